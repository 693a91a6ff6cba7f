internal import CivilTime
package import Findings
internal import Records

/// Judges the examples that a pack carries in itself, and tells which do not come out as they say.
package struct PackExamples {
  private let regulation: Regulation
  private let source: RegulationLibrary.Source
  private let library: RegulationLibrary
  private let lines: [Substring]

  private init(_ regulation: Regulation, _ source: RegulationLibrary.Source) {
    self.regulation = regulation
    self.source = source
    library = RegulationLibrary(local: [source])
    lines = String(decoding: source.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The findings about the examples of a pack, each at its place in the pack.
  package static func findings(in source: RegulationLibrary.Source) -> [Finding] {
    guard let regulation = RegulationLibrary.regulation(source, isLocal: true).regulation,
      regulation.clauses.contains(where: { !$0.examples.items.isEmpty })
    else { return [] }
    let examples = PackExamples(regulation, source)
    return regulation.clauses.flatMap { clause in
      clause.examples.items.flatMap { examples.findings(of: $0, clause) }
    }
  }

  private func findings(of example: ClauseExample, _ clause: Clause) -> [Finding] {
    guard let day = example.date.value, case .value(let expected, let range) = example.expected else { return [] }
    var files: [String: ExampleFiles.File] = [:]
    for file in (regulation.pack.exampleFiles.value?.files ?? []) + (example.files.value?.files ?? []) {
      files[file.path] = file
    }
    var texts = files.map { (path: $0.key, text: $0.value.text) }
    // A folder that says nothing else is judged by this very regulation, whose parties are then nobody.
    let hasSettings = files[RecordLocation.settingsName] != nil
    if !hasSettings {
      texts.append((RecordLocation.settingsName, "формат: 1\nположения: \(regulation.id)\n"))
    }
    let register = MemoryFolder(texts).register(vocabulary: library.vocabulary)
    let assessment = Assessment(register: register, library: library, asOf: day)
    let form = assessment.findings.filter { finding in
      finding.basis == nil && finding.severity == .error && !library.findings.contains(finding)
        && (hasSettings || finding.id != RecordRule.unboundParty.id)
    }
    // What is malformed is not judged as it was meant: nothing else can be said of the example.
    guard form.isEmpty else { return form.map { malformed($0, files, register.files, range) } }
    let outcomes = assessment.obligations
      .filter { $0.citation.regulation == regulation.id && $0.citation.clause == clause.number && !$0.isAhead }
      .map(\.outcome)
    let isAsExpected =
      outcomes.contains(expected.outcome) && (expected == .broken || !outcomes.contains(.broken))
    guard isAsExpected else { return [report(at: range, .otherOutcome(clause.number, expected, outcomes))] }
    guard case .value(let place, let placeRange) = example.place else { return [] }
    let told = assessment.findings.filter { $0.id.hasPrefix("\(regulation.id)/\(clause.number)/") }
      .map { "\(register.files[$0.range.file]):\($0.range.line)" }
    return told.contains(place) ? [] : [report(at: placeRange, .otherPlace(place, told))]
  }

  private func malformed(
    _ finding: Finding,
    _ files: [String: ExampleFiles.File],
    _ names: SourceFiles,
    _ fallback: SourceRange
  ) -> Finding {
    let path = names[finding.range.file]
    let message = Message(
      ru: "в примере \(path):\(finding.range.line): \(finding.message.ru)",
      en: "in the example \(path):\(finding.range.line): \(finding.message.en)"
    )
    let place = files[path].flatMap { self.place(of: finding.range, in: $0) } ?? fallback
    return report(at: place, message, hint: finding.hint)
  }

  /// Where a place of an example's file stands in the pack.
  private func place(of range: SourceRange, in file: ExampleFiles.File) -> SourceRange? {
    guard let first = file.firstLine else { return nil }
    let number = first + Int(range.line) - 1
    let written = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(number - 1), written.indices.contains(Int(range.line) - 1) else { return nil }
    let indentation = lines[number - 1].unicodeScalars.count - written[Int(range.line) - 1].unicodeScalars.count
    guard indentation >= 0, range.endLine == range.line else { return nil }
    return SourceRange(
      file: source.file,
      line: number,
      column: Int(range.column) + indentation,
      endLine: number,
      endColumn: Int(range.endColumn) + indentation
    )
  }

  private func report(at range: SourceRange, _ message: Message, hint: Message? = nil) -> Finding {
    Finding(
      id: RecordRule.failingExample.id,
      severity: RecordRule.failingExample.severity,
      subject: source.subject,
      range: range,
      message: message,
      hint: hint ?? RecordRule.failingExample.hint
    )
  }
}

extension Message {
  fileprivate static func otherOutcome(_ clause: String, _ wanted: ExpectedOutcome, _ found: [Outcome]) -> Message {
    let names = Outcome.allCases.filter(found.contains).map(\.name)
    let list = names.isEmpty ? Message(ru: "ни одной обязанности", en: "no obligation at all") : .list(names)
    return Message(
      ru: "пункт \(clause): ожидается «\(wanted.spelling.ru)», а вышло: \(list.ru)",
      en: "clause \(clause): “\(wanted.spelling.en)” is expected, and it came to: \(list.en)"
    )
  }

  fileprivate static func otherPlace(_ wanted: String, _ found: [String]) -> Message {
    let list = found.joined(separator: ", ")
    return Message(
      ru: "нарушение ожидается в \(wanted), а найдено: \(list)",
      en: "the breach is expected at \(wanted), and was found at: \(list)"
    )
  }
}
