import Reports
import Testing

/// The order of Russian names.
@Suite struct TablesOrderTests {
  @Test(arguments: [
    ["Авдеев", "Ёлкин", "Жуков"],
    ["Ежов", "Елкин", "Ёлкин", "Елкина", "Ершов"],
    ["авдеев", "Борисов", "борисова", "Яшин"],
    ["Римская Яна", "Римская-Корсакова Анна", "Римский Олег"],
    ["Лицей № 9", "Лицей № 45", "Лицей № 362"],
    ["№ 007", "№ 7 а", "№ 8"],
    ["№ 9", "№ 10", "№ 11", "№ 20", "№ 21", "№ 100", "№ 101"],
    ["Ященко", "Adams", "Zimmer"],
    ["«Альфа»", "Бета", "«Гамма»"],
    ["Йод", "Каша"],
    ["Семенов Яков", "Семёнов Яков", "Семенова Анна"],
  ])
  func `names stand as in a Russian dictionary`(_ names: [String]) {
    #expect(names.reversed().sorted { RussianOrder($0) < RussianOrder($1) } == names)
    #expect(names.shuffled().sorted { RussianOrder($0) < RussianOrder($1) } == names)
  }

  @Test func `a decomposed letter stands where the whole one does`() {
    #expect(RussianOrder("Зайцев А") < RussianOrder("За\u{438}\u{306}цев Б"))
    #expect(RussianOrder("За\u{438}\u{306}цев А") < RussianOrder("Зайцев Б"))
    #expect(RussianOrder("Иванов\u{A0}А") < RussianOrder("Иванов Б"))
  }
}
