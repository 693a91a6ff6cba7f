internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// How a body keeps a regulation, clause by clause, on its page.
struct SiteCompliance {
  let scene: SiteScene

  private var words: PaperWords { scene.words }
  private var language: Language { words.language }
  private var disclosure: ComplianceDisclosure {
    ComplianceDisclosure(disclosure: scene.papers.disclosure, register: scene.register)
  }

  func section(_ standing: BodyCompliance) -> SitePage.Section {
    let title = words.say("Соблюдение положения", "Compliance")
    let present = standing.clauses.filter { $0.outcome != .notApplicable }
    let others = standing.clauses.filter { $0.outcome == .notApplicable }.map(\.clause.number)
    var blocks: [PaperBlock] = [
      .heading(level: 2, PaperText(title)), .paragraph(PaperText(standing.regulation.title[language])),
      .paragraph(PaperText(totals(present))),
    ]
    if !present.isEmpty { blocks.append(.table(table(present))) }
    if !others.isEmpty {
      let list = others.joined(separator: ", ")
      blocks.append(.paragraph(PaperText(words.say("Не применяются: \(list).", "Not applicable: \(list)."))))
    }
    return SitePage.Section(id: "compliance-\(standing.regulation.id)", title: title, blocks: blocks)
  }

  /// Clauses are counted, not duties: a duty may stand for one person.
  private func totals(_ clauses: [ClauseStanding]) -> String {
    let counts = Dictionary(grouping: clauses, by: \.outcome).mapValues(\.count)
    let parts = Outcome.allCases.filter { $0 != .notApplicable }.map { outcome in
      "\(outcome.name[language]) – \(counts[outcome] ?? 0)"
    }
    return words.say("Пункты: ", "Clauses: ") + parts.joined(separator: ", ") + "."
  }

  private func table(_ clauses: [ClauseStanding]) -> PaperTable {
    var columns = [
      PaperTable.Column(PaperText(words.say("Пункт", "Clause"))),
      PaperTable.Column(PaperText(words.say("Что требуется", "What is asked"))),
      PaperTable.Column(PaperText(words.say("Исход", "Outcome"))),
      PaperTable.Column(PaperText(words.say("Срок", "Due"))),
      PaperTable.Column(PaperText(words.say("Подтверждено", "Shown by"))),
    ]
    if !scene.isPublic { columns.append(PaperTable.Column(PaperText(words.say("Чего недостаёт", "What is missing")))) }
    return PaperTable(columns: columns, rows: clauses.map(row))
  }

  private func row(_ standing: ClauseStanding) -> [PaperText] {
    let outcome = standing.outcome
    let cells = [
      PaperText(standing.clause.number), PaperText(standing.clause.summary.value?[language] ?? ""),
      PaperText([.text(outcome.name[language], isStrong: outcome == .broken)]),
      PaperText(disclosure.nextDue(of: standing).map(words.shortDate) ?? ""), PaperText(evidence(of: standing)),
    ]
    return scene.isPublic ? cells : cells + [missing(in: standing)]
  }

  /// The latest record that shows that the clause is kept.
  private func evidence(of standing: ClauseStanding) -> String {
    guard let evidence = disclosure.latestEvidence(of: standing) else { return "" }
    let label = scene.papers.labels[evidence.range.file][language]
    guard let date = evidence.date.map(words.shortDate), !label.contains(date) else { return label }
    return "\(label), \(date)"
  }

  private func missing(in standing: ClauseStanding) -> PaperText {
    let open = standing.present.filter { $0.outcome != .kept && $0.outcome != .notApplicable }
    let texts = open.compactMap { $0.missing.first?[language] }.distinct
    let spans = texts.map { [PaperText.Span.text($0)] }
    return PaperText(Array(spans.joined(separator: [.lineBreak])))
  }
}
