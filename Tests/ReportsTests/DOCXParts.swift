import Findings
import Reports

/// The files of a paper's archive as text.
struct DOCXParts {
  let files: [ZIPArchive.File]

  init(of paper: Paper) { files = DOCXRenderer().files(of: paper) }

  init(of blocks: PaperBlock..., in language: Language = .ru) {
    self.init(of: Paper(title: "Проба", language: language, blocks: blocks))
  }

  /// The bytes of a file; none if there is no such file.
  func bytes(_ path: String) -> [UInt8] { files.first { $0.path == path }?.content ?? [] }

  /// The text of a file.
  func text(_ path: String) -> String { String(decoding: bytes(path), as: UTF8.self) }

  /// What stands in the document before the properties of its last sheets.
  var body: String {
    let document = text("word/document.xml")
    guard let start = document.firstRange(of: "<w:body>"), let end = document.ranges(of: "<w:sectPr>").last else {
      return ""
    }
    return String(document[start.upperBound..<end.lowerBound])
  }
}
