import CivilTime
import Reports
import Testing

/// What the public may see (152-FZ).
@Suite struct TablesAudienceTests {
  @Test func `people without a consent to distribution are left out, and counted`() throws {
    let table = try TablesFolder.table("члены", for: .public)
    #expect(table.rows.map(\.record) == ["members/yolkina"])
    #expect(table.totals.withheld == 2)
    let text = TerminalTableFormat(width: nil, palette: Palette(isColored: false)).text(of: table)
    #expect(text.hasSuffix("Всего: 1. Не показано без согласия на распространение: 2.\n"))
  }

  @Test func `a consent covers what it names, from its first day to its last or to the withdrawal`() throws {
    let columns = "фио,организация,категория"
    let rows = TablesFolder.rows(try TablesFolder.table("члены", columns: columns, for: .public))
    #expect(rows == ["Ёлкина Анна Борисовна|Школа № 45|"])
    func names(_ day: CivilDate) throws -> [String] {
      try TablesFolder.table("члены", on: day, for: .public).rows.map(\.record)
    }
    #expect(try names(CivilDate(2024, 8, 31)) == ["members/petrov"])
    #expect(try names(CivilDate(2025, 9, 30)) == ["members/yolkina", "members/petrov"])
    #expect(try names(CivilDate(2025, 10, 1)) == ["members/yolkina"])
    #expect(try names(CivilDate(2026, 9, 1)) == [])
  }

  @Test func `names elsewhere are withheld`() throws {
    let authors = try TablesFolder.table("практики", columns: "авторы", for: .public)
    let text = MarkdownTableFormat().text(of: authors)
    #expect(text.contains("| Ёлкина\u{A0}А.\u{A0}Б., скрыто |"))
    #expect(!text.contains("Петров"))
    #expect(JSONTableFormat().text(of: authors).contains("null"))
  }

  @Test(arguments: ["почта", "phone", "год-рождения"])
  func `personal columns are refused in every place`(column: String) throws {
    #expect(throws: QueryTrouble.self) { try TablesFolder.table("члены", columns: column, for: .public) }
    #expect(throws: QueryTrouble.self) {
      try TablesFolder.table("члены", conditions: ["\(column)!="], for: .public)
    }
    #expect(throws: QueryTrouble.self) { try TablesFolder.table("члены", for: .public) { $0.order = column } }
  }

  @Test func `what is withheld answers no question`() throws {
    // She has the highest category, which her consent does not name.
    for condition in ["категория=высшая", "категория!=высшая", "категория!=первая", "категория~в"] {
      #expect(try TablesFolder.table("члены", conditions: [condition], for: .public).rows.isEmpty, "\(condition)")
    }
    #expect(try TablesFolder.table("практики", conditions: ["авторы~Петров"], for: .public).rows.isEmpty)
    #expect(try TablesFolder.table("практики", for: .public) { $0.search = "Петров" }.rows.isEmpty)
    #expect(throws: QueryTrouble.self) {
      try TablesFolder.table("заседания", columns: "вопросы-повестки", for: .public)
    }
    #expect(try TablesFolder.table("заседания", for: .public) { $0.search = "Выборы" }.rows.isEmpty)
  }

  @Test func `without a public nothing is withheld`() throws {
    let rows = TablesFolder.rows(try TablesFolder.table("члены", columns: "фио,год-рождения"))
    #expect(rows == ["Елкин Борис Андреевич|", "Ёлкина Анна Борисовна|1985", "Петров Олег Иванович|"])
  }
}
