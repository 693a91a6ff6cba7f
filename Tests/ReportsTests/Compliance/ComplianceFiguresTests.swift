import CivilTime
import Findings
import Regulations
import Records
import Reports
import Testing

/// The figures of compliance papers equal those that plain loops over the judged obligations come to.
@Suite struct ComplianceFiguresTests {
  private static let columns: [(name: String, outcome: Outcome)] = [
    ("kept", .kept), ("broken", .broken), ("due", .due), ("unverified", .unverified), ("waived", .waived),
  ]

  @Test(arguments: PaperExamples.all.map(\.name))
  func `totals of the folder and of every body`(name: String) throws {
    let scene = try PaperExamples.scene(name)
    let judged = scene.assessment.obligations.filter { !$0.isAhead && $0.outcome != .notApplicable }
    let fields = ComplianceFields.fields(Compliance(scene.assessment), since: nil, in: scene)
    #expect(
      fields.list("totals").map { $0.text("count") }
        == Outcome.allCases.filter { $0 != .notApplicable }.map { outcome in
          String(judged.count { $0.outcome == outcome })
        }
    )
    let bodies = fields.list("bodies")
    #expect(!bodies.isEmpty)
    for body in bodies {
      let index = try #require(scene.register.associations.firstIndex { $0.name == body.text("name") })
      let own = judged.filter { $0.bodyIndex == index && $0.citation.regulation == body.text("id") }
      for (column, outcome) in Self.columns {
        #expect(body.text(column) == String(own.count { $0.outcome == outcome }), "\(column) of \(index)")
      }
      let broken = Set(own.filter { $0.outcome == .broken }.map(\.citation.clause))
      #expect(Set(body.text("breaches")?.split(separator: ", ").map(String.init) ?? []) == broken)
    }
  }
}
