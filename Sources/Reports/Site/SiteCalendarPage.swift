internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// What comes, month by month: duties, meetings and events.
struct SiteCalendarPage {
  let scene: SiteScene

  private var words: PaperWords { scene.words }
  private var register: Register { scene.register }

  /// A line of the calendar.
  private struct Line {
    let day: CivilDate
    let last: CivilDate?
    let about: String
    let bodies: [Int]
    let basis: String
  }

  var page: SitePage {
    // Lines of one day keep the order in which they were found.
    let lines = (events + meetings + duties).enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    let months = Dictionary(grouping: lines) { Month($0.day) }
    let sections = months.keys.sorted().map { month -> SitePage.Section in
      let title = name(of: month)
      let blocks: [PaperBlock] = [.heading(level: 2, PaperText(title)), .table(table(months[month] ?? []))]
      return SitePage.Section(id: month.id, title: title, blocks: blocks)
    }
    let title = words.say("Календарь", "Calendar")
    return SitePage(path: SitePath.calendar, title: title, opening: opening, sections: sections)
  }

  private var opening: [PaperBlock] {
    let link = PaperText.Span.link(SitePath.calendarFile, address: SitePath.calendarFile)
    let before = words.say(
      "Сроки по пунктам положений для календаря на телефоне или компьютере: ",
      "Due days by clause, for a calendar on a phone or computer: "
    )
    return [.paragraph(PaperText([.text(before), link]))]
  }

  private func name(of month: Month) -> String {
    let names = words.language == .ru ? MonthNames.russian : MonthNames.english
    return "\(names[month.month - 1].capitalizedSentence) \(month.year)"
  }

  // MARK: - Lines

  /// The duties: those of several bodies under one clause and on one day are one line.
  private var duties: [Line] {
    struct Key: Hashable {
      let day: CivilDate
      let regulation: String
      let clause: String
    }
    var order: [Key] = []
    var found: [Key: (about: String, bodies: [Int])] = [:]
    for body in scene.bodies {
      for entry in scene.due[body] {
        let citation = entry.obligation.citation
        let key = Key(day: entry.due, regulation: citation.regulation, clause: citation.clause)
        if found[key] == nil {
          order.append(key)
          found[key] = (entry.summary?[words.language] ?? "", [])
        }
        // The duties of one body stand beside each other.
        if found[key]?.bodies.last != body { found[key]?.bodies.append(body) }
      }
    }
    let isSeveral = Set(order.map(\.regulation)).count > 1
    return order.compactMap { key in
      found[key].map { duty in
        Line(
          day: key.day,
          last: nil,
          about: duty.about,
          bodies: duty.bodies,
          basis: words.say("пункт \(key.clause)", "clause \(key.clause)") + (isSeveral ? ", \(key.regulation)" : "")
        )
      }
    }
  }

  private var meetings: [Line] {
    register.meetings.enumerated().compactMap { index, record in
      guard let day = record.content.date.value, day >= scene.asOf else { return nil }
      let topic = record.content.topic.value.map { ": \($0)" } ?? ""
      return Line(
        day: day,
        last: record.content.through.value,
        about: words.say("Заседание", "Meeting") + topic,
        bodies: [scene.lists.body(ofFolder: record.id)].compactMap { $0 },
        basis: words.say("заседание", "meeting")
      )
    }
  }

  private var events: [Line] {
    register.events.indices.filter { scene.isAhead(event: $0) }.compactMap { index in
      let content = register.events[index].content
      guard let day = content.date.value else { return nil }
      return Line(
        // What goes on already stands under the day of the page.
        day: max(day, scene.asOf),
        last: content.through.value,
        about: content.name.value ?? words.unknown,
        bodies: content.bodies.items.compactMap { register.body($0) },
        basis: content.form.value.map { scene.papers.word(.form, $0) } ?? words.say("событие", "event")
      )
    }
  }

  private func table(_ lines: [Line]) -> PaperTable {
    PaperTable(
      columns: [
        PaperTable.Column(PaperText(words.say("День", "Day"))),
        PaperTable.Column(PaperText(words.say("Что", "What"))),
        PaperTable.Column(PaperText(words.say("Объединения", "Bodies"))),
        PaperTable.Column(PaperText(words.say("Основание", "Basis"))),
      ],
      rows: lines.map { line in
        [
          PaperText(scene.days(line.day, line.last)), PaperText(line.about),
          line.bodies.isEmpty ? "–" : scene.links(toBodies: line.bodies, from: SitePath.calendar),
          PaperText(line.basis),
        ]
      }
    )
  }
}

/// A month of a year.
private struct Month: Hashable, Comparable {
  let year: Int
  let month: Int

  init(_ day: CivilDate) {
    year = day.year
    month = day.month
  }

  /// The name of its place within the page.
  var id: String { "month-\(year)-\(month < 10 ? "0" : "")\(month)" }

  static func < (left: Month, right: Month) -> Bool { (left.year, left.month) < (right.year, right.month) }
}

extension SiteScene {
  /// What a duty asks and of whom, as far as the audience may know.
  func about(_ entry: DueList.Entry) -> String {
    let language = words.language
    let summary = entry.summary?[language]
    let audience = ComplianceDisclosure(disclosure: papers.disclosure, register: register)
    let missing = audience.missing(in: entry.obligation, language).first
    let subject = entry.obligation.subject
    let label = subject == entry.obligation.body ? nil : papers.labels[subject: subject][language]
    let sentence = missing ?? summary ?? ""
    return label.map { sentence.contains($0) ? sentence : "\($0): \(sentence)" } ?? sentence
  }
}
