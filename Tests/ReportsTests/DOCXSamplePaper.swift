import Findings
import Reports

extension Paper {
  /// A paper with every kind of block, as lifelike as a short one can be.
  static let withEveryBlock = Paper(
    title: "Протокол № 5 & <проба>",
    language: .ru,
    blocks: [
      .stamp(["УТВЕРЖДАЮ", "Председатель", "______________ М.\u{A0}Е.\u{A0}Образцов", "15 января 2026\u{A0}г."]),
      .centered([
        .paragraph("Муниципальное бюджетное учреждение дополнительного образования «Центр развития»"),
        .paragraph("Методическое объединение учителей математики"),
      ]),
      .heading(level: 1, "ПРОТОКОЛ"),
      .sides(left: "12 января 2026\u{A0}г.", right: "№\u{A0}5"),
      .paragraph(
        PaperText([
          .text("Председательствующий", isStrong: true), .text(" – М.\u{A0}Е.\u{A0}Образцов"), .lineBreak,
          .text("Секретарь", isEmphasized: true), .text(" – П.\u{A0}П.\u{A0}Примерова"),
        ])
      ),
      .heading(level: 2, "Повестка дня"),
      .paragraph("Рассматриваются вопросы:"),
      .list(
        PaperList(
          start: 1,
          items: [
            [.paragraph("О\u{A0}результатах диагностики.")],
            [
              .paragraph("О\u{A0}плане работы:"),
              .list(PaperList(items: [[.paragraph("семинары;")], [.paragraph("открытые уроки.")]])),
              .paragraph("Докладчик – В.\u{A0}В.\u{A0}Иллюстров."),
            ],
            [.table(PaperTable(columns: [PaperTable.Column("Шаг")], rows: [["Первый"]]))],
          ]
        )
      ),
      .list(PaperList(start: 7, items: [[.paragraph("Счёт продолжается с\u{A0}семи.")], []])),
      .heading(level: 3, "Члены"),
      .table(
        PaperTable(
          caption: "Состав объединения",
          columns: [
            PaperTable.Column("№", .right), PaperTable.Column("Фамилия, имя, отчество"),
            PaperTable.Column("Организация"), PaperTable.Column("Категория", .center),
          ],
          rows: [
            ["1", "Образцов Михаил Евгеньевич", "МАОУ «Гимназия №\u{A0}1»", "высшая"],
            ["2", "Примерова Полина Павловна", "МБОУ «Средняя общеобразовательная школа №\u{A0}12»", "первая"],
          ]
        )
      ),
      .table(PaperTable(columns: [PaperTable.Column(""), PaperTable.Column("")], rows: [["а", "б"]])),
      .heading(level: 4, "Показатели"),
      .chart(.columnsOfYears),
      .chart(.barsOfOrganisations),
      .chart(Chart(form: .bars, title: "Пустая", categories: [], series: [])),
      .aside([
        .paragraph("Замечание: сведения неполны."),
        .list(PaperList(start: 1, items: [[.paragraph("Уточнить список.")]])),
        .table(PaperTable(columns: [PaperTable.Column("Что")], rows: [["Кто"]])),
      ]),
      .paragraph(
        PaperText([
          .text("Материалы – "), .link("на сайте центра", address: "https://центр.example/план работы?год=2026"),
          .text("; "), .link("не ссылка", address: "javascript:alert(1)"), .text("."),
        ])
      ),
      .signatures([
        PaperSignature(office: "Председательствующий", name: "М.\u{A0}Е.\u{A0}Образцов"),
        PaperSignature(office: "Секретарь методического объединения учителей математики", name: ""),
      ]),
      .pageBreak,
      .paragraph("Приложение начинает страницу."),
      .pageBreak,
      .table(PaperTable(columns: [PaperTable.Column("Тоже")], rows: [["с\u{A0}новой страницы"]])),
    ]
  )
}

extension Chart {
  /// Two series over years; one number is not recorded.
  static let columnsOfYears = Chart(
    form: .columns,
    title: "Заседания по учебным годам",
    categories: ["2023/2024", "2024/2025", "2025/2026"],
    series: [
      Chart.Series("план", values: [Value(4, text: "4"), Value(5, text: "5"), Value(6, text: "6")]),
      Chart.Series("факт", values: [Value(3, text: "3"), Value(nil, text: "нет сведений"), Value(0, text: "0")]),
    ]
  )

  /// Three series over long names.
  static let barsOfOrganisations = Chart(
    form: .bars,
    title: "Педагоги по организациям",
    categories: [
      "Муниципальное автономное общеобразовательное учреждение «Гимназия №\u{A0}1»", "Лицей №\u{A0}7",
      "Центр дополнительного образования детей «Созвездие»",
    ],
    series: [
      Chart.Series("высшая категория", values: [Value(12, text: "12"), Value(7.5, text: "7,5"), Value(1, text: "1")]),
      Chart.Series(
        "первая категория",
        values: [Value(3, text: "3"), Value(nil, text: "нет сведений"), Value(0, text: "0")]
      ),
      Chart.Series("без категории", values: [Value(9, text: "9 (30 %)"), Value(2, text: "2"), Value(5, text: "5")]),
    ]
  )
}
