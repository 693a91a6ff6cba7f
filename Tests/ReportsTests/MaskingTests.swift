import Findings
import Reports
import Testing

/// Personal values in shown lines.
@Suite struct MaskingTests {
  @Test(arguments: [
    ("год рождения: 1984", "год рождения: …"),
    ("birth-year: 1984", "birth-year: …"),
    ("Год  Рождения:1984", "Год  Рождения:…"),
    ("\"год рождения\": 1984", "\"год рождения\": …"),
    ("- год рождения: 1984", "- год рождения: …"),
    ("контакты: ivanova@example.org", "контакты: …"),
    // Slips of the key, and what somebody commented out.
    ("год рожденя: 1984", "год рожденя: …"),
    ("кoнтакты: ivanova@example.org", "кoнтакты: …"),
    ("# контакты: ivanova@example.org", "# контакты: …"),
    ("рабочая почта: ivanova@example.org # дома – a@b.c", "рабочая почта: …"),
    // Flow style: only the value is masked.
    (
      "{фио: Иванова Анна, год рождения: 1984, образование: высшее}",
      "{фио: Иванова Анна, год рождения: …, образование: высшее}"
    ),
    ("{контакты: {рабочая почта: a@b.c, рабочий телефон: 8}, фио: А Б}", "{контакты: …, фио: А Б}"),
    ("{контакты: \"a@b.c, 8-913\", фио: А Б}", "{контакты: …, фио: А Б}"),
    ("данные: [{birth-year: 1984}, {name: X}]", "данные: [{birth-year: …}, {name: X}]"),
    // What no record should hold at all.
    ("паспорт: 0000 000000", "паспорт: …"),
    ("- СНИЛС: 000-000-000 00", "- СНИЛС: …"),
    ("домашний адрес: улица, дом", "домашний адрес: …"),
    ("{диагноз: грипп, образование: высшее}", "{диагноз: …, образование: высшее}"),
    // What is not personal stays.
    ("фио: Иванова Анна Андреевна", "фио: Иванова Анна Андреевна"),
    ("примечание: 1984", "примечание: 1984"),
  ])
  func `a personal value is replaced`(line: String, shown: String) {
    #expect(Self.shown([line]) == [shown])
  }

  @Test func `everything below a personal key is masked, keys excepted`() {
    #expect(
      Self.shown([
        "контакты:", "  рабочая почта: ivanova@example.org", "  рабочий телефон:", "    - 8-913", "  вк: id1", "",
        "  примечание: домашний 8-383", "образование: высшее",
      ]) == [
        "контакты:", "  рабочая почта: …", "  рабочий телефон:", "    - …", "  …", "", "  примечание: …",
        "образование: высшее",
      ]
    )
  }

  @Test func `a list at the indentation of its key belongs to it`() {
    #expect(
      Self.shown(["контакты:", "- рабочая почта: a@b.c", "- 8-913", "фио: А Б"])
        == ["контакты:", "- рабочая почта: …", "- …", "фио: А Б"]
    )
  }

  @Test func `values that go on over lines are masked to their end`() {
    #expect(
      Self.shown(["контакты: \"a@b.c", "8-913\"", "фио: А Б"]) == ["контакты: …", "…", "фио: А Б"]
    )
    #expect(
      Self.shown(["{контакты: {почта: a@b.c,", "телефон: 8-913}, фио: А Б,", "год рождения:", "1984, имя: В}"])
        == ["{контакты: …", "…, фио: А Б,", "год рождения:", "…, имя: В}"]
    )
    #expect(
      Self.shown(["контакты: |", "  a@b.c", "", "  8-913", "фио: А Б"]) == [
        "контакты: …", "  …", "", "  …", "фио: А Б",
      ]
    )
  }

  @Test func `a bracket or an apostrophe within a text does not hide what follows`() {
    #expect(
      Self.shown(["рабочий телефон: 8 (913) [доб. 5 'моб", "примечание: см. {приложение", "образование: высшее"])
        == ["рабочий телефон: …", "примечание: см. {приложение", "образование: высшее"]
    )
  }

  @Test func `a file that no YAML reader understands is masked all the same`() {
    #expect(
      Self.shown(["фио Иванова", "\tконтакты: a@b.c", "\t\tрабочая почта: a@b.c", "  : : {"])[1...2]
        == ["    контакты: …", "        рабочая почта: …"]
    )
  }

  @Test func `the same words are no secret in records that are not about people`() {
    #expect(Self.shown(["сайт: school.example.org"], path: "organizations/a.yaml") == ["сайт: school.example.org"])
    #expect(Self.shown(["контакты: a@b.c"], path: "lost/somewhere.yaml") == ["контакты: …"])
  }

  @Test func `the underline fits the masked line`() {
    let sample = Sample([("members/a.yaml", "{год рождения: 1984, образовние: высшее}\n")])
    let text = sample.text(sample.finding(line: 1, columns: 22..<33))
    #expect(text.contains("1 | {год рождения: …, образовние: высшее}\n  |                   ^^^^^^^^^^^\n"))
    let value = sample.text(sample.finding(line: 1, columns: 16..<20))
    #expect(value.contains("1 | {год рождения: …, образовние: высшее}\n  |                ^\n"))
  }

  /// The lines of a file as findings show them.
  private static func shown(_ lines: [String], path: String = "members/a.yaml") -> [String] {
    let sample = Sample([(path, lines.joined(separator: "\n"))])
    return lines.indices.map { index in
      let text = sample.text(sample.finding(line: index + 1, columns: 1..<2))
      return String(text.split(separator: "\n")[3].dropFirst(4))
    }
  }
}
