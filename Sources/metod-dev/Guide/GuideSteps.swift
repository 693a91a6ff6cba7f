/// What a page does and shows, read from its comments, tables and blocks.
struct GuideSteps {
  private let page: GuidePage
  /// The steps, in the order of the page.
  private(set) var steps: [GuideStep] = []
  /// Comments that ask for nothing that is known, and other things that cannot be carried out.
  private(set) var faults: [GuideFault] = []

  /// Reads a page.
  init(of page: GuidePage) {
    self.page = page
    let slips = takeComments()
    takeTables(slips)
    for block in page.blocks where block.language == "console" { takeCommands(of: block) }
    steps.sort { $0.line < $1.line }
  }

  /// A slip, and the line of its comment, counted from 0.
  private typealias Slip = (index: Int, slip: GuideSlip)

  /// Takes what comments ask for; gives the slips, whose answers stand in tables.
  private mutating func takeComments() -> [Slip] {
    var slips: [Slip] = []
    for (index, line) in page.prose where GuideStep.Deed.isComment(line) {
      if let slip = GuideSlip(comment: line) {
        slips.append((index, slip))
        continue
      }
      let block = page.blocks.first { $0.content.lowerBound == index + 2 }
      if let deed = GuideStep.Deed(comment: line, block: block.map(page.text)) {
        steps.append(GuideStep(line: index + 1, deed: deed))
      } else {
        blame(index, "this comment asks for nothing that is known")
      }
    }
    return slips
  }

  /// Gives each slip a row of the table below it.
  private mutating func takeTables(_ slips: [Slip]) {
    var slips = slips
    for table in page.tables {
      let own = slips.filter { $0.index < table.lowerBound }
      slips.removeFirst(own.count)
      let rows = table.dropFirst(2)
      guard !own.isEmpty else { continue }
      if own.count != rows.count {
        blame(table.lowerBound, "a table of \(rows.count) rows stands below \(own.count) slips")
      }
      for (found, row) in zip(own, rows) {
        steps.append(GuideStep(line: found.index + 1, deed: .slip(found.slip, row: row)))
      }
    }
    for slip in slips { blame(slip.index, "no table stands below this slip") }
  }

  /// Takes the commands of a console block, each with the lines up to the next one.
  private mutating func takeCommands(of block: GuidePage.Block) {
    let starts = block.content.filter { page.lines[$0].hasPrefix("$ ") }
    if starts.first != block.content.first {
      blame(block.content.lowerBound, "a console block starts with a command behind “$ ”")
    }
    for (start, end) in zip(starts, starts.dropFirst() + [block.content.upperBound]) {
      let command = String(page.lines[start].dropFirst(2))
      steps.append(GuideStep(line: start + 1, deed: .command(command, shown: start + 1..<end)))
    }
  }

  private mutating func blame(_ index: Int, _ trouble: String) {
    faults.append(GuideFault(page: page.path, line: index + 1, trouble: trouble))
  }
}
