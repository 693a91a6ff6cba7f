import Findings
import Foundation
import FoundationXML
import Reports
import Testing

/// Papers as HTML.
@Suite struct HTMLPaperTests {
  private static func fragment(_ blocks: [PaperBlock], headingsAbove: Int = 0, idPrefix: String = "") -> String {
    HTMLBlocks(language: .ru, headingsAbove: headingsAbove, idPrefix: idPrefix).nodes(of: blocks).markup
  }

  @Test(arguments: [
    (PaperBlock.heading(level: 1, "А & Б"), "<h1>А &amp; Б</h1>\n"),
    (
      .paragraph(
        PaperText([
          .text("а\nб"), .text("в", isStrong: true), .text("г", isEmphasized: true), .lineBreak,
          .text("д", isStrong: true, isEmphasized: true),
        ])
      ),
      "<p>а б<strong>в</strong><em>г</em><br/><strong><em>д</em></strong></p>\n"
    ),
    (
      .list(PaperList(start: 3, items: [[.paragraph("а"), .list(PaperList(items: [[.paragraph("б")]]))], []])),
      "<ol start=\"3\">\n<li>а\n<ul>\n<li>б</li>\n</ul>\n</li>\n<li></li>\n</ol>\n"
    ),
    (
      .list(PaperList(start: 1, items: [[.aside([])]])),
      "<ol>\n<li>\n<div class=\"aside\" role=\"note\"></div>\n</li>\n</ol>\n"
    ),
    (
      .list(PaperList(start: 2, items: [[.paragraph("а"), .list(PaperList(start: 1, items: [[.paragraph("б")]]))]])),
      "<ol start=\"2\">\n<li>а\n<ol>\n<li data-number=\"2.1.\">б</li>\n</ol>\n</li>\n</ol>\n"
    ),
    (.stamp(["УТВЕРЖДАЮ", "_____"]), "<p class=\"stamp\">УТВЕРЖДАЮ<br/>_____</p>\n"),
    (.centered([.paragraph("а")]), "<div class=\"centered\">\n<p>а</p>\n</div>\n"),
    (.sides(left: "а", right: "№\u{A0}1"), "<p class=\"sides\"><span>а</span> <span>№\u{A0}1</span></p>\n"),
    (.aside([.paragraph("а")]), "<div class=\"aside\" role=\"note\">\n<p>а</p>\n</div>\n"),
    (.pageBreak, "<hr class=\"page-break\"/>\n"),
    (
      .signatures([PaperSignature(office: "Секретарь", name: "")]),
      """
      <div class="signatures">
      <p><span>Секретарь</span> <span class="place" aria-hidden="true">____________________</span> \
      <span class="place" aria-hidden="true">____________________</span></p>
      </div>

      """
    ),
  ])
  func `each block has its element`(block: PaperBlock, markup: String) {
    #expect(Self.fragment([block]) == markup)
  }

