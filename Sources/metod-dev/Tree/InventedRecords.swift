internal import CivilTime
internal import Records

/// A person of an invented tree.
struct InventedPerson: Sendable {
  let id: String
  let fullName: String
  /// Surname and initials.
  let shortName: String
}

/// An order of an invented tree.
struct InventedOrder: Sendable {
  let number: String
  let date: CivilDate
}

/// An organisation of an invented tree.
struct InventedOrganization: Sendable {
  let id: String
  let name: String
}

/// A meeting of an invented tree, as others refer to it.
struct InventedMeeting: Sendable {
  let number: Int
  let date: CivilDate
}

/// A town or district of an invented tree: what its bodies share.
struct InventedArea: Sendable {
  let number: Int
  let town: String
  let centre: InventedOrganization
  let schools: [InventedOrganization]
  let service: String
  let council: String
  let curators: [InventedPerson]
  /// The people whose short names no member of the area's bodies may share.
  let takenNames: Set<String>
  let foundation: InventedOrder
  let appointment: InventedOrder
  /// The council's meetings at which analyses are considered, by school year.
  let councilMeetings: [SchoolYear: InventedMeeting]
  /// The bodies of the area so far; the council's agenda lists them in this order.
  var bodies: [String] = []
}

/// Somebody's membership of an invented body.
struct InventedMembership: Sendable {
  let person: InventedPerson
  let from: CivilDate
}

/// A body of an invented tree.
struct InventedBody: Sendable {
  enum Kind: String, Sendable {
    case association = "municipal-association"
    case creative = "creative-association"
    case group = "working-group"
  }

  let id: String
  let name: String
  let kind: Kind
  let subject: InventedSubject
  let area: InventedArea
  /// The number of the body on the agenda of the council, from 1.
  let place: Int
  let curator: InventedPerson
  let members: [InventedMembership]
  let meetings: [SchoolYear: [InventedMeeting]]
  /// Whether a second secretary was elected in the second school year.
  let changedSecretary: Bool

  var head: InventedPerson { members[0].person }

  /// The secretary of a school year.
  func secretary(in year: SchoolYear) -> InventedPerson {
    members[changedSecretary && year > InventedYears.first ? 2 : 1].person
  }

  /// The members on a day.
  func roster(on day: CivilDate) -> [InventedPerson] { members.filter { $0.from <= day }.map(\.person) }
}

/// The school years of invented trees.
enum InventedYears {
  static let first = SchoolYear(startingIn: 2023)
  static let second = SchoolYear(startingIn: 2024)
  static let current = SchoolYear(startingIn: 2025)
  static let finished = [first, second]
  static let all = [first, second, current]
}
