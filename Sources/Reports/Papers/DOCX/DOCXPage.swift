/// The measures of a page in twentieths of a point: A4 with the margins customary for papers that are filed.
enum DOCXPage {
  /// How a sheet lies before the reader.
  enum Sheet: Equatable {
    case upright
    case lying
  }

  private static let (short, long) = (11906, 16838)
  /// 30 mm at the side of the holes, 15 mm at the side across from it, 20 mm at the others.
  private static let (holes, across, edge) = (1701, 850, 1134)
  /// From the upper edge of the sheet to the page number.
  private static let header = 567
  /// The height of a picture that leaves room for its caption.
  static let pictureHeight = long - 2 * edge - 1000
  /// The indentation of a first line: 12.5 mm.
  static let firstLine = 709
  /// The indentation of each level of a list: 10 mm.
  static let listStep = 567
  /// Between the edge of a cell and its text.
  static let cellMargin = 100
}

extension DOCXPage.Sheet {
  /// What is left for text between the margins.
  var textWidth: Int {
    let (left, right) = sides
    return size.width - left - right
  }

  /// Sheets of this direction; page numbers stand in the middle of the upper margin, the first page of all has none.
  func section(isFirst: Bool) -> XML {
    let (left, right) = sides
    let (top, bottom) = self == .upright ? (DOCXPage.edge, DOCXPage.edge) : (DOCXPage.holes, DOCXPage.across)
    let (width, height) = ("\(size.width)", "\(size.height)")
    let paper: KeyValuePairs =
      self == .upright ? ["w:w": width, "w:h": height] : ["w:w": width, "w:h": height, "w:orient": "landscape"]
    let margins: KeyValuePairs = [
      "w:top": "\(top)", "w:right": "\(right)", "w:bottom": "\(bottom)", "w:left": "\(left)",
      "w:header": "\(DOCXPage.header)", "w:footer": "\(DOCXPage.header)", "w:gutter": "0",
    ]
    return XML(
      "w:sectPr",
      [
        XML("w:headerReference", ["w:type": "default", "r:id": DOCXRelationships.header]),
        XML("w:pgSz", paper),
        XML("w:pgMar", margins),
      ] + (isFirst ? [XML("w:titlePg")] : [])
    )
  }

  private var size: (width: Int, height: Int) {
    self == .upright ? (DOCXPage.short, DOCXPage.long) : (DOCXPage.long, DOCXPage.short)
  }

  private var sides: (left: Int, right: Int) {
    self == .upright ? (DOCXPage.holes, DOCXPage.across) : (DOCXPage.edge, DOCXPage.edge)
  }
}
