internal import Findings
internal import Records

/// By what the members of a body are counted.
enum FiguresDimension: CaseIterable {
  case category
  case experience
  case education
  case age
  case organization
  case position

  /// What of a person a consent must cover for the figure to be no secret; nil where no consent ever does.
  var scope: ConsentScope? {
    switch self {
    case .category: .category
    case .experience: .experience
    case .education: .education
    case .age: nil
    case .organization: .work
    case .position: .position
    }
  }

  /// Whether neighbouring rows belong together, as bands of years do.
  var isOrdered: Bool { self == .experience || self == .age }
}

/// A row of a table of people: those whom it counts, in each column.
struct FiguresRow {
  /// What they have in common.
  let name: String
  /// The people, a set for each day.
  let people: [Set<Int>]
}

/// The members of a body sorted by one property, on a day and on earlier ones beside it.
struct FiguresTally {
  /// The rows, those with nobody left out where they say nothing.
  let rows: [FiguresRow]

  /// Sorts the members of a body.
  init(_ dimension: FiguresDimension, on days: [FiguresDay], in scene: PaperScene) {
    var people: [Place: [Set<Int>]] = [:]
    let nobody = Array(repeating: Set<Int>(), count: days.count)
    for place in Self.standing(dimension, days, scene) { people[place] = nobody }
    for (column, day) in days.enumerated() {
      for member in day.people {
        people[Self.place(dimension, of: member, on: day, scene), default: nobody][column].insert(member)
      }
    }
    let bySize = dimension == .organization || dimension == .position
    let sorted = people.sorted { left, right in
      if left.key.order != right.key.order { return left.key.order < right.key.order }
      let (more, fewer) = (left.value.first?.count ?? 0, right.value.first?.count ?? 0)
      if bySize, more != fewer { return more > fewer }
      return RussianOrder(left.key.name) < RussianOrder(right.key.name)
    }
    let rows = sorted.map { FiguresRow(name: $0.key.name, people: $0.value) }
    guard dimension.isOrdered else {
      self.rows = rows
      return
    }
    // Nobody knows where in the order those stand of whom nothing is recorded.
    let unknown = rows.filter { $0.name == scene.words.unknown }
    self.rows = Self.withoutEmptyEnds(rows.filter { $0.name != scene.words.unknown }) + unknown
  }

  /// Where a person stands in the table.
  private struct Place: Hashable {
    let order: Int
    let name: String
  }

  /// The rows that are there even when they count nobody.
  private static func standing(_ dimension: FiguresDimension, _ days: [FiguresDay], _ scene: PaperScene) -> [Place] {
    guard let day = days.first, days.contains(where: { !$0.people.isEmpty }) else { return [] }
    switch dimension {
    case .category:
      return [.category(.highest), .category(.first), .none].map { place($0, scene.words) }
    case .experience:
      let bands = day.experienceBands
      return (0...bands.bounds.count).map { Place(order: $0, name: bands.experienceName($0, scene.words)) }
    case .age:
      let bands = day.ageBands
      return (0...bands.bounds.count).map { Place(order: $0, name: bands.ageName($0, scene.words)) }
    case .education, .organization, .position:
      return []
    }
  }

  private static func place(
    _ dimension: FiguresDimension,
    of member: Int,
    on day: FiguresDay,
    _ scene: PaperScene
  ) -> Place {
    let unknown = Place(order: Int.max, name: scene.words.unknown)
    switch dimension {
    case .category:
      return place(day.qualification(of: member), scene.words)
    case .experience:
      let bands = day.experienceBands
      return day.experience(of: member).map { years in
        let band = bands.band(of: years)
        return Place(order: band, name: bands.experienceName(band, scene.words))
      } ?? unknown
    case .age:
      let bands = day.ageBands
      return day.age(of: member).map { years in
        let band = bands.band(of: years)
        return Place(order: band, name: bands.ageName(band, scene.words))
      } ?? unknown
    case .education:
      let level = scene.register.members[member].content.education.value
      return level.map { Place(order: $0.rank, name: $0.paperName[scene.language]) } ?? unknown
    case .organization: return day.organization(of: member).map { Place(order: 0, name: $0) } ?? unknown
    case .position: return day.position(of: member).map { Place(order: 0, name: $0) } ?? unknown
    }
  }

  private static func place(_ qualification: Qualification, _ words: PaperWords) -> Place {
    switch qualification {
    case .category(let level):
      Place(
        order: CategoryLevel.allCases.firstIndex(of: level) ?? 0,
        name: words.say(level.spelling.ru, level.spelling.en)
      )
    case .conformity:
      Place(
        order: CategoryLevel.allCases.count,
        name: words.say("соответствие занимаемой должности", "suitability for the post")
      )
    case .none: Place(order: CategoryLevel.allCases.count + 1, name: words.say("без категории", "no category"))
    case .unknown: Place(order: Int.max, name: words.unknown)
    }
  }

  private static func withoutEmptyEnds(_ rows: [FiguresRow]) -> [FiguresRow] {
    func isEmpty(_ row: FiguresRow) -> Bool { row.people.allSatisfy(\.isEmpty) }
    let started = rows.drop(while: isEmpty)
    let last = started.lastIndex { !isEmpty($0) }
    return last.map { Array(started[...$0]) } ?? []
  }
}

extension EducationLevel {
  /// The place in a table, the highest first.
  fileprivate var rank: Int {
    let order: [EducationLevel] = [.postgraduate, .master, .higher, .bachelor, .vocational, .secondary, .student]
    return order.firstIndex(of: self) ?? order.count
  }

  /// What the level is called where it stands without a heading.
  var paperName: Message {
    switch self {
    case .postgraduate:
      Message(ru: "высшее – подготовка кадров высшей квалификации", en: "higher: postgraduate training")
    case .master: Message(ru: "высшее – специалитет, магистратура", en: "higher: specialist or master")
    case .bachelor: Message(ru: "высшее – бакалавриат", en: "higher: bachelor")
    case .higher, .vocational, .secondary, .student: Message(ru: spelling.ru, en: spelling.en)
    }
  }
}
