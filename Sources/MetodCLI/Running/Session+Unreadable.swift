internal import Findings
internal import Records
internal import Reports

extension Session {
  /// Whether results are looked at by a person on a terminal.
  var isOnTerminal: Bool { !hasFile && context.output.isTerminal }

  /// Tells, apart from the results, that some records could not be read as a whole and so may be shown with gaps.
  func warn(about register: Register, _ kinds: [RecordKind]) {
    let count = kinds.reduce(0) { $0 + register.places(of: $1).count(where: \.isUnreadable) }
    guard count > 0 else { return }
    let palette = Palette(isColored: context.isColored(color, on: context.errors))
    let head = palette.marked(Severity.warning.name[language], as: .warning)
    // Where not even a warning can be written, the results are all that counts.
    try? context.errors.write("\(head): \(Message.unreadable(count)[language])\n")
  }
}

extension Message {
  static let reading = Message(ru: "Читаю записи…", en: "Reading the records…")

  fileprivate static func unreadable(_ count: Int) -> Message {
    Message(
      ru: "не читаются целиком: \(Plural.ru(count, "запись", "записи", "записей")) (metod validate скажет, какие)",
      en: "\(Plural.en(count, "record cannot", "records cannot")) be read as a whole (metod validate tells which)"
    )
  }
}
