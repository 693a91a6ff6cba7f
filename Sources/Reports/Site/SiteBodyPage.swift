internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// The page of one body: its papers, its meetings and events, how it keeps its regulation and what it has to do next.
struct SiteBodyPage {
  let scene: SiteScene
  let body: Int

  private var record: Record<Association> { scene.register.associations[body] }
  private var words: PaperWords { scene.words }
  private var path: String { SitePath.body(record) }

  var page: SitePage {
    let compliance = scene.compliance[body].map(SiteCompliance(scene: scene).section)
    let sections = [passport, plan, meetings, events] + compliance + [due]
    return SitePage(path: path, title: record.name, sections: sections.compactMap { $0 })
  }

  // MARK: - Papers

  private var passport: SitePage.Section? {
    let title = words.say("Паспорт", "Passport")
    return paper(.passport, title, PassportFields.fields(ofBody: body, scene.papers))
  }

  private var plan: SitePage.Section? {
    let register = scene.register
    guard let plan = register.bodies[body].plan(for: scene.year, on: scene.papers.assessment.asOf) else { return nil }
    let year = register.plans[plan].year.map { words.year($0) } ?? scene.name(of: scene.year)
    let title = words.say("План на \(year)", "Plan for \(year)")
    return paper(.plan, title, PlanFields.fields(ofPlan: plan, in: scene.papers))
  }

  /// A paper as a part of the page; nil where no template for it is at hand.
  private func paper(_ kind: PaperKind, _ title: String, _ fields: TemplateFields) -> SitePage.Section? {
    guard let template = scene.templates[kind] else { return nil }
    let blocks = template.paper(fields).blocks
    return SitePage.Section(id: kind.rawValue, title: title, blocks: blocks, isPaper: true)
  }

  // MARK: - Meetings

  private var meetings: SitePage.Section {
    let title = words.say("Заседания и протоколы", "Meetings and minutes")
    let byYear = Dictionary(grouping: scene.register.bodies[body].meetings) { scene.register.schoolYear(ofMeeting: $0) }
    let years = byYear.keys.compactMap { $0 }.sorted(by: >)
    var blocks: [PaperBlock] = [.heading(level: 2, PaperText(title))]
    blocks += years.map { year in .table(table(ofMeetings: byYear[year] ?? [], in: year)) }
    if years.isEmpty {
      blocks.append(.paragraph(PaperText(words.say("Заседаний не записано.", "No meetings are recorded."))))
    }
    return SitePage.Section(id: "meetings", title: title, blocks: blocks)
  }

  private func table(ofMeetings meetings: [Int], in year: SchoolYear) -> PaperTable {
    PaperTable(
      caption: words.say("\(scene.name(of: year)) учебный год", "School year \(scene.name(of: year))"),
      columns: [
        PaperTable.Column(PaperText(words.say("Дата", "Date"))),
        PaperTable.Column(PaperText(words.say("Протокол", "Minutes"))),
        PaperTable.Column(PaperText(words.say("Тема", "Topic"))),
        PaperTable.Column(PaperText(words.say("Вопросов", "Items")), .right),
        PaperTable.Column(PaperText(words.say("Решений", "Decisions")), .right),
        PaperTable.Column(PaperText(words.say("Присутствовали", "Present")), .right),
      ],
      rows: meetings.reversed().map(row)
    )
  }

  private func row(_ meeting: Int) -> [PaperText] {
    let content = scene.register.meetings[meeting].content
    let isAhead = content.date.value.map { $0 > scene.asOf } ?? false
    let day = content.date.value.map { scene.days($0, content.through.value) } ?? words.unknown
    let present = scene.lists.turnout(ofMeeting: meeting).present
    let decisions = content.agenda.items.reduce(0) { $0 + $1.decisions.items.count + $1.recommendations.items.count }
    return [
      PaperText(isAhead ? words.say("\(day), предстоит", "\(day), to come") : day),
      PaperText(content.number.value.map { words.say("№\u{A0}\($0)", "No.\u{A0}\($0)") } ?? "–"),
      topic(of: content),
      PaperText(String(content.agenda.items.count)),
      PaperText(isAhead ? "–" : String(decisions)),
      PaperText(present.map(scene.people) ?? "–"),
    ]
  }

  /// The topic of a meeting; where it has none, what was on its agenda.
  private func topic(of meeting: Meeting) -> PaperText {
    if let topic = meeting.topic.value { return PaperText(topic) }
    let items = meeting.agenda.items.compactMap(\.title.value).map { [PaperText.Span.text($0)] }
    if items.isEmpty { return PaperText(meeting.kind.value.map { scene.papers.word(.meetingKind, $0) } ?? "–") }
    return PaperText(Array(items.joined(separator: [.lineBreak])))
  }

  // MARK: - Events

  private var events: SitePage.Section? {
    let events = scene.register.bodies[body].events.filter { scene.isOfThisYear(event: $0) }
    guard !events.isEmpty else { return nil }
    let title = words.say("События учебного года", "Events of the school year")
    let table = SiteEventsPage(scene: scene).table(events, on: path, caption: nil)
    return SitePage.Section(id: "events", title: title, blocks: [.heading(level: 2, PaperText(title)), .table(table)])
  }

  // MARK: - What comes next

  private var due: SitePage.Section {
    let title = words.say("Что предстоит", "What comes next")
    let entries = scene.due[body]
    var blocks: [PaperBlock] = [.heading(level: 2, PaperText(title))]
    if entries.isEmpty {
      blocks.append(.paragraph(PaperText(words.say("Сроков впереди нет.", "Nothing falls due."))))
    } else {
      blocks.append(.table(table(ofDuties: entries)))
    }
    return SitePage.Section(id: "due", title: title, blocks: blocks)
  }

  private func table(ofDuties entries: [DueList.Entry]) -> PaperTable {
    PaperTable(
      columns: [
        PaperTable.Column(PaperText(words.say("Срок", "Due"))),
        PaperTable.Column(PaperText(words.say("Что требуется", "What is asked"))),
        PaperTable.Column(PaperText(words.say("Период", "Period"))),
        PaperTable.Column(PaperText(words.say("Пункт", "Clause"))),
      ],
      rows: entries.map { entry in
        [
          PaperText(words.shortDate(entry.due)), PaperText(scene.about(entry)),
          PaperText(entry.obligation.period?.label(russian: words.language == .ru) ?? ""),
          PaperText(entry.obligation.citation.clause),
        ]
      }
    )
  }
}
