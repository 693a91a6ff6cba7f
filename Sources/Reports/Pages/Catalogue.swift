internal import Findings
package import Records
package import Regulations

/// The regulations at hand together with the texts they were read from, so that a page can quote a rule as it stands.
package struct Catalogue: Sendable {
  /// The regulations.
  package let library: RegulationLibrary
  /// The ids of the regulations by which the records folder at hand is judged; empty where there is none.
  package let inUse: [String]
  /// The severities that the records folder at hand changes.
  let severities: [SeveritySetting]
  private let texts: [String: String]

  /// The built-in regulations and packs given as text.
  package init(local sources: [RegulationLibrary.Source] = []) {
    self.init(sources) { _ in nil }
  }

  private init(_ sources: [RegulationLibrary.Source], register: (RegulationLibrary) -> Register?) {
    library = RegulationLibrary(local: sources)
    let builtIn = BuiltInPacks.all.map { ($0.id, $0.text) }
    let local = sources.map { ($0.id, String(decoding: $0.bytes, as: UTF8.self)) }
    texts = Dictionary(builtIn + local) { _, own in own }
    let register = register(library)
    inUse = register.map { [library] in RegulationsInUse.ids(in: $0, library) } ?? []
    severities = register?.settings?.content.severities.items ?? []
  }

  /// The built-in regulations and those of a records folder.
  package init(of folder: RecordsFolder) {
    let (items, strays) = folder.items()
    let sources = RegulationLibrary.Source.all(among: items) { try? folder.bytes(of: items[$0].path).get() }
    // Settings and bodies decide which regulations are in use; nothing else needs to be read for a page.
    let deciding = items.filter { item in
      switch item.location.kind {
      case .settings, .record(.associations): true
      default: false
      }
    }
    self.init(sources) { library in
      let vocabulary = library.vocabulary
      let readings = folder.readings(of: deciding, vocabulary: vocabulary)
      return Register(
        root: folder.root,
        items: deciding,
        strays: strays,
        readings: readings,
        vocabulary: vocabulary
      )
    }
  }

  /// The text of a pack as it was read.
  package func text(of id: String) -> String? { texts[id] }

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
