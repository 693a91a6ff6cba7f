internal import Findings

/// Who is listed at a meeting, as far as the names point to people.
struct Attendance: Sendable {
  /// A person and where the name stands.
  struct Mention: Sendable {
    let person: Int
    let range: SourceRange
  }

  /// Those present, as they are listed.
  let present: [Mention]
  /// Those absent, as they are listed.
  let absent: [Mention]
  /// The positions of those present, in order, each once.
  private let presentPeople: [Int]
  /// The number of members present; nil when there is no list or it does not tell.
  ///
  /// A name that points to nobody counts as a person still: every vote needs somebody who cast it.
  let headcount: Int?

  init(at meeting: Meeting, in register: Register) {
    var present: [Mention] = []
    var unknown = 0
    var isClear = meeting.present.isFilled
    for reference in meeting.present.items {
      if let person = register.member(reference) {
        present.append(Mention(person: person, range: reference.range))
      } else {
        unknown += 1
        isClear = isClear && Self.isOneName(reference.text)
      }
    }
    var people: [Int] = []
    people.reserveCapacity(present.count)
    for person in present.map(\.person).sorted() where people.last != person { people.append(person) }
    self.present = present
    presentPeople = people
    headcount = isClear ? people.count + unknown : nil
    absent = meeting.absent.items.compactMap { absence in
      guard let reference = absence.person.value, let person = register.member(reference) else { return nil }
      return Mention(person: person, range: reference.range)
    }
  }

  /// Whether somebody is listed as present more than once.
  var hasRepetitions: Bool { presentPeople.count < present.count }

  /// Whether a person is listed as present.
  func isPresent(_ person: Int) -> Bool {
    let index = presentPeople.lowerBound { $0 < person }
    return index < presentPeople.count && presentPeople[index] == person
  }

  /// Whether a text can only mean one person, unlike "27 человек", "список прилагается" or two names on one line.
  private static func isOneName(_ text: String) -> Bool {
    if RecordLocation.isID(text) { return text.utf8.contains { $0 >= 0x61 } }
    let words = text.split { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }
    return words.count <= 3 && words.allSatisfy { $0.first?.isUppercase == true && !$0.contains { ",;".contains($0) } }
  }
}