  @Test func `tables have captions, heads with a scope, and scroll by themselves`() {
    let table = PaperTable(
      caption: "Состав <МО>",
      columns: [PaperTable.Column("№", .center), PaperTable.Column("Имя"), PaperTable.Column("Лет", .right)],
      rows: [["1", "Синицын\u{A0}И.", "7"], ["2"]]
    )
    #expect(
      Self.fragment([.table(table)]) == """
        <div class="wide" role="group" aria-label="Состав &lt;МО&gt;" tabindex="0">
        <table>
        <caption>Состав &lt;МО&gt;</caption>
        <thead>
        <tr><th scope="col" class="center">№</th><th scope="col">Имя</th><th scope="col" class="number">Лет</th></tr>
        </thead>
        <tbody>
        <tr><td class="center">1</td><td>Синицын\u{A0}И.</td><td class="number">7</td></tr>
        <tr><td class="center">2</td><td></td><td class="number"></td></tr>
        </tbody>
        </table>
        </div>

        """
    )
  }

  @Test func `below an empty corner stand names of rows`() {
    let table = PaperTable(columns: [PaperTable.Column(""), PaperTable.Column("2025")], rows: [["Высшая", "3"]])
    let markup = Self.fragment([.table(table), .table(table)])
    #expect(markup.contains("<tr><td></td><th scope=\"col\">2025</th></tr>"))
    #expect(markup.contains("<tr><th scope=\"row\">Высшая</th><td>3</td></tr>"))
    #expect(markup.contains("aria-label=\"Таблица 2\""))
  }

  @Test func `a table of many words goes on a sheet that lies, with what opens it`() {
    let columns = (1...10).map { PaperTable.Column(PaperText("Общеобразовательная \($0)")) }
    let table = PaperTable(columns: columns, rows: [])
    let markup = Self.fragment([.paragraph("до"), .heading(level: 2, "Члены"), .paragraph("Список:"), .table(table)])
    #expect(markup.hasPrefix("<p>до</p>\n<div class=\"broad\">\n<h2>Члены</h2>\n<p>Список:</p>\n<div class=\"wide\""))
  }

  @Test func `a sentence that ends in a colon stays with the paragraph it opens`() {
    let blocks: [PaperBlock] = [.paragraph("Решили:"), .paragraph("1.1. Принять."), .paragraph("Далее:")]
    #expect(Self.fragment(blocks) == "<p class=\"opening\">Решили:</p>\n<p>1.1. Принять.</p>\n<p>Далее:</p>\n")
    #expect(HTMLStyle.text.contains(".opening { break-after: avoid; }"))
  }

  @Test(arguments: [(4, "<table>"), (5, "<table class=\"small\">"), (6, "<div class=\"broad\">")])
  func `letters shrink before a sheet is laid on its side`(columns: Int, markup: String) {
    let table = PaperTable(
      columns: Array(repeating: PaperTable.Column("Общеобразовательная"), count: columns - 2)
        + [PaperTable.Column("Учителей-дефектологов"), PaperTable.Column("№", .right)],
      rows: []
    )
    let all = Self.fragment([.table(table)])
    #expect(["<div class=\"broad\">", "<table class=\"small\">", "<table>"].first { all.contains($0) } == markup)
  }

  @Test func `headings leave no level out, and fit below those of a page`() {
    let blocks: [PaperBlock] = [1, 4, 2, 9].map { .heading(level: $0, "а") }
    #expect(Self.fragment(blocks) == "<h1>а</h1>\n<h2>а</h2>\n<h2>а</h2>\n<h3>а</h3>\n")
    #expect(
      Self.fragment(blocks, headingsAbove: 1) == "<h2 class=\"title\">а</h2>\n<h3>а</h3>\n<h3>а</h3>\n<h4>а</h4>\n"
    )
    #expect(Self.fragment([.heading(level: 2, "а")]) == "<h2>а</h2>\n")
  }

  @Test(arguments: [
    ("https://example.org/а б?x=1&y=\"2\"", "<a href=\"https://example.org/а%20б?x=1&amp;y=%222%22\">с</a>"),
    ("mailto:a@example.org", "<a href=\"mailto:a@example.org\">с</a>"),
    ("minutes/1.html#итог", "<a href=\"minutes/1.html#итог\">с</a>"),
    ("100%.html", "<a href=\"100%25.html\">с</a>"),
    ("а%20б.html", "<a href=\"а%20б.html\">с</a>"),
    ("javascript:alert(1)", "с"), (" JavaScript:alert(1)", "с"), ("java\nscript:alert(1)", "с"),
    ("\u{1}javascript:alert(1)", "с"), ("data:text/html,а", "с"), ("file:///etc/passwd", "с"),
    ("//example.org", "с"), ("/\\example.org", "с"), ("https:example.org", "с"), ("http://", "с"), ("", "с"),
  ])
  func `links lead to pages, letters and neighbours only`(address: String, markup: String) {
    #expect(Self.fragment([.paragraph(PaperText([.link("с", address: address)]))]) == "<p>\(markup)</p>\n")
  }

  @Test func `an address that is its own text is not printed twice`() {
    let link = PaperText([.link("https://example.org", address: "https://example.org")])
    #expect(
      Self.fragment([.paragraph(link)])
        == "<p><a class=\"bare\" href=\"https://example.org\">https://example.org</a></p>\n"
    )
  }

  @Test func `nothing in a record becomes markup or a control character`() {
    let bad = "<script>alert('1')</script>\"&amp;\u{0}\u{1B}[1m\u{202E}\u{FFFE}"
    let safe = "&lt;script&gt;alert('1')&lt;/script&gt;&quot;&amp;amp;␀␛[1m\u{FFFD}\u{FFFD}"
    #expect(Self.fragment([.paragraph(PaperText(bad))]) == "<p>\(safe)</p>\n")
    let chart = Chart(
      form: .bars,
      title: bad,
      categories: [bad],
      series: [Chart.Series(bad, values: [Chart.Value(1, text: bad)])]
    )
    let table = PaperTable(caption: bad, columns: [PaperTable.Column(PaperText(bad))], rows: [[PaperText(bad)]])
    let everything: [PaperBlock] = [
      .chart(chart), .table(table), .stamp([PaperText(bad)]), .sides(left: PaperText(bad), right: PaperText(bad)),
      .signatures([PaperSignature(office: PaperText(bad), name: PaperText(bad))]), .heading(level: 1, PaperText(bad)),
    ]
    let markup = PaperSample.text(HTMLPaperRenderer(), everything, title: bad)
    #expect(!markup.contains("<script") && !markup.contains("\u{0}") && !markup.contains("\u{202E}"))
    #expect(markup.contains("<title>\(safe)</title>"))
  }

  @Test func `a page by itself holds its style and lets nothing be fetched or run`() {
    let markup = PaperSample.text(HTMLPaperRenderer(), [.paragraph("а")], title: "План")
    let head = """
      <!DOCTYPE html>
      <html lang="ru">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
      <title>План</title>
      <style>
      :root { color-scheme: only light; }

      """
    #expect(markup.hasPrefix(head))
    #expect(markup.hasSuffix("</head>\n<body>\n<main id=\"content\">\n<p>а</p>\n</main>\n</body>\n</html>\n"))
    #expect(!HTMLStyle.text.contains { "<>&\"".contains($0) })
    #expect(!HTMLStyle.text.contains("url(") && !HTMLStyle.text.contains("@import"))
  }

  @Test func `a page of a site has navigation and a stylesheet beside it`() {
    let page = HTMLPage(
      title: "Протоколы",
      language: .en,
      style: .file("../style.css"),
      navigation: [
        HTMLPage.Place("Home", address: "../index.html"), HTMLPage.Place("A & B", address: "a.html", isCurrent: true),
      ],
      content: [.text("x")]
    )
    #expect(
      page.markup == """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>Протоколы</title>
        <link rel="stylesheet" href="../style.css"/>
        </head>
        <body>
        <p><a class="skip" href="#content">To the content of the page</a></p>
        <nav aria-label="Sections">
        <ul>
        <li><a href="../index.html">Home</a></li>
        <li><a href="a.html" aria-current="page">A &amp; B</a></li>
        </ul>
        </nav>
        <main id="content">x</main>
        </body>
        </html>

        """
    )
  }

  @Test func `the whole sample is well formed, the same each time, and names every place once`() throws {
    let markup = PaperSample.text(HTMLPaperRenderer(), PaperSample.paper.blocks)
    #expect(markup == PaperSample.text(HTMLPaperRenderer(), PaperSample.paper.blocks))
    let ids = try MarkupReader.ids(in: markup)
    #expect(Set(ids).count == ids.count && ids.contains("chart-2-title"))
    let other = Self.fragment(PaperSample.paper.blocks, idPrefix: "мо-")
    #expect(other.contains("id=\"мо-chart-1-title\"") && other.contains("aria-labelledby=\"мо-chart-1-title\""))
  }

  @Test func `the reader of the tests sees broken markup`() {
    #expect(throws: (any Error).self) { try MarkupReader.ids(in: "<!DOCTYPE html>\n<p><b></p></b>") }
  }
}

/// Reads markup with a parser that forgives nothing.
private final class MarkupReader: NSObject, XMLParserDelegate {
  private var ids: [String] = []

  /// The names of the places in a page, in their order.
  static func ids(in markup: String) throws -> [String] {
    let reader = MarkupReader()
    let parser = XMLParser(data: Data(markup.utf8))
    parser.delegate = reader
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.coderInvalidValue) }
    return reader.ids
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    if let id = attributes["id"] { ids.append(id) }
  }
}
