internal import CivilTime
internal import Findings
internal import Records

extension TreeBuilder {
  /// Adds practices, documents and an attestation of a body.
  mutating func addPapers(of body: InventedBody) {
    for year in InventedYears.finished { addPractice(in: year, of: body) }
    for (number, kind) in [DocumentKind.note, .recommendations, .diagnostics].enumerated() {
      addDocument(kind, number: number + 1, on: CivilDate(2024, 10 + number, 15), of: body)
    }
    add("attestations/\(body.id)-2024-25") { writer in
      writer.field(.regulation, RecordsTree.regulation)
      writer.field(.clause, "6.3")
      writer.field(.body, body.name)
      writer.field(.confirmedBy, "куратор \(body.curator.shortName)")
      writer.field(.basis, "сверка планов с муниципальной методической темой")
      writer.field(.date, CivilDate(2025, 5, 20))
      writer.field(.schoolYear, InventedYears.second.description)
    }
  }

  private mutating func addPractice(in year: SchoolYear, of body: InventedBody) {
    let meetings = body.meetings[year, default: []]
    let author = body.members[3].person
    let school = random.pick(body.area.schools)
    let words = words
    add("practices/\(body.id)/\(year)") { writer in
      writer.field(.name, "Задания на применение знаний: \(body.subject.name), \(year)")
      writer.field(.authors, author.fullName)
      writer.field(.organization, school.name)
      writer.field(.body, body.name)
      writer.field(.date, meetings[2].date)
      writer.field(.pupils, "7–9 классы")
      writer.field(.problem, "Ученики знают правила, но не применяют их в жизненных задачах.")
      writer.field(.description, "Банк заданий по темам курса с критериями оценки и образцами работ.")
      writer.field(.form, words.form("practice-presentation", writer.language))
      writer.field(.level, Level.municipal)
      writer.act(.proposed, author.shortName, writer.date(meetings[0].date))
      writer.act(.considered, writer.minutes(meetings[1]), writer.agendaItem(1))
      writer.act(.published, writer.date(meetings[3].date))
    }
  }

  private mutating func addDocument(_ kind: DocumentKind, number: Int, on date: CivilDate, of body: InventedBody) {
    add("documents/\(body.id)/\(kind.rawValue)-\(number)") { writer in
      writer.field(.kind, kind)
      writer.field(.name, "\(kind.spelling.ru.capitalizedFirst) № \(number) (\(body.subject.name))")
      writer.field(.number, String(number))
      writer.field(.date, date)
      writer.field(.body, body.name)
      writer.field(.about, "Итоги работы и предложения учителям \(body.subject.genitive)")
      writer.act(.drawnUp, body.head.shortName, writer.date(date))
    }
  }

  /// Fills the tree up with notes, so that it has exactly as many records as were asked for.
  mutating func addNotes(upTo limit: Int) {
    guard !bodies.isEmpty else { return }
    for number in 0..<max(0, limit - records.count) {
      let body = bodies[number % bodies.count]
      let date = CivilDate(2025, 2, 1).adding(days: number / bodies.count % 100)
      addDocument(.note, number: 10 + number / bodies.count, on: date, of: body)
    }
  }
}
