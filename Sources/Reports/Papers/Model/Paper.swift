package import Findings

/// A paper as a value: what stands in it and in which order, not how any format draws it.
///
/// Papers come from templates (`PaperReader`) and go to renderers, one a format.
package struct Paper: Sendable, Equatable {
  /// The name of the paper, for the title bar of a browser and the properties of a document.
  package var title: String
  /// The language it is written in.
  package var language: Language
  /// What stands in it, from top to bottom.
  package var blocks: [PaperBlock]

  /// Makes a paper of its parts.
  package init(title: String, language: Language, blocks: [PaperBlock]) {
    self.title = title
    self.language = language
    self.blocks = blocks
  }
}

/// One part of a paper between two breaks of a paragraph.
package indirect enum PaperBlock: Sendable, Equatable {
  /// A heading; level 1 is the name of the paper, which stands in the middle.
  case heading(level: Int, PaperText)
  /// A paragraph.
  case paragraph(PaperText)
  /// A list; each point holds blocks, so that a point can hold a list.
  case list(PaperList)
  /// A table.
  case table(PaperTable)
  /// A chart.
  case chart(Chart)
  /// Lines at the right edge of the page's upper half: the approval stamp, to whom a paper is addressed.
  case stamp([PaperText])
  /// Blocks in the middle of the line: the organisation above the title.
  case centered([PaperBlock])
  /// Two texts on one line, one at either edge: date and number of minutes.
  case sides(left: PaperText, right: PaperText)
  /// Places for signatures by hand.
  case signatures([PaperSignature])
  /// Blocks set off from the rest: a remark, a quotation.
  case aside([PaperBlock])
  /// The next block begins a new page where there are pages.
  case pageBreak
}

/// A list of points.
package struct PaperList: Sendable, Equatable {
  /// The number of the first point; nil when points are not numbered.
  package var start: Int?
  /// The points.
  package var items: [[PaperBlock]]

  /// Makes a list of its parts.
  package init(start: Int? = nil, items: [[PaperBlock]]) {
    self.start = start
    self.items = items
  }
}

extension PaperList {
  /// How the points of a list are numbered: `1.`, `2.`; within a numbered point `3.1.`, `3.2.`.
  struct Numbers: Equatable {
    /// The number of the point around the list, with its stop; empty where that has none.
    var prefix = ""
    /// The number of the first point.
    var start: Int

    /// The whole number of a point, counted from 0.
    func mark(_ index: Int) -> String { "\(prefix)\(start + index)." }
  }

  /// The numbers of its points within a numbered point, whose number is empty where there is none around; nil when
  /// they have none.
  func numbers(within prefix: String) -> Numbers? { start.map { Numbers(prefix: prefix, start: $0) } }
}

/// A line for a signature: the office of who signs, an empty place, and the name after it.
package struct PaperSignature: Sendable, Equatable {
  /// The office: «Председательствующий».
  package var office: PaperText
  /// The name, initials first; empty when it is to be written by hand.
  package var name: PaperText

  /// Makes a place for a signature.
  package init(office: PaperText, name: PaperText) {
    self.office = office
    self.name = name
  }
}
