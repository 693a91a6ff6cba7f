import CivilTime
import Findings
import Foundation
import Records
import Regulations
import Synchronization
import Testing

/// The folders under `examples/`: those with faults come to what their `expected.txt` says, the others to nothing.
struct ExampleFolderTests {
  /// A folder under `examples/` with the day and the findings that it states.
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let path: String
    let asOf: CivilDate
    /// Each finding as `file:line id`, in the order in which they are told; nil where the folder is to be clean.
    let expected: [String]?

    var testDescription: String { name }

    /// The folder judged on its day, once for all tests.
    func assessment() throws -> Assessment {
      if let known = ExampleFolderTests.judged.withLock({ $0[path] }) { return known }
      let assessment = Assessment(of: try RecordsFolder(at: path), asOf: asOf)
      ExampleFolderTests.judged.withLock { $0[path] = assessment }
      return assessment
    }
  }

  private static let judged = Mutex<[String: Assessment]>([:])

  /// Why an example cannot be looked at.
  enum Trouble: Error {
    case noDay(String)
  }

  static let root = "\(packageRoot)/examples"

  private static var packageRoot: String {
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
  }

  static func examples() throws -> [Example] {
    try FileManager.default.contentsOfDirectory(atPath: root).sorted()
      .filter { FileManager.default.fileExists(atPath: "\(root)/\($0)/metod.yaml") }
      .map(example)
  }

  static func example(named name: String) throws -> Example {
    let path = "\(root)/\(name)"
    let list = try? lines(of: "\(path)/expected.txt")
    let statement = try list?.first ?? lines(of: "\(path)/README.md").first { $0.contains("as-of: ") }
    guard let word = statement?.split(separator: " ").last, case .success(let day) = CivilDate.reading(String(word))
    else { throw Trouble.noDay(name) }
    return Example(name: name, path: path, asOf: day, expected: list.map { Array($0.dropFirst()) })
  }

  private static func lines(of path: String) throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline).map(String.init)
  }

  private static func clean() throws -> [Example] { try examples().filter { $0.expected == nil } }
  private static func faulty() throws -> [Example] { try examples().filter { $0.expected != nil } }

  // MARK: - Every folder

  @Test(arguments: try faulty())
  func `a folder with faults comes to the findings it states`(_ example: Example) throws {
    #expect(try told(example.assessment()) == example.expected)
  }

  @Test(arguments: try clean())
  func `a folder without faults comes to no finding and leaves nothing unverified`(_ example: Example) throws {
    let assessment = try example.assessment()
    #expect(told(assessment) == [])
    #expect(assessment.unverifiedCount == 0)
  }

  @Test(arguments: try clean())
  func `every checked clause is kept somewhere in a folder without faults`(_ example: Example) throws {
    let assessment = try example.assessment()
    let kept = Set(assessment.obligations.lazy.filter { $0.outcome == .kept }.map(\.citation.clause))
    for id in Set(assessment.obligations.map(\.citation.regulation)) {
      #expect(try checkedClauses(of: id, assessment).subtracting(kept) == [])
    }
  }

  @Test(arguments: try faulty())
  func `every checked clause is broken under its own number in a folder with faults`(_ example: Example) throws {
    let assessment = try example.assessment()
    let broken = Set(assessment.findings.compactMap(\.basis).map(Self.name))
    let open = Set(assessment.obligations.lazy.filter { $0.outcome == .unverified }.map { Self.name($0.citation) })
    for id in Set(assessment.obligations.map(\.citation.regulation)) where assessment.library[id]?.isLocal == false {
      let checked = try Set(checkedClauses(of: id, assessment).map { "\(id)/\($0)" })
      // What only an attestation can settle is never broken.
      #expect(checked.subtracting(broken) == checked.intersection(ClauseTests.attestable))
      #expect(checked.intersection(ClauseTests.attestable).subtracting(open) == [])
    }
  }

  // MARK: - Novosibirsk

  @Test func `the Novosibirsk folder has the size of real life`() throws {
    let assessment = try Self.example(named: "novosibirsk").assessment()
    let register = assessment.register
    #expect(register.members.count >= 30)
    #expect(register.organizations.count >= 10)
    #expect(register.meetings.count >= 20)
    #expect(Set(assessment.obligations.compactMap { Self.kind(of: $0, in: assessment) }).count >= 3)
    let years = Set(register.plans.compactMap { $0.id.split(separator: "/").last })
    #expect(years.isSuperset(of: ["2023-24", "2024-25", "2025-26"]))
    #expect(!register.waivers.isEmpty && assessment.obligations.contains { $0.outcome == .waived })
    #expect(!register.attestations.isEmpty)
  }

  @Test func `every rule of form is broken in the Novosibirsk folder with faults`() throws {
    let assessment = try Self.example(named: "novosibirsk-faults").assessment()
    let found = Set(assessment.findings.map(\.id))
    let left = Set(RecordRule.allCases.filter { !found.contains($0.id) })
    #expect(left == Self.rulesThatNoExampleCanBreak)
  }

  /// What git cannot keep or should not, what would change the reading of the whole folder, and what only checking a
  /// regulation by itself tells.
  private static let rulesThatNoExampleCanBreak: Set<RecordRule> = [
    .unreadableFile, .tooLarge, .notAFile, .newerFormat, .badQuarters, .replacedRegulation, .failingExample,
  ]

  // MARK: - Three towns

  @Test func `the folder of three towns has a dozen bodies under three regulations`() throws {
    let assessment = try Self.example(named: "region").assessment()
    let register = assessment.register
    #expect(register.associations.count >= 12)
    #expect(
      Set(assessment.obligations.map(\.citation.regulation))
        == ["kamensk-46d-2024", "novosibirsk-0482-2022", "rubtsovsk-mmo"]
    )
    let starts = Set(register.associations.compactMap(\.content.recordsSince.value))
    #expect(starts.subtracting([register.settings?.content.recordsSince.value].compactMap(\.self)).count >= 2)
  }

  @Test func `a body that passed to another regulation answers to each on its days`() throws {
    let assessment = try Self.example(named: "region").assessment()
    let meetings = assessment.obligations.filter { $0.body == "associations/logopedy" && $0.rule == "meeting-count" }
    let years = meetings.filter { $0.outcome == .kept }.map {
      "\($0.citation.regulation) \($0.period?.period.first.year ?? 0)"
    }
    #expect(years.sorted() == ["kamensk-46d-2024 2025", "kamensk-46d-2024 2026", "novosibirsk-0482-2022 2024"])
  }

  // MARK: - Looking at an assessment

  private func told(_ assessment: Assessment) -> [String] {
    assessment.findings.map { "\(assessment.register.files[$0.range.file]):\($0.range.line) \($0.id)" }
  }

  private func checkedClauses(of id: String, _ assessment: Assessment) throws -> Set<String> {
    let regulation = try #require(assessment.library[id])
    return Set(regulation.clauses.filter { $0.kind.value == .checked }.map(\.number))
  }

  private static func name(_ citation: ClauseCitation) -> String { "\(citation.regulation)/\(citation.clause)" }

  private static func kind(of obligation: Obligation, in assessment: Assessment) -> String? {
    let written = assessment.register.associations[obligation.bodyIndex].content.kind.value
    return written.flatMap { assessment.library[obligation.citation.regulation]?.bodyKinds.id(of: $0) }
  }
}
