import CivilTime
import Regulations
import Testing

/// A kind of body named in a rule means the body's own one, where it has one.
struct OwnBodyTests {
  private static func bodies(parent: String) -> String {
    """
    === associations/math.yaml
    название: Объединение учителей математики
    вид: объединение
    создано: приказ 1-од от 01.09.2022
    должности:
      - роль: руководитель
        кто: Иванова А.А.
        с: 10.09.2022
    состав:
      - кто: Иванова А.А.
        с: 01.09.2022
      - кто: Петрова Е.В.
        с: 01.09.2022
    === associations/physics.yaml
    название: Объединение учителей физики
    вид: объединение
    создано: приказ 1-од от 01.09.2022
    состав:
      - кто: Сидоров П.П.
        с: 01.09.2022
    === associations/council.yaml
    название: Совет
    вид: совет
    создано: приказ 1-од от 01.09.2022
    \(parent)
    состав:
      - кто: Сидоров П.П.
        с: 01.09.2022

    """
  }

  private static let rule = "of: council\nevery-day: no\ncondition:\n  member-of: association"

  @Test(arguments: [
    ("входит в: Объединение учителей физики", 0), ("входит в: Объединение учителей математики", 1),
    // Where the council belongs to no association, any will do.
    ("предмет: математика", 0),
  ])
  func `members belong to the association to which the council belongs`(_ parent: String, _ count: Int) {
    let judging = Judging("qualified", Self.rule, Self.bodies(parent: parent), on: CivilDate(2022, 12, 1))
    #expect(
      judging.told == Array(repeating: "error example/1/qualified associations/council.yaml:6", count: count)
    )
  }

  @Test(arguments: [("Объединение учителей физики", 0), ("Объединение учителей математики", 1)])
  func `a meeting of the body's own association is meant`(_ parent: String, _ count: Int) {
    let files =
      Self.bodies(parent: "входит в: \(parent)\nутверждён: Объединение учителей физики, протокол № 1 от 10.09.2022")
      + "=== meetings/physics/2022-09-10.yaml\nномер: 1\nдата: 10.09.2022\n"
    let rule = "of: council\nrecord: body\nchain:\n  - act: approved\n    meeting-of: association"
    let judging = Judging("acts", rule, files, on: CivilDate(2022, 12, 1))
    #expect(judging.told == Array(repeating: "error example/1/acts associations/council.yaml:5", count: count))
  }
}
