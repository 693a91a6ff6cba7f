import Testing

@Suite struct ConsistencyPathTests {
  static let meeting = "meetings/mmo/b.yaml"
  static let plan = "plans/mmo/2025-26.yaml"
  static let analysis = "analyses/mmo/2024-25.yaml"

  /// A meeting of the other body on a day, with a school year.
  static func meeting(
    _ sentence: String,
    _ day: String,
    _ year: String,
    tells told: String...
  ) -> ConsistencyFolder.Case {
    .init(sentence, [.init("meetings/rmo/a.yaml", "", "дата: \(day)\nучебный год: \(year)")], tells: told)
  }

  static let told = "record/path-disagrees meetings/rmo/a:2"

  static let cases: [ConsistencyFolder.Case] = [
    .init("the body of the path", meeting, "номер: 2", "номер: 2\nобъединение: ММО математиков"),
    .init(
      "another body",
      meeting,
      "номер: 2",
      "номер: 2\nобъединение: РМО физиков",
      tells: "record/path-disagrees meetings/mmo/b:2 РМО физиков"
    ),
    .init("an unknown body is told elsewhere", meeting, "номер: 2", "номер: 2\nобъединение: РМО химиков"),
    .init("the body and the year of a plan's path", plan, "тема:", "объединение: mmo\nучебный год: 2025/2026\nтема:"),
    .init(
      "another year of a plan",
      plan,
      "тема:",
      "учебный год: 2024-25\nтема:",
      tells: "record/path-disagrees plans/mmo/2025-26:1 2024-25"
    ),
    .init("the calendar year of a plan's path", "plans/mmo/2026.yaml", "", "календарный год: 2026\nтема: Чтение"),
    .init(
      "another calendar year of a plan",
      "plans/mmo/2026.yaml",
      "",
      "календарный год: 2025\nтема: Чтение",
      tells: "record/path-disagrees plans/mmo/2026:1 2025"
    ),
    .init(
      "a school year in the plan for a calendar year",
      "plans/mmo/2026.yaml",
      "",
      "учебный год: 2025-26\nтема: Чтение",
      tells: "record/path-disagrees plans/mmo/2026:1 2025-26"
    ),
    .init(
      "a calendar year in the plan for a school year",
      plan,
      "тема:",
      "календарный год: 2026\nтема:",
      tells: "record/path-disagrees plans/mmo/2025-26:1 2026"
    ),
    .init(
      "another body of a plan",
      plan,
      "тема:",
      "объединение: rmo\nтема:",
      tells: "record/path-disagrees plans/mmo/2025-26:1 rmo"
    ),
    .init(
      "another year of an analysis",
      analysis,
      "составил:",
      "учебный год: 2025-26\nсоставил:",
      tells: "record/path-disagrees analyses/mmo/2024-25:1 2025-26"
    ),
    .init(
      "another body of an analysis",
      analysis,
      "составил:",
      "объединение: rmo\nсоставил:",
      tells: "record/path-disagrees analyses/mmo/2024-25:1 rmo"
    ),
    .init("an unreadable plan", plan, "тема:", "учебный год: 2024-25\n]]\nтема:"),
    .init("a folder that is no body's", "meetings/smo/a.yaml", "", "дата: 10.09.2025\nобъединение: rmo"),
    meeting("the year of the date", "31.05.2025", "2024-25"),
    meeting("in May the next year", "31.05.2025", "2025-26", tells: "\(told) 2025-26"),
    meeting("in June the next year", "01.06.2025", "2025-26"),
    meeting("in August the next year", "31.08.2025", "2025-26"),
    meeting("in August its own year", "31.08.2025", "2024-25"),
    meeting("in August the year after the next", "31.08.2025", "2026-27", tells: "\(told) 2026-27"),
    meeting("in September the next year", "01.09.2025", "2026-27", tells: "\(told) 2026-27"),
    meeting("in September the year before", "01.09.2025", "2024-25", tells: "\(told) 2024-25"),
  ]

  @Test(arguments: cases)
  func `keys agree with the path and the date`(example: ConsistencyFolder.Case) throws {
    try ConsistencyFolder.expect(example)
  }
}
