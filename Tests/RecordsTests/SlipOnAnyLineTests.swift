import Findings
import Records
import TestSupport
import Testing

/// A slip on any line of a lifelike record is one finding on that line, and the rest of the record is read.
@Suite struct SlipOnAnyLineTests {
  /// A slip that can be made on many lines.
  struct Slip: Sendable, CustomTestStringConvertible {
    let rule: RecordRule?
    let testDescription: String
    /// The line with the slip; nil for a line on which it cannot be made.
    let made: @Sendable (Line) -> String?

    init(_ rule: RecordRule?, _ name: String, _ made: @escaping @Sendable (Line) -> String?) {
      self.rule = rule
      testDescription = name
      self.made = made
    }
  }

  /// A line of a record in its parts.
  struct Line: Sendable {
    let text: String
    /// The leading spaces.
    let indentation: String
    /// What stands behind them.
    let content: String
    /// What stands before the colon of a key with a value, if there is one, with hyphens and spaces.
    let key: String?
    /// What stands behind it.
    let value: String

    init(_ text: String) {
      self.text = text
      indentation = String(text.prefix { $0 == " " })
      content = String(text.dropFirst(indentation.count))
      let colon = text.firstRange(of: ": ")
      key = colon.map { String(text[..<$0.lowerBound]) }
      value = colon.map { String(text[$0.upperBound...]) } ?? ""
    }

    /// Whether the value is an ordinary text, without quotation marks or brackets.
    var isPlain: Bool { key?.contains("{") == false && value.first.map { !"\"'[{|>".contains($0) } == true }

    /// Whether the line begins with the marker of a list.
    var isItem: Bool { content.hasPrefix("- ") }
  }

  static let slips: [Slip] = [
    Slip(.missingSpace, "no space behind a colon") { line in line.key.map { "\($0):\(line.value)" } },
    Slip(.noBreakSpace, "a no-break space behind a colon") { line in line.key.map { "\($0):\u{A0}\(line.value)" } },
    Slip(.missingSpace, "no space behind a hyphen") {
      $0.isItem ? $0.indentation + "-" + $0.content.dropFirst(2) : nil
    },
    Slip(.dashMarker, "a dash for a hyphen") { $0.isItem ? $0.indentation + "– " + $0.content.dropFirst(2) : nil },
    Slip(.tabIndentation, "a tab behind a hyphen") {
      $0.isItem ? $0.indentation + "-\t" + $0.content.dropFirst(2) : nil
    },
    Slip(.tabIndentation, "tabs for spaces") { line in
      line.indentation.isEmpty ? nil : String(repeating: "\t", count: line.indentation.count / 2) + line.content
    },
    Slip(.noBreakSpace, "no-break spaces for spaces") { line in
      line.indentation.isEmpty ? nil : String(repeating: "\u{A0}", count: line.indentation.count) + line.content
    },
    Slip(.cutAtHash, "a number sign") { $0.isPlain ? $0.text + " #1" : nil },
    Slip(.colonInValue, "a second colon") { $0.isPlain ? $0.text + ": ещё" : nil },
    Slip(.specialCharacter, "a quotation at the beginning") { line in
      line.isPlain ? line.key.map { "\($0): \"\(line.value)\" и ещё" } : nil
    },
    Slip(.specialCharacter, "a sign of YAML") { line in line.isPlain ? line.key.map { "\($0): @\(line.value)" } : nil },
    Slip(.syntax, "a quotation that is not closed") { line in
      line.isPlain ? line.key.map { "\($0): \"\(line.value)" } : nil
    },
    Slip(.syntax, "a bracket that is not closed") { line in
      line.isPlain ? line.key.map { "\($0): [\(line.value)" } : nil
    },
    Slip(.invalidText, "a character that is none") { $0.text + "\u{0}" },
    Slip(nil, "a remark") { $0.isPlain ? $0.text + " # пояснение: раз" : nil },
    Slip(nil, "a tab at the end") { $0.isPlain ? $0.text + "\t" : nil },
    Slip(nil, "a blank line with a tab") { $0.text + "\n\t" },
    Slip(nil, "a remark behind a tab") { $0.text + "\n\t# пояснение" },
  ]

  static let records: [(path: FormCase.Path, text: String)] = [
    (.meeting, LifelikeRecords.meeting), (.member, LifelikeRecords.member), (.association, LifelikeRecords.association),
  ]

  @Test(arguments: slips)
  func `a slip on any line is one finding on that line`(_ slip: Slip) {
    for (path, text) in Self.records {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      for (number, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
        guard let made = slip.made(Line(line)) else { continue }
        var changed = lines
        changed[number] = made
        let reading = FileReading.reading(FileContents(changed.joined(separator: "\n")), at: path.rawValue)
        let told = reading.findings.map { "\($0.id) \($0.range.line)" }
        #expect(told == (slip.rule.map { ["\($0.id) \(number + 1)"] } ?? []), "\(path.rawValue):\(number + 1): \(made)")
        #expect(!reading.isUnreadable, "\(path.rawValue):\(number + 1): \(made)")
      }
    }
  }

  @Test(arguments: records)
  func `the same slip on every line is one finding`(path: FormCase.Path, text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Line(String($0)) }
    let tabs = lines.map { String(repeating: "\t", count: $0.indentation.count / 2) + $0.content }
    let dashes = lines.map { $0.isItem ? $0.indentation + "– " + $0.content.dropFirst(2) : $0.text }
    for (rule, changed) in [(RecordRule.tabIndentation, tabs), (.dashMarker, dashes)] {
      let reading = FileReading.reading(FileContents(changed.joined(separator: "\n")), at: path.rawValue)
      #expect(reading.findings.map(\.id) == [rule.id])
      #expect(!reading.isUnreadable)
    }
  }
}
