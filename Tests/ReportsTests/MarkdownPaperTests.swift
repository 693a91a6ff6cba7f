import Reports
import Testing

/// Papers as Markdown.
@Suite struct MarkdownPaperTests {
  private static func text(_ blocks: [PaperBlock]) -> String { PaperSample.text(MarkdownPaperRenderer(), blocks) }

  @Test func `each block has its form`() {
    #expect(
      Self.text(PaperSample.paper.blocks.filter { if case .chart = $0 { false } else { true } }) == """
        УТВЕРЖДАЮ\\
        Директор МКУ «Методический центр»\\
        \\____________ И.\u{A0}О.\u{A0}Синицын\\
        «\\_\\_» ________ 2025 г.

        Муниципальное объединение учителей математики города Н-ска

        # ПРОТОКОЛ

        10\u{A0}сентября 2025\u{A0}г.\u{2003}\u{2003}№\u{A0}1

        **Председательствующий** – М.\u{A0}П.\u{A0}Соколова\\
        Кворум *имеется*: 18 из 20; сведения – на [странице объединения](https://example.org/mo?id=1\\&lang=ru).

        ## Повестка дня

        1. О плане работы на 2025/2026 учебный год.
        2. О выборах:
           - руководителя;
           - секретаря.

        > Материалы разосланы за 5\u{A0}рабочих дней до заседания.

        ## Решили

        **План мероприятий на первое полугодие**

        | № | Мероприятие | Форма проведения | Срок | Ответственный | Часов |
        | :---: | --- | --- | --- | --- | ---: |
        | 1 | Заседание «Функциональная грамотность на уроках математики: задания открытого банка» | очная | \
        10\u{A0}сентября 2025\u{A0}г. | Соколова\u{A0}М.\u{A0}П. | 2 |
        | 2 | Открытый урок в 7\u{A0}«А» классе | взаимопосещение | в\u{A0}течение года | \
        Рябинин\u{A0}О.\u{A0}Л.<br>Дроздова\u{A0}Е.\u{A0}С. | 1,5 |
        | 3 | Консультация для молодых специалистов |  | 1\u{A0}четверть | Дроздова\u{A0}Е.\u{A0}С. | 12 |

        ## Показатели

        ---

        ## Подписи

        Председательствующий ________________ М.\u{A0}П.\u{A0}Соколова\\
        Секретарь ________________ ________________

        """
    )
  }

  @Test func `charts are drawn in letters within a fence longer than theirs`() {
    let values = [Chart.Value(4, text: "4"), Chart.Value(2, text: "2")]
    let chart = Chart(form: .bars, title: "Т*", categories: ["```а", "б"], series: [Chart.Series("", values: values)])
    let bar = String(repeating: "█", count: 64)
    #expect(
      Self.text([.chart(chart)]) == """
        **Т\\***

        ````text
        ```а  \(bar) 4
        б     \(bar.prefix(32)) 2
        ````

        """
    )
  }

  @Test(arguments: [
    ("a_b *c* [d] <e> &amp; f|g `h` ~i~ \\j", "a\\_b \\*c\\* \\[d\\] \\<e\\> \\&amp; f\\|g \\`h\\` \\~i\\~ \\\\j"),
    ("1. а", "1\\. а"), ("12) а", "12\\) а"), ("1.5 ч", "1\\.5 ч"), ("- а", "\\- а"), ("+ а", "\\+ а"),
    ("# а", "\\# а"), ("===", "\\==="), ("___", "\\___"), ("2025 г.", "2025 г."), (":-- а", "\\:-- а"),
    ("    а", "а"), ("а  ", "а"), ("\u{A0}а\u{A0}", "&nbsp;а&nbsp;"), ("а\u{A0}б", "а\u{A0}б"),
    ("https://a.org/b_c www.a.org", "https\\://a.org/b\\_c www\\.a.org"), ("а\nб\u{1B}", "а б␛"),
  ])
  func `text comes back unchanged`(text: String, written: String) {
    #expect(Self.text([.paragraph(PaperText(text))]) == written + "\n")
  }

  @Test(arguments: [
    ([PaperText.Span.text("а"), .text(" б ", isStrong: true), .text("в")], "а **б** в"),
    ([.text("а"), .text("«б»", isStrong: true), .text("в")], "а<strong>«б»</strong>в"),
    ([.text("а", isStrong: true), .text("б", isEmphasized: true)], "<strong>а</strong>*б*"),
    ([.text("а", isStrong: true), .text("б", isStrong: true)], "**аб**"),
    ([.text("а", isStrong: true, isEmphasized: true)], "***а***"),
    ([.text("№ 1", isStrong: true), .text(".")], "**№ 1**."),
    ([.text("!"), .link("а]", address: "b(c)_d|.html")], "\\![а\\]](b\\(c\\)\\_d%7C.html)"),
    ([.link("а", address: "javascript:b")], "а"),
    ([.text("а"), .lineBreak, .lineBreak, .text("1. б"), .lineBreak], "а\\\n&nbsp;\\\n1\\. б"),
  ])
  func `emphasis, links and line breaks hold beside any neighbour`(spans: [PaperText.Span], written: String) {
    #expect(Self.text([.paragraph(PaperText(spans))]) == written + "\n")
  }

  @Test func `lists stay apart from each other, and their points together`() {
    let short = PaperBlock.list(PaperList(items: [[.paragraph("а")], [.paragraph("б")]]))
    let long = PaperBlock.list(PaperList(start: 9, items: [[.paragraph("а"), .paragraph("б")], [short], []]))
    #expect(Self.text([short, short, short]) == "- а\n- б\n\n* а\n* б\n\n- а\n- б\n")
    #expect(Self.text([long]) == "9. а\n\n   б\n\n10. - а\n    - б\n\n11.\n")
  }

  @Test func `a heading and a cell are one line whatever they hold`() {
    let text = PaperText([.text("а"), .lineBreak, .text("б|в")])
    #expect(Self.text([.heading(level: 9, text)]) == "###### а б\\|в\n")
    #expect(
      Self.text([.table(PaperTable(columns: [PaperTable.Column(text)], rows: []))]) == "| а<br>б\\|в |\n| --- |\n"
    )
    #expect(
      Self.text([.table(PaperTable(columns: [], rows: [])), .paragraph(""), .aside([.paragraph("а")])]) == "> а\n"
    )
  }

  @Test func `the same paper gives the same text`() {
    #expect(Self.text(PaperSample.paper.blocks) == Self.text(PaperSample.paper.blocks))
  }
}
