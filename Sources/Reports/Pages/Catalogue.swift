internal import Findings
package import Records
package import Regulations

/// The regulations at hand together with the texts they were read from, so that a page can quote a rule as it stands.
package struct Catalogue: Sendable {
  /// The regulations.
  package let library: RegulationLibrary
  private let texts: [String: String]

  /// The built-in regulations and packs given as text.
  package init(local sources: [RegulationLibrary.Source] = []) {
    library = RegulationLibrary(local: sources)
    let builtIn = BuiltInPacks.all.map { ($0.id, $0.text) }
    let local = sources.map { ($0.id, String(decoding: $0.bytes, as: UTF8.self)) }
    texts = Dictionary(builtIn + local) { _, own in own }
  }

  /// The built-in regulations and those of a records folder.
  package init(of folder: RecordsFolder) {
    let items = folder.items().items.enumerated()
    self.init(
      local: items.compactMap { index, item in
        guard case .record(.regulations) = item.location.kind else { return nil }
        guard case .success(let bytes) = folder.bytes(of: item.path) else { return nil }
        return RegulationLibrary.Source(
          id: item.location.id,
          file: FileID(index),
          subject: item.location.subject,
          bytes: bytes
        )
      }
    )
  }

  /// The ids of all regulations, sorted.
  package var ids: [String] { library.regulations.map(\.id) }

  /// The lines of a pack in which something stands; nil where they cannot be told.
  func quotation(_ range: SourceRange, of regulation: Regulation) -> String? {
    guard let text = texts[regulation.id] else { return nil }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let first = Int(range.line) - 1
    let last = Int(range.endLine) - 1
    guard lines.indices.contains(first), last >= first else { return nil }
    var quoted = lines[first...min(last, lines.count - 1)].map { String($0) }
    quoted[0] = String(repeating: " ", count: Int(range.column) - 1) + quoted[0].dropFirst(Int(range.column) - 1)
    while quoted.last?.allSatisfy({ $0 == " " }) == true { quoted.removeLast() }
    let indentation = quoted.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return quoted.map { String($0.dropFirst(indentation)) }.joined(separator: "\n")
  }
}
