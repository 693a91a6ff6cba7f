package import Findings

/// What papers have and Markdown has not, written as `:::name argument` to `:::`.
package enum PaperContainer: String, Sendable, CaseIterable {
  /// Lines at the right edge: the approval stamp.
  case stamp
  /// Blocks in the middle of the line.
  case center
  /// Rows of two cells that stand at either edge of the line.
  case sides
  /// Rows of an office and a name, with a place to sign between them.
  case signatures
  /// Blocks set off from the rest.
  case aside
  /// A table with a caption, which is the argument.
  case table
  /// A table that is drawn as upright columns; the argument is the title.
  case columns
  /// A table that is drawn as lying bars; the argument is the title.
  case bars
  /// The next block begins a new page; stands alone, without an end.
  case page

  /// How it is written in Russian.
  package var russian: String {
    switch self {
    case .stamp: "гриф"
    case .center: "посередине"
    case .sides: "по-краям"
    case .signatures: "подписи"
    case .aside: "врезка"
    case .table: "таблица"
    case .columns: "столбцы"
    case .bars: "полосы"
    case .page: "страница"
    }
  }

  /// What it makes, for the reader of the reference.
  package var about: Message {
    switch self {
    case .stamp:
      Message(ru: "строки у правого края: гриф утверждения", en: "lines at the right edge: the approval stamp")
    case .center: Message(ru: "текст посередине", en: "text in the middle")
    case .sides:
      Message(
        ru: "строка таблицы из двух ячеек – у левого и правого края",
        en: "a row of two cells – at the left and the right edge"
      )
    case .signatures:
      Message(ru: "строки «должность | имя» с местом для подписи", en: "rows “office | name” with a place to sign")
    case .aside: Message(ru: "текст, отделённый чертой", en: "text set off by a line")
    case .table: Message(ru: "таблица с названием", en: "a table with a caption")
    case .columns:
      Message(ru: "таблица как столбчатая диаграмма с названием", en: "a table drawn as columns, with a title")
    case .bars: Message(ru: "таблица как диаграмма из полос с названием", en: "a table drawn as bars, with a title")
    case .page: Message(ru: "дальше с новой страницы; не закрывается", en: "a new page; has no end")
    }
  }

  /// Whether it goes on until an end of its own.
  var holdsLines: Bool { self != .page }

  /// The container of a name in either language.
  package init?(named name: some StringProtocol) {
    guard let found = Self.allCases.first(where: { $0.rawValue == name || $0.russian == name }) else { return nil }
    self = found
  }
}

/// A line that opens a container.
struct ContainerLine {
  let container: PaperContainer
  let argument: String?

  init?(_ line: Substring) {
    guard line.hasPrefix(":::") else { return nil }
    let words = line.dropFirst(3).trimmedLine.split(separator: " ", maxSplits: 1)
    guard let name = words.first, let container = PaperContainer(named: name) else { return nil }
    self.container = container
    argument = words.count > 1 ? InlineReader.text(words[1].trimmedLine).plain : nil
  }
}

/// The mark of a point of a list.
struct ListMarker {
  /// The number; nil for a mark without one.
  let number: Int?
  /// Characters before the text of the point.
  let width: Int
  /// The text on the line of the mark.
  let rest: Substring

  var isNumbered: Bool { number != nil }

  init?(_ line: Substring) {
    let indentation = line.indentation
    guard indentation < 4 else { return nil }
    let text = line.dropFirst(indentation)
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let mark: Int
    if digits.isEmpty {
      guard let first = text.first, "-*–—•".contains(first) else { return nil }
      number = nil
      mark = 1
    } else {
      let after = text.dropFirst(digits.count).first
      guard digits.count < 5, after == "." || after == ")" else { return nil }
      number = Int(digits)
      mark = digits.count + 1
    }
    guard text.dropFirst(mark).first == " " else { return nil }
    width = indentation + mark + 1
    rest = text.dropFirst(mark + 1)
  }
}

extension Substring {
  /// Whether there is nothing on the line that can be seen; a no-break space can.
  var isBlankLine: Bool { allSatisfy { $0 == " " || $0 == "\t" } }

  /// Spaces before the text.
  var indentation: Int { prefix { $0 == " " }.count }

  /// The line without spaces at either end; no-break spaces stay.
  var trimmedLine: Substring {
    let start = drop { $0 == " " || $0 == "\t" }
    return start[..<(start.lastIndex { $0 != " " && $0 != "\t" }.map(start.index(after:)) ?? start.startIndex)]
  }

  /// Whether the line ends a container.
  var isContainerEnd: Bool { hasPrefix(":::") && dropFirst(3).isBlankLine }

  /// Whether the line cannot go on a paragraph.
  var beginsBlock: Bool {
    guard let first else { return true }
    if first == "|" || first == ">" || hasPrefix(":::") { return true }
    if first == "#" { return drop { $0 == "#" }.first == " " }
    return ListMarker(self) != nil
  }
}
