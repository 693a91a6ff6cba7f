internal import CivilTime
package import Findings
package import Records

/// What people call a record, found by its file: «протокол № 1 от 10.09.2025» rather than a path.
package struct RecordLabels: Sendable {
  private let labels: [FileID: Message]
  private let files: SourceFiles
  private let subjects: [String: FileID]

  /// Names the records of a register.
  package init(_ register: Register) {
    var labels: [FileID: Message] = [:]
    for record in register.meetings { labels[record.file] = Self.minutes(record.content) }
    for record in register.orders {
      labels[record.file] = Self.paper(
        Message(ru: "приказ", en: "order"),
        record.content.number.value,
        record.content.date.value
      )
    }
    for record in register.plans { labels[record.file] = Self.yearly(Message(ru: "план", en: "plan"), record.id) }
    for record in register.analyses {
      labels[record.file] = Self.yearly(Message(ru: "анализ", en: "analysis"), record.id)
    }
    for record in register.members { labels[record.file] = Message(verbatim: record.shortName) }
    for record in register.associations { labels[record.file] = Message(verbatim: record.shortestName) }
    for record in register.organizations { labels[record.file] = Message(verbatim: record.name) }
    for record in register.events { labels[record.file] = Self.titled(record.content.name.value) }
    for record in register.documents { labels[record.file] = Self.titled(record.content.name.value) }
    for record in register.practices { labels[record.file] = Self.titled(record.content.name.value) }
    for record in register.attestations {
      labels[record.file] = Self.paper(Message(ru: "подтверждение", en: "attestation"), nil, record.content.date.value)
    }
    self.labels = labels
    files = register.files
    subjects = Dictionary(
      register.files.paths.enumerated().map { index, path in
        (path.hasSuffix(".yaml") ? String(path.dropLast(5)) : path, FileID(index))
      }
    ) { first, _ in first }
  }

  /// What the record in a file is called; its path where it has no name.
  package subscript(file: FileID) -> Message { labels[file] ?? Message(verbatim: files[file]) }

  /// What the record of a subject is called: a path without `.yaml`.
  package subscript(subject subject: String) -> Message {
    subjects[subject].map { self[$0] } ?? Message(verbatim: subject)
  }

  private static func minutes(_ meeting: Meeting) -> Message? {
    let name =
      meeting.number.value == nil ? Message(ru: "заседание", en: "meeting") : Message(ru: "протокол", en: "minutes")
    return paper(name, meeting.number.value, meeting.date.value)
  }

  private static func paper(_ name: Message, _ number: String?, _ date: CivilDate?) -> Message? {
    guard number != nil || date != nil else { return nil }
    let ru = [name.ru, number.map { "№\u{A0}\($0)" }, date.map { "от \($0.formatted(.numeric))" }]
    let en = [name.en, number.map { "No.\u{A0}\($0)" }, date.map { "of \($0.formatted(.long(russian: false)))" }]
    return Message(ru: ru.compactMap { $0 }.joined(separator: " "), en: en.compactMap { $0 }.joined(separator: " "))
  }

  private static func yearly(_ name: Message, _ id: String) -> Message? {
    guard let year = id.split(separator: "/").last else { return nil }
    return Message(ru: "\(name.ru) \(year)", en: "\(name.en) \(year)")
  }

  private static func titled(_ title: String?) -> Message? { title.map { Message(verbatim: Quotation.marked($0).ru) } }
}

extension Record where Content == Association {
  /// The short name of the body, otherwise its name or id.
  package var shortestName: String { content.shortName.value ?? name }
}
