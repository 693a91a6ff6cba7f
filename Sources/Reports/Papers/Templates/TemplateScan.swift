package import Findings
internal import Records

/// A trouble in a template, with its place.
package struct TemplateTrouble: Sendable, Equatable {
  /// The name of the mistake, behind `template/` in the id of its finding.
  package let rule: String
  /// Line, counted from 1.
  package let line: Int
  /// Column in Unicode scalars, counted from 1.
  package let column: Int
  /// Number of scalars that are meant.
  package let length: Int
  /// What is wrong.
  package let message: Message
  /// How to put it right.
  package let hint: Message?
}

/// Goes through the tags and containers of a template: finds what is wrong, and puts the engine's names for Russian ones.
struct TemplateScan {
  /// The template as the engine takes it.
  private(set) var text = ""
  /// What is wrong, in order.
  private(set) var troubles: [TemplateTrouble] = []
  private var open: [Section] = []
  private var containers: [(line: Int, name: String)] = []
  private let root: [TemplateName]

  private enum Rule: String {
    case notClosed = "not-closed"
    case notOpen = "not-open"
    case unknownName = "unknown-name"
    case unknownContainer = "unknown-container"
    case malformed
  }

  private struct Section {
    let written: String
    let name: String
    let line: Int
    let column: Int
    let names: [TemplateName]
  }

  init(_ template: String, names: [TemplateName]) {
    root = names
    for (index, line) in template.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      if index > 0 { text += "\n" }
      look(at: line, number: index + 1)
      read(line, number: index + 1)
    }
    for section in open {
      report(
        .notClosed,
        section.line,
        section.column,
        section.written,
        Message(ru: "раздел «\(section.written)» не закрыт", en: "the section “\(section.written)” is not closed"),
        hint: Message(ru: "Допишите {{/\(section.written)}}.", en: "Add {{/\(section.written)}}.")
      )
    }
    for container in containers {
      report(
        .notClosed,
        container.line,
        1,
        ":::" + container.name,
        Message(ru: "блок «\(container.name)» не закрыт", en: "the container “\(container.name)” is not closed"),
        hint: Message(
          ru: "Допишите строку «:::» после его последней строки.",
          en: "Add a line “:::” after its last one."
        )
      )
    }
  }

  // MARK: - Containers

  private mutating func look(at line: Substring, number: Int) {
    guard line.hasPrefix(":::") else { return }
    if line.isContainerEnd {
      guard containers.popLast() == nil else { return }
      report(
        .notOpen,
        number,
        1,
        ":::",
        Message(ru: "закрывать здесь нечего", en: "there is nothing to close here"),
        hint: Message(ru: "Уберите строку.", en: "Remove the line.")
      )
      return
    }
    let name = line.dropFirst(3).trimmedLine.prefix { $0 != " " }
    guard let container = PaperContainer(named: name) else {
      let known = PaperContainer.allCases
      report(
        .unknownContainer,
        number,
        4,
        String(name),
        Message(ru: "блока «\(name)» не бывает", en: "there is no container “\(name)”"),
        hint: Message(
          ru: "Бывают: \(known.map(\.russian).joined(separator: ", ")).",
          en: "There are: \(known.map(\.rawValue).joined(separator: ", "))."
        )
      )
      return
    }
    if container.holdsLines { containers.append((number, String(name))) }
  }

  // MARK: - Tags

  private mutating func read(_ line: Substring, number: Int) {
    var rest = line
    while let start = rest.firstRange(of: "{{") {
      text += rest[..<start.lowerBound]
      let column = line[..<start.lowerBound].unicodeScalars.count + 1
      guard let end = rest[start.upperBound...].firstRange(of: "}}") else {
        report(
          .malformed,
          number,
          column,
          "{{",
          Message(ru: "нет закрывающих скобок «}}»", en: "the closing “}}” is missing"),
          hint: nil
        )
        rest = rest[start.upperBound...]
        continue
      }
      let isTriple = rest[start.upperBound...].first == "{"
      let close = isTriple && rest[end.upperBound...].first == "}" ? rest.index(after: end.upperBound) : end.upperBound
      tag(rest[start.upperBound..<end.lowerBound], whole: rest[start.lowerBound..<close], number, column)
      rest = rest[close...]
    }
    text += rest
  }

  private mutating func tag(_ inside: Substring, whole: Substring, _ line: Int, _ column: Int) {
    let sigil = inside.first.flatMap { "#^/!{&>".contains($0) ? $0 : nil }
    let written = String((sigil == nil ? inside : inside.dropFirst()).trimmedLine)
    switch sigil {
    case "!": text += "{{!}}"
    case ">":
      report(
        .malformed,
        line,
        column,
        String(whole),
        Message(ru: "вставлять другие шаблоны нельзя", en: "other templates cannot be included"),
        hint: Message(ru: "Впишите текст сюда.", en: "Write the text here.")
      )
    case "/":
      guard let section = open.popLast() else {
        report(
          .notOpen,
          line,
          column,
          String(whole),
          Message(ru: "закрывать здесь нечего", en: "there is nothing to close here"),
          hint: nil
        )
        return
      }
      if section.written != written {
        report(
          .notClosed,
          line,
          column,
          String(whole),
          Message(
            ru: "закрывается «\(written)», а открыт «\(section.written)» (строка \(section.line))",
            en: "“\(written)” is closed where “\(section.written)” is open (line \(section.line))"
          ),
          hint: Message(ru: "Напишите {{/\(section.written)}}.", en: "Write {{/\(section.written)}}.")
        )
      }
      text += "{{/\(section.name)}}"
    default: use(written, sigil, whole, line, column)
    }
  }

  private mutating func use(_ written: String, _ sigil: Character?, _ whole: Substring, _ line: Int, _ column: Int) {
    let name = engineName(of: written)
    if name == nil {
      report(
        .unknownName,
        line,
        column,
        String(whole),
        Message(ru: "имени «\(written)» здесь нет", en: "there is no name “\(written)” here"),
        hint: nearest(to: written)
      )
    }
    let engine = name?.path ?? "unknown"
    if sigil == "#" || sigil == "^" {
      let names = sigil == "#" ? name?.names ?? [] : []
      open.append(Section(written: written, name: engine, line: line, column: column, names: names))
    }
    text += sigil == "{" ? "{{{\(engine)}}}" : "{{\(sigil.map(String.init) ?? "")\(engine)}}"
  }

  /// The engine's name for a path of names, and the names inside what it leads to.
  private func engineName(of written: String) -> (path: String, names: [TemplateName])? {
    if written == "." { return (".", []) }
    let parts = written.split(separator: ".").map(String.init)
    guard let first = parts.first else { return nil }
    for scope in open.reversed().map(\.names) + [root] {
      guard var found = scope.first(where: { $0.isWritten(first) }) else { continue }
      var path = found.name
      for part in parts.dropFirst() {
        guard let next = found.inner.first(where: { $0.isWritten(part) }) else { return nil }
        found = next
        path += "." + next.name
      }
      return (path, found.inner)
    }
    return nil
  }

  private func nearest(to written: String) -> Message? {
    let known = (open.flatMap(\.names) + root).flatMap { [$0.name, $0.russian] }
    return RecordReader.hint(Suggestion.nearest(to: written, among: known))
  }

  private mutating func report(
    _ rule: Rule,
    _ line: Int,
    _ column: Int,
    _ place: String,
    _ message: Message,
    hint: Message?
  ) {
    troubles.append(
      TemplateTrouble(
        rule: rule.rawValue,
        line: line,
        column: column,
        length: place.unicodeScalars.count,
        message: message,
        hint: hint
      )
    )
  }
}
