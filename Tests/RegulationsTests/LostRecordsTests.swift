import CivilTime
import Findings
import Foundation
import Records
import Regulations
import TestSupport
import Testing

/// One fault made in the Novosibirsk example is one finding: what depends on what it hides is left open, not broken.
@Suite struct LostRecordsTests {
  /// A change of the folder and the findings that come of it.
  struct Fault: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let told: [String]
    let change: @Sendable (Copy) throws -> Void

    init(_ name: String, tells told: String..., change: @escaping @Sendable (Copy) throws -> Void) {
      testDescription = name
      self.told = told
      self.change = change
    }
  }

  /// A copy of the example that is gone when the test is over.
  struct Copy: Sendable {
    let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder()
      let example = try ExampleFolderTests.example(named: "novosibirsk").path
      for name in try FileManager.default.contentsOfDirectory(atPath: example) {
        try FileManager.default.copyItem(atPath: "\(example)/\(name)", toPath: "\(folder.path)/\(name)")
      }
    }

    func move(_ old: String, to new: String) throws {
      let parent = (new as NSString).deletingLastPathComponent
      if !parent.isEmpty { try folder.makeFolder(parent) }
      try FileManager.default.moveItem(atPath: "\(folder.path)/\(old)", toPath: "\(folder.path)/\(new)")
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: "\(folder.path)/\(path)") }

    func replaceByFile(_ path: String) throws {
      try remove(path)
      try folder.write("что-то", to: path)
    }

    func edit(_ path: String, _ old: String, _ new: String) throws {
      let text = try String(contentsOfFile: "\(folder.path)/\(path)", encoding: .utf8)
      try #require(text.contains(old))
      try folder.write(FileContents(text.replacing(old, with: new)), to: path)
    }
  }

  static let plan = "plans/mmo-matematika/2025-26"
  static let waiver = "waivers/7-9-mmo-doshkolnoe-2024.yaml"

  static let folders = [
    "members", "organizations", "associations", "orders", "meetings", "plans", "analyses", "events", "practices",
    "documents", "waivers", "meetings/mmo-matematika", "plans/mmo-matematika", "analyses/mmo-matematika",
  ]

  @Test(arguments: folders)
  func `a file in place of a folder breaks no clause`(_ path: String) throws {
    try expect(Fault(path, tells: "record/not-a-folder \(path)") { try $0.replaceByFile(path) })
  }

  static let faults: [Fault] = [
    Fault("a plan under another name", tells: "record/misplaced plans/mmo-matematika/plan.yaml") {
      try $0.move("\(plan).yaml", to: "plans/mmo-matematika/plan.yaml")
    },
    Fault("a copied plan", tells: "record/misplaced \(plan) (1).yaml") {
      try $0.move("\(plan).yaml", to: "\(plan) (1).yaml")
    },
    Fault("a plan with another extension", tells: "record/bad-extension \(plan).yml") {
      try $0.move("\(plan).yaml", to: "\(plan).yml")
    },
    Fault("a plan beside the folders of bodies", tells: "record/misplaced plans/2025-26.yaml") {
      try $0.move("\(plan).yaml", to: "plans/2025-26.yaml")
    },
    Fault("a person beside the folders", tells: "record/misplaced belousova-tn.yaml") {
      try $0.move("members/belousova-tn.yaml", to: "belousova-tn.yaml")
    },
    Fault("a meeting beside the folders", tells: "record/misplaced 2025-09-10.yaml") {
      try $0.move("meetings/mmo-matematika/2025-09-10.yaml", to: "2025-09-10.yaml")
    },
    Fault(
      "papers in a folder of a mistyped name",
      tells: "reference/unknown-body meetings/mmo-matematka/2023-09-13.yaml"
    ) {
      try $0.move("meetings/mmo-matematika", to: "meetings/mmo-matematka")
    },
    Fault("a folder of records of a mistyped name", tells: "record/misnamed-folder meeting") {
      try $0.move("meetings", to: "meeting")
    },
    Fault("a body without its file", tells: "reference/unknown-body meetings/mmo-matematika/2023-09-13.yaml") {
      try $0.remove("associations/mmo-matematika.yaml")
    },
    Fault("a waiver of a clause that there is not", tells: "reference/unknown-clause \(waiver)") {
      try $0.edit(waiver, "\"7.9\"", "\"7.19\"")
    },
    Fault("a waiver without a clause", tells: "record/missing-key \(waiver)") {
      try $0.edit(waiver, "пункт: \"7.9\"\n", "")
    },
    Fault("a waiver without an end", tells: "record/missing-key \(waiver)") {
      try $0.edit(waiver, "по: 25.09.2024\n", "")
    },
    Fault("a waiver that ends before it begins", tells: "record/date-order \(waiver)") {
      try $0.edit(waiver, "по: 25.09.2024", "по: 25.08.2024")
    },
    Fault("a waiver of a body that there is not", tells: "reference/unknown-body \(waiver)") {
      try $0.edit(waiver, "ММО педагогов", "ММА педагогов")
    },
  ]

  @Test(arguments: faults)
  func `a record that cannot be taken for one breaks no clause`(_ fault: Fault) throws { try expect(fault) }

  @Test func `a waiver with a fault excuses no other clause`() throws {
    let copy = try Copy()
    try copy.edit(Self.waiver, "пункт: \"7.9\"\n", "пункт: \"7.19\"\n")
    try copy.remove("plans/mmo-matematika/2025-26.yaml")
    let broken = try assessment(copy).findings.compactMap(\.basis?.clause)
    #expect(broken.contains("7.7"))
  }

  @Test func `somebody who is listed twice counts once`() throws {
    let copy = try Copy()
    let path = "associations/mmo-matematika.yaml"
    try copy.edit(path, "страница:", "  - кто: Ершов К.О.\n    с: 01.10.2024\nстраница:")
    let assessment = try assessment(copy)
    #expect(told(assessment) == ["record/listed-twice \(path)"])
    let regulation = try #require(assessment.library["novosibirsk-0482-2022"])
    let index = try #require(assessment.register.associations.firstIndex { $0.id == "mmo-matematika" })
    let view = BodyView(index, in: assessment.register, regulation)
    let roster = view.roster(on: CivilDate(2025, 9, 10)).compactMap(\.member)
    #expect(roster.count == Set(roster).count && !roster.isEmpty)
  }

  private func expect(_ fault: Fault) throws {
    let copy = try Copy()
    try fault.change(copy)
    #expect(try told(assessment(copy)) == fault.told)
  }

  private func assessment(_ copy: Copy) throws -> Assessment {
    Assessment(of: try RecordsFolder(at: copy.folder.path), asOf: CivilDate(2025, 11, 20))
  }

  private func told(_ assessment: Assessment) -> [String] {
    assessment.findings.map { "\($0.id) \(assessment.register.files[$0.range.file])" }
  }
}
