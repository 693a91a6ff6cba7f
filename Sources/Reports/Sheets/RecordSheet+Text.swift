internal import CivilTime
package import Findings
internal import Records

extension RecordSheet {
  /// The sheet for a terminal.
  package func text(width: Int, palette: Palette, in language: Language) -> String {
    let kind = handle.kind.name[language]
    var parts = [
      palette.strong(Visible.text(title[language])) + palette.faint(" — \(kind), \(file)") + "\n",
      fieldsText(width, palette, language),
    ]
    parts += sections.map { section in
      palette.strong("\(section.title[language]):") + "\n"
        + section.table(in: language).text(width: width, palette: .plain)
    }
    parts.append(mentionsText(width, palette, language))
    return parts.joined(separator: "\n")
  }

  private func fieldsText(_ width: Int, _ palette: Palette, _ language: Language) -> String {
    guard let fields else { return Message.unreadable[language] + "\n" }
    return fields.map { Self.lines(of: $0, width, palette, language).map { $0 + "\n" }.joined() }.joined()
  }

  private func mentionsText(_ width: Int, _ palette: Palette, _ language: Language) -> String {
    guard !mentions.isEmpty else { return Message.noMentions[language] + "\n" }
    var text = palette.strong("\(Message.mentions[language]):") + "\n"
    for group in mentions {
      let name = group.kind.map { $0.pluralName[language] } ?? "metod.yaml"
      text += "\(name) (\(group.mentions.count))\n"
      for mention in group.mentions {
        let keys = mention.keys.joined(separator: " › ")
        let place = "\(mention.file):\(mention.line)"
        text += "  " + place + palette.faint(Visible.text("  \(keys) — \(mention.title[language])")) + "\n"
      }
    }
    return text
  }

  // MARK: - Fields

  /// A field as lines: its key, and its value behind it or below.
  private static func lines(of field: Field, _ width: Int, _ palette: Palette, _ language: Language) -> [String] {
    let key = Visible.text(field.name[language])
    if let text = field.value.line(language) {
      let wrapped = TextWrap.lines(of: "\(key): \(Visible.paragraphs(text))", width: width - 2)
      // The key is painted after the line was broken.
      let head = palette.faint("\(key):") + String(wrapped[0].dropFirst(key.count + 1))
      return wrapped[0].hasPrefix("\(key):") ? [head] + wrapped.dropFirst().map { "  " + $0 } : wrapped
    }
    return [palette.faint("\(key):")] + field.value.block(width - 2, palette, language).map { "  " + $0 }
  }

  /// The lines of an item of a list: a hyphen before the first.
  fileprivate static func item(_ value: Value, _ width: Int, _ palette: Palette, _ language: Language) -> [String] {
    let lines =
      value.line(language).map { TextWrap.lines(of: Visible.paragraphs($0), width: width - 2) }
      ?? value.block(width - 2, palette, language)
    return lines.enumerated().map { ($0 == 0 ? "– " : "  ") + $1 }
  }

  fileprivate static func block(_ fields: [Field], _ width: Int, _ palette: Palette, _ language: Language) -> [String] {
    fields.flatMap { lines(of: $0, width, palette, language) }
  }
}

extension RecordSheet.Value {
  /// The value on one line, as long as it is; nil when it needs lines of its own.
  fileprivate func line(_ language: Language) -> String? {
    switch self {
    case .leaf(let cell): return cell.longText(language)
    case .list(let values):
      let texts = values.compactMap { value in if case .leaf(let cell) = value { cell.longText(language) } else { nil }
      }
      // Names may share a line, sentences may not.
      guard texts.count == values.count, values.count == 1 || texts.allSatisfy({ $0.count <= 40 }) else { return nil }
      return texts.joined(separator: texts.contains { $0.contains(",") } ? "; " : ", ")
    case .fields(let fields):
      var parts: [String] = []
      for field in fields {
        guard case .leaf(let cell) = field.value, !cell.isSentence(language) else { return nil }
        let name = field.name[language]
        let isTerm = [Key.from.rawValue, Key.through.rawValue].contains(field.code)
        parts.append(isTerm ? "\(name) \(cell.longText(language))" : "\(name): \(cell.longText(language))")
      }
      return parts.joined(separator: "; ")
    }
  }

  /// The value as lines.
  fileprivate func block(_ width: Int, _ palette: Palette, _ language: Language) -> [String] {
    switch self {
    case .leaf(let cell): TextWrap.lines(of: Visible.paragraphs(cell.longText(language)), width: width)
    case .list(let values): values.flatMap { RecordSheet.item($0, width, palette, language) }
    case .fields(let fields): RecordSheet.block(fields, width, palette, language)
    }
  }
}

extension TableCell {
  /// The value as it stands in a sentence: days with their months in words.
  fileprivate func longText(_ language: Language) -> String {
    if case .date(let day) = self { return day.formatted(.long(russian: language == .ru)) }
    return text(language)
  }

  /// Whether the value is a sentence rather than a name: it wants a line of its own.
  fileprivate func isSentence(_ language: Language) -> Bool {
    guard case .text(let text) = self else { return false }
    return text.count > 80 || text.count > 40 && text.hasSuffix(".") || text.contains("\n")
  }
}

extension RecordSheet.Section {
  /// The section as a table for a terminal.
  func table(in language: Language) -> Table {
    Table(
      columns.map { Table.Column($0.title[language], isNumeric: $0.isNumeric) },
      rows: rows.map { row in row.map { $0 == .missing ? "—" : $0.text(language) } }
    )
  }
}

extension Palette {
  /// No colours.
  fileprivate static let plain = Palette(isColored: false)
}

extension Message {
  fileprivate static let mentions = Message(ru: "Кто ссылается", en: "Referred to by")
  fileprivate static let noMentions = Message(ru: "Никто не ссылается.", en: "Nothing refers to it.")
  fileprivate static let unreadable = Message(
    ru: "Файл не читается; metod validate скажет почему.",
    en: "The file cannot be read; metod validate tells why."
  )
}
