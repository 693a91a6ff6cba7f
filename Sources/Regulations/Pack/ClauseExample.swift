package import CivilTime
package import Findings
package import Records

/// A small records folder that a pack carries in itself, with what its clause is to make of it.
package struct ClauseExample: RecordObject {
  package var about: Stated<String> = .blank
  package var date: Stated<CivilDate> = .blank
  package var expected: Stated<ExpectedOutcome> = .blank
  package var place: Stated<String> = .blank
  package var files: Stated<ExampleFiles> = .blank
  package let range: SourceRange

  /// An example of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of an example.
  package static let schema = Schema<ClauseExample>([
    Field(.about, \.about, .text),
    Field(.date, \.date, .date, required: true),
    Field(.expected, \.expected, .word(ExpectedOutcome.self), required: true),
    Field(.place, \.place, .text),
    Field(.file, \.files, .exampleFiles),
  ])
}

/// How an example expects its clause to be judged.
package enum ExpectedOutcome: String, Word {
  case kept
  case broken
  case due
  case unverified

  /// What the list is.
  package static let listName = Message(ru: "исход примера", en: "outcome of an example")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .kept: Spelling("соблюдено", "kept", ["соблюдается", "keeps"])
    case .broken: Spelling("нарушено", "broken", ["нарушается", "breaks"])
    case .due: Spelling("предстоит", "due")
    case .unverified: Spelling("не проверено", "unverified")
    }
  }

  /// The outcome of the obligation.
  var outcome: Outcome {
    switch self {
    case .kept: .kept
    case .broken: .broken
    case .due: .due
    case .unverified: .unverified
    }
  }
}

/// The files of an example: one text in which each file stands below a line `=== path`, or a list of paths and texts.
package struct ExampleFiles: Sendable {
  /// A file.
  package struct File: Sendable {
    /// Its path from the root of the records.
    package let path: String
    /// Its text.
    package let text: String
    /// The line of the pack on which its first line stands; nil where lines were folded.
    let firstLine: Int?
  }

  /// The files in the order of the pack.
  package let files: [File]

  /// The files of a text that stands in a pack, its first line on a line of that pack.
  init(_ text: String, firstLine: Int?) {
    var files: [File] = []
    var line = firstLine
    for (path, content) in RuleExample.parted(text) {
      // The line with the path comes first.
      line = line.map { $0 + 1 }
      files.append(File(path: path, text: content, firstLine: line))
      line = line.map { $0 + content.count { $0 == "\n" } }
    }
    self.files = files
  }

  init(_ files: [File]) { self.files = files }
}

/// A file of an example as an entry of a list.
struct ListedFile: RecordObject {
  var path: Stated<String> = .blank
  var text: Stated<String> = .blank
  let range: SourceRange

  init(range: SourceRange) { self.range = range }

  static let schema = Schema<ListedFile>([
    Field(.path, \.path, .text, required: true), Field(.text, \.text, .text, required: true),
  ])
}

extension ValueType where Value == ExampleFiles {
  /// The files of an example, in either form.
  package static var exampleFiles: ValueType {
    ValueType(.text) { node, reader in
      switch node.content {
      case .scalar(let text, let style):
        let files = ExampleFiles(text, firstLine: style == .block ? Int(node.range.line) + 1 : nil)
        if files.files.isEmpty { reader.reportShape(node, expected: .files) }
        return files.files.isEmpty ? nil : files
      case .sequence(let nodes):
        let files = nodes.compactMap { reader.object(ListedFile.self, $0) }.compactMap { file -> ExampleFiles.File? in
          guard let path = file.path.value, case .value(let text, let range) = file.text else { return nil }
          let isBlock = range.endLine > range.line
          return ExampleFiles.File(path: path, text: text, firstLine: isBlock ? Int(range.line) + 1 : nil)
        }
        return files.count == nodes.count ? ExampleFiles(files) : nil
      case .mapping:
        reader.reportShape(node, expected: .files)
        return nil
      }
    }
  }
}

extension Message {
  fileprivate static let files = Message(
    ru: "текст, где каждый файл начинается строкой «=== путь»",
    en: "a text in which each file begins with a line “=== path”"
  )
}
