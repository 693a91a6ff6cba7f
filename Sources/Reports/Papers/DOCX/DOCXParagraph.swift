/// How a paragraph looks beside its style.
struct DOCXParagraph {
  var style: DOCXStyles.Paragraph
  var keepsWithNext = false
  /// Whether it begins a page.
  var startsPage = false
  /// The list that it is a point of.
  var point: (list: Int, level: Int)?
  /// Where its lines begin; nil as its style has it.
  var indent: Int?
  var alignment: PaperTable.Alignment?
  /// The sheets of all that stands before its end, since the last paragraph that has some.
  var section: XML?

  /// The paragraph with its content, runs and links.
  func element(_ content: [XML]) -> XML {
    var properties = [XML("w:pStyle", ["w:val": style.rawValue])]
    if keepsWithNext { properties.append(XML("w:keepNext")) }
    if startsPage { properties.append(XML("w:pageBreakBefore")) }
    if let point {
      properties.append(
        XML("w:numPr", [XML("w:ilvl", ["w:val": "\(point.level)"]), XML("w:numId", ["w:val": "\(point.list)"])])
      )
    }
    if let indent { properties.append(XML("w:ind", ["w:left": "\(indent)", "w:firstLine": "0"])) }
    if let alignment { properties.append(XML("w:jc", ["w:val": alignment.word])) }
    if let section { properties.append(section) }
    return XML("w:p", [XML("w:pPr", properties)] + content)
  }
}

extension PaperTable.Alignment {
  /// The name of the alignment in WordprocessingML.
  var word: String {
    switch self {
    case .left: "left"
    case .center: "center"
    case .right: "right"
    }
  }
}
