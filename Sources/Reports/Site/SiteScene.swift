internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// What the pages of a site are made from: the judged folder, sorted by body once for all of them.
struct SiteScene: Sendable {
  let papers: PaperScene
  let templates: [PaperKind: PaperTemplate]
  /// How each body keeps its regulations, in the order of the register.
  let compliance: [[BodyCompliance]]
  /// What each body has to do next, the nearest first, in the order of the register.
  let due: [[DueList.Entry]]
  /// The same as a calendar for other programs.
  let calendarFile: String
  /// The bodies by their names.
  let bodies: [Int]

  init(_ papers: PaperScene, templates: [PaperKind: PaperTemplate]) {
    self.papers = papers
    self.templates = templates
    let register = papers.register
    let count = register.associations.count
    var compliance = [[BodyCompliance]](repeating: [], count: count)
    for body in Compliance(papers.assessment).bodies { compliance[body.body].append(body) }
    self.compliance = compliance
    // Whose category ends when is nothing to publish, even where the name is left out: few people hold an office.
    let list = DueList(papers.assessment, DueList.Filter(people: papers.disclosure.audience == .internal))
    var due = [[DueList.Entry]](repeating: [], count: count)
    for group in list.groups { due[group.body] = group.entries }
    self.due = due
    calendarFile = DueCalendar.text(list, for: papers.disclosure, in: papers.language)
    bodies = register.associations.indices
      .map { (RussianOrder(register.associations[$0].shortestName), $0) }.sorted { $0 < $1 }.map(\.1)
  }

  var register: Register { papers.register }
  var words: PaperWords { papers.words }
  var lists: ListScene { papers.lists }
  var asOf: CivilDate { papers.assessment.asOf }
  var year: SchoolYear { SchoolYear(containing: asOf) }
  var isPublic: Bool { papers.disclosure.audience == .public }

  /// What the folder calls itself.
  var title: String {
    register.settings?.content.name.value ?? words.say("Методические объединения", "Methodical associations")
  }

  /// The regulation by which a body is judged on the day.
  func regulation(of body: Int) -> Regulation? {
    papers.assessment.library.governing(body, in: register, on: asOf)
  }

  /// How a body keeps the regulation that governs it on the day.
  func currentCompliance(of body: Int) -> BodyCompliance? {
    let governing = regulation(of: body)?.id
    return compliance[body].first { $0.regulation.id == governing }
  }

  // MARK: - Cells

  /// A text as the audience may read it.
  func covered(_ text: String) -> String { papers.disclosure.cover(text, by: papers.covered) }

  /// A number of people; everybody is not told of fewer than three.
  func people(_ count: Int) -> String { papers.disclosure.count(count, words) }

  /// A body that leads to its page.
  func link(toBody body: Int, from page: String) -> PaperText.Span {
    let record = register.associations[body]
    return .link(record.shortestName, address: SitePath.address(of: SitePath.body(record), from: page))
  }

  /// Bodies that lead to their pages; many are only counted.
  func links(toBodies bodies: [Int], from page: String, most: Int = 5) -> PaperText {
    guard bodies.count <= most else {
      return PaperText(
        words.say(
          Plural.ru(bodies.count, "объединение", "объединения", "объединений"),
          Plural.en(bodies.count, "body", "bodies")
        )
      )
    }
    let links = bodies.map { [link(toBody: $0, from: page)] }
    return PaperText(Array(links.joined(separator: [.text(", ")])))
  }

  /// A school year as papers name it: `2025/2026`.
  func name(of year: SchoolYear) -> String { words.schoolYearSpan(year) }

  /// The first and, where there are several, the last day of something.
  func days(_ first: CivilDate, _ last: CivilDate?) -> String {
    guard let last, last > first else { return words.shortDate(first) }
    return "\(words.shortDate(first)) – \(words.shortDate(last))"
  }
}
