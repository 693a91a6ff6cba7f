import Findings
import Reports

/// A paper with every kind of block, as an association would have it; all people and bodies are invented.
enum PaperSample {
  static let columns = Chart(
    form: .columns,
    title: "Присутствие на заседаниях",
    categories: ["Сентябрь", "Ноябрь", "Январь", "Март"],
    series: [
      Chart.Series("План", values: [20, 20, 20, 21].map { Chart.Value($0, text: "\(Int($0))") }),
      Chart.Series(
        "Факт",
        values: [
          Chart.Value(18, text: "18"), Chart.Value(15.5, text: "15,5"), Chart.Value(0, text: "0"),
          Chart.Value(nil, text: "нет сведений"),
        ]
      ),
    ]
  )

  static let bars = Chart(
    form: .bars,
    title: "Состав по категориям",
    categories: ["Высшая", "Первая", "Соответствие занимаемой должности", "Без категории"],
    series: [
      Chart.Series(
        "человек",
        values: [
          Chart.Value(12, text: "12 человек (57,1\u{A0}%)"), Chart.Value(6, text: "6 человек (28,6\u{A0}%)"),
          Chart.Value(1, text: "1 человек (4,8\u{A0}%)"), Chart.Value(2, text: "2 человека (9,5\u{A0}%)"),
        ]
      )
    ]
  )

  static let plan = PaperTable(
    caption: "План мероприятий на первое полугодие",
    columns: [
      PaperTable.Column("№", .center), PaperTable.Column("Мероприятие"), PaperTable.Column("Форма проведения"),
      PaperTable.Column("Срок"), PaperTable.Column("Ответственный"), PaperTable.Column("Часов", .right),
    ],
    rows: [
      [
        "1", "Заседание «Функциональная грамотность на уроках математики: задания открытого банка»", "очная",
        "10\u{A0}сентября 2025\u{A0}г.", "Соколова\u{A0}М.\u{A0}П.", "2",
      ],
      [
        "2", "Открытый урок в 7\u{A0}«А» классе", "взаимопосещение", "в\u{A0}течение года",
        PaperText([.text("Рябинин\u{A0}О.\u{A0}Л."), .lineBreak, .text("Дроздова\u{A0}Е.\u{A0}С.")]), "1,5",
      ],
      ["3", "Консультация для молодых специалистов", "", "1\u{A0}четверть", "Дроздова\u{A0}Е.\u{A0}С.", "12"],
    ]
  )

  static let paper = Paper(
    title: "Протокол № 1 & приложения <МО>",
    language: .ru,
    blocks: [
      .stamp([
        "УТВЕРЖДАЮ", "Директор МКУ «Методический центр»", "____________ И.\u{A0}О.\u{A0}Синицын",
        "«__» ________ 2025 г.",
      ]),
      .centered([
        .paragraph("Муниципальное объединение учителей математики города Н-ска"),
        .heading(level: 1, "ПРОТОКОЛ"),
      ]),
      .sides(left: "10\u{A0}сентября 2025\u{A0}г.", right: "№\u{A0}1"),
      .paragraph(
        PaperText([
          .text("Председательствующий", isStrong: true), .text(" – М.\u{A0}П.\u{A0}Соколова"), .lineBreak,
          .text("Кворум "), .text("имеется", isEmphasized: true), .text(": 18 из 20; сведения – на "),
          .link("странице объединения", address: "https://example.org/mo?id=1&lang=ru"), .text("."),
        ])
      ),
      .heading(level: 2, "Повестка дня"),
      .list(
        PaperList(
          start: 1,
          items: [
            [.paragraph("О плане работы на 2025/2026 учебный год.")],
            [
              .paragraph("О выборах:"),
              .list(PaperList(items: [[.paragraph("руководителя;")], [.paragraph("секретаря.")]])),
            ],
          ]
        )
      ),
      .aside([.paragraph("Материалы разосланы за 5\u{A0}рабочих дней до заседания.")]),
      .heading(level: 2, "Решили"),
      .table(plan),
      .heading(level: 2, "Показатели"),
      .chart(columns),
      .chart(bars),
      .pageBreak,
      .heading(level: 2, "Подписи"),
      .signatures([
        PaperSignature(office: "Председательствующий", name: "М.\u{A0}П.\u{A0}Соколова"),
        PaperSignature(office: "Секретарь", name: ""),
      ]),
    ]
  )

  /// What a renderer makes of blocks.
  static func text(_ renderer: some PaperRenderer, _ blocks: [PaperBlock], title: String = "Т") -> String {
    String(decoding: renderer.bytes(of: Paper(title: title, language: .ru, blocks: blocks)), as: UTF8.self)
  }
}
