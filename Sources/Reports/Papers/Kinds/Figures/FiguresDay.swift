internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// The members of a body on a day, and what the records tell of each.
struct FiguresDay {
  /// The day.
  let day: CivilDate
  /// The members, as positions.
  let people: Set<Int>
  private let scene: PaperScene
  private let regulation: Regulation?

  /// Looks at a body on a day.
  init(ofBody body: Int, on day: CivilDate, in scene: PaperScene) {
    self.day = day
    self.scene = scene
    people = scene.register.roster(ofBody: body, on: day)
    regulation = scene.assessment.library.governing(body, in: scene.register, on: day)
  }

  private var words: PaperWords { scene.words }

  /// The day on which full years of age are counted, as federal statistics do: a birth year alone tells them exactly.
  var ageDay: CivilDate { CivilDate(day.year, 1, 1) }

  private var settings: ReportSettings? { scene.register.settings?.content.reports.value }
  /// The bands of experience.
  var experienceBands: FiguresBands {
    FiguresBands(settings?.experienceBands ?? .blank, otherwise: FiguresBands.experience)
  }
  /// The bands of age.
  var ageBands: FiguresBands { FiguresBands(settings?.ageBands ?? .blank, otherwise: FiguresBands.age) }

  // MARK: - One person

  private func content(_ member: Int) -> Member { scene.register.members[member].content }

  /// Full years of teaching that have surely been reached; nil where no record tells.
  func experience(of member: Int) -> Int? {
    let content = content(member)
    return Experience(content.teachingSince, content.teachingExperience, content.breaks.items).years(on: day)
  }

  /// Full years of age on `ageDay`; nil where no record tells.
  func age(of member: Int) -> Int? {
    content(member).birthYear.value.map { ageDay.year - $0 - 1 }.flatMap { $0 >= 0 ? $0 : nil }
  }

  /// The organisation of the first job that a person has on the day; nil where no record tells.
  func organization(of member: Int) -> String? {
    guard let job = content(member).jobs(on: day).first, let reference = job.organization.value else { return nil }
    return scene.register.organization(reference).map { scene.register.organizations[$0].name } ?? reference.text
  }

  /// The position of the first job that a person has on the day, without the subject; nil where no record tells.
  func position(of member: Int) -> String? {
    guard let written = content(member).jobs(on: day).first?.position.value else { return nil }
    guard let regulation, let id = regulation.positions.id(beginning: written) else { return written }
    return regulation.positions[id]?.name[scene.language] ?? written
  }

  /// How a person is qualified on the day.
  func qualification(of member: Int) -> Qualification {
    let content = content(member)
    let valid = content.categories(on: day).compactMap(\.level.value)
    if let rank = valid.first(where: { !$0.isAddition }) { return .category(rank) }
    if content.conformity.items.contains(where: { $0.validity?.covers(day) ?? false }) { return .conformity }
    let isOpen =
      content.categories.isUnreadable
      || content.categories.items.contains { $0.level.value == nil || $0.validity == nil }
      || content.categories.isBlank && content.dataChecked.value == nil
    return isOpen ? .unknown : .none
  }

  /// The additions to the highest category that a person has on the day.
  func additions(of member: Int) -> Set<CategoryLevel> {
    Set(content(member).categories(on: day).compactMap(\.level.value).filter(\.isAddition))
  }

  /// Whether a person is early in the career: as the record says, else by the rule of the repository; nil where neither
  /// tells.
  func isEarlyCareer(_ member: Int) -> Bool? {
    switch content(member).earlyCareer {
    case .value(let flag, _): return flag
    case .none: return false
    case .blank, .unreadable: break
    }
    guard let limit = earlyCareerExperience else { return false }
    guard let years = experience(of: member) else { return nil }
    guard years < limit else { return false }
    guard let oldest = settings?.earlyCareerAge.value else { return true }
    return age(of: member).map { $0 < oldest }
  }

  /// Years of experience below which somebody without a mark is early in the career; nil where the mark alone counts.
  private var earlyCareerExperience: Int? {
    switch settings?.earlyCareerExperience ?? .blank {
    case .value(let years, _): years
    case .none: nil
    case .blank, .unreadable: 3
    }
  }

  /// Who counts as early in the career, in words.
  var earlyCareerRule: String {
    let mark = words.say("отмеченные в записях", "those marked in the records")
    guard let years = earlyCareerExperience else { return mark }
    let ages = settings?.earlyCareerAge.value.map { words.say(" и возрасте моложе \($0)", " and an age under \($0)") }
    return mark
      + words.say(
        ", а без отметки – при педагогическом стаже меньше \(Plural.ru(years, "года", "лет", "лет"))",
        ", and without a mark those with less than \(Plural.en(years, "year", "years")) of teaching"
      ) + (ages ?? "")
  }
}

/// How a person is qualified.
enum Qualification: Hashable {
  /// A valid category that is no addition to another.
  case category(CategoryLevel)
  /// No category, and confirmed suitability for the post.
  case conformity
  /// Neither.
  case none
  /// No record tells.
  case unknown
}

extension CategoryLevel {
  /// Whether it stands beside the highest category rather than in its place.
  var isAddition: Bool {
    switch self {
    case .methodist, .mentor: true
    case .highest, .first, .second: false
    }
  }
}
