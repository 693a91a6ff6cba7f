import Findings

/// Writes the blocks of a paper as WordprocessingML, and collects what they refer to.
struct DOCXWriter {
  /// Where blocks stand: what is around them decides how they look.
  struct Place {
    /// Where lines begin, from the left edge of what is around.
    var indent = 0
    /// The width from there to the right edge.
    var width: Int
    /// The style of paragraphs.
    var style = DOCXStyles.Paragraph.bodyText
    /// nil as the style has it.
    var alignment: PaperTable.Alignment?
    /// How many lists are around.
    var depth = 0
    /// The number of the point around; empty where it has none.
    var number = ""
    /// Whether the last block stays on the page of what follows.
    var keepsWithNext = false

    /// The place that is further right by a distance; never too narrow to be read.
    func indented(by distance: Int) -> Place {
      var place = self
      place.indent += distance
      place.width = max(width - distance, 2000)
      return place
    }
  }

  let language: Language
  private(set) var relationships = DOCXRelationships()
  private(set) var numbering = DOCXNumbering()
  private(set) var pictures: [[UInt8]] = []
  /// The tables of the paper, as far as they are measured together.
  private var families = TableFamilies()
  /// The measures of each family in each width.
  private var measures: [MeasuredFamily: DOCXTableMeasures] = [:]
  /// Whether the next paragraph begins a page.
  private var breaksPage = false
  /// The point of a list that the next paragraph opens.
  private var point: (list: Int, level: Int)?

  /// Makes a writer with nothing collected yet.
  init(language: Language) { self.language = language }

  /// The text of a paper.
  mutating func body(of blocks: [PaperBlock]) -> [XML] {
    families = TableFamilies(of: blocks)
    let stretches = DOCXStretch.all(of: blocks)
    return stretches.enumerated().flatMap { index, stretch in
      // A stretch begins a page anyway.
      breaksPage = false
      let written = write(stretch.blocks, Place(width: stretch.sheet.textWidth))
      let section = stretch.sheet.section(isFirst: index == 0)
      return written + [
        index == stretches.count - 1 ? section : DOCXParagraph(style: .space, section: section).element([])
      ]
    }
  }

  /// A family of tables in a width.
  private struct MeasuredFamily: Hashable {
    let index: Int
    let width: Int
  }

  /// The measures of a table, which are those of all its family.
  mutating func measures(of table: PaperTable, width: Int) -> DOCXTableMeasures {
    guard let index = families.index(of: table) else { return DOCXTableMeasures(of: table, width: width) }
    let family = MeasuredFamily(index: index, width: width)
    if let known = measures[family] { return known }
    let measured = DOCXTableMeasures(of: families.whole(table), width: width)
    measures[family] = measured
    return measured
  }

  /// Blocks at a place.
  mutating func write(_ blocks: [PaperBlock], _ place: Place) -> [XML] {
    blocks.indices.flatMap { index in
      var inner = place
      if index < blocks.endIndex - 1 {
        // The last row of a table goes with what closes the paper: signatures on a page of their own sign nothing.
        let isClosed = if case .table = blocks[index] { blocks.closing(from: index + 1) > 0 } else { false }
        inner.keepsWithNext = isClosed || blocks[index].stays(with: blocks[index + 1])
      }
      // The date below signatures begins where the offices do.
      if index > blocks.startIndex, case .signatures = blocks[index - 1] { inner.style = .normal }
      return write(blocks[index], inner)
    }
  }

  private mutating func write(_ block: PaperBlock, _ place: Place) -> [XML] {
    switch block {
    case .heading(let level, let text): [heading(level, text, place)]
    case .paragraph(let text): [paragraph(text, place)]
    case .list(let list): write(list, place)
    case .table(let table): write(table, place)
    case .chart(let chart): write(chart, place)
    case .stamp(let lines): stamp(lines)
    case .centered(let blocks): centered(blocks, place)
    case .sides(let left, let right): sides(left, right, place)
    case .signatures(let signatures): write(signatures, place)
    case .aside(let blocks): aside(blocks, place)
    case .pageBreak: pageBreak()
    }
  }
}

