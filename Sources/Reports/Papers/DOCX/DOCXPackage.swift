import Findings

/// The files of the archive that hardly depend on what stands in the paper.
enum DOCXPackage {
  private static let types = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  static let contentTypes = XML(
    "Types",
    ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"],
    [
      XML("Default", ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"]),
      XML("Default", ["Extension": "xml", "ContentType": "application/xml"]),
      XML("Default", ["Extension": "emf", "ContentType": "image/x-emf"]),
      XML("Override", ["PartName": "/word/document.xml", "ContentType": "\(types).document.main+xml"]),
      XML("Override", ["PartName": "/word/styles.xml", "ContentType": "\(types).styles+xml"]),
      XML("Override", ["PartName": "/word/numbering.xml", "ContentType": "\(types).numbering+xml"]),
      XML("Override", ["PartName": "/word/settings.xml", "ContentType": "\(types).settings+xml"]),
      XML("Override", ["PartName": "/word/fontTable.xml", "ContentType": "\(types).fontTable+xml"]),
      XML("Override", ["PartName": "/word/header1.xml", "ContentType": "\(types).header+xml"]),
      XML(
        "Override",
        [
          "PartName": "/docProps/core.xml",
          "ContentType": "application/vnd.openxmlformats-package.core-properties+xml",
        ]
      ),
    ]
  )

  static let relationships = XML(
    "Relationships",
    ["xmlns": DOCXRelationships.namespace],
    [
      XML(
        "Relationship",
        ["Id": "rId1", "Type": "\(DOCXRelationships.kinds)/officeDocument", "Target": "word/document.xml"]
      ),
      XML(
        "Relationship",
        [
          "Id": "rId2",
          "Type": "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
          "Target": "docProps/core.xml",
        ]
      ),
    ]
  )

  /// The title and the language; no author and no dates, which would differ from run to run.
  static func properties(of paper: Paper) -> XML {
    XML(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ],
      [
        XML("dc:title", [.text(paper.title)]),
        XML("dc:language", [.text(paper.language.locale)]),
      ]
    )
  }

  static func document(_ body: [XML]) -> XML {
    XML(
      "w:document",
      [
        "xmlns:w": DOCXNamespace.word,
        "xmlns:r": DOCXNamespace.relationships,
        "xmlns:wp": DOCXNamespace.drawing,
        "xmlns:a": DOCXNamespace.graphics,
        "xmlns:pic": DOCXNamespace.picture,
      ],
      [XML("w:body", body)]
    )
  }

  static let header = XML(
    "w:hdr",
    ["xmlns:w": DOCXNamespace.word],
    [
      XML(
        "w:p",
        [
          XML("w:pPr", [XML("w:pStyle", ["w:val": "Header"]), XML("w:jc", ["w:val": "center"])]),
          XML("w:fldSimple", ["w:instr": " PAGE "], [XML("w:r", [XML("w:t", [.text("2")])])]),
        ]
      )
    ]
  )

  static func settings(_ language: Language) -> XML {
    XML(
      "w:settings",
      ["xmlns:w": DOCXNamespace.word],
      [
        XML("w:defaultTabStop", ["w:val": "\(DOCXPage.firstLine)"]),
        XML("w:characterSpacingControl", ["w:val": "doNotCompress"]),
        XML(
          "w:compat",
          [
            // A line that is ended by hand is not stretched to the margin.
            XML("w:doNotExpandShiftReturn"),
            XML(
              "w:compatSetting",
              ["w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15"]
            ),
          ]
        ),
        XML("w:themeFontLang", ["w:val": language.locale]),
        XML("w:decimalSymbol", ["w:val": language == .ru ? "," : "."]),
        XML("w:listSeparator", ["w:val": language == .ru ? ";" : ","]),
      ]
    )
  }

  /// The font of all text, and the free ones that stand in for it where it is not installed.
  static let fonts = XML(
    "w:fonts",
    ["xmlns:w": DOCXNamespace.word],
    [
      XML(
        "w:font",
        ["w:name": DOCXStyles.font],
        [
          XML("w:altName", ["w:val": "PT Astra Serif,Liberation Serif"]),
          XML("w:panose1", ["w:val": "02020603050405020304"]),
          XML("w:charset", ["w:val": "CC"]),
          XML("w:family", ["w:val": "roman"]),
          XML("w:pitch", ["w:val": "variable"]),
        ]
      )
    ]
  )
}

/// The names of the vocabularies that a document uses.
enum DOCXNamespace {
  static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  static let graphics = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let picture = "http://schemas.openxmlformats.org/drawingml/2006/picture"
}
