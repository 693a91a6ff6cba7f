package import Findings

/// Findings for people, shown as the best compilers show theirs: the sentence, the line with the place underlined, the
/// clause it rests on, and how to put it right.
package struct TextFindingsReport: FindingsReport {
  private let palette: Palette
  private let sources: SourceTexts

  /// Most related places of one finding that are shown with their lines.
  private static let mostPlaces = 6

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - isColored: whether the text goes to a terminal that takes colours.
  ///   - sources: where the shown lines come from.
  package init(isColored: Bool, sources: SourceTexts) {
    palette = Palette(isColored: isColored)
    self.sources = sources
  }

  /// The report: every finding, then the summary.
  package func text(of verdict: Verdict, in language: Language) -> String {
    var text = blocks(of: verdict.findings, in: verdict.files, language)
    if !text.isEmpty { text += "\n" }
    return text + SummaryText(palette: palette, language: language).text(of: verdict)
  }

  /// The findings alone, an empty line between them.
  package func blocks(of findings: [Finding], in files: SourceFiles, _ language: Language) -> String {
    var shelf = Shelf(sources)
    return findings.map { block($0, files, language, &shelf) }.joined(separator: "\n")
  }

  // MARK: - One finding

  private func block(_ finding: Finding, _ files: SourceFiles, _ language: Language, _ shelf: inout Shelf) -> String {
    // What is related by standing at the very same place is told in a sentence of its own, not by showing it again.
    let places = finding.related.filter { $0.range != finding.range }
    let shown = places.prefix(Self.mostPlaces)
    let numbers = [finding.range.line] + shown.map(\.range.line)
    let margin = String(repeating: " ", count: String(numbers.max() ?? 1).utf8.count)

    let name = Visible.text("\(finding.severity.name[language])[\(finding.id)]")
    var text = palette.marked(name, as: finding.severity)
    text += palette.strong(": \(Visible.text(finding.message[language]))") + "\n"
    text += margin + palette.frame("-->") + " " + place(finding.range, files) + "\n"
    if let excerpt = shelf.excerpt(of: finding.range, files) {
      let underline = palette.marked(String(repeating: "^", count: excerpt.length), as: finding.severity)
      text += lines(excerpt, finding.range, underline, margin)
    }
    for related in shown {
      text += margin + palette.frame(":::") + " " + place(related.range, files) + "\n"
      let label = Visible.text(related.message[language])
      if let excerpt = shelf.excerpt(of: related.range, files) {
        let underline = palette.frame(String(repeating: "-", count: excerpt.length) + " " + label)
        text += lines(excerpt, related.range, underline, margin)
      } else {
        text += note(label, margin)
      }
    }
    for remark in remarks(finding, hidden: places.count - shown.count, language) { text += note(remark, margin) }
    return text
  }

  private func place(_ range: SourceRange, _ files: SourceFiles) -> String {
    Visible.text("\(files[range.file]):\(range.line):\(range.column)")
  }

  private func lines(_ excerpt: Excerpt, _ range: SourceRange, _ underline: String, _ margin: String) -> String {
    let number = String(range.line)
    let padding = String(repeating: " ", count: margin.utf8.count - number.utf8.count)
    let bar = palette.frame("|")
    return """
      \(margin) \(bar)
      \(palette.frame(padding + number)) \(bar)\(excerpt.line.isEmpty ? "" : " " + excerpt.line)
      \(margin) \(bar) \(String(repeating: " ", count: excerpt.indentation))\(underline)

      """
  }

  private func note(_ text: String, _ margin: String) -> String {
    "\(margin) \(palette.frame("=")) \(text)\n"
  }

  private func remarks(_ finding: Finding, hidden: Int, _ language: Language) -> [String] {
    var remarks = finding.related.filter { $0.range == finding.range }.map(\.message)
    if hidden > 0 { remarks.append(.morePlaces(hidden)) }
    if let basis = finding.basis { remarks.append(.clause(basis)) }
    if let regrading = finding.regrading { remarks.append(.regraded(regrading)) }
    if let hint = finding.hint { remarks.append(.hint(hint)) }
    return remarks.map { Visible.text($0[language]) }
  }
}

/// The files that were opened to show lines of them: a file with many findings is read once.
private struct Shelf {
  private let sources: SourceTexts
  private var open: [FileID: SourceLines?] = [:]

  init(_ sources: SourceTexts) { self.sources = sources }

  mutating func excerpt(of range: SourceRange, _ files: SourceFiles) -> Excerpt? {
    if open[range.file] == nil {
      // Findings come sorted by file, so that what was opened long ago is hardly needed again.
      if open.count >= 64 { open.removeAll() }
      open[range.file] = .some(sources.lines(of: files[range.file]))
    }
    return open[range.file].flatMap { $0 }.flatMap { Excerpt(of: range, in: $0) }
  }
}

extension FindingsReport where Self == TextFindingsReport {
  /// Text for people.
  package static func text(isColored: Bool, sources: SourceTexts) -> TextFindingsReport {
    TextFindingsReport(isColored: isColored, sources: sources)
  }
}

extension Message {
  fileprivate static func clause(_ basis: ClauseCitation) -> Message {
    Message(
      ru: "пункт \(basis.clause) \(basis.regulation): \(basis.summary.ru)",
      en: "clause \(basis.clause) of \(basis.regulation): \(basis.summary.en)"
    )
  }

  fileprivate static func regraded(_ regrading: Regrading) -> Message {
    let original = regrading.original.name
    let reason = regrading.reason.isEmpty ? "" : ": \(regrading.reason)"
    return Message(
      ru: "степень изменена в metod.yaml, была «\(original.ru)»\(reason)",
      en: "severity changed in metod.yaml, was “\(original.en)”\(reason)"
    )
  }

  fileprivate static func hint(_ hint: Message) -> Message {
    Message(ru: "как исправить: \(hint.ru)", en: "how to fix: \(hint.en)")
  }

  fileprivate static func morePlaces(_ count: Int) -> Message {
    Message(
      ru: "и ещё \(Plural.ru(count, "место", "места", "мест")): все перечислены в --format json",
      en: "and \(Plural.en(count, "more place", "more places")): --format json lists them all"
    )
  }
}
