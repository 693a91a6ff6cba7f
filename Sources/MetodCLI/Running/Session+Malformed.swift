internal import Findings
internal import Records
internal import Reports

extension Session {
  /// Whether results are looked at by a person on a terminal.
  var isOnTerminal: Bool { !hasFile && context.output.isTerminal }

  /// Tells, apart from the results, that some records are malformed, so that a part of them may be missing there.
  func warn(about register: Register, _ kind: RecordKind? = nil) {
    let files = kind.map { Set(register.places(of: $0).map(\.file)) }
    let malformed = Set(register.findings.filter { $0.severity == .error }.map(\.range.file))
    let count = (files?.intersection(malformed) ?? malformed).count
    guard count > 0 else { return }
    let palette = Palette(isColored: context.isColored(color, on: context.errors))
    let head = palette.marked(Severity.warning.name[language], as: .warning)
    // Where not even a warning can be written, the results are all that counts.
    try? context.errors.write("\(head): \(Message.malformed(count)[language])\n")
  }
}

extension Message {
  static let judging = Message(ru: "Читаю и сужу записи…", en: "Reading and judging the records…")
  static let reading = Message(ru: "Читаю записи…", en: "Reading the records…")

  fileprivate static func malformed(_ count: Int) -> Message {
    Message(
      ru: """
        ошибки в \(Plural.ru(count, "записи", "записях", "записях")): что-то могло не попасть в таблицу \
        (metod validate скажет, что)
        """,
      en: """
        errors in \(Plural.en(count, "record", "records")): something may be missing from the table \
        (metod validate tells what)
        """
    )
  }
}
