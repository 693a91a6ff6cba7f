import Reports
import Testing

/// Charts as enhanced metafiles.
@Suite struct DOCXPictureTests {
  /// A record: its kind and what follows the eight bytes of its head.
  private struct Record {
    let kind: UInt32
    let content: [UInt8]

    func number(_ index: Int) -> Int32 { Int32(bitPattern: DOCXPictureTests.number(content, at: index * 4)) }
  }

  private static func number(_ bytes: [UInt8], at place: Int) -> UInt32 {
    bytes[place..<place + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func picture(of chart: Chart) throws -> (bytes: [UInt8], layout: ChartLayout) {
    let bytes = DOCXParts(of: .chart(chart)).bytes("word/media/chart1.emf")
    return (bytes, try #require(ChartLayout.parts(of: chart, width: 9355).first))
  }

  private static func records(_ bytes: [UInt8]) throws -> [Record] {
    var records: [Record] = []
    var place = 0
    while place < bytes.count {
      let size = Int(number(bytes, at: place + 4))
      try #require(size >= 8 && size % 4 == 0 && place + size <= bytes.count)
      records.append(Record(kind: number(bytes, at: place), content: Array(bytes[place + 8..<place + size])))
      place += size
    }
    return records
  }

  @Test(arguments: [Chart.columnsOfYears, .barsOfOrganisations])
  func `the header tells bounds, frame, length and the number of records`(chart: Chart) throws {
    let (bytes, layout) = try Self.picture(of: chart)
    let header = (0..<27).map { Int(Self.number(bytes, at: $0 * 4)) }
    #expect(header[0...1] == [1, 108])
    #expect(header[2...5] == [0, 0, 9354, layout.height - 1])
    #expect(header[6...9] == [0, 0, 16501, layout.height * 2540 / 1440])
    #expect(Array(bytes[40..<44]) == Array(" EMF".utf8))
    #expect(header[11...12] == [0x10000, bytes.count])
    let records = try Self.records(bytes)
    #expect(header[13] == records.count)
    #expect(header[14] == 7)
    #expect(header[15...17] == [0, 0, 0])
    #expect(header[18...21] == [11906, 16838, 210, 297])
    #expect(header[22...24] == [0, 0, 0])
    #expect(header[25...26] == [210_000, 297_000])
    #expect(records.last?.kind == 14)
    #expect(records.last?.content == [0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0])
  }

  @Test func `rectangles and lines are those of the layout`() throws {
    let (bytes, layout) = try Self.picture(of: .barsOfOrganisations)
    let records = try Self.records(bytes)
    let rectangles = records.filter { $0.kind == 43 }.map { record in (0..<4).map { Int(record.number($0)) } }
    #expect(
      rectangles
        == layout.marks.map { [$0.area.x, $0.area.y, $0.area.x + $0.area.width, $0.area.y + $0.area.height] }
    )
    let ends = records.filter { $0.kind == 54 }.map { [Int($0.number(0)), Int($0.number(1))] }
    #expect(ends == (layout.marks.flatMap(\.hatching) + layout.lines).map { [$0.x2, $0.y2] })
  }

  @Test func `objects are made before they are selected`() throws {
    let (bytes, _) = try Self.picture(of: .barsOfOrganisations)
    var made: Set<Int32> = []
    for record in try Self.records(bytes) {
      if [38, 39, 82].contains(record.kind) { made.insert(record.number(0)) }
      if record.kind == 37 { #expect(made.contains(record.number(0))) }
    }
    #expect(made == [1, 2, 3, 4, 5, 6])
  }

  @Test func `the font is Arial with Cyrillic letters`() throws {
    let (bytes, _) = try Self.picture(of: .columnsOfYears)
    let font = try #require(try Self.records(bytes).first { $0.kind == 82 })
    #expect(font.content.count == 324)
    #expect(font.number(1) == -200)
    #expect(font.content[27] == 204)
    #expect(Array(font.content[32..<44]) == [65, 0, 114, 0, 105, 0, 97, 0, 108, 0, 0, 0])
  }

  @Test func `texts stand at their places, letter by letter`() throws {
    let (bytes, layout) = try Self.picture(of: .barsOfOrganisations)
    let records = try Self.records(bytes).filter { $0.kind == 84 }
    #expect(records.count == layout.texts.count)
    for (record, text) in zip(records, layout.texts) {
      let units = Array(text.string.utf16)
      #expect([7, 8, 9].map { Int(record.number($0)) } == [text.area.x, text.baseline, units.count])
      // Places are counted from the head of the record, which is eight bytes long.
      let (letters, advances) = (Int(record.number(10)) - 8, Int(record.number(16)) - 8)
      let read = units.indices.map {
        UInt16(record.content[letters + $0 * 2]) | UInt16(record.content[letters + $0 * 2 + 1]) << 8
      }
      #expect(read == units)
      let widths = units.indices.map { Int(record.number(advances / 4 + $0)) }
      #expect((0...1).contains(text.area.width - widths.reduce(0, +)))
      #expect(record.content.count == advances + units.count * 4)
    }
  }

  @Test func `letters beyond the first plane have one distance for their two units`() throws {
    let chart = Chart(
      form: .bars,
      title: "",
      categories: ["😀а"],
      series: [Chart.Series("", values: [Chart.Value(1, text: "1")])]
    )
    let (bytes, _) = try Self.picture(of: chart)
    let record = try #require(try Self.records(bytes).first { $0.kind == 84 })
    #expect(record.number(9) == 3)
    let advances = Int(record.number(16)) / 4 - 2
    #expect((0..<3).map { record.number(advances + $0) } == [200, 0, 111])
  }
}
