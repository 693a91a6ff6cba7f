internal import Findings
internal import Records
internal import Regulations

/// A pack of the tool as it lies in the repository: pages tell of it even before it is compiled in.
struct PackSource: Sendable {
  /// The id: the name of the file.
  let id: String
  /// The YAML text.
  let text: String
  /// The pack, read.
  let regulation: Regulation

  /// The folder of the packs, from the root of the repository.
  static let folder = "Sources/Regulations/Packs"

  /// A pack that cannot be read as it stands.
  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  /// Every pack, by id.
  static func all(in root: PackageRoot) throws(Malformed) -> [PackSource] {
    var packs: [PackSource] = []
    for path in root.files(under: folder, endingIn: ".yaml") { packs.append(try PackSource(path, in: root)) }
    return packs
  }

  private init(_ path: String, in root: PackageRoot) throws(Malformed) {
    let id = String(path.dropFirst(Self.folder.count + 1).dropLast(".yaml".count))
    text = root.text(of: path) ?? ""
    self.id = id
    let source = RegulationLibrary.Source(id: id, file: FileID(0), subject: id, bytes: Array(text.utf8))
    let (regulation, findings) = RegulationLibrary.regulation(source, isLocal: false)
    guard let regulation, findings.isEmpty else {
      let troubles = findings.map { "\(path):\($0.range.line):\($0.range.column): \($0.message.en)" }
      throw Malformed(description: troubles.joined(separator: "\n"))
    }
    self.regulation = regulation
  }
}
