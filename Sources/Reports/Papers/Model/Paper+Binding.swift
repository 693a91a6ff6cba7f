extension Paper {
  /// This paper with others bound behind it, whose headings are as many levels deeper.
  ///
  /// - Parameters:
  ///   - others: the papers, in their order; one without blocks leaves nothing.
  ///   - levels: how many levels deeper their headings are, at least 0.
  ///   - beginPages: whether each begins a page.
  /// - Returns: one paper with the title and the language of this one.
  package func binding(_ others: [Paper], headingsDeeperBy levels: Int = 1, beginPages: Bool = true) -> Paper {
    let parts = [blocks] + others.map { $0.withHeadings(deeperBy: levels).blocks }
    // A break at either end of a part would leave an empty page between two.
    let bound = parts.map(\.withoutOuterBreaks).filter { !$0.isEmpty }
    let separator: [PaperBlock] = beginPages ? [.pageBreak] : []
    return Paper(title: title, language: language, blocks: Array(bound.joined(separator: separator)))
  }

  /// The paper with headings of deeper levels, at most the sixth; the title stays.
  package func withHeadings(deeperBy levels: Int) -> Paper {
    Paper(title: title, language: language, blocks: blocks.map { $0.withHeadings(deeperBy: levels) })
  }
}

extension PaperBlock {
  fileprivate func withHeadings(deeperBy levels: Int) -> PaperBlock {
    func deeper(_ blocks: [PaperBlock]) -> [PaperBlock] { blocks.map { $0.withHeadings(deeperBy: levels) } }
    return switch self {
    case .heading(let level, let text): .heading(level: min(level + levels, 6), text)
    case .list(let list): .list(PaperList(start: list.start, items: list.items.map(deeper)))
    case .centered(let blocks): .centered(deeper(blocks))
    case .aside(let blocks): .aside(deeper(blocks))
    case .paragraph, .table, .chart, .stamp, .sides, .signatures, .pageBreak: self
    }
  }
}

extension [PaperBlock] {
  fileprivate var withoutOuterBreaks: [PaperBlock] {
    let start = drop { $0 == .pageBreak }
    return Array(start[..<(start.lastIndex { $0 != .pageBreak }.map { $0 + 1 } ?? start.startIndex)])
  }
}
