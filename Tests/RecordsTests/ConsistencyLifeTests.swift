import Testing

@Suite struct ConsistencyLifeTests {
  static let body = "associations/rmo.yaml"

  /// A body with everything from its first day to its last.
  static let sound: [ConsistencyFolder.Change] = [
    .init(
      body,
      "вид: рмо",
      """
      вид: рмо
      создано: 10.01.2024
      ликвидировано: 01.09.2025
      должности:
        - роль: руководитель
          кто: Петрова Е.В.
          с: 10.01.2024
          по: 01.09.2025
      состав:
        - кто: Орлова В.И.
          с: 10.01.2024
          по: 01.09.2025
        - кто: Сидоров П.П.
          по: 01.09.2025
      """
    ),
    .init("meetings/rmo/first.yaml", "", "дата: 10.01.2024"),
    .init("meetings/rmo/last.yaml", "", "дата: 31.08.2025\nпо: 01.09.2025"),
    .init("plans/rmo/2023-24.yaml", "", "тема: Опыт"),
    .init("plans/rmo/2025-26.yaml", "", "тема: Опыт\nучебный год: 2025-26"),
    .init("analyses/rmo/2023-24.yaml", "", "тема: Опыт"),
    .init("events/opyt.yaml", "", "название: Опыт\nдата: 10.01.2024\nпо: 01.09.2025\nобъединение: РМО физиков"),
  ]

  /// A change to the body or its records.
  static func changed(
    _ sentence: String,
    _ file: String,
    _ old: String,
    _ new: String,
    tells told: String...
  ) -> ConsistencyFolder.Case {
    .init(sentence, sound + [.init(file, old, new)], tells: told)
  }

  static let cases: [ConsistencyFolder.Case] = [
    .init("everything lies between the first day and the last", sound, tells: []),
    changed(
      "a meeting the day before",
      "meetings/rmo/first.yaml",
      "10.01.2024",
      "09.01.2024",
      tells: "record/before-body meetings/rmo/first:1 09.01.2024"
    ),
    changed(
      "a meeting that goes on the day after",
      "meetings/rmo/last.yaml",
      "01.09.2025",
      "02.09.2025",
      tells: "record/after-body meetings/rmo/last:2 02.09.2025"
    ),
    changed(
      "a membership from the day before",
      body,
      "Орлова В.И.\n    с: 10.01.2024",
      "Орлова В.И.\n    с: 09.01.2024",
      tells: "record/before-body associations/rmo:12 09.01.2024"
    ),
    changed(
      "a membership through the day after",
      body,
      "Сидоров П.П.\n    по: 01.09.2025",
      "Сидоров П.П.\n    по: 02.09.2025",
      tells: "record/after-body associations/rmo:15 02.09.2025"
    ),
    changed(
      "a membership that ended before, its beginning unknown",
      body,
      "Сидоров П.П.\n    по: 01.09.2025",
      "Сидоров П.П.\n    по: 09.01.2024",
      tells: "record/before-body associations/rmo:15 09.01.2024"
    ),
    changed(
      "an office from the day before",
      body,
      "Петрова Е.В.\n    с: 10.01.2024",
      "Петрова Е.В.\n    с: 09.01.2024",
      tells: "record/before-body associations/rmo:8 09.01.2024"
    ),
    changed("an office without an end", body, "Петрова Е.В.\n    с: 10.01.2024\n    по: 01.09.2025", "Петрова Е.В."),
    changed(
      "an event from the day before",
      "events/opyt.yaml",
      "10.01.2024",
      "09.01.2024",
      tells: "record/before-body events/opyt:2 09.01.2024"
    ),
    changed(
      "an event of another body",
      "events/opyt.yaml",
      "дата: 10.01.2024\nпо: 01.09.2025\nобъединение: РМО физиков",
      "дата: 10.10.2025\nобъединение: ММО математиков"
    ),
    changed(
      "a year that ends the day before, with a plan and an analysis",
      body,
      "создано: 10.01.2024",
      "создано: 01.09.2024",
      tells: "record/before-body analyses/rmo/2023-24:1 тема: Опыт",
      "record/before-body associations/rmo:8 10.01.2024",
      "record/before-body associations/rmo:12 10.01.2024",
      "record/before-body events/opyt:2 10.01.2024",
      "record/before-body meetings/rmo/first:1 10.01.2024",
      "record/before-body plans/rmo/2023-24:1 тема: Опыт"
    ),
    changed(
      "a year that ends on the first day",
      body,
      "создано: 10.01.2024",
      "создано: 31.08.2024",
      tells: "record/before-body associations/rmo:8 10.01.2024",
      "record/before-body associations/rmo:12 10.01.2024",
      "record/before-body events/opyt:2 10.01.2024",
      "record/before-body meetings/rmo/first:1 10.01.2024"
    ),
    changed(
      "a year that begins the day after, with a plan that names it",
      body,
      "ликвидировано: 01.09.2025",
      "ликвидировано: 31.08.2025",
      tells: "record/after-body associations/rmo:9 01.09.2025",
      "record/after-body associations/rmo:13 01.09.2025",
      "record/after-body associations/rmo:15 01.09.2025",
      "record/after-body events/opyt:3 01.09.2025",
      "record/after-body meetings/rmo/last:2 01.09.2025",
      "record/after-body plans/rmo/2025-26:2 2025-26"
    ),
    changed(
      "those listed at a meeting outside the body are not told besides",
      "meetings/rmo/first.yaml",
      "дата: 10.01.2024",
      "дата: 09.01.2024\nприсутствовали: Кузнецов Д.С.",
      tells: "record/before-body meetings/rmo/first:1 09.01.2024"
    ),
  ]