extension [PaperBlock] {
  /// How many blocks from a place on close what stands before it: sentences up to signatures, and then the page ends.
  ///
  /// They never stand on a sheet of their own.
  func closing(from start: Int) -> Int {
    let run = self[start...].prefix { block in
      switch block {
      case .paragraph, .signatures: true
      default: false
      }
    }
    guard case .signatures? = run.last, run.endIndex == endIndex || self[run.endIndex] == .pageBreak else { return 0 }
    return run.count
  }
}

extension PaperBlock {
  /// Whether it ends on the page of the block behind it: signatures never stand alone on a page, and a sentence
  /// stays with what it opens, a list or a table or, when it ends in a colon, a paragraph.
  func stays(with next: PaperBlock) -> Bool {
    switch (self, next) {
    case (_, .signatures), (.paragraph, .list), (.paragraph, .table), (.paragraph, .chart): true
    case (.paragraph(let text), .paragraph): text.plain.hasSuffix(":")
    default: false
    }
  }
}

// MARK: - Paragraphs

extension DOCXWriter {
  /// A paragraph with what waits for the next one: the beginning of a page, the number of a point.
  mutating func paragraph(_ look: DOCXParagraph, _ content: [XML]) -> XML {
    var look = look
    look.startsPage = breaksPage
    breaksPage = false
    if let point {
      look.point = point
      // The list knows where its points stand.
      look.indent = nil
      self.point = nil
    }
    return look.element(content)
  }

  /// A text at a place.
  mutating func paragraph(_ text: PaperText, _ place: Place) -> XML {
    var look = DOCXParagraph(style: place.style, keepsWithNext: place.keepsWithNext)
    look.alignment = place.alignment
    if place.indent > 0 { look.indent = place.indent }
    if text.spans.contains(.lineBreak) {
      // Lines that are ended by hand begin at one edge and are not stretched.
      look.indent = place.indent
      look.alignment = place.alignment ?? .left
    } else if text.stretchesUnevenly {
      look.alignment = place.alignment ?? .left
    }
    return paragraph(look, runs(text))
  }

  private mutating func heading(_ level: Int, _ text: PaperText, _ place: Place) -> XML {
    let styles: [DOCXStyles.Paragraph] = [.title, .heading1, .heading2, .heading3]
    var look = DOCXParagraph(style: styles[min(max(level, 1), styles.count) - 1])
    // The name of a paper that is bound into another is no title any more and stays in the middle, upright.
    if place.alignment == .center {
      look.alignment = .center
      if level > 2 { look.style = .title }
    }
    return paragraph(look, runs(text))
  }

  private mutating func stamp(_ lines: [PaperText]) -> [XML] {
    lines.map { paragraph(DOCXParagraph(style: .stamp, keepsWithNext: true), runs($0)) } + [space()]
  }

  private mutating func centered(_ blocks: [PaperBlock], _ place: Place) -> [XML] {
    var place = place
    place.style = .normal
    place.alignment = .center
    let written = write(blocks, place)
    // Headings and tables bring a distance of their own to what follows.
    guard case .paragraph? = blocks.last else { return written }
    return written + [space(keepsWithNext: place.keepsWithNext)]
  }

  private mutating func pageBreak() -> [XML] {
    breaksPage = true
    return []
  }

  /// An almost invisible paragraph, without which neighbouring tables would become one.
  mutating func space(keepsWithNext: Bool = false) -> XML {
    paragraph(DOCXParagraph(style: .space, keepsWithNext: keepsWithNext), [])
  }

  /// What begins a page before a table, which cannot do so itself.
  mutating func spaceBeforePage() -> [XML] { breaksPage ? [space()] : [] }

