import CivilTime
import Findings
import Records
import Regulations
import Reports
import Testing

/// Pages of reference.
@Suite struct PageTests {
  private static let catalogue = Catalogue(
    local: [
      RegulationLibrary.Source(
        id: "city",
        file: FileID(0),
        subject: "regulations/city",
        bytes: Array(Folder.pack.utf8)
      )
    ]
  )

  /// The page with plain spaces, which are easier to write in a test.
  private static func text(_ page: ReferencePage, width: Int = 100) -> String {
    page.text(width: width, palette: Palette(isColored: false)).replacing("\u{A0}", with: " ")
  }

  @Test func `the list of regulations counts clauses and rules`() {
    let text = Self.text(.list(of: Self.catalogue, in: .ru), width: 120)
    let row = text.split(separator: "\n").first { $0.hasPrefix("city") }
    let words = row?.split(separator: " ").joined(separator: " ")
    #expect(words == "city № 7 от 1 июня 2020 г. 2 1 из этой папки Положение города")
  }

  @Test func `a regulation shows every clause with class, rules and reading`() throws {
    let regulation = try #require(Self.catalogue.library["city"])
    #expect(
      Self.text(.regulation(regulation, in: .en)) == """
        Regulation of the city

        id:               city
        origin:           this folder
        issued by:        Department
        document:         No. 7 of 1 June 2020
        in force since:   1 September 2020
        kinds of bodies:  association

        clause  class      rules          summary
        ──────  ─────────  ─────────────  ────────────────────────────────────
        1.1     statement                 Goal
        3.2     checked    meeting-count  Three meetings a year
                                          ⚖ Those by correspondence count too.

        ⚖ – how a place was read where the text leaves room. More about a clause: metod explain
        <id>/<clause>.

        """
    )
  }

  @Test func `a clause quotes its rules as the pack writes them`() throws {
    let explanation = try #require(Explanation(of: "city/3.2/meeting-count", in: Self.catalogue))
    let text = Self.text(explanation.page(in: Self.catalogue, .ru, isColored: false))
    #expect(text.contains("толкование:  ⚖ Считаются и заочные.\n"))
    #expect(text.contains("    kind: meeting-count\n    at-least: 3\n    per: school-year\n"))
    #expect(text.contains("вид правила:    meeting-count – Число заседаний за период\n"))
  }

  @Test(arguments: RuleKinds.all.map { $0.id }, Language.allCases)
  func `a rule kind has a page with parameters and the finding of each breaking example`(
    id: String,
    language: Language
  ) throws {
    let kind = try #require(RuleKinds.all.first { $0.id == id })
    let text = Self.text(.ruleKind(kind, in: language, isColored: false))
    for member in kind.shape.members { #expect(text.contains(member.key.rawValue)) }
    let breaking = kind.documentation.examples.count { $0.outcome == .broken }
    #expect(text.split(separator: "\n").count { $0.contains("[example/1/\(id)]") } >= breaking)
    #expect(!text.contains("↓"))
  }

  @Test(arguments: RecordRule.allCases, Language.allCases)
  func `a rule about form is told in both languages`(rule: RecordRule, language: Language) {
    for message in [rule.title, rule.explanation, rule.hint] { #expect(!message[language].isEmpty) }
    #expect(rule.title.ru != rule.title.en)
    let text = Self.text(.recordRule(rule, in: Self.catalogue, language: language))
    #expect(text.contains(rule.id))
  }

  @Test(arguments: [
    "city", "city/3.2", "city/3.2/meeting-count", "meeting-count", "record/duplicate-key", "duplicate-key",
  ])
  func `names of every kind are explained`(name: String) {
    #expect(Explanation(of: name, in: Self.catalogue) != nil)
  }

  @Test(arguments: ["", "town", "city/9", "city/3.2/quorum", "city/3.2/meeting-count/x", "meeting", "record/x"])
  func `a name that stands for nothing is not explained`(name: String) {
    #expect(Explanation(of: name, in: Self.catalogue) == nil)
  }

  @Test func `every name that is suggested can be explained`() {
    for name in Explanation.names(in: Self.catalogue) { #expect(Explanation(of: name, in: Self.catalogue) != nil) }
  }
}
