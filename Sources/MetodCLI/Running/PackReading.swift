internal import Findings
internal import PathKit
internal import Records
internal import Regulations
internal import Reports

/// Regulation packs read for themselves, without the records they would judge.
struct PackReading {
  /// The paths of the packs.
  let files: SourceFiles
  /// What is wrong with them.
  let findings: [Finding]
  /// Their lines.
  let sources: SourceTexts

  /// The packs of a records folder.
  init(in folder: RecordsFolder?) throws(ToolFailure) {
    guard let folder else { throw .usage(.noPacks) }
    let packs = folder.items().items.filter { item in
      if case .record(.regulations) = item.location.kind { true } else { false }
    }
    try self.init(packs.map { ($0.path, $0.location.id, folder.bytes(of: $0.path)) })
  }

  /// The packs at paths.
  init(of paths: [String], in context: Context) throws(ToolFailure) {
    try self.init(
      paths.map { path in
        let absolute = Path(FolderChoice.absolute(path, in: context))
        let bytes = FileBytes.contents(of: absolute.string, within: "/")
        return (path, absolute.lastComponentWithoutExtension, bytes)
      }
    )
  }

  private init(_ packs: [(path: String, id: String, bytes: Result<[UInt8], FileTrouble>)]) throws(ToolFailure) {
    var files = SourceFiles()
    var findings: [Finding] = []
    var contents: [String: [UInt8]] = [:]
    for pack in packs {
      guard case .success(let bytes) = pack.bytes else { throw .trouble(.unreadable(pack.path)) }
      contents[pack.path] = bytes
      let source = RegulationLibrary.Source(id: pack.id, file: files.add(pack.path), subject: pack.path, bytes: bytes)
      findings += RegulationLibrary.regulation(source, isLocal: true).findings + PackExamples.findings(in: source)
    }
    self.files = files
    self.findings = findings
    sources = SourceTexts { [contents] in contents[$0] }
  }
}

extension Message {
  fileprivate static let noPacks = Message(
    ru: "назовите файл положения: папки записей с regulations/ здесь нет",
    en: "name the file of a regulation: there is no records folder with regulations/ here"
  )

  fileprivate static func unreadable(_ path: String) -> Message {
    Message(ru: "файл \(path) не читается", en: "\(path) cannot be read")
  }
}