  /// The text with its emphasis and links; `isStrong` where all of it is bold.
  mutating func runs(_ text: PaperText, isStrong: Bool = false) -> [XML] {
    text.spans.map { span in
      switch span {
      case .text(let text, let strong, let emphasized):
        return DOCXRun(isStrong: isStrong || strong, isEmphasized: emphasized).element(text)
      case .link(let text, let written):
        guard let address = DOCXAddress(written) else { return DOCXRun(isStrong: isStrong).element(text) }
        let id = relationships.add(address)
        return XML("w:hyperlink", ["r:id": id], [DOCXRun(isStrong: isStrong, isLink: true).element(text)])
      case .lineBreak:
        return DOCXRun().element([XML("w:br")])
      }
    }
  }
}

// MARK: - Lists

extension DOCXWriter {
  private mutating func write(_ list: PaperList, _ place: Place) -> [XML] {
    let level = min(place.depth, DOCXNumbering.deepest)
    let numbers = list.numbers(within: place.number)
    let number = numbering.add(numbers)
    let indent = DOCXNumbering.indent(ofLevel: level)
    var inside = place.indented(by: max(0, indent - place.indent))
    inside.depth += 1
    inside.style = .list
    inside.alignment = nil
    return list.items.enumerated().flatMap { index, blocks in
      point = (number, level)
      inside.number = numbers?.mark(index) ?? ""
      inside.keepsWithNext = place.keepsWithNext && index == list.items.count - 1
      // A point that does not begin with a text has its number on a line of its own.
      if !blocks.opensWithParagraph { return [paragraph(PaperText(), inside)] + write(blocks, inside) }
      return write(blocks, inside)
    }
  }
}

extension [PaperBlock] {
  fileprivate var opensWithParagraph: Bool {
    switch first {
    case .paragraph: true
    case .centered(let blocks): blocks.opensWithParagraph
    default: false
    }
  }
}

// MARK: - Pictures

extension DOCXWriter {
  private mutating func write(_ chart: Chart, _ place: Place) -> [XML] {
    let parts = ChartLayout.parts(of: chart, width: place.width, height: DOCXPage.pictureHeight)
    let pictures =
      parts.isEmpty
      ? [DOCXRun().element(Chart.nothingToDraw[language])]
      : parts.enumerated().map { index, part in
        // The figures are read aloud once.
        DOCXRun().element([drawing(of: part, description: index == 0 ? chart.description : chart.title)])
      }
    return pictures.map { centered(.picture, $0, place, keepsWithNext: true) }
      + [centered(.caption, DOCXRun().element(chart.title), place, keepsWithNext: place.keepsWithNext)]
  }

  private mutating func centered(
    _ style: DOCXStyles.Paragraph,
    _ run: XML,
    _ place: Place,
    keepsWithNext: Bool
  ) -> XML {
    var look = DOCXParagraph(style: style, keepsWithNext: keepsWithNext, alignment: .center)
    if place.indent > 0 { look.indent = place.indent }
    return paragraph(look, [run])
  }

  private mutating func drawing(of part: ChartLayout, description: String) -> XML {
    pictures.append(EMFPicture.bytes(of: part))
    let name = "\(Message.chart[language]) \(pictures.count)"
    return DOCXDrawing(
      number: pictures.count,
      name: name,
      description: description,
      relationship: relationships.add(picture: pictures.count),
      width: part.width,
      height: part.height
    )
    .element
  }
}

extension Message {
  fileprivate static let chart = Message(ru: "Диаграмма", en: "Chart")
}

extension PaperText {
  /// Whether so many of its spaces are no-break ones, which keep their width, that the others would become gaps if its
  /// lines were stretched to the margin: lists of names with initials.
  fileprivate var stretchesUnevenly: Bool {
    let rigid = plain.unicodeScalars.count { $0 == "\u{A0}" }
    let spaces = plain.unicodeScalars.count(where: \.properties.isWhitespace) - rigid
    return rigid > 0 && rigid * 4 >= spaces
  }
}
