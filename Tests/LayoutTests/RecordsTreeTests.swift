import CivilTime
import Findings
import Records
import Regulations
import Testing
import metod_dev

/// The invented trees are what speed is measured on: they must be valid, lifelike in kind, and the same every time.
struct RecordsTreeTests {
  @Test(arguments: [(RecordsTree.fewestFiles, UInt64(1)), (1200, 2)])
  func `a tree has no findings as of its day`(_ count: Int, _ seed: UInt64) {
    let tree = RecordsTree(fileCount: count, seed: seed)
    #expect(tree.records.count == count)
    let assessment = Assessment(ofMemory: tree.records.map { ($0.path, $0.text) }, asOf: RecordsTree.asOf)
    let findings = assessment.findings.map { finding in
      "\(assessment.register.files[finding.range.file]):\(finding.range.line): \(finding.message.ru) [\(finding.id)]"
    }
    #expect(findings.isEmpty, "\(findings.count): \(findings.prefix(20).joined(separator: "\n"))")
    #expect(assessment.obligations.contains { $0.outcome == .kept })
  }

  @Test func `a tree holds every kind of record, most of them in Russian`() {
    let tree = RecordsTree(fileCount: RecordsTree.fewestFiles, seed: 1)
    for kind in RecordKind.allCases {
      #expect(tree.records.contains { $0.path.hasPrefix("\(kind.rawValue)/") }, "\(kind.rawValue)")
    }
    let english = tree.records.count { $0.text.utf8.first.map { $0 < 0x80 } ?? false }
    #expect(english > 0 && english * 4 < tree.records.count)
  }

  @Test func `the same seed gives the same tree`() {
    let texts = [1, 1, 2].map { RecordsTree(fileCount: 300, seed: $0).records.map(\.text) }
    #expect(texts[0] == texts[1])
    #expect(texts[0] != texts[2])
  }
}
