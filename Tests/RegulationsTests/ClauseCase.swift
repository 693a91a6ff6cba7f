import CivilTime
import Findings
import Foundation
import Regulations

/// A case of one clause: the common folder of its regulation with one fact changed, and how it is to be judged.
///
/// Cases stand in `Clauses/<regulation>/<clause>.txt`, one file a clause; `base.txt` beside them is the folder that all
/// of them change. A case begins with `[keeps]`, `[breaks]`, `[due]` or `[unverified]` and a few words, and goes on with
///
///     as-of: 2025-09-20
///     boundary: a few words
///     change: path | old line | new line
///     insert: path | behind this line | new line
///     remove: path
///     add: path
///       indented contents
///     expect: id file:line
///     value: rule | period | value
///
/// Two cases of one clause with the same words after `boundary:` are the two sides of a ``ClauseBoundary``; a case may
/// stand at several.
struct ClauseCase: Sendable, CustomStringConvertible {
  let regulation: String
  let clause: String
  let verdict: String
  let about: String
  private(set) var asOf = CivilDate(1970, 1, 1)
  private(set) var expected: [String] = []
  /// The values of indicators that are expected, as `rule | period | value`.
  private(set) var values: [String] = []
  /// The boundaries at which the case stands, in words.
  private(set) var boundaries: [String] = []
  private(set) var edits = 0
  private var files: [String: String]

  var description: String { "\(clause) \(verdict): \(about)" }

  /// How the clause's obligation is to come out.
  var outcome: Outcome? {
    switch verdict {
    case "keeps": .kept
    case "breaks": .broken
    case "due": .due
    case "unverified": .unverified
    case "waived": .waived
    default: nil
    }
  }

  /// Whether an obligation is one of the clause, in a period that has begun.
  func isJudged(by obligation: Obligation) -> Bool {
    obligation.citation.regulation == regulation && obligation.citation.clause == clause && !obligation.isAhead
  }

  /// The files of the folder, by path.
  var folder: [(path: String, text: String)] { files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

  /// The judged folder.
  var assessment: Assessment { Assessment(ofMemory: folder, asOf: asOf) }
}

extension ClauseCase {
  /// The folder of all cases.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Clauses")

  /// Every case of a regulation, in order.
  static func all(of regulation: String) throws -> [ClauseCase] {
    try all(of: regulation, in: folder.appending(path: regulation))
  }

  /// Every case that stands in a folder beside its `base.txt`, in order, with some files that are common to all.
  static func all(
    of regulation: String,
    in folder: URL,
    with common: [(path: String, text: String)] = []
  ) throws -> [ClauseCase] {
    let base = try String(contentsOf: folder.appending(path: "base.txt"), encoding: .utf8)
    let files = Dictionary(uniqueKeysWithValues: RuleExample.parted(base) + common.map { ($0.path, $0.text) })
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0 != "base.txt" && $0.hasSuffix(".txt") }
      .flatMap { name in
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        return try cases(in: text, clause: String(name.dropLast(4)), regulation, files)
      }
  }

  struct Malformed: Error { let line: String }

  private static func cases(
    in text: String,
    clause: String,
    _ regulation: String,
    _ files: [String: String]
  ) throws -> [ClauseCase] {
    var cases: [ClauseCase] = []
    var added: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("["), let end = line.firstIndex(of: "]") {
        let verdict = String(line[line.index(after: line.startIndex)..<end])
        let about = line[line.index(after: end)...].trimmingCharacters(in: .whitespaces)
        cases.append(ClauseCase(regulation: regulation, clause: clause, verdict: verdict, about: about, files: files))
        added = nil
      } else if line.hasPrefix("  "), let path = added {
        cases[cases.count - 1].files[path, default: ""] += line.dropFirst(2) + "\n"
      } else if let colon = line.firstIndex(of: ":"), !cases.isEmpty {
        let rest = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        added = line.hasPrefix("add:") ? rest : nil
        try cases[cases.count - 1].apply(String(line[..<colon]), rest)
      } else if !line.isEmpty, !line.hasPrefix("#") {
        throw Malformed(line: line)
      }
    }
    return cases
  }

  private mutating func apply(_ word: String, _ rest: String) throws {
    let parts =
      rest.components(separatedBy: " | ").count == 2 && rest.hasSuffix(" |")
      ? rest.dropLast(2).components(separatedBy: " | ") + [""] : rest.components(separatedBy: " | ")
    switch word {
    case "as-of":
      asOf = try CivilDate.reading(rest).get()
    case "boundary":
      guard !rest.isEmpty else { throw Malformed(line: word) }
      boundaries.append(rest)
    case "expect":
      expected.append(rest)
    case "value":
      values.append(rest)
    case "remove":
      guard files.removeValue(forKey: rest) != nil else { throw Malformed(line: rest) }
      edits += 1
    case "add":
      files[rest] = ""
      edits += 1
    case "change", "insert":
      let old = parts.count == 3 ? parts[1].replacing("\\n", with: "\n") : ""
      guard parts.count == 3, var text = files[parts[0]], let range = text.range(of: old + "\n") else {
        throw Malformed(line: rest)
      }
      let new = parts[2].replacing("\\n", with: "\n")
      text.replaceSubrange(range, with: word == "change" ? (new.isEmpty ? "" : new + "\n") : old + "\n" + new + "\n")
      files[parts[0]] = text
      edits += 1
    default:
      throw Malformed(line: word)
    }
  }
}
