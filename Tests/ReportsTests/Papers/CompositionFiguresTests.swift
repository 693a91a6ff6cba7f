import CivilTime
import Records
import Regulations
import Reports
import Testing

/// The composition in a paper, as a reader of the files counts it by hand.
@Suite struct CompositionFiguresTests {
  @Test func `the mathematicians of the example stand in the table as a reader of the files would count them`() throws {
    let scene = PaperExample.novosibirsk.scene()
    let body = try #require(PaperExample.novosibirsk.body("mmo-matematika"))
    let paper = try scene.paper(.analysis, AnalysisFields.fields(ofBody: body, in: SchoolYear(startingIn: 2024), scene))
    #expect(
      paper.rows(under: "Категория") == [
        ["высшая", "4", "50\u{A0}%", "5", "62,5\u{A0}%", "\u{2212}1"],
        ["первая", "3", "37,5\u{A0}%", "2", "25\u{A0}%", "+1"],
        ["соответствие занимаемой должности", "1", "12,5\u{A0}%", "1", "12,5\u{A0}%", "0"],
        ["без категории", "0", "0\u{A0}%", "0", "0\u{A0}%", "0"],
      ]
    )
  }
}
