internal import Findings

/// Names of findings that stay the same from run to run, however lines move, so that a server knows old ones from new.
struct Fingerprints {
  private var seen: [UInt64: Int] = [:]

  /// The fingerprint of a finding: of its id, its file and its English sentence, with a number behind those that repeat.
  ///
  /// - Parameters:
  ///   - finding: the finding; they have to be asked for in the order in which they are told.
  ///   - path: its file.
  /// - Returns: sixteen hexadecimal digits, and `:2`, `:3` … behind them for findings that are otherwise the same.
  mutating func next(_ finding: Finding, at path: String) -> String {
    let hash = Self.hash([finding.id, path, finding.message.en].joined(separator: "\n"))
    let repeats = seen[hash, default: 0]
    seen[hash] = repeats + 1
    let digits = String(hash, radix: 16)
    let padded = String(repeating: "0", count: 16 - digits.utf8.count) + digits
    return repeats == 0 ? padded : "\(padded):\(repeats + 1)"
  }

  /// FNV-1a, 64 bits: Swift's own hashing differs from run to run.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }
}
