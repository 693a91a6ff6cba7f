internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// The bank of practices; everybody is shown those that were recommended or published.
struct SitePracticesPage {
  let scene: SiteScene

  private var words: PaperWords { scene.words }

  var page: SitePage {
    let register = scene.register
    let shown = register.practices.indices.filter(isShown)
      .map { (RussianOrder(register.practices[$0].content.name.value ?? ""), $0) }.sorted { $0 < $1 }.map(\.1)
    let count = words.say(
      Plural.ru(shown.count, "практика", "практики", "практик") + " в банке.",
      Plural.en(shown.count, "practice", "practices") + " in the bank."
    )
    return SitePage(
      path: SitePath.practices,
      title: words.say("Банк эффективных практик", "Bank of effective practices"),
      opening: [.paragraph(PaperText(count))] + (shown.isEmpty ? [] : [.table(table(shown))]),
      sections: []
    )
  }

  /// What is only proposed has not been judged yet, and is its authors' own.
  private func isShown(_ practice: Int) -> Bool {
    guard scene.isPublic else { return true }
    return scene.register.practices[practice].content.acts.contains { act in
      [UniversalAct.recommended, .published].contains { act.isA($0) } && !act.isNone
        && (scene.register.date(of: act).map { $0 <= scene.asOf } ?? false)
    }
  }

  private func table(_ practices: [Int]) -> PaperTable {
    PaperTable(
      columns: [
        PaperTable.Column(PaperText(words.say("Практика", "Practice"))),
        PaperTable.Column(PaperText(words.say("Авторы", "Authors"))),
        PaperTable.Column(PaperText(words.say("Объединение", "Body"))),
        PaperTable.Column(PaperText(words.say("Решаемая проблема", "Problem solved"))),
        PaperTable.Column(PaperText(words.say("Состояние", "Status"))),
      ],
      rows: practices.map(row)
    )
  }

  private func row(_ practice: Int) -> [PaperText] {
    let content = scene.register.practices[practice].content
    let name = content.name.value ?? words.unknown
    let authors = content.authors.items.map { scene.papers.name($0) }.distinct.joined(separator: ", ")
    let body = scene.register.body(content.body.value)
    return [
      PaperText([content.link.value.map { .link(name, address: $0) } ?? .text(name)]),
      PaperText(authors.isEmpty ? "–" : authors),
      body.map { PaperText([scene.link(toBody: $0, from: SitePath.practices)]) } ?? "–",
      PaperText(content.problem.value ?? "–"),
      PaperText(status(of: practice)),
    ]
  }

  private func status(of practice: Int) -> String {
    guard let status = scene.lists.status(ofPractice: practice) else { return "–" }
    return "\(status.act.spelling[words.language]) \(words.shortDate(status.day))"
  }
}
