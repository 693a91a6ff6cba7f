/// The measures of a page in twentieths of a point: A4 with the margins customary for papers that are filed.
enum DOCXPage {
  static let width = 11906
  static let height = 16838
  /// 30 mm, for the holes.
  static let left = 1701
  /// 15 mm.
  static let right = 850
  /// 20 mm, above and below.
  static let edge = 1134
  /// From the upper edge of the sheet to the page number.
  static let header = 567
  /// What is left for text.
  static let textWidth = width - left - right
  /// The height of a picture that leaves room for its caption.
  static let pictureHeight = height - 2 * edge - 1000
  /// The indentation of a first line, and of each level of a list: 12.5 mm, 10 mm.
  static let firstLine = 709
  static let listStep = 567
  /// Between the edge of a cell and its text.
  static let cellMargin = 100
}
