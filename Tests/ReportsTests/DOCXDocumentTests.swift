import Findings
import Foundation
import FoundationXML
import Reports
import Testing

/// What stands in the files of a DOCX.
@Suite struct DOCXDocumentTests {
  private func paragraph(_ style: String, _ text: String, _ properties: String = "") -> String {
    #"<w:p><w:pPr><w:pStyle w:val="\#(style)"/>\#(properties)</w:pPr>\#(run(text))</w:p>"#
  }

  private func run(_ text: String) -> String { #"<w:r><w:t xml:space="preserve">\#(text)</w:t></w:r>"# }

  private let space = #"<w:p><w:pPr><w:pStyle w:val="Space"/></w:pPr></w:p>"#
  private let keep = "<w:keepNext/>"

  // MARK: Blocks

  @Test(arguments: [(1, "Title"), (2, "Heading1"), (3, "Heading2"), (4, "Heading3"), (9, "Heading3"), (0, "Title")])
  func `headings have the styles of headings`(level: Int, style: String) {
    #expect(DOCXParts(of: .heading(level: level, "Итоги")).body == paragraph(style, "Итоги"))
  }

  @Test func `spans of a paragraph`() {
    let text = PaperText([.text("а"), .text("б", isStrong: true), .text("в", isStrong: true, isEmphasized: true)])
    #expect(
      DOCXParts(of: .paragraph(text)).body
        == #"<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>"# + run("а")
        + #"<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">б</w:t></w:r>"#
        + #"<w:r><w:rPr><w:b/><w:bCs/><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">в</w:t></w:r></w:p>"#
    )
  }

