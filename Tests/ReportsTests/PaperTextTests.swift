import Reports
import Testing

/// Papers as lines for a terminal.
@Suite struct PaperTextTests {
  private static func text(_ blocks: [PaperBlock], width: Int = 40, isColored: Bool = false) -> String {
    PaperSample.text(TextPaperRenderer(width: width, palette: Palette(isColored: isColored)), blocks)
  }

  @Test func `numbered lists within numbered points count on, within others anew`() {
    let inner = PaperBlock.list(PaperList(start: 1, items: [[.paragraph("в")], [.paragraph("г")]]))
    #expect(
      Self.text([
        .list(PaperList(start: 3, items: [[.paragraph("а"), inner]])),
        .list(PaperList(items: [[.paragraph("б"), inner]])),
      ]) == """
        3. а
           3.1. в
           3.2. г

        • б
          1. в
          2. г

        """
    )
  }

  @Test func `each block has its place within the width`() {
    let blocks = PaperSample.paper.blocks.filter { block in
      switch block {
      case .chart, .table: false
      default: true
      }
    }
    #expect(
      Self.text(blocks, width: 60).replacing("\u{A0}", with: " ") == """
                                          УТВЕРЖДАЮ
                                          Директор МКУ «Методический
                                          центр»
                                          ____________ И. О. Синицын
                                          «__» ________ 2025 г.

         Муниципальное объединение учителей математики города Н-ска

                                  ПРОТОКОЛ

        10 сентября 2025 г.                                      № 1

        Председательствующий – М. П. Соколова
        Кворум имеется: 18 из 20; сведения – на странице объединения
        (https://example.org/mo?id=1&lang=ru).

        Повестка дня

        1. О плане работы на 2025/2026 учебный год.
        2. О выборах:
           • руководителя;
           • секретаря.

        │ Материалы разосланы за 5 рабочих дней до заседания.

        Решили

        Показатели

        ────────────────────────────────────────────────────────────

        Подписи

        Председательствующий  ________________  М. П. Соколова
        Секретарь             ________________  ________________

        """
    )
  }

  @Test func `emphasis is painted only where colours are`() {
    let text = PaperText([
      .text("раз "), .text("два три четыре", isStrong: true), .text(" "), .text("пять", isEmphasized: true),
    ])
    #expect(Self.text([.paragraph(text)], width: 24) == "раз два три четыре пять\n")
    #expect(
      Self.text(
        [.paragraph(PaperText([.text("двадцать пять "), .text("тридцать шесть", isStrong: true)]))],
        width: 24,
        isColored: true
      )
        == "двадцать пять \u{1B}[1mтридцать\u{1B}[0m\n\u{1B}[1mшесть\u{1B}[0m\n"
    )
    #expect(Self.text([.heading(level: 2, text)], isColored: true) == "\u{1B}[1mраз два три четыре пять\u{1B}[0m\n")
    // A mark at the beginning of a stretch joins the letter before it and still has its own look.
    let mark = PaperText([.text("и"), .text("\u{306}од", isStrong: true)])
    #expect(Self.text([.paragraph(mark)], isColored: true) == "и\u{1B}[1m\u{306}од\u{1B}[0m\n")
  }

  @Test func `wide tables break the widest columns, and narrow terminals list their rows`() {
    let table = PaperTable(
      caption: "План",
      columns: [
        PaperTable.Column("№"), PaperTable.Column("Тема"), PaperTable.Column("Кто"), PaperTable.Column("Ч", .right),
      ],
      rows: [
        [
          "1", "Функциональная грамотность на уроках", PaperText([.text("Рябинин"), .lineBreak, .text("Дроздова")]),
          "2",
        ]
      ]
    )
    #expect(
      Self.text([.table(table)], width: 40) == """
        План
        №  Тема                      Кто       Ч
        ─  ────────────────────────  ────────  ─
        1  Функциональная            Рябинин   2
           грамотность на уроках     Дроздова

        """
    )
    #expect(
      Self.text([.table(table)], width: 26) == """
        План
        №     1
        Тема  Функциональная
              грамотность на
              уроках
        Кто   Рябинин
              Дроздова
        Ч     2

        """
    )
  }

  @Test func `a table without rows still shows its head`() {
    let table = PaperTable(columns: [PaperTable.Column("Имя"), PaperTable.Column("Лет")], rows: [])
    #expect(Self.text([.table(table)]) == "Имя  Лет\n───  ───\n")
  }

  @Test func `charts have a bar for every figure, and none for nothing`() {
    #expect(
      Self.text([.chart(PaperSample.columns)], width: 40) == """
        Присутствие на заседаниях
        Сентябрь
          План  ██████████████████ 20
          Факт  ░░░░░░░░░░░░░░░░ 18
        Ноябрь
          План  ██████████████████ 20
          Факт  ░░░░░░░░░░░░░░ 15,5
        Январь
          План  ██████████████████ 20
          Факт  0
        Март
          План  ███████████████████ 21
          Факт  нет сведений

        """
    )
    #expect(
      Self.text([.chart(PaperSample.bars)], width: 50).replacing("\u{A0}", with: " ") == """
        Состав по категориям
        Высшая         ███████████████ 12 человек (57,1 %)
        Первая         ████████ 6 человек (28,6 %)
        Соответствие   █ 1 человек (4,8 %)
        занимаемой
        должности
        Без категории  ███ 2 человека (9,5 %)

        """
    )
  }

  @Test func `numbers without a length are written, not drawn`() {
    let values = [Double.nan, .infinity, -2, .greatestFiniteMagnitude].map { Chart.Value($0, text: "x") }
    let chart = Chart(
      form: .bars,
      title: "Т",
      categories: ["а", "б", "в", "г"],
      series: [Chart.Series("", values: values)]
    )
    #expect(Self.text([.chart(chart)], width: 24) == "Т\nа  x\nб  x\nв  █ x\nг  ███████████████████ x\n")
  }

  @Test func `no line of the sample is wider than its terminal`() {
    for width in 30...100 {
      for line in Self.text(PaperSample.paper.blocks, width: width).split(separator: "\n") {
        #expect(DisplayWidth.of(line) <= width, "\(width): \(line)")
      }
    }
  }

  @Test func `nothing in a record steers the terminal`() {
    let bad = PaperText("а\u{1B}]0;б\u{7}\r\nв")
    let text = Self.text([
      .paragraph(bad), .heading(level: 1, bad), .stamp([bad]),
      .table(PaperTable(columns: [PaperTable.Column(bad)], rows: [[bad]])),
    ])
    #expect(!text.contains("\u{1B}") && !text.contains("\u{7}") && !text.contains("\r"))
    #expect(text.hasPrefix("а␛]0;б␇ в\n"))
  }
}
