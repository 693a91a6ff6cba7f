import Findings
import Reports
import Testing

/// The markup of papers, read into blocks.
@Suite struct PaperReaderTests {
  private func blocks(_ markup: String) -> [PaperBlock] { PaperReader.blocks(from: markup) }

  @Test func `the title of a paper is its first heading, wherever it stands`() {
    let paper = PaperReader.paper(from: ":::center\nОрганизация\n# План *работы*\n:::\n## Дальше", in: .ru)
    #expect(paper.title == "План работы")
    #expect(
      paper.blocks == [
        .centered([
          .paragraph("Организация"),
          .heading(level: 1, PaperText([.text("План "), .text("работы", isEmphasized: true)])),
        ]),
        .heading(level: 2, "Дальше"),
      ]
    )
  }

  @Test func `lines of a paragraph are joined, and a backslash at the end keeps a line break`() {
    #expect(blocks("один\nдва\n\nтри") == [.paragraph("один два"), .paragraph("три")])
    #expect(blocks("один\\\nдва") == [.paragraph(PaperText([.text("один"), .lineBreak, .text("два")]))])
  }

  @Test func `stars are emphasis in pairs and stars alone`() {
    #expect(
      blocks("**a** *b* 2 * 3 ** c") == [
        .paragraph(
          PaperText([
            .text("a", isStrong: true), .text(" "), .text("b", isEmphasized: true), .text(" 2 * 3 ** c"),
          ])
        )
      ]
    )
  }

  @Test func `a link has a text and an address`() {
    #expect(
      blocks("см. [сайт](https://example.org/a), [нет] (b)") == [
        .paragraph(
          PaperText([.text("см. "), .link("сайт", address: "https://example.org/a"), .text(", [нет] (b)")])
        )
      ]
    )
  }

  @Test func `lists keep their numbers and the lists inside their points`() {
    #expect(
      blocks("3. три\n   - а\n   - б\n4. четыре\n\nтекст") == [
        .list(
          PaperList(
            start: 3,
            items: [
              [.paragraph("три"), .list(PaperList(items: [[.paragraph("а")], [.paragraph("б")]]))],
              [.paragraph("четыре")],
            ]
          )
        ),
        .paragraph("текст"),
      ]
    )
  }

  @Test func `a blank line between points does not end a list`() {
    #expect(
      blocks("- а\n\n- б") == [.list(PaperList(items: [[.paragraph("а")], [.paragraph("б")]]))]
    )
  }

  @Test func `a list of another kind is another list`() {
    #expect(
      blocks("- а\n1. б") == [
        .list(PaperList(items: [[.paragraph("а")]])), .list(PaperList(start: 1, items: [[.paragraph("б")]])),
      ]
    )
  }

  @Test func `a table has alignments, and a bar in a cell behind a backslash`() {
    #expect(
      blocks("| а | б | в |\n|---|--:|:-:|\n| 1\\|2 | 3 |\n| 4 | 5 | 6 | 7 |") == [
        .table(
          PaperTable(
            columns: [.init("а"), .init("б", .right), .init("в", .center)],
            rows: [["1|2", "3", ""], ["4", "5", "6"]]
          )
        )
      ]
    )
  }

  @Test func `a table without rows keeps its head`() {
    #expect(
      blocks("| а |\n|---|") == [.table(PaperTable(columns: [.init("а")], rows: []))]
    )
  }

  @Test(arguments: [(":::stamp", "гриф"), (":::гриф", "гриф")])
  func `a stamp is a run of lines, in either language`(opening: String, _: String) {
    #expect(blocks("\(opening)\nУТВЕРЖДАЮ\n\nДиректор\n:::") == [.stamp(["УТВЕРЖДАЮ", "Директор"])])
  }

  @Test func `what is particular to papers`() {
    #expect(blocks(":::sides\n| 1 мая | № 5 |\n:::") == [.sides(left: "1 мая", right: "№ 5")])
    #expect(
      blocks(":::signatures\n| Секретарь | А. А. Ким |\n| Председатель | |\n:::") == [
        .signatures([.init(office: "Секретарь", name: "А. А. Ким"), .init(office: "Председатель", name: "")])
      ]
    )
    #expect(blocks(":::page\nтекст") == [.pageBreak, .paragraph("текст")])
    #expect(blocks(":::aside\nтекст\n:::") == [.aside([.paragraph("текст")])])
    #expect(blocks("> текст\n> дальше") == [.aside([.paragraph("текст дальше")])])
    #expect(
      blocks(":::table Состав\n| а |\n|---|\n| 1 |\n:::") == [
        .table(PaperTable(caption: "Состав", columns: [.init("а")], rows: [["1"]]))
      ]
    )
  }

  @Test func `containers hold containers`() {
    #expect(
      blocks(":::aside\n:::center\nа\n:::\nб\n:::\nв") == [
        .aside([.centered([.paragraph("а")]), .paragraph("б")]), .paragraph("в"),
      ]
    )
  }

  @Test func `a chart is a table whose figures are drawn`() {
    let markup =
      ":::columns Состав\n| | 2024-25 | 2025-26 |\n|---|--:|--:|\n| высшая | 33,3 % | 1 200 |\n| первая | 0 | нет |\n:::"
    #expect(
      blocks(markup.replacing("1 200", with: "1\u{A0}200")) == [
        .chart(
          Chart(
            form: .columns,
            title: "Состав",
            categories: ["высшая", "первая"],
            series: [
              .init("2024-25", values: [.init(33.3, text: "33,3 %"), .init(0, text: "0")]),
              .init("2025-26", values: [.init(1200, text: "1\u{A0}200"), .init(nil, text: "нет")]),
            ]
          )
        )
      ]
    )
  }

  @Test(
    arguments: [
      "# не заголовок", "| не таблица |", "- не точка", "12. не номер", ":::stamp", "> не врезка",
      "*звёзды* и [скобки](a)",
      "обратная \\ черта", "", "– тире", "2025. год",
    ]
  )
  func `text that is put into the markup comes out as it went in`(_ text: String) {
    let expected: [PaperBlock] = text.isEmpty ? [] : [.paragraph(PaperText(text))]
    #expect(blocks(PaperMarkup.inline(text)).map(\.joined) == expected)
    let cell = blocks("| а |\n|---|\n| \(PaperMarkup.inline(text)) |")
    guard case .table(let table)? = cell.first else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.map { $0.map(\.plain) } == [[text]])
  }

  @Test func `what an author wrote keeps paragraphs and lists and nothing else`() {
    let text = "Первое.\nВторое.\n\n# Решётка\n- точка\n– ещё точка\n\n1) раз\n:::page"
    #expect(
      blocks(PaperMarkup.prose(text)) == [
        .paragraph("Первое. Второе."),
        .paragraph("# Решётка"),
        .list(PaperList(items: [[.paragraph("точка")], [.paragraph("ещё точка")]])),
        .list(PaperList(start: 1, items: [[.paragraph("раз :::page")]])),
      ]
    )
  }

  @Test func `more series than can be told apart are a table`() throws {
    func blocks(_ count: Int) -> [PaperBlock] {
      let cells = (1...count).map { " \($0) |" }.joined()
      let rule = String(repeating: "--:|", count: count)
      return PaperReader.blocks(from: ":::столбцы Явка\n| Год |\(cells)\n|---|\(rule)\n| 2025 |\(cells)\n:::")
    }
    guard case .chart(let chart) = blocks(Chart.mostSeries).first else {
      Issue.record("no chart")
      return
    }
    #expect(chart.series.count == Chart.mostSeries)
    guard case .table(let table) = blocks(Chart.mostSeries + 1).first else {
      Issue.record("no table")
      return
    }
    #expect(table.caption == "Явка" && table.columns.count == Chart.mostSeries + 2)
  }
}

extension PaperBlock {
  /// The block with the stretches of its paragraph as one.
  fileprivate var joined: PaperBlock {
    guard case .paragraph(let text) = self else { return self }
    return .paragraph(PaperText(text.plain))
  }
}
