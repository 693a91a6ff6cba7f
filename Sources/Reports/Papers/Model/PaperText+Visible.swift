extension PaperText {
  /// The text as every format may write it: control characters are made visible, a line break within a stretch is a
  /// space, neighbouring stretches of one look are one, and links that may not lead anywhere are text.
  var visible: PaperText {
    var result: [Span] = []
    for span in spans {
      switch (result.last, Self.visible(span)) {
      case (_, .text("", _, _)), (_, .link("", _)): continue
      case (.text(let before, let wasStrong, let wasEmphasized), .text(let text, let isStrong, let isEmphasized))
      where wasStrong == isStrong && wasEmphasized == isEmphasized:
        result[result.count - 1] = .text(before + text, isStrong: isStrong, isEmphasized: isEmphasized)
      case (_, let span): result.append(span)
      }
    }
    return PaperText(result)
  }

  private static func visible(_ span: Span) -> Span {
    switch span {
    case .text(let text, let isStrong, let isEmphasized):
      .text(Visible.text(text), isStrong: isStrong, isEmphasized: isEmphasized)
    case .link(let text, let address):
      LinkTarget(address).map { .link(Visible.text(text), address: $0.text) } ?? .text(Visible.text(text))
    case .lineBreak: .lineBreak
    }
  }

  /// The characters alone on one line.
  var line: String { visible.plain.replacing("\n", with: " ") }
}
