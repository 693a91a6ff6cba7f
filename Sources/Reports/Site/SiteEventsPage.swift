internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// The events of the school year: what comes, and what has been.
struct SiteEventsPage {
  let scene: SiteScene

  private var words: PaperWords { scene.words }
  private var register: Register { scene.register }

  var page: SitePage {
    let events = register.events.indices.filter { scene.isOfThisYear(event: $0) }
    let ahead = events.filter { scene.isAhead(event: $0) }
    let held = events.filter { !scene.isAhead(event: $0) }
    var sections: [SitePage.Section] = []
    for (id, title, events) in [
      ("ahead", words.say("Предстоят", "To come"), ahead), ("held", words.say("Прошли", "Held"), held),
    ] where !events.isEmpty {
      let table = table(events, on: SitePath.events, caption: nil)
      let heading = PaperBlock.heading(level: 2, PaperText(title))
      sections.append(SitePage.Section(id: id, title: title, blocks: [heading, .table(table)]))
    }
    let year = scene.name(of: scene.year)
    let nothing = words.say("Событий этого учебного года не записано.", "No events of this school year are recorded.")
    return SitePage(
      path: SitePath.events,
      title: words.say("События \(year) учебного года", "Events of the school year \(year)"),
      opening: events.isEmpty ? [.paragraph(PaperText(nothing))] : [],
      sections: sections
    )
  }

  /// A table of events, by day.
  func table(_ events: [Int], on page: String, caption: String?) -> PaperTable {
    let sorted = events.sorted { left, right in
      let days = [left, right].map { register.events[$0].content.date.value ?? .latest }
      return days[0] == days[1] ? left < right : days[0] < days[1]
    }
    return PaperTable(
      caption: caption,
      columns: [
        PaperTable.Column(PaperText(words.say("Дата", "Date"))),
        PaperTable.Column(PaperText(words.say("Название", "Name"))),
        PaperTable.Column(PaperText(words.say("Форма", "Form"))),
        PaperTable.Column(PaperText(words.say("Уровень", "Level"))),
        PaperTable.Column(PaperText(words.say("Объединения", "Bodies"))),
        PaperTable.Column(PaperText(words.say("Участников", "Participants")), .right),
      ],
      rows: sorted.map { row($0, on: page) }
    )
  }

  private func row(_ event: Int, on page: String) -> [PaperText] {
    let content = register.events[event].content
    let bodies = content.bodies.items.compactMap { register.body($0) }
    let participants = content.participantCount.value ?? content.participants.value?.count
    return [
      PaperText(content.date.value.map { scene.days($0, content.through.value) } ?? words.unknown),
      PaperText(content.name.value ?? words.unknown),
      PaperText(content.form.value.map { scene.papers.word(.form, $0) } ?? "–"),
      PaperText(content.level.value.map { $0.spelling[words.language] } ?? "–"),
      bodies.isEmpty ? "–" : scene.links(toBodies: bodies, from: page),
      PaperText(participants.map(scene.people) ?? "–"),
    ]
  }
}

extension SiteScene {
  /// Whether an event belongs to the school year of the day.
  func isOfThisYear(event: Int) -> Bool {
    let content = register.events[event].content
    return lists.year(content.schoolYear, content.date) == year
  }

  /// Whether an event is not over yet.
  func isAhead(event: Int) -> Bool {
    let content = register.events[event].content
    return (content.through.value ?? content.date.value).map { $0 >= asOf } ?? false
  }
}
