import CivilTime
import Findings
import Foundation
import Records
import Regulations
import Testing

/// Every clause that only evidence can settle: unverified until somebody attests it, kept from then on.
struct EvidenceClauseTests {
  /// The folder that all cases of a regulation change, on a day of its cases.
  private struct Scene {
    let regulation: String
    let day: CivilDate
    let files: [(path: String, text: String)]

    /// Takes what the base records as evidence out of it, so that the clause is open.
    private static func opened(_ text: String, _ clause: String) -> String {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
        !evidence.contains { line.trimmingCharacters(in: .whitespaces).hasPrefix($0) }
      }
      // A clause about further terms has nothing to say while there is one term only.
      guard clause == "3.2.c" else { return lines.joined(separator: "\n") }
      let earlier = "должности:\n  - роль: руководитель\n    кто: Абрамова А.И.\n    с: 01.09.2022\n    по: 31.08.2024"
      return lines.joined(separator: "\n").replacing("должности:", with: earlier)
    }

    private static let evidence = ["оплачивается: нет", "разослан:"]

    init(_ regulation: String, _ clause: String) throws {
      let folder = ClauseCase.folder.appending(path: regulation)
      let base = try String(contentsOf: folder.appending(path: "base.txt"), encoding: .utf8)
      self.regulation = regulation
      files = RuleExample.parted(base).map { ($0.0, Self.opened($0.1, clause)) }
      day = try #require(ClauseCase.all(of: regulation).filter { $0.verdict == "keeps" }.map(\.asOf).max())
    }

    /// How the obligations of a clause stand, with some files added.
    func outcomes(_ clause: String, adding more: [(path: String, text: String)] = []) -> [Outcome] {
      Assessment(ofMemory: files + more, asOf: day).obligations
        .filter { $0.citation.clause == clause && $0.citation.regulation == regulation && !$0.isAhead }
        .map(\.outcome)
    }

    func attestation(_ clause: String, _ line: String) -> [(path: String, text: String)] {
      let text = """
        положение: \(regulation)
        пункт: "\(clause)"
        подтвердил: начальник управления
        основание: справка
        дата: \(day)
        \(line)
        """
      return [(path: "attestations/one.yaml", text: text)]
    }
  }

  static let clauses: [(regulation: String, clause: String)] = ClauseTests.regulations.flatMap { id in
    (RegulationLibrary()[id]?.clauses ?? []).filter { $0.kind.value == .evidence }.map { (id, $0.number) }
  }

  @Test(arguments: clauses)
  func `a clause for evidence is unverified until it is attested`(_ regulation: String, _ clause: String) throws {
    let scene = try Scene(regulation, clause)
    let before = scene.outcomes(clause)
    #expect(before.contains(.unverified), "\(before)")
    let term = "с: 01.01.2000\nпо: \(scene.day)"
    let after = scene.outcomes(clause, adding: scene.attestation(clause, term))
    #expect(after.contains(.kept) && !after.contains(.unverified), "\(after)")
  }

  @Test(arguments: clauses)
  func `an attestation of another clause settles nothing`(_ regulation: String, _ clause: String) throws {
    let scene = try Scene(regulation, clause)
    let other = try #require(Self.clauses.first { $0.regulation == regulation && $0.clause != clause })
    let after = scene.outcomes(clause, adding: scene.attestation(other.clause, "с: 01.01.2000"))
    #expect(after == scene.outcomes(clause))
  }

  @Test func `all regulations but that of Novosibirsk have clauses for evidence`() {
    #expect(Set(Self.clauses.map(\.regulation)) == Set(ClauseTests.regulations).subtracting(["novosibirsk-0482-2022"]))
  }
}
