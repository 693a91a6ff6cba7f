internal import CivilTime
package import Findings
internal import Records
internal import Regulations

extension FolderStats {
  /// The figures as one screen.
  package func page(in language: Language) -> ReferencePage {
    let day = Message(ru: asOf.formatted(.long(russian: true)), en: asOf.formatted(.long(russian: false)))
    var blocks: [ReferencePage.Block] = [.facts(facts(language))]
    if !years.isEmpty { blocks += [.heading(Message.meetings[language]), .table(yearsTable(language))] }
    let title = name ?? Message(ru: "Папка записей", en: "Records folder")[language]
    return ReferencePage("\(title) — \(Message(ru: "на \(day.ru)", en: "as of \(day.en)")[language])", blocks)
  }

  private func facts(_ language: Language) -> [(name: String, text: String)] {
    func list(_ parts: [(name: String, count: Int)]) -> String {
      parts.filter { $0.count > 0 }.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
    }
    let bodyCount = bodies.reduce(0) { $0 + $1.count }
    let kinds = list(bodies.map { (($0.kind == .missing ? "—" : $0.kind.text(language)), $0.count) })
    let people = records.first { $0.kind == .members }?.count ?? 0
    let findingCount = findings.reduce(0) { $0 + $1.count }
    var facts: [(Message, String)] = [
      (.bodies, bodyCount == 0 ? "0" : "\(bodyCount) (\(kinds))"),
      (.people, "\(people) (\(Message.current(currentMembers)[language]))"),
      (.records, list(records.map { ($0.kind.pluralName[language].lowercased(), $0.count) })),
      (.obligations, list(obligations.map { ($0.outcome.name[language], $0.count) })),
      (
        .findings,
        findingCount == 0 ? "0" : "\(findingCount) (\(list(findings.map { ($0.severity.plural[language], $0.count) })))"
      ),
    ]
    for (name, dated) in [(Message.oldest, oldest), (.newest, newest)] {
      if let dated { facts.append((name, "\(dated.title[language]) (\(dated.record))")) }
    }
    if unreadable > 0 { facts.append((.unreadable, String(unreadable))) }
    return facts.map { ($0.0[language], $0.1.isEmpty ? "—" : $0.1) }
  }

  private func yearsTable(_ language: Language) -> Table {
    Table(
      Turnouts.columns.map { Table.Column($0.title[language], isNumeric: $0.isNumeric) },
      rows: years.map { year in
        ([.schoolYear(year.year)] + year.turnouts.cells).map { $0 == .missing ? "—" : $0.text(language) }
      }
    )
  }
}

extension Severity {
  /// The word for several findings of the severity.
  fileprivate var plural: Message {
    switch self {
    case .error: Message(ru: "ошибки", en: "errors")
    case .warning: Message(ru: "предупреждения", en: "warnings")
    case .note: Message(ru: "заметки", en: "notes")
    }
  }
}

extension Message {
  fileprivate static let meetings = Message(ru: "Заседания по учебным годам", en: "Meetings by school year")
  fileprivate static let bodies = Message(ru: "Объединения", en: "Bodies")
  fileprivate static let people = Message(ru: "Люди", en: "People")
  fileprivate static let records = Message(ru: "Записи", en: "Records")
  fileprivate static let obligations = Message(ru: "Обязанности", en: "Obligations")
  fileprivate static let findings = Message(ru: "Замечания", en: "Findings")
  fileprivate static let oldest = Message(ru: "Самая старая запись", en: "Oldest record")
  fileprivate static let newest = Message(ru: "Самая новая запись", en: "Newest record")
  fileprivate static let unreadable = Message(ru: "Не читаются целиком", en: "Not read as a whole")

  fileprivate static func current(_ count: Int) -> Message {
    Message(ru: "состоят в объединениях \(count)", en: "\(count) in bodies")
  }
}
