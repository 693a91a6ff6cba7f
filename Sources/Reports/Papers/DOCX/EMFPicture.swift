/// A chart as an enhanced metafile, the vector picture that both Word and LibreOffice draw and print sharply.
///
/// One unit of the device is a twentieth of a point, so that the layout is written as it is. Records follow [MS-EMF].
struct EMFPicture {
  /// The kinds of records that charts need, by their numbers in [MS-EMF] 2.1.1.
  private enum Kind: UInt32 {
    case header = 1
    case windowExtent = 9
    case windowOrigin = 10
    case viewportExtent = 11
    case viewportOrigin = 12
    case end = 14
    case mapMode = 17
    case backgroundMode = 18
    case textAlignment = 22
    case textColor = 24
    case move = 27
    case select = 37
    case pen = 38
    case brush = 39
    case rectangle = 43
    case line = 54
    case font = 82
    case text = 84
  }

  /// The objects of the picture, by their places in its table; 0 is the picture itself.
  private enum Handle: UInt32, CaseIterable {
    case font = 1
    case outline, hatching
    case dark, light, paper
  }

  private static let unitsPerInch = 1440
  /// The device is a sheet of A4.
  private static let device = (width: 11906, height: 16838, millimetres: (width: 210, height: 297))
  private static let headerSize = 108
  /// Colours as Windows has them: blue, green, red from the highest byte on.
  private static let ink: UInt32 = 0x0065_452C
  private static let palest: UInt32 = 0x00E9_DDD0
  private static let white: UInt32 = 0x00FF_FFFF
  private static let black: UInt32 = 0

  private var records = LittleEndianBytes()
  private var count = 0

  /// The bytes of a chart's picture.
  static func bytes(of chart: ChartLayout) -> [UInt8] {
    var picture = EMFPicture()
    picture.prepare(chart)
    for mark in chart.marks { picture.draw(mark) }
    picture.select(.outline)
    for line in chart.lines { picture.draw(line) }
    for text in chart.texts { picture.draw(text) }
    picture.add(.end, 0, 0, 20)
    return picture.header(of: chart) + picture.records.bytes
  }

  /// Adds a record of numbers of four bytes.
  private mutating func add(_ kind: Kind, _ numbers: Int...) {
    var content = LittleEndianBytes()
    for number in numbers { content.add(Int32(truncatingIfNeeded: number)) }
    add(kind, content.bytes)
  }

  /// Adds a record; its content is a multiple of four bytes.
  private mutating func add(_ kind: Kind, _ content: [UInt8]) {
    records.add(kind.rawValue)
    records.add(UInt32(8 + content.count))
    records.add(bytes: content)
    count += 1
  }
}

// MARK: - The header

extension EMFPicture {
  private func header(of chart: ChartLayout) -> [UInt8] {
    var header = LittleEndianBytes()
    header.add(Kind.header.rawValue)
    header.add(UInt32(Self.headerSize))
    // The bounds hold their last unit, the frame is in hundredths of a millimetre.
    for number in [0, 0, chart.width - 1, chart.height - 1] { header.add(Int32(number)) }
    for number in [0, 0, chart.width, chart.height] { header.add(Int32(number * 2540 / Self.unitsPerInch)) }
    header.add(bytes: " EMF".utf8)
    header.add(UInt32(0x10000))
    header.add(UInt32(Self.headerSize + records.bytes.count))
    header.add(UInt32(1 + count))
    header.add(UInt16(1 + Handle.allCases.count))
    header.add(UInt16(0))
    // No description, no palette.
    for _ in 0..<3 { header.add(UInt32(0)) }
    header.add(Int32(Self.device.width))
    header.add(Int32(Self.device.height))
    header.add(Int32(Self.device.millimetres.width))
    header.add(Int32(Self.device.millimetres.height))
    // No pixel format, no OpenGL.
    for _ in 0..<3 { header.add(UInt32(0)) }
    header.add(Int32(Self.device.millimetres.width * 1000))
    header.add(Int32(Self.device.millimetres.height * 1000))
    return header.bytes
  }

