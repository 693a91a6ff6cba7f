import Findings

/// Papers as Office Open XML (ISO/IEC 29500), for Word, LibreOffice, Р7-Офис and МойОфис.
///
/// The file has plain named styles, so that who edits it later finds what is usual; nothing in it depends on the day
/// or the machine.
package struct DOCXRenderer: PaperRenderer {
  /// Makes the renderer.
  package init() {}

  package func bytes(of paper: Paper) -> [UInt8] { ZIPArchive.bytes(of: files(of: paper)) }

  /// The files in the archive of a paper.
  package func files(of paper: Paper) -> [ZIPArchive.File] {
    var writer = DOCXWriter(language: paper.language)
    let body = writer.body(of: paper.blocks.map { $0.mapped(Ties.tiedWithHyphens) })
    let parts: [(path: String, content: XML)] = [
      ("[Content_Types].xml", DOCXPackage.contentTypes),
      ("_rels/.rels", DOCXPackage.relationships),
      ("word/document.xml", DOCXPackage.document(body)),
      ("word/_rels/document.xml.rels", writer.relationships.part),
      ("word/styles.xml", DOCXStyles.part(paper.language)),
      ("word/numbering.xml", writer.numbering.part),
      ("word/settings.xml", DOCXPackage.settings(paper.language)),
      ("word/fontTable.xml", DOCXPackage.fonts),
      ("word/header1.xml", DOCXPackage.header),
      ("docProps/core.xml", DOCXPackage.properties(of: paper)),
    ]
    return parts.map { ZIPArchive.File(path: $0.path, content: Array($0.content.document.utf8)) }
      + writer.pictures.enumerated().map { index, picture in
        ZIPArchive.File(path: "word/\(DOCXRelationships.path(ofPicture: index + 1))", content: picture)
      }
  }
}

extension Language {
  /// The language as Office Open XML names it.
  var locale: String {
    switch self {
    case .ru: "ru-RU"
    case .en: "en-US"
    }
  }
}
