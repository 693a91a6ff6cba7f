import Findings

/// The named styles of a document, under the names by which every editor knows them.
enum DOCXStyles {
  /// The font of all text but that of pictures.
  static let font = "Times New Roman"

  /// The styles of paragraphs that blocks use, by their ids.
  enum Paragraph: String {
    case normal = "Normal"
    case bodyText = "BodyText"
    case title = "Title"
    case heading1 = "Heading1"
    case heading2 = "Heading2"
    case heading3 = "Heading3"
    case list = "ListParagraph"
    case caption = "Caption"
    case picture = "Picture"
    case stamp = "Stamp"
    case signature = "Signature"
    case tableText = "TableText"
    case smallTableText = "SmallTableText"
    case space = "Space"
  }

  /// The file that holds them.
  static func part(_ language: Language) -> XML {
    XML("w:styles", ["xmlns:w": DOCXNamespace.word], [defaults(language)] + paragraphs + [link, plainTable, grid])
  }

  /// The size of most text and of tables, in half points.
  static let size = 28
  static let tableSize = 24
  static let smallSize = 20

  private static func defaults(_ language: Language) -> XML {
    XML(
      "w:docDefaults",
      [
        XML(
          "w:rPrDefault",
          [
            XML(
              "w:rPr",
              [
                XML("w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font]),
                XML("w:sz", ["w:val": "\(size)"]),
                XML("w:szCs", ["w:val": "\(size)"]),
                XML("w:lang", ["w:val": language.locale, "w:eastAsia": language.locale, "w:bidi": "ar-SA"]),
              ]
            )
          ]
        ),
        XML("w:pPrDefault", [XML("w:pPr", [spacing()])]),
      ]
    )
  }

  private static let paragraphs: [XML] = [
    style(.normal, "Normal", basedOn: nil, []),
    style(
      .bodyText,
      "Body Text",
      [spacing(after: 80), XML("w:ind", ["w:firstLine": "\(DOCXPage.firstLine)"]), XML("w:jc", ["w:val": "both"])]
    ),
    style(
      .title,
      "Title",
      next: .bodyText,
      [XML("w:keepNext"), XML("w:keepLines"), spacing(before: 240, after: 240), XML("w:jc", ["w:val": "center"])],
      [XML("w:b"), XML("w:bCs")]
    ),
    heading(.heading1, 1, before: 320, [XML("w:b"), XML("w:bCs")]),
    heading(.heading2, 2, before: 240, [XML("w:b"), XML("w:bCs"), XML("w:i"), XML("w:iCs")]),
    heading(.heading3, 3, before: 200, [XML("w:i"), XML("w:iCs")]),
    style(.list, "List Paragraph", [spacing(after: 40)]),
    style(.caption, "caption", next: .bodyText, [spacing(before: 120, after: 120)], letters(tableSize)),
    style(.picture, "Picture", next: .caption, [spacing(before: 240)]),
    style(.stamp, "Stamp", [XML("w:ind", ["w:left": "5103"])]),
    style(.signature, "Signature", [spacing(before: 360)]),
    style(.tableText, "Table Text", [], letters(tableSize)),
    style(.smallTableText, "Small Table Text", basedOn: .tableText, [], letters(smallSize)),
    style(
      .space,
      "Space",
      [XML("w:spacing", ["w:before": "0", "w:after": "0", "w:line": "160", "w:lineRule": "exact"])],
      letters(8)
    ),
    XML(
      "w:style",
      ["w:type": "paragraph", "w:styleId": "Header"],
      [XML("w:name", ["w:val": "header"]), XML("w:basedOn", ["w:val": "Normal"])]
    ),
  ]

  private static let link = XML(
    "w:style",
    ["w:type": "character", "w:styleId": "Hyperlink"],
    [
      XML("w:name", ["w:val": "Hyperlink"]),
      XML("w:rPr", [XML("w:color", ["w:val": "1F4E79"]), XML("w:u", ["w:val": "single"])]),
    ]
  )

  private static let plainTable = XML(
    "w:style",
    ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"],
    [
      XML("w:name", ["w:val": "Normal Table"]),
      XML(
        "w:tblPr",
        [
          XML("w:tblInd", ["w:w": "0", "w:type": "dxa"]),
          XML(
            "w:tblCellMar",
            [
              XML("w:top", ["w:w": "0", "w:type": "dxa"]),
              XML("w:left", ["w:w": "\(DOCXPage.cellMargin)", "w:type": "dxa"]),
              XML("w:bottom", ["w:w": "0", "w:type": "dxa"]),
              XML("w:right", ["w:w": "\(DOCXPage.cellMargin)", "w:type": "dxa"]),
            ]
          ),
        ]
      ),
    ]
  )

  private static let grid = XML(
    "w:style",
    ["w:type": "table", "w:styleId": "TableGrid"],
    [
      XML("w:name", ["w:val": "Table Grid"]),
      XML("w:basedOn", ["w:val": "TableNormal"]),
      XML(
        "w:tblPr",
        [
          XML(
            "w:tblBorders",
            ["top", "left", "bottom", "right", "insideH", "insideV"].map {
              XML("w:\($0)", ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto"])
            }
          )
        ]
      ),
    ]
  )

  private static func heading(_ id: Paragraph, _ level: Int, before: Int, _ letters: [XML]) -> XML {
    style(
      id,
      "heading \(level)",
      next: .bodyText,
      [
        XML("w:keepNext"), XML("w:keepLines"), spacing(before: before, after: 120),
        XML("w:outlineLvl", ["w:val": "\(level - 1)"]),
      ],
      letters
    )
  }

  private static func style(
    _ id: Paragraph,
    _ name: String,
    basedOn base: Paragraph? = .normal,
    next: Paragraph? = nil,
    _ paragraph: [XML],
    _ letters: [XML] = []
  ) -> XML {
    var attributes: [(name: String, value: String)] = [("w:type", "paragraph"), ("w:styleId", id.rawValue)]
    if id == .normal { attributes.insert(("w:default", "1"), at: 1) }
    var content = [XML("w:name", ["w:val": name])]
    if let base { content.append(XML("w:basedOn", ["w:val": base.rawValue])) }
    if let next { content.append(XML("w:next", ["w:val": next.rawValue])) }
    content.append(XML("w:qFormat"))
    if !paragraph.isEmpty { content.append(XML("w:pPr", paragraph)) }
    if !letters.isEmpty { content.append(XML("w:rPr", letters)) }
    return .element("w:style", attributes, content)
  }

  private static func spacing(before: Int = 0, after: Int = 0) -> XML {
    XML("w:spacing", ["w:before": "\(before)", "w:after": "\(after)", "w:line": "252", "w:lineRule": "auto"])
  }

  private static func letters(_ size: Int) -> [XML] {
    [XML("w:sz", ["w:val": "\(size)"]), XML("w:szCs", ["w:val": "\(size)"])]
  }
}
