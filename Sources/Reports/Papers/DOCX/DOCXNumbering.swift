/// The lists of a document.
///
/// Points without numbers share one look. Each numbered list has a look of its own, for lists of one look go on counting
/// where another ended.
struct DOCXNumbering {
  /// The deepest level that Word knows.
  static let deepest = 8

  /// The lists, in the order in which they were added.
  private var lists: [PaperList.Numbers?] = []

  /// Adds a list with the numbers of its points, nil where they have none; gives its number.
  mutating func add(_ numbers: PaperList.Numbers?) -> Int {
    lists.append(numbers)
    return lists.count
  }

  /// Where the text of a level begins.
  static func indent(ofLevel level: Int) -> Int { DOCXPage.firstLine + DOCXPage.listStep * level }

  /// The file that holds them.
  var part: XML {
    var looks = [Self.look(0, format: "bullet", start: 1) { _ in "–" }]
    var uses: [XML] = []
    for (index, numbers) in lists.enumerated() {
      if let numbers {
        looks.append(
          // The numbers of the points around are written out: Word counts them only within one list.
          Self.look(index + 1, format: "decimal", start: numbers.start) { "\(numbers.prefix)%\($0 + 1)." }
        )
      }
      let look = XML("w:abstractNumId", ["w:val": "\(numbers == nil ? 0 : index + 1)"])
      uses.append(XML("w:num", ["w:numId": "\(index + 1)"], [look]))
    }
    return XML("w:numbering", ["xmlns:w": DOCXNamespace.word], looks + uses)
  }

  private static func look(_ number: Int, format: String, start: Int, text: (Int) -> String) -> XML {
    let levels = (0...deepest).map { level in
      XML(
        "w:lvl",
        ["w:ilvl": "\(level)"],
        [
          XML("w:start", ["w:val": "\(start)"]),
          XML("w:numFmt", ["w:val": format]),
          XML("w:lvlText", ["w:val": text(level)]),
          XML("w:lvlJc", ["w:val": "left"]),
          XML(
            "w:pPr",
            [XML("w:ind", ["w:left": "\(indent(ofLevel: level))", "w:hanging": "\(DOCXPage.listStep)"])]
          ),
        ]
      )
    }
    // Word takes looks of one signature for the same list.
    let digits = String(number + 1, radix: 16, uppercase: true)
    let signature = String(repeating: "0", count: 8 - digits.utf8.count) + digits
    return XML(
      "w:abstractNum",
      ["w:abstractNumId": "\(number)"],
      [XML("w:nsid", ["w:val": signature]), XML("w:multiLevelType", ["w:val": "hybridMultilevel"])] + levels
    )
  }
}