  @Test func `lines ended by hand begin at one edge`() {
    #expect(
      DOCXParts(of: .paragraph(PaperText([.text("а"), .lineBreak, .text("б")]))).body
        == #"<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:ind w:left="0" w:firstLine="0"/><w:jc w:val="left"/></w:pPr>"#
        + run("а") + "<w:r><w:br/></w:r>" + run("б") + "</w:p>"
    )
  }

  @Test func `no-break spaces stay, line breaks within texts are spaces, hyphens have elements`() {
    #expect(
      DOCXParts(of: .paragraph("№\u{A0}5\nи\t6 или ещё больше")).body
        == paragraph("BodyText", "№\u{A0}5 и 6 или ещё больше")
    )
    #expect(
      DOCXParts(of: .paragraph("МОУ\u{2011}1 пе\u{AD}ро")).body.contains(
        #"МОУ</w:t><w:noBreakHyphen/><w:t xml:space="preserve">1 пе</w:t><w:softHyphen/><w:t xml:space="preserve">ро<"#
      )
    )
  }

  @Test func `a list of names is not stretched to the margin`() {
    let names = "Присутствовали: Образцов М.\u{A0}Е., Примерова П.\u{A0}П."
    let left = #"<w:jc w:val="left"/>"#
    #expect(DOCXParts(of: .paragraph(PaperText(names))).body == paragraph("BodyText", names, left))
    let sentence = "Отчёт по\u{A0}итогам года заслушан и принят"
    #expect(DOCXParts(of: .paragraph(PaperText(sentence))).body == paragraph("BodyText", sentence))
    let centered = paragraph("Normal", names, #"<w:jc w:val="center"/>"#)
    #expect(DOCXParts(of: .centered([.paragraph(PaperText(names))])).body == centered + space)
  }

  @Test func `links lead to addresses that are well formed`() {
    let parts = DOCXParts(
      of: .paragraph(
        PaperText([
          .link("раз", address: "https://центр.example:8080/план работы?год=2026#100%"),
          .link("два", address: "mailto:a@b.example"), .link("три", address: "файлы/план 5.pdf"),
        ])
      )
    )
    #expect(
      parts.body.contains(
        #"<w:hyperlink r:id="rId6"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t xml:space="preserve">раз</w:t>"#
      )
    )
    let links = parts.text("word/_rels/document.xml.rels")
    let path = "%D0%BF%D0%BB%D0%B0%D0%BD%20%D1%80%D0%B0%D0%B1%D0%BE%D1%82%D1%8B?%D0%B3%D0%BE%D0%B4=2026#100%25"
    #expect(links.contains(#"Target="https://центр.example:8080/\#(path)" TargetMode="External"/>"#))
    #expect(
      links.contains(#"Target="%D1%84%D0%B0%D0%B9%D0%BB%D1%8B/%D0%BF%D0%BB%D0%B0%D0%BD%205.pdf" TargetMode="Ext"#)
    )
    #expect(links.contains(#"Id="rId7""#) && links.contains(#"Target="mailto:a@b.example" TargetMode="External"/>"#))
  }

  @Test(
    arguments: [
      "javascript:alert(1)", "https://", "https://a b/", "http://a:b/", "file:///etc/passwd", "", "#раздел",
      "/план.pdf",
      "mailto:кто",
      "https://a@b/", "https:a", "//центр.example/",
    ]
  )
  func `what leads nowhere is text`(address: String) {
    let parts = DOCXParts(of: .paragraph(PaperText([.link("там", address: address)])))
    #expect(parts.body == paragraph("BodyText", "там"))
    #expect(!parts.text("word/_rels/document.xml.rels").contains("hyperlink"))
  }

  @Test func `lists count from their starts, points hold blocks`() {
    func point(_ list: Int, _ level: Int) -> String {
      #"<w:numPr><w:ilvl w:val="\#(level)"/><w:numId w:val="\#(list)"/></w:numPr>"#
    }
    let inner = PaperList(items: [[.paragraph("в")]])
    let parts = DOCXParts(
      of: .list(
        PaperList(start: 1, items: [[.paragraph("а")], [.paragraph("б"), .list(inner), .paragraph("г")], []])
      ),
      .list(PaperList(start: 7, items: [[.heading(level: 3, "д")]]))
    )
    let empty = { (list: Int) in #"<w:p><w:pPr><w:pStyle w:val="ListParagraph"/>\#(point(list, 0))</w:pPr></w:p>"# }
    #expect(
      parts.body
        == paragraph("ListParagraph", "а", point(1, 0)) + paragraph("ListParagraph", "б", keep + point(1, 0))
        + paragraph("ListParagraph", "в", point(2, 1))
        + paragraph("ListParagraph", "г", #"<w:ind w:left="709" w:firstLine="0"/>"#) + empty(1) + empty(3)
        + paragraph("Heading2", "д")
    )
    let numbering = parts.text("word/numbering.xml")
    for list in [(number: 1, look: 1), (number: 2, look: 0), (number: 3, look: 3)] {
      #expect(
        numbering.contains(#"<w:num w:numId="\#(list.number)"><w:abstractNumId w:val="\#(list.look)"/></w:num>"#)
      )
    }
    #expect(
      numbering.contains(
        #"<w:abstractNum w:abstractNumId="3"><w:nsid w:val="00000004"/><w:multiLevelType w:val="hybridMultilevel"/>"#
          + #"<w:lvl w:ilvl="0"><w:start w:val="7"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>"#
      )
    )
    #expect(numbering.contains(#"<w:numFmt w:val="bullet"/><w:lvlText w:val="–"/>"#))
  }

  @Test func `a numbered list within a numbered point goes on with its number`() {
    let inner = PaperBlock.list(
      PaperList(start: 1, items: [[.paragraph("в"), .list(PaperList(start: 4, items: [[]]))]])
    )
    let parts = DOCXParts(
      of: .list(PaperList(start: 1, items: [[.paragraph("а")], [.paragraph("б"), inner]])),
      .list(PaperList(items: [[.paragraph("г"), inner]]))
    )
    let texts = parts.text("word/numbering.xml").ranges(of: /w:lvlText w:val="[^"]*%[123]\."/).map {
      parts.text("word/numbering.xml")[$0]
    }
    #expect(texts.contains(#"w:lvlText w:val="2.%2.""#) && texts.contains(#"w:lvlText w:val="2.1.%3.""#))
    // A point without a number gives none on.
    #expect(texts.contains(#"w:lvlText w:val="1.%3.""#) && texts.contains(#"w:lvlText w:val="%2.""#))
  }

  @Test func `lists deeper than Word knows stay at its deepest level`() {
    let deep = (0..<12).reduce([PaperBlock.paragraph("дно")]) { blocks, _ in [.list(PaperList(items: [blocks]))] }
    let parts = DOCXParts(of: Paper(title: "", language: .ru, blocks: deep))
    #expect(
      parts.body.contains(
        #"<w:ilvl w:val="8"/><w:numId w:val="12"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">дно"#
      )
    )
    #expect(!parts.body.contains(#"<w:ilvl w:val="9"/>"#))
  }

  @Test func `a table has a caption, a header on each page and rows that do not split`() {
    let table = PaperTable(
      caption: "Состав",
      columns: [PaperTable.Column("№", .right), PaperTable.Column("Кто")],
      rows: [["1", "Образцов"]]
    )
    let bold = #"<w:rPr><w:b/><w:bCs/></w:rPr>"#
    func header(_ width: Int, _ text: String) -> String {
      #"<w:tc><w:tcPr><w:tcW w:w="\#(width)" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>"#
        + #"<w:p><w:pPr><w:pStyle w:val="TableText"/><w:keepNext/><w:jc w:val="center"/></w:pPr>"#
        + #"<w:r>\#(bold)<w:t xml:space="preserve">\#(text)</w:t></w:r></w:p></w:tc>"#
    }
    func cell(_ width: Int, _ text: String, _ properties: String) -> String {
      #"<w:tc><w:tcPr><w:tcW w:w="\#(width)" w:type="dxa"/></w:tcPr>\#(paragraph("TableText", text, properties))</w:tc>"#
    }
    #expect(
      DOCXParts(of: .table(table)).body
        == paragraph("Caption", "Состав", keep)
        + #"<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="9355" w:type="dxa"/>"#
        + #"<w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>"#
        + #"<w:tblGrid><w:gridCol w:w="2611"/><w:gridCol w:w="6744"/></w:tblGrid>"#
        + #"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\#(header(2611, "№"))\#(header(6744, "Кто"))</w:tr>"#
        + #"<w:tr><w:trPr><w:cantSplit/></w:trPr>\#(cell(2611, "1", #"<w:jc w:val="right"/>"#))"#
        + #"\#(cell(6744, "Образцов", ""))</w:tr></w:tbl>"# + space
    )
  }

  @Test func `columns are as wide as what stands in them asks for`() throws {
    let long = PaperText(String(repeating: "слово ", count: 40))
    let table = PaperTable(
      columns: [PaperTable.Column("№"), PaperTable.Column("Что"), PaperTable.Column("Взаимодействие")],
      rows: [["1", long, "нет"]]
    )
    let widths = DOCXParts(of: .table(table)).body.matches(of: /<w:gridCol w:w="(\d+)"/).compactMap { Int($0.1) }
    try #require(widths.count == 3)
    #expect(widths.reduce(0, +) == 9355)
    #expect(widths[0] < 600 && widths[1] > 6000)
    // The word is 99 points wide in bold letters of 12 points, and does not break.
    #expect(widths[2] > 99 * 20 + 200)
  }

  @Test func `a table without titles has no header, one without columns is nothing`() {
    let body = DOCXParts(of: .table(PaperTable(columns: [PaperTable.Column("")], rows: [["а"]]))).body
    #expect(!body.contains("tblHeader") && body.contains(run("а")))
    #expect(DOCXParts(of: .table(PaperTable(columns: [], rows: []))).body.isEmpty)
  }

  @Test func `a table of many long words has small letters, then sheets that lie`() {
    func table(_ count: Int) -> PaperTable {
      let columns = (0..<count).map { _ in PaperTable.Column("Ответственность.") }
      return PaperTable(columns: columns, rows: [columns.map { _ in "да" }])
    }
    #expect(DOCXParts(of: .table(table(3))).body.contains(#""TableText""#))
    let small = DOCXParts(of: .table(table(4)))
    #expect(small.body.contains(#""SmallTableText""#) && !small.text("word/document.xml").contains("landscape"))

    let lying = DOCXParts(
      of: .paragraph("до"),
      .heading(level: 2, "План"),
      .paragraph("вот:"),
      .table(table(7)),
      .paragraph("после")
    )
    let upright =
      #"<w:headerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/>"#
      + #"<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>"#
    let landscape =
      #"<w:headerReference w:type="default" r:id="rId5"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>"#
      + #"<w:pgMar w:top="1701" w:right="1134" w:bottom="850" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>"#
    let document = lying.text("word/document.xml")
    let before = #"<w:p><w:pPr><w:pStyle w:val="Space"/><w:sectPr>\#(upright)<w:titlePg/></w:sectPr></w:pPr></w:p>"#
    #expect(
      document.contains(
        paragraph("BodyText", "до") + before + paragraph("Heading1", "План") + paragraph("BodyText", "вот:", keep)
          + "<w:tbl>"
      )
    )
    let after = #"<w:p><w:pPr><w:pStyle w:val="Space"/><w:sectPr>\#(landscape)</w:sectPr></w:pPr></w:p>"#
    #expect(
      document.hasSuffix(
        after + paragraph("BodyText", "после") + "<w:sectPr>\(upright)</w:sectPr></w:body></w:document>"
      )
    )
    #expect(document.contains(#"<w:tblW w:w="14570" w:type="dxa"/>"#))
    let alone = DOCXParts(of: .table(table(7))).text("word/document.xml")
    #expect(alone.ranges(of: "<w:sectPr>").count == 1 && alone.contains("landscape"))
  }

  @Test func `a long table whose words leave no room goes on sheets that lie, a short one does not`() {
    func document(rows: Int, title: String) -> String {
      let columns = (0..<4).map { _ in PaperTable.Column(PaperText(title)) }
      let row = columns.map { _ in PaperText("да") }
      return DOCXParts(of: .table(PaperTable(columns: columns, rows: Array(repeating: row, count: rows))))
        .text("word/document.xml")
    }
    #expect(!document(rows: 12, title: "шшшшшшшшшшш").contains("landscape"))
    #expect(document(rows: 13, title: "шшшшшшшшшшш").contains("landscape"))
    // Lines may end behind hyphens.
    #expect(!document(rows: 13, title: "шшшшш-шшшшшш").contains("landscape"))
  }

  @Test func `tables with the same heads look alike, whatever stands in each`() {
    func table(_ word: String) -> PaperTable {
      PaperTable(
        columns: (1...8).map { PaperTable.Column(PaperText("Глава \($0)")) },
        rows: [[PaperText](repeating: PaperText(word), count: 8)]
      )
    }
    let word = String(repeating: "ш", count: 9)
    func document(_ words: String...) -> DOCXParts {
      DOCXParts(of: Paper(title: "", language: .ru, blocks: words.map { .table(table($0)) }))
    }
    #expect(!document("а").text("word/document.xml").contains("landscape"))
    #expect(document(word).text("word/document.xml").contains("landscape"))
    let both = document("а", word)
    #expect(!both.body.contains("<w:sectPr>"))
    let grids = both.body.ranges(of: /<w:tblGrid>.*?<\/w:tblGrid>/).map { both.body[$0] }
    #expect(grids.count == 2 && grids[0] == grids[1])
  }

  @Test func `a chart is a picture with its title below and its figures in words`() {
    let parts = DOCXParts(of: .chart(.columnsOfYears), in: .en)
    let body = parts.body
    #expect(
      body.hasPrefix(
        #"<w:p><w:pPr><w:pStyle w:val="Picture"/><w:keepNext/><w:jc w:val="center"/></w:pPr><w:r><w:drawing>"#
          + #"<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5940425" cy="2378075"/>"#
          + #"<wp:docPr id="1" name="Chart 1" descr="Заседания по учебным годам. 2023/2024: план – 4, факт – 3; "#
      )
    )
    #expect(body.contains(#"<a:blip r:embed="rId6"/>"#))
    #expect(body.hasSuffix(paragraph("Caption", "Заседания по учебным годам", #"<w:jc w:val="center"/>"#)))
    #expect(
      parts.text("word/_rels/document.xml.rels").contains(
        #"<Relationship Id="rId6" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image""#
          + #" Target="media/chart1.emf"/>"#
      )
    )
  }

  @Test func `a chart without figures says so in the language of the paper`() {
    let chart = PaperBlock.chart(Chart(form: .bars, title: "Пусто", categories: [], series: []))
    #expect(DOCXParts(of: chart).body.contains(run("Нет сведений")))
    #expect(DOCXParts(of: chart, in: .en).body.contains(run("No figures")))
    #expect(DOCXParts(of: chart).body.contains(run("Пусто")))
    #expect(!DOCXParts(of: chart).files.contains { $0.path.hasSuffix(".emf") })
  }

  @Test func `a chart higher than a page is several pictures with one caption, read aloud once`() {
    let values = (0..<60).map { Chart.Value(Double($0), text: "\($0)") }
    let chart = Chart(
      form: .bars,
      title: "Школы",
      categories: values.map { "Школа \($0.text)" },
      series: [Chart.Series("", values: values)]
    )
    let body = DOCXParts(of: .chart(chart)).body
    #expect(body.ranges(of: "<w:drawing>").count == 2)
    #expect(body.ranges(of: run("Школы")).count == 1)
    #expect(body.ranges(of: "Школа 59: 59").count == 1)
    #expect(body.contains(#"<wp:docPr id="2" name="Диаграмма 2" descr="Школы"/>"#))
  }

  @Test func `a stamp stands at the right, a centred block in the middle`() {
    #expect(
      DOCXParts(of: .stamp(["УТВЕРЖДАЮ", "Председатель"])).body
        == paragraph("Stamp", "УТВЕРЖДАЮ", keep) + paragraph("Stamp", "Председатель", keep) + space
    )
    let centered = paragraph("Normal", "МО", #"<w:jc w:val="center"/>"#)
    #expect(DOCXParts(of: .centered([.paragraph("МО")])).body == centered + space)
  }

  @Test func `the last row of a table stays with what closes the paper`() {
    let table = PaperBlock.table(PaperTable(columns: [PaperTable.Column("Что")], rows: [["первое"], ["последнее"]]))
    let signatures = PaperBlock.signatures([PaperSignature(office: "Секретарь", name: "")])
    let body = DOCXParts(of: table, .paragraph("Выполнено всё."), signatures).body
    #expect(body.contains(paragraph("TableText", "последнее", keep)) && body.contains(paragraph("TableText", "первое")))
    let open = DOCXParts(of: table, .paragraph("Выполнено всё.")).body
    #expect(open.contains(paragraph("TableText", "последнее")))
  }

  @Test func `the date below signatures begins where the offices do`() {
    let signatures = PaperBlock.signatures([PaperSignature(office: "Секретарь", name: "И.\u{A0}Образцов")])
    let body = DOCXParts(of: .paragraph("Верно."), signatures, .paragraph("5 мая"), .paragraph("Далее.")).body
    #expect(body.contains(paragraph("Normal", "5 мая")) && body.contains(paragraph("BodyText", "Далее.")))
  }

  @Test func `no line ends behind a number sign or initials, or before a per cent sign`() {
    let body = DOCXParts(of: .paragraph("Школа № 5 в США. Всего 40 % у И. О. Синицына")).body
    #expect(body.contains(run("Школа №\u{A0}5 в США. Всего 40\u{A0}% у И.\u{A0}О.\u{A0}Синицына")))
  }

  @Test func `no line ends at the hyphen of a number with letters`() {
    let written = "Приказ 122-Д от 2025-09-17, с 5-го по 10-классников, файл 122-Д.pdf"
    let body = DOCXParts(of: .paragraph(PaperText(written))).body
    let hyphen = #"</w:t><w:noBreakHyphen/><w:t xml:space="preserve">"#
    #expect(body.contains("Приказ 122\(hyphen)Д от 2025-09-17, с 5\(hyphen)го по 10-классников, файл 122-Д.pdf<"))
  }

  @Test func `sides are two cells without lines`() {
    let body = DOCXParts(of: .sides(left: "12 января", right: "№\u{A0}5")).body
    #expect(body.hasPrefix(#"<w:tbl><w:tblPr><w:tblStyle w:val="TableNormal"/><w:tblW w:w="9555" w:type="dxa"/>"#))
    #expect(body.contains(#"<w:tblInd w:w="-100" w:type="dxa"/>"#))
    #expect(body.contains(paragraph("Normal", "12 января", #"<w:jc w:val="left"/>"#)))
    #expect(body.contains(paragraph("Normal", "№\u{A0}5", #"<w:jc w:val="right"/>"#)))
    #expect(!body.contains("tcBorders"))
  }

  @Test func `signatures have a line each and stay together with what is signed`() {
    let body = DOCXParts(
      of: .paragraph("Решили."),
      .signatures([
        PaperSignature(office: "Председатель", name: "И.\u{A0}Образцов"), PaperSignature(office: "Секретарь", name: ""),
      ])
    ).body
    #expect(body.hasPrefix(paragraph("BodyText", "Решили.", keep)))
    let line = #"<w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tcBorders>"#
    #expect(body.ranges(of: line).count == 2)
    #expect(body.contains(paragraph("Signature", "Председатель", keep)))
    #expect(body.contains(paragraph("Signature", "И.\u{A0}Образцов", keep)))
    #expect(body.contains(paragraph("Signature", "Секретарь")))
    #expect(body.contains(paragraph("Signature", "________________")))
    #expect(body.ranges(of: "<w:gridCol ").count == 3 && body.ranges(of: "<w:cantSplit/>").count == 2)
    #expect(DOCXParts(of: .signatures([])).body.isEmpty)
  }

  @Test func `an aside has a line at its left and may split`() {
    #expect(
      DOCXParts(of: .aside([.paragraph("Замечание")])).body
        == #"<w:tbl><w:tblPr><w:tblStyle w:val="TableNormal"/><w:tblW w:w="9072" w:type="dxa"/>"#
        + #"<w:tblInd w:w="283" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>"#
        + #"<w:tblGrid><w:gridCol w:w="9072"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="9072" w:type="dxa"/>"#
        + #"<w:tcBorders><w:left w:val="single" w:sz="18" w:space="0" w:color="auto"/></w:tcBorders></w:tcPr>"#
        + paragraph("Normal", "Замечание") + "</w:tc></w:tr></w:tbl>" + space
    )
    #expect(DOCXParts(of: .aside([])).body.contains("</w:tcPr>\(space)</w:tc>"))
  }

  @Test func `a page begins with the next block, whatever it is`() {
    let breaks = "<w:pageBreakBefore/>"
    #expect(DOCXParts(of: .pageBreak, .pageBreak, .paragraph("а")).body == paragraph("BodyText", "а", breaks))
    #expect(DOCXParts(of: .pageBreak, .heading(level: 1, "а")).body == paragraph("Title", "а", breaks))
    let table = PaperBlock.table(PaperTable(columns: [PaperTable.Column("")], rows: [["а"]]))
    let opening = #"<w:p><w:pPr><w:pStyle w:val="Space"/>\#(breaks)</w:pPr></w:p><w:tbl>"#
    for block in [table, .sides(left: "а", right: "б"), .aside([.paragraph("а")])] {
      #expect(DOCXParts(of: .pageBreak, block).body.hasPrefix(opening))
    }
    #expect(DOCXParts(of: .paragraph("а"), .pageBreak).body == paragraph("BodyText", "а"))
  }

  @Test func `a sentence stays with the list it opens`() {
    let body = DOCXParts(of: .paragraph("Решили:"), .list(PaperList(items: [[.paragraph("да")]]))).body
    #expect(body.hasPrefix(paragraph("BodyText", "Решили:", keep)))
  }

  @Test func `a sentence that ends in a colon stays with what it opens`() {
    let strong = PaperText([.text("РЕШИЛИ:", isStrong: true)])
    let body = DOCXParts(of: .paragraph(strong), .paragraph("1.1. Принять."), .paragraph("Далее.")).body
    #expect(body.ranges(of: keep).count == 1 && body.hasPrefix(#"<w:p><w:pPr><w:pStyle w:val="BodyText"/>\#(keep)"#))
  }

  @Test(arguments: [(1, "Title"), (2, "Heading1"), (3, "Title"), (4, "Title")])
  func `the name of a paper that is bound into another stands upright in the middle`(level: Int, style: String) {
    let body = DOCXParts(of: .centered([.heading(level: level, "ПРОТОКОЛ")])).body
    #expect(body == paragraph(style, "ПРОТОКОЛ", #"<w:jc w:val="center"/>"#))
  }

  // MARK: The whole

  @Test func `every file is well-formed XML`() {
    for file in DOCXRenderer().files(of: .withEveryBlock) where !file.path.hasSuffix(".emf") {
      let parser = XMLParser(data: Data(file.content))
      #expect(parser.parse(), "\(file.path): \(parser.parserError?.localizedDescription ?? "")")
    }
  }

  @Test func `characters that XML does not allow are replaced everywhere`() {
    let bad = "а\u{0}\u{B}\u{1F}\u{7F}\u{FFFE}\u{FFFF}<&>\"б"
    var value = Chart.Value(1, text: bad)
    value.number = nil
    let chart = Chart(form: .bars, title: bad, categories: [bad], series: [Chart.Series(bad, values: [value])])
    let paper = Paper(
      title: bad,
      language: .ru,
      blocks: [.paragraph(PaperText([.text(bad), .link(bad, address: "https://a.example/\(bad)")])), .chart(chart)]
    )
    let parts = DOCXParts(of: paper)
    for file in parts.files where !file.path.hasSuffix(".emf") {
      #expect(XMLParser(data: Data(file.content)).parse(), "\(file.path)")
    }
    #expect(parts.body.contains(run("а␀␋␟\u{FFFD}\u{FFFD}\u{FFFD}&lt;&amp;&gt;&quot;б")))
  }

  @Test func `styles that are used are there, and so is what is referred to`() {
    let parts = DOCXParts(of: .withEveryBlock)
    let document = parts.text("word/document.xml")
    let styles = parts.text("word/styles.xml")
    let used = Set(document.matches(of: /<w:(?:pStyle|rStyle|tblStyle) w:val="(\w+)"/).map { String($0.1) })
    #expect(used.count == 16)
    for style in used { #expect(styles.contains(#"w:styleId="\#(style)""#), "\(style)") }
    let relationships = parts.text("word/_rels/document.xml.rels")
    for id in document.matches(of: /r:(?:id|embed)="(\w+)"/).map(\.1) {
      #expect(relationships.ranges(of: #"Id="\#(id)""#).count == 1)
    }
    for target in relationships.matches(of: /Target="([\w\/.]+)"\/>/).map(\.1) {
      #expect(!parts.bytes("word/\(target)").isEmpty, "\(target)")
    }
    for part in parts.text("[Content_Types].xml").matches(of: /PartName="\/([^"]+)"/).map(\.1) {
      #expect(!parts.bytes(String(part)).isEmpty, "\(part)")
    }
  }

  @Test func `names, fonts and language of the styles`() {
    let parts = DOCXParts(of: .withEveryBlock)
    let styles = parts.text("word/styles.xml")
    for name in [
      "Normal", "heading 1", "heading 2", "heading 3", "Title", "List Paragraph", "Table Grid", "caption", "Signature",
    ] {
      #expect(styles.contains(#"<w:name w:val="\#(name)"/>"#), "\(name)")
    }
    #expect(styles.contains(#"<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman""#))
    #expect(styles.contains(#"<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="ru-RU""#))
    #expect(parts.text("word/fontTable.xml").contains(#"<w:altName w:val="PT Astra Serif,Liberation Serif"/>"#))
    #expect(DOCXParts(of: .paragraph(""), in: .en).text("word/styles.xml").contains(#"<w:lang w:val="en-US""#))
  }

  @Test func `the properties are a title and a language, and nothing that varies`() {
    #expect(
      DOCXParts(of: .withEveryBlock).text("docProps/core.xml").hasSuffix(
        "<dc:title>Протокол № 5 &amp; &lt;проба&gt;</dc:title><dc:language>ru-RU</dc:language></cp:coreProperties>"
      )
    )
  }

  @Test func `pages are numbered from the second on`() {
    let parts = DOCXParts(of: .paragraph("а"))
    #expect(parts.text("word/document.xml").contains("<w:titlePg/></w:sectPr></w:body>"))
    #expect(
      parts.text("word/header1.xml").contains(
        #"<w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>"#
      )
    )
  }

  @Test func `an empty paper is a document too`() {
    let parts = DOCXParts(of: Paper(title: "", language: .ru, blocks: []))
    #expect(parts.body.isEmpty)
    #expect(parts.text("word/document.xml").ranges(of: "<w:sectPr>").count == 1)
  }
}
