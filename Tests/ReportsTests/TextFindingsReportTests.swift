import CivilTime
import Findings
import Regulations
import Reports
import Testing

/// Findings as people see them.
@Suite struct TextFindingsReportTests {
  @Test func `a finding shows its sentence, its line underlined, its clause, its remedy and related places`() {
    let sample = Sample([
      ("associations/mo.yaml", "название: ММО учителей\nвид: ммо\n"),
      ("meetings/mo/1.yaml", "\n\n\n\n\n\n\n\n\nдата: 10.09.2024\n"),
    ])
    let finding = Finding(
      id: "novosibirsk-0482-2022/7.6.a/meeting-count",
      severity: .error,
      basis: Sample.clause,
      subject: "associations/mo",
      range: sample.range(0, line: 2, columns: 1..<9),
      message: Message(ru: "записано 1 заседание", en: "1 meeting recorded"),
      hint: Message(ru: "Запишите остальные.", en: "Record the others."),
      related: [
        RelatedPlace(sample.range(1, line: 10, columns: 7..<17), Message(ru: "это учтено", en: "this is counted")),
        RelatedPlace(
          sample.range(0, line: 2, columns: 1..<9),
          Message(ru: "тем же нарушен пункт 2", en: "also clause 2")
        ),
      ]
    )
    #expect(
      sample.text(finding) == """
        ошибка[novosibirsk-0482-2022/7.6.a/meeting-count]: Записано 1 заседание.
          --> associations/mo.yaml:2:1
           |
         2 | вид: ммо
           | ^^^^^^^^
          ::: meetings/mo/1.yaml:10:7
           |
        10 | дата: 10.09.2024
           |       ---------- это учтено
           = тем же нарушен пункт 2
           = пункт 7.6.a novosibirsk-0482-2022: Три заседания в год
           = как исправить: Запишите остальные.

        """
    )
    #expect(
      sample.text(finding, .en).hasPrefix(
        "error[novosibirsk-0482-2022/7.6.a/meeting-count]: 1 meeting recorded.\n  --> associations/mo.yaml:2:1\n"
      )
    )
    #expect(sample.text(finding, .en).contains("   = clause 7.6.a of novosibirsk-0482-2022: Three meetings a year\n"))
    #expect(sample.text(finding, .en).contains("   = how to fix: Record the others.\n"))
  }

  @Test func `a changed severity is told with what it was and why`() {
    let sample = Sample([("associations/mo.yaml", "вид: ммо\n")])
    var finding = sample.finding(line: 1, columns: 1..<2)
    finding.regrading = Regrading(from: .error, because: "протокол пересматривается")
    #expect(
      sample.text(finding).contains(" = степень изменена в metod.yaml, была «ошибка»: протокол пересматривается\n")
    )
    #expect(sample.text(finding, .en).contains(" = severity changed in metod.yaml, was “error”: "))
  }

  @Test(arguments: [
    // A tab takes four columns, and so does its underline.
    ("\tключ: 1", 1..<2, "    ключ: 1", "^^^^"),
    ("\tключ: 1", 2..<6, "    ключ: 1", "    ^^^^"),
    // A letter with a combining mark takes one column, however many scalars it is.
    ("и\u{306}о\u{306}д: 1", 5..<6, "и\u{306}о\u{306}д: 1", "  ^"),
    ("и\u{306}о\u{306}д: 1", 1..<5, "и\u{306}о\u{306}д: 1", "^^"),
    // East Asian letters take two.
    ("漢字: 1", 2..<3, "漢字: 1", "  ^^"),
    // A place behind the end of the line still shows where.
    ("ключ:", 40..<50, "ключ:", "     ^"),
    ("ключ:", 3..<3, "ключ:", "  ^"),
    // Nothing in a record may steer the terminal or turn its line around.
    ("ключ: \u{1B}[31m\u{202E}x\u{0}", 7..<8, "ключ: ␛[31m\u{FFFD}x␀", "      ^"),
  ])
  func `the underline stands below its place`(line: String, columns: Range<Int>, shown: String, underline: String) {
    let sample = Sample([("orders/1.yaml", line + "\n")])
    let lines = sample.text(sample.finding(line: 1, columns: columns)).split(separator: "\n")
    #expect(lines[3] == "1 | \(shown)")
    #expect(lines[4] == "  | \(underline)")
  }

  @Test func `a range over several lines is underlined to the end of its first`() {
    let sample = Sample([("orders/1.yaml", "предмет:   \n  о чём-то\n")])
    let range = SourceRange(file: FileID(0), line: 1, column: 4, endLine: 2, endColumn: 5)
    #expect(sample.text(sample.finding(range)).contains("1 | предмет:\n  |    ^^^^^\n"))
  }

  @Test func `a line too long for a screen is cut around the place`() {
    let long = String(repeating: "слово ", count: 100)
    let sample = Sample([("orders/1.yaml", "предмет: \(long)\n")])
    for column in [1, 60, 139, 140, 141, 300, 600] {
      let lines = sample.text(sample.finding(line: 1, columns: column..<(column + 5))).split(separator: "\n")
      #expect(lines[3].count <= 4 + 142)
      let underlined = lines[4].dropFirst(4)
      let start = underlined.firstIndex(of: "^").map { underlined.distance(from: underlined.startIndex, to: $0) } ?? -1
      let whole = Array("предмет: \(long)")
      #expect(Array(lines[3].dropFirst(4))[start] == whole[column - 1])
    }
  }

  @Test func `a file that cannot be shown, and a line that does not exist, leave the place alone`() {
    let sample = Sample([("orders/1.yaml", "номер: 1\n")])
    #expect(sample.text(sample.finding(line: 9, columns: 1..<2)).split(separator: "\n").count == 2)
    let missing = SourceTexts { _ in nil }
    let report = TextFindingsReport(isColored: false, sources: missing)
    #expect(
      report.blocks(of: [sample.finding(line: 1, columns: 1..<2)], in: sample.files, .ru).split(separator: "\n").count
        == 2
    )
  }

  @Test func `lines of files in other encodings and with other line ends are shown where they are counted`() {
    let cp1251: [UInt8] = [0xF4, 0xE8, 0xEE, 0x3A, 0x20, 0xC0, 0x0D, 0x0A, 0xE0, 0x3A, 0x20, 0x31, 0x0D, 0x0A]
    let files = SourceFiles(paths: ["orders/1.yaml"])
    let report = TextFindingsReport(isColored: false, sources: SourceTexts { _ in cp1251 })
    let range = SourceRange(file: FileID(0), line: 2, column: 1, endLine: 2, endColumn: 2)
    let finding = Finding(id: "x", severity: .note, subject: "", range: range, message: Message(verbatim: "x"))
    #expect(report.blocks(of: [finding], in: files, .ru).contains("2 | а: 1\n  | ^\n"))
  }

  @Test func `many related places are counted rather than shown`() {
    let sample = Sample([("orders/1.yaml", String(repeating: "кто: А\n", count: 20))])
    var finding = sample.finding(line: 1, columns: 1..<4)
    finding.related = (2...10).map {
      RelatedPlace(sample.range(0, line: $0, columns: 1..<4), Message(ru: "и здесь", en: "here too"))
    }
    let text = sample.text(finding)
    #expect(text.split(separator: "\n").count { $0.contains(":::") } == 6)
    #expect(text.contains("= и ещё 3 места: все перечислены в --format json"))
  }

  @Test func `colours mark severities when they are wanted, and leave no trace when not`() {
    let sample = Sample([("orders/1.yaml", "номер: 1\n")])
    let finding = sample.finding(line: 1, columns: 1..<6)
    let colored = TextFindingsReport(isColored: true, sources: sample.sources).blocks(
      of: [finding],
      in: sample.files,
      .ru
    )
    #expect(colored.contains("\u{1B}[31;1mошибка[record/x]\u{1B}[0m"))
    #expect(colored.contains("\u{1B}[31;1m^^^^^\u{1B}[0m"))
    #expect(!sample.text(finding).contains("\u{1B}"))
  }
}

/// A few files in memory, and findings about them.
struct Sample {
  let files: SourceFiles
  let sources: SourceTexts

  static let clause = ClauseCitation(
    regulation: "novosibirsk-0482-2022",
    clause: "7.6.a",
    summary: Message(ru: "Три заседания в год", en: "Three meetings a year"),
    title: Message(ru: "Положение", en: "Regulation")
  )

  init(_ texts: [(path: String, text: String)]) {
    files = SourceFiles(paths: texts.map(\.path))
    sources = SourceTexts(texts)
  }

  func range(_ file: Int, line: Int, columns: Range<Int>) -> SourceRange {
    SourceRange(
      file: FileID(file),
      line: line,
      column: columns.lowerBound,
      endLine: line,
      endColumn: columns.upperBound
    )
  }

  func finding(line: Int, columns: Range<Int>) -> Finding { finding(range(0, line: line, columns: columns)) }

  func finding(_ range: SourceRange) -> Finding {
    Finding(id: "record/x", severity: .error, subject: "x", range: range, message: Message(ru: "беда", en: "trouble"))
  }

  func text(_ finding: Finding, _ language: Language = .ru) -> String {
    TextFindingsReport(isColored: false, sources: sources).blocks(of: [finding], in: files, language)
  }
}
