internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// The first page of a site: every body, by regulation and kind.
struct SiteIndexPage {
  let scene: SiteScene

  var page: SitePage {
    let words = scene.words
    let (ended, living) = scene.bodies.split { hasEnded($0) }
    let byRegulation = Dictionary(grouping: living) { scene.regulation(of: $0)?.id ?? "" }
    let ids = scene.papers.assessment.library.regulations.map(\.id) + [""]
    var sections = ids.compactMap { id -> SitePage.Section? in
      guard let bodies = byRegulation[id] else { return nil }
      let regulation = scene.papers.assessment.library[id]
      let title = regulation?.title[words.language] ?? words.say("Без положения", "No regulation")
      let heading = PaperBlock.heading(level: 2, PaperText(title))
      return SitePage.Section(id: "regulation-\(id)", title: title, blocks: [heading] + tables(bodies))
    }
    if !ended.isEmpty {
      let title = words.say("Прекратили работу", "No longer at work")
      let blocks: [PaperBlock] = [.heading(level: 2, PaperText(title)), .table(table(ended, caption: title))]
      sections.append(SitePage.Section(id: "ended", title: title, blocks: blocks))
    }
    let opening = PaperBlock.paragraph(figures(living))
    return SitePage(path: SitePath.index, title: scene.title, opening: [opening], sections: sections)
  }

  private func hasEnded(_ body: Int) -> Bool {
    scene.register.life(ofBody: body).through.map { $0 <= scene.asOf } ?? false
  }

  private func figures(_ bodies: [Int]) -> PaperText {
    let words = scene.words
    let meetings = bodies.reduce(0) { $0 + scene.lists.meetings(ofBody: $1, in: scene.year).count }
    return PaperText(
      words.say(
        """
        \(Plural.ru(bodies.count, "объединение", "объединения", "объединений")), \
        \(Plural.ru(meetings, "заседание", "заседания", "заседаний")) с начала \(scene.name(of: scene.year)) учебного года.
        """,
        """
        \(Plural.en(bodies.count, "body", "bodies")), \(Plural.en(meetings, "meeting", "meetings")) \
        since the beginning of the school year \(scene.name(of: scene.year)).
        """
      )
    )
  }

  /// A table for each kind of bodies, in the order in which the kinds first come.
  private func tables(_ bodies: [Int]) -> [PaperBlock] {
    var order: [String] = []
    let kinds = Dictionary(grouping: bodies) { body in
      let kind = Folding.text(kind(of: body))
      if !order.contains(kind) { order.append(kind) }
      return kind
    }
    return order.map { kind in
      let bodies = kinds[kind] ?? []
      // One secretary writes «ммо», another «ММО»: capitals are there for a reason.
      let names = bodies.map { self.kind(of: $0) }
      let name = names.max { $0.count(where: \.isUppercase) < $1.count(where: \.isUppercase) } ?? kind
      return .table(table(bodies, caption: "\(name.capitalizedSentence) – \(bodies.count)"))
    }
  }

  private func kind(of body: Int) -> String {
    let written = scene.register.associations[body].content.kind.value
    return written.map { scene.papers.word(.bodyKind, $0) } ?? scene.words.unknown
  }

  private func table(_ bodies: [Int], caption: String) -> PaperTable {
    let words = scene.words
    return PaperTable(
      caption: caption,
      columns: [
        PaperTable.Column(PaperText(words.say("Объединение", "Body"))),
        PaperTable.Column(PaperText(words.say("Руководитель", "Head"))),
        PaperTable.Column(PaperText(words.say("Членов", "Members")), .right),
        PaperTable.Column(PaperText(words.say("Заседаний за год", "Meetings this year")), .right),
        PaperTable.Column(PaperText(words.say("Нарушено пунктов", "Clauses broken")), .right),
        PaperTable.Column(PaperText(words.say("Ближайший срок", "Next due"))),
      ],
      rows: bodies.map(row)
    )
  }

  private func row(_ body: Int) -> [PaperText] {
    let broken = scene.currentCompliance(of: body)?.clauses.count { $0.outcome == .broken }
    return [
      PaperText([scene.link(toBody: body, from: SitePath.index)]),
      PaperText(leaders(of: body)),
      PaperText(members(of: body)),
      PaperText(String(scene.lists.meetings(ofBody: body, in: scene.year).count)),
      PaperText(broken.map(String.init) ?? "–"),
      PaperText(scene.due[body].first.map { scene.words.shortDate($0.due) } ?? "–"),
    ]
  }

  /// Whoever leads a body, as far as the audience may know.
  private func leaders(of body: Int) -> String {
    // Whoever leads an association is its head, whoever leads a council its chair, in all regulations known so far.
    let leaders = ["head", "chair"].flatMap { scene.lists.view(of: body).holders(of: $0, on: scene.asOf) }
    let named = leaders.compactMap(\.member).filter { scene.papers.disclosure.allows(.name, of: $0) }
    return named.isEmpty ? "–" : named.map(scene.papers.name(ofMember:)).joined(separator: ", ")
  }

  private func members(of body: Int) -> String {
    guard !scene.register.associations[body].content.members.isBlank else { return "–" }
    return scene.people(scene.register.roster(ofBody: body, on: scene.asOf).count)
  }
}

extension Array {
  /// The elements for which something holds, and the others, each in their order.
  fileprivate func split(_ holds: (Element) -> Bool) -> (yes: [Element], no: [Element]) {
    (filter(holds), filter { !holds($0) })
  }
}
