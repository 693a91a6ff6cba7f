import Findings
import Reports
import Testing

/// Papers bound into one document.
@Suite struct PaperBindingTests {
  private func paper(_ title: String, _ blocks: [PaperBlock]) -> Paper {
    Paper(title: title, language: .ru, blocks: blocks)
  }

  @Test func `each bound paper begins a page and its headings are deeper`() {
    let cover = paper("Портфолио", [.heading(level: 1, "Портфолио"), .paragraph("Опись")])
    let plan = paper("План", [.heading(level: 1, "План"), .heading(level: 2, "Мероприятия")])
    let bound = cover.binding([plan, plan])
    let deeper: [PaperBlock] = [.pageBreak, .heading(level: 2, "План"), .heading(level: 3, "Мероприятия")]
    #expect(bound == paper("Портфолио", cover.blocks + deeper + deeper))
  }

  @Test func `headings are deeper in the middle, in lists and in asides, and never beyond the sixth`() {
    let nested = paper(
      "",
      [
        .centered([.heading(level: 1, "А")]), .list(PaperList(start: 3, items: [[.heading(level: 2, "Б")]])),
        .aside([.heading(level: 6, "В")]), .stamp(["Г"]),
      ]
    )
    #expect(
      nested.withHeadings(deeperBy: 2).blocks == [
        .centered([.heading(level: 3, "А")]), .list(PaperList(start: 3, items: [[.heading(level: 4, "Б")]])),
        .aside([.heading(level: 6, "В")]), .stamp(["Г"]),
      ]
    )
    #expect(nested.withHeadings(deeperBy: 0) == nested)
  }

  @Test func `no empty page comes of breaks at the ends, nor of papers without blocks`() {
    let first = paper("А", [.pageBreak, .paragraph("а"), .pageBreak, .paragraph("б"), .pageBreak])
    let last = paper("Б", [.pageBreak, .pageBreak, .paragraph("в")])
    #expect(
      first.binding([paper("", []), paper("", [.pageBreak]), last]).blocks == [
        .paragraph("а"), .pageBreak, .paragraph("б"), .pageBreak, .paragraph("в"),
      ]
    )
  }

  @Test func `a paper may follow on the same page`() {
    let bound = paper("А", [.paragraph("а")]).binding([paper("Б", [.paragraph("б")])], beginPages: false)
    #expect(bound.blocks == [.paragraph("а"), .paragraph("б")])
  }

  @Test func `signatures behind a wide table stand on its sheet`() {
    let titles = ["Мероприятие", "Ответственный", "Ожидаемый результат", "Отметка о выполнении", "Форма проведения"]
    let words = ["взаимопосещения", "Константинопольская", "рекомендации", "запланировано", "консультирование"]
    let wide = PaperTable(
      columns: (titles + titles).map { PaperTable.Column(PaperText($0)) },
      rows: [(words + words).map { PaperText($0) }]
    )
    let signatures = PaperBlock.signatures([PaperSignature(office: "Руководитель", name: "И. О. Ким")])
    let closed = HTMLBlocks(language: .ru).nodes(of: [.table(wide), .paragraph("Выполнено"), signatures])
    #expect(closed.count == 1)
    // What goes on behind them is no closing: it has sheets of its own.
    let open = HTMLBlocks(language: .ru).nodes(of: [.table(wide), signatures, .heading(level: 2, "Дальше")])
    #expect(open.count == 3)
  }
}
