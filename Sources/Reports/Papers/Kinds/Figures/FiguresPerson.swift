internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// What the data bank tells of one person on a day, as far as the audience may know it.
struct FiguresPerson {
  let member: Int
  let day: FiguresDay
  let scene: PaperScene

  private var content: Member { scene.register.members[member].content }
  private var words: PaperWords { scene.words }
  private var isChecked: Bool { content.dataChecked.value != nil }

  /// A fact that everybody has: nothing written means that it is not recorded.
  func fact(_ scope: ConsentScope, _ text: String?) -> TemplateValue {
    scene.disclosure.allows(scope, of: member) ? scene.known(text) : .nothing
  }

  /// Things that somebody may have none of: those of which the record tells by the day, one a line.
  func things<Entry>(
    _ scope: ConsentScope,
    _ list: KeyPath<Member, Stated<[Entry]>>,
    _ date: KeyPath<Entry, Stated<CivilDate>>,
    _ text: (Entry) -> String?
  ) -> TemplateValue {
    guard scene.disclosure.allows(scope, of: member) else { return .nothing }
    let stated = content[keyPath: list]
    let entries = stated.items.filter { $0[keyPath: date].value.map { $0 <= day.day } ?? true }
      .sorted { ($0[keyPath: date].value ?? .earliest) > ($1[keyPath: date].value ?? .earliest) }
    if !entries.isEmpty { return .list(entries.map { ["text": scene.known(text($0))] }) }
    return .list([["text": .text(stated.isFilled || isChecked ? words.say("нет", "none") : words.unknown)]])
  }

  /// A title with what stands in brackets behind it.
  func titled(_ title: String?, _ details: String?...) -> String? {
    let known = details.compactMap { $0 }
    return title.map { known.isEmpty ? $0 : "\($0) (\(known.joined(separator: ", ")))" }
  }

  /// Years with the noun: `5 лет`.
  func years(_ years: Int?) -> String? {
    years.map { words.say(Plural.ru($0, "год", "года", "лет"), Plural.en($0, "year", "years")) }
  }

  /// The valid categories with the day and the order of each, or what stands in their place.
  var category: String {
    let valid = scene.register.members[member].content.categories(on: day.day)
    var parts = valid.compactMap { category in
      titled(
        category.level.value.map { words.say($0.spelling.ru, $0.spelling.en) },
        category.from.value.map { words.say("с \(words.shortDate($0))", "from \(words.shortDate($0))") },
        category.validity?.through.map { words.say("по \(words.shortDate($0))", "until \(words.shortDate($0))") },
        category.order.value.map { words.say("приказ \($0)", "order \($0)") }
      )
    }
    switch day.qualification(of: member) {
    case .category: break
    case .conformity: parts.append(words.say("соответствие занимаемой должности", "suitability for the post"))
    case .none: parts.append(words.say("нет", "none"))
    case .unknown: parts.append(words.unknown)
    }
    return parts.joined(separator: "; ")
  }

  /// Full years of work in the speciality; nil where no record tells.
  var specialtyExperience: Int? {
    Experience(content.specialtySince, content.specialtyExperience, content.breaks.items).years(on: day.day)
  }
}
