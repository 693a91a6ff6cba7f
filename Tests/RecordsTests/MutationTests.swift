import Findings
import Records
import TestSupport
import Testing

/// Whatever the bytes, reading ends, tells what it could not read, and points into the file.
@Suite struct MutationTests {
  /// Numbers that look random and are the same in every run.
  struct Numbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// The splitmix64 generator.
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  static let records: [(path: String, text: String)] = [
    ("meetings/mmo/2025-09-10.yaml", LifelikeRecords.meeting), ("analyses/mmo/2024-25.yaml", LifelikeRecords.analysis),
  ]

  static let insertions: [String] = [
    "\t", "\u{A0}", " ", "\n", "\r", "\r\n", ":", ": ", "-", "- ", "– ", "—", "•", "#", " #", " # 1", "\"", "'", "[",
    "]", "{",
    "}", ",", "&", "*", "!", "|", ">", "%", "@", "`", "?", "~", "\\", "\u{0}", "\u{1B}", "\u{85}", "\u{2028}",
    "\u{450}",
    "\u{FEFF}", "\u{FFFD}", "---", "\n---\n", "\n...\n", "<<<<<<< HEAD\n", "\n=======\n", "\n>>>>>>> a\n", "<<: *a",
    "а", "c",
    "😀", "и\u{306}", "\u{202E}", "|\n", ">-\n", "'\n", "\"\n", "{\n", "[\n", "кто:", "с:",
  ]

  /// A record with a few things done to it.
  static func mutant(of bytes: [UInt8], _ numbers: inout Numbers) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &numbers) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &numbers)
      switch Int.random(in: 0..<8, using: &numbers) {
      case 0: bytes.removeSubrange(place...)
      case 1: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
      case 2: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
      case 3: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...20, using: &numbers)))
      case 4:
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        lines.swapAt(Int.random(in: lines.indices, using: &numbers), Int.random(in: lines.indices, using: &numbers))
        bytes = Array(lines.joined(separator: [0x0A]))
      default:
        bytes.insert(contentsOf: Array((insertions.randomElement(using: &numbers) ?? "").utf8), at: place)
      }
    }
    return bytes
  }

  @Test(arguments: records)
  func `a record with anything done to it is read to its end`(path: String, text: String) {
    var numbers = Numbers(seed: 20_250_910)
    for _ in 0..<1000 { check(Self.mutant(of: Array(text.utf8), &numbers), path) }
  }

  @Test(arguments: records)
  func `a record cut anywhere is read to its end`(path: String, text: String) {
    let bytes = Array(text.utf8)
    for end in stride(from: 0, through: bytes.count, by: 7) { check(Array(bytes[..<end]), path) }
  }

  @Test(arguments: records)
  func `any character may stand at the beginning or the end of any line`(path: String, text: String) {
    let lines = text.split(separator: "\n")
    for insertion in Self.insertions {
      for number in stride(from: 0, to: lines.count, by: 4) {
        var changed = lines
        changed[number] = insertion + changed[number]
        check(Array(changed.joined(separator: "\n").utf8), path)
        changed[number] = lines[number] + insertion[...]
        check(Array(changed.joined(separator: "\n").utf8), path)
      }
    }
  }

  @Test func `noise is read to its end`() {
    var numbers = Numbers(seed: 7)
    for length in stride(from: 0, to: 300, by: 2) {
      check((0..<length).map { _ in UInt8.random(in: 0...255, using: &numbers) }, "members/a.yaml")
      let signs = (0..<length / 4).map { _ in Self.insertions.randomElement(using: &numbers) ?? "" }
      check(Array(signs.joined().utf8), "members/a.yaml")
    }
  }

  static let heavy: [String] = [
    String(repeating: "[", count: 100_000), String(repeating: "{а: ", count: 50_000),
    String(repeating: "- ", count: 50_000),
    String(repeating: "тема: \"\n ", count: 4_000), String(repeating: "'", count: 100_000),
    String(repeating: "ключ: а\n", count: 10_000), String(repeating: "– а\n", count: 10_000),
    String(repeating: "\t", count: 100_000), String(repeating: "а: б: ", count: 20_000),
    String(repeating: "<<<<<<< a\n=======\n", count: 2_000), String(repeating: "? ", count: 50_000),
    "{" + String(repeating: "а, ", count: 10_000) + "}", String(repeating: " #1", count: 40_000),
    (0..<150).map { String(repeating: " ", count: $0) + "тема: \"\n" }.joined(),
    String(repeating: "а", count: 50_000) + ": б", "тема: " + String(repeating: "\\", count: 100_000),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: heavy.indices)
  func `a heavy text takes no more than its share`(index: Int) {
    check(Array(Self.heavy[index].utf8), "plans/mmo/2025-26.yaml")
  }

  /// Reads bytes and checks what must hold whatever they are.
  private func check(_ bytes: [UInt8], _ path: String) {
    let reading = FileReading.reading(FileContents(bytes), at: path)
    guard reading.findings.count <= RecordReader.mostFindings else {
      Issue.record("too many findings in \(bytes)")
      return
    }
    if reading.isUnreadable, reading.findings.isEmpty { Issue.record("nothing is told of \(shown(bytes))") }
    // An encoding that had to be guessed gives other lines than these bytes have.
    guard String(validating: bytes, as: UTF8.self) != nil,
      !reading.findings.contains(where: { $0.id == "record/encoding" })
    else { return }
    let lengths = lineLengths(bytes)
    for finding in reading.findings {
      let line = Int(finding.range.line)
      guard line >= 1, line <= lengths.count, finding.range.column >= 1,
        Int(finding.range.column) <= lengths[line - 1] + 1
      else {
        Issue.record("\(finding.id) at \(finding.range.line):\(finding.range.column) lies outside \(shown(bytes))")
        continue
      }
    }
  }

  private func shown(_ bytes: [UInt8]) -> String {
    "\(MarkedText(String(decoding: bytes.prefix(2000), as: UTF8.self)))"
  }

  /// The lengths of the lines in scalars, as people and YAML count them.
  private func lineLengths(_ bytes: [UInt8]) -> [Int] {
    var lengths = [0]
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\r" || scalar == "\n" && previous != "\r" {
        lengths.append(0)
      } else if scalar != "\n" {
        lengths[lengths.count - 1] += 1
      }
      previous = scalar
    }
    return lengths
  }
}