  private mutating func prepare(_ chart: ChartLayout) {
    let (anisotropic, transparent, baseline) = (8, 1, 24)
    add(.mapMode, anisotropic)
    add(.windowOrigin, 0, 0)
    add(.windowExtent, chart.width, chart.height)
    add(.viewportOrigin, 0, 0)
    add(.viewportExtent, chart.width, chart.height)
    add(.backgroundMode, transparent)
    add(.textAlignment, baseline)
    add(.textColor, Int(Self.black))
    addFont()
    addPen(.outline, width: 12)
    addPen(.hatching, width: 18)
    addBrush(.dark, Self.ink)
    addBrush(.light, Self.palest)
    addBrush(.paper, Self.white)
    select(.font)
  }

  private mutating func addFont() {
    let (regular, cyrillic, variableSwiss) = (400, 204, UInt8(0x22))
    var content = LittleEndianBytes()
    content.add(Handle.font.rawValue)
    // A height below zero is that of the letters without the space between lines.
    for number in [-ChartLayout.letterSize, 0, 0, 0, regular] { content.add(Int32(number)) }
    content.add(bytes: [0, 0, 0, UInt8(cyrillic), 0, 0, 0, variableSwiss])
    for unit in "Arial".utf16 { content.add(unit) }
    // The rest of the name's 32 letters, and what [MS-EMF] 2.2.16 keeps for full names and styles.
    content.add(bytes: repeatElement(0, count: 324 - content.bytes.count))
    add(.font, content.bytes)
  }

  private mutating func addPen(_ handle: Handle, width: Int) {
    let solid = 0
    add(.pen, Int(handle.rawValue), solid, width, 0, Int(Self.ink))
  }

  private mutating func addBrush(_ handle: Handle, _ color: UInt32) {
    let solid = 0
    add(.brush, Int(handle.rawValue), solid, Int(color), 0)
  }

  private mutating func select(_ handle: Handle) { add(.select, Int(handle.rawValue)) }
}

// MARK: - What is drawn

extension EMFPicture {
  private mutating func draw(_ mark: ChartLayout.Mark) {
    let area = mark.area
    select(.outline)
    switch mark.ink {
    case .dark: select(.dark)
    case .light: select(.light)
    case .paper: select(.paper)
    }
    add(.rectangle, area.x, area.y, area.x + area.width, area.y + area.height)
    guard !mark.hatching.isEmpty else { return }
    select(.hatching)
    for line in mark.hatching { draw(line) }
  }

  private mutating func draw(_ line: ChartLayout.Line) {
    add(.move, line.x1, line.y1)
    add(.line, line.x2, line.y2)
  }

  /// Writes one line of text; the distances between its letters are told, so that another font takes no more place.
  private mutating func draw(_ text: ChartLayout.Text) {
    let string = Visible.text(text.string)
    let units = Array(string.utf16)
    guard !units.isEmpty else { return }
    let area = text.area
    let compatible = 1
    let stringOffset = 76
    let stringSize = (units.count * 2 + 3) / 4 * 4

    var content = LittleEndianBytes()
    for number in [area.x, area.y, area.x + area.width, area.y + area.height, compatible] { content.add(Int32(number)) }
    // Hundredths of a millimetre in a unit, across and down.
    let scale = (Float(2540) / Float(Self.unitsPerInch)).bitPattern
    content.add(scale)
    content.add(scale)
    content.add(Int32(area.x))
    content.add(Int32(text.baseline))
    content.add(UInt32(units.count))
    content.add(UInt32(stringOffset))
    // No options, no rectangle to clip to.
    for _ in 0..<5 { content.add(UInt32(0)) }
    content.add(UInt32(stringOffset + stringSize))
    for unit in units { content.add(unit) }
    content.pad(toMultipleOf: 4)
    for advance in Self.advances(of: string) { content.add(UInt32(advance)) }
    add(.text, content.bytes)
  }

  /// The distance from each UTF-16 unit of a text to the next; they add up to the width of the text.
  private static func advances(of string: String) -> [Int] {
    var advances: [Int] = []
    var thousandths = 0
    var position = 0
    for scalar in string.unicodeScalars {
      thousandths += LetterWidths.width(of: scalar) * ChartLayout.letterSize
      advances.append(thousandths / 1000 - position)
      position = thousandths / 1000
      if scalar.utf16.count == 2 { advances.append(0) }
    }
    return advances
  }
}