  static let uncertain: [ConsistencyFolder.Case] = [
    changed("an order gives the day", body, "создано: 10.01.2024", "создано: приказ 0511-од от 06.06.2022"),
    changed("an unknown order leaves the day open", body, "создано: 10.01.2024", "создано: приказ 9 от 01.01.2025"),
    changed("an unreadable day leaves it open", body, "создано: 10.01.2024", "создано: 31.02.2025, приказ 0511-од"),
    changed("no liquidation, said outright", body, "ликвидировано: 01.09.2025", "ликвидировано: нет"),
    changed(
      "the later of two liquidations counts",
      body,
      "01.09.2025\nдолж",
      "\n  - 01.09.2024\n  - 01.09.2025\nдолж"
    ),
    changed("an unreadable body leaves its days open", body, "создано: 10.01.2024", "создано: \"10.01.2025"),
    changed("an unreadable meeting is passed over", "meetings/rmo/first.yaml", "10.01.2024", "10.01.2020\n]]"),
    changed(
      "an end before the beginning is one finding",
      body,
      "ликвидировано: 01.09.2025",
      "ликвидировано: 09.01.2024",
      tells: "record/date-order associations/rmo:4 09.01.2024"
    ),
    changed(
      "an end on the first day is none",
      body,
      "ликвидировано: 01.09.2025",
      "ликвидировано: 10.01.2024",
      tells: "record/after-body associations/rmo:9 01.09.2025",
      "record/after-body associations/rmo:13 01.09.2025",
      "record/after-body associations/rmo:15 01.09.2025",
      "record/after-body events/opyt:3 01.09.2025",
      "record/after-body meetings/rmo/last:1 31.08.2025",
      "record/after-body plans/rmo/2025-26:2 2025-26"
    ),
  ]

  @Test(arguments: cases)
  func `nothing lies outside the life of a body`(example: ConsistencyFolder.Case) throws {
    try ConsistencyFolder.expect(example)
  }

  @Test(arguments: uncertain)
  func `only certain days bound the life of a body`(example: ConsistencyFolder.Case) throws {
    try ConsistencyFolder.expect(example)
  }
}
