extension PaperBlock {
  /// Itself with each stretch of its text changed; addresses and figures stay.
  func mapped(_ change: (String) -> String) -> PaperBlock {
    switch self {
    case .heading(let level, let text): .heading(level: level, text.mapped(change))
    case .paragraph(let text): .paragraph(text.mapped(change))
    case .list(let list):
      .list(PaperList(start: list.start, items: list.items.map { $0.map { $0.mapped(change) } }))
    case .table(let table): .table(table.mapped(change))
    case .chart(let chart):
      .chart(
        Chart(
          form: chart.form,
          title: change(chart.title),
          categories: chart.categories.map(change),
          series: chart.series.map { Chart.Series(change($0.name), values: $0.values) }
        )
      )
    case .stamp(let lines): .stamp(lines.map { $0.mapped(change) })
    case .centered(let blocks): .centered(blocks.map { $0.mapped(change) })
    case .sides(let left, let right): .sides(left: left.mapped(change), right: right.mapped(change))
    case .signatures(let places):
      .signatures(places.map { PaperSignature(office: $0.office.mapped(change), name: $0.name.mapped(change)) })
    case .aside(let blocks): .aside(blocks.map { $0.mapped(change) })
    case .pageBreak: .pageBreak
    }
  }
}

extension PaperTable {
  fileprivate func mapped(_ change: (String) -> String) -> PaperTable {
    PaperTable(
      caption: caption.map(change),
      columns: columns.map { Column($0.title.mapped(change), $0.alignment) },
      rows: rows.map { $0.map { $0.mapped(change) } }
    )
  }
}

extension PaperText {
  fileprivate func mapped(_ change: (String) -> String) -> PaperText {
    PaperText(
      spans.map { span in
        switch span {
        case .text(let text, let isStrong, let isEmphasized):
          .text(change(text), isStrong: isStrong, isEmphasized: isEmphasized)
        case .link(let text, let address): .link(change(text), address: address)
        case .lineBreak: .lineBreak
        }
      }
    )
  }
}
