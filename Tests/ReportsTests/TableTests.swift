import Reports
import Testing

/// Tables and wrapped text.
@Suite struct TableTests {
  private let plain = Palette(isColored: false)

  @Test func `columns stand straight, whatever the letters are made of`() {
    let table = Table(
      [Table.Column("имя"), Table.Column("лет", isNumeric: true), Table.Column("о чём")],
      rows: [["и\u{306}од", "7", "а"], ["漢字", "12", "б"], ["я", "105", "в\u{1B}[1m"]]
    )
    #expect(
      table.text(width: 80, palette: plain) == """
        имя   лет  о чём
        ────  ───  ─────
        и\u{306}од     7  а
        漢字   12  б
        я     105  в␛[1m

        """
    )
  }

  @Test func `the last column is broken to the width, cells keep their lines`() {
    let table = Table(
      [Table.Column("а"), Table.Column("б")],
      rows: [["x\ny\nz", "раз два три четыре пять шесть семь"], ["w", "восемь"]]
    )
    #expect(
      table.text(width: 27, palette: plain) == """
        а  б
        ─  ────────────────────────
        x  раз два три четыре пять
        y  шесть семь
        z
        w  восемь

        """
    )
    #expect(Table([Table.Column("а")], rows: []).text(width: 20, palette: plain).isEmpty)
  }

  @Test func `words longer than the line are cut`() {
    #expect(TextWrap.lines(of: "аб абвгдежзийклмн я", width: 8) == ["аб", "абвгдежз", "ийклмн я"])
    #expect(TextWrap.lines(of: "а учителей-дефектологов", width: 12) == ["а", "учителей-", "дефектологов"])
    #expect(TextWrap.lines(of: "a/bcdefgh/ijklmnopqr s", width: 10) == ["a/bcdefgh/", "ijklmnopqr", "s"])
    #expect(TextWrap.lines(of: "а\n\nб", width: 20) == ["а", "", "б"])
  }
}
