import Findings
import Foundation
import Records
import Regulations
import Testing

/// Mistakes that a writer of a pack makes, each one finding at its place.
struct PackTests {
  private static let pack = """
    title: {ru: Положение, en: Regulation}
    issued-by: {ru: Управление, en: Department}
    versions:
      - from: 2020-09-01
    body-kinds:
      - id: association
        ru: объединение
        en: association
    roles:
      - id: head
        ru: руководитель
        en: head
    clauses:
      - clause: "1"
        class: checked
        summary: {ru: Заседания, en: Meetings}
        rules:
          - kind: meeting-count
            of: association
            at-least: 3
            per: school-year
      - clause: "2"
        class: checked
        summary: {ru: Руководитель, en: Head}
        rules:
          - kind: acts
            record: office
            role: head
            chain:
              - act: elected
                meeting-of: itself
    """

  private static func source(_ text: String) -> RegulationLibrary.Source {
    RegulationLibrary.Source(id: "own", file: FileID(0), subject: "regulations/own", bytes: Array(text.utf8))
  }

  @Test(
    arguments: [
      ("at-least: 3", "at-least: 3", []),
      ("at-least: 3", "at-least: three", ["record/bad-number 20:19"]),
      ("at-least: 3", "at-least: 5/3", ["record/bad-number 20:19"]), ("at-least: 3", "at-least: 3/3", []),
      ("at-least: 3", "at-leest: 3", ["record/unknown-key 20:9"]),
      ("per: school-year", "per: school-yaer", ["record/unknown-word 21:14"]),
      ("        per: school-year", "", ["record/missing-key 18:15"]),
      (
        "meeting-count\n        of: association\n        at-least: 3\n        per: school-year", "interval",
        ["record/missing-key 18:15"]
      ),
      (
        "meeting-count\n        of: association\n        at-least: 3\n        per: school-year", "exclusive",
        ["record/missing-key 18:15"]
      ),
      (
        "meeting-count\n        of: association\n        at-least: 3\n        per: school-year",
        "term\n        years: 3",
        ["record/missing-key 18:15"]
      ),
      ("kind: meeting-count", "kind: meetings-count", ["record/unknown-word 18:15"]),
      ("of: association", "of: asociation", ["reference/unknown-term 19:13"]),
      ("role: head", "role: haed", ["reference/unknown-term 28:15"]),
      ("act: elected", "act: electd", ["reference/unknown-term 30:18"]),
      ("meeting-of: itself", "meeting-of: council", ["reference/unknown-term 31:25"]),
      ("meeting-of: itself", "order-by: department", ["reference/unknown-term 31:23"]),
      ("clause: \"2\"", "clause: \"1\"", ["record/repeated-id 22:13"]),
      ("en: Head}", "}", ["record/missing-key 24:15"]),
    ] as [(String, String, [String])]
  )
  func `a mistake in a pack is one finding at its place`(_ right: String, _ wrong: String, _ expected: [String]) {
    let text = Self.pack.replacing(right, with: wrong)
    let source = Self.source(text)
    let told = RegulationLibrary.regulation(source, isLocal: true).findings.map {
      "\($0.id) \($0.range.line):\($0.range.column)"
    }
    #expect(told == expected)
  }

  @Test(
    arguments: [
      (
        "        per: school-year", "        per: school-year\n        from: 2025-09-01\n        through: 2025-08-31",
        ["record/unreachable-rule 23:18"]
      ),
      (
        "        per: school-year", "        per: school-year\n        through: 31.08.2020",
        ["record/unreachable-rule 22:18"]
      ),
      ("        per: school-year", "        per: school-year\n        through: 01.09.2020", []),
      // An office that only councils have, in a rule about associations.
      (
        "    en: head\n", "    en: head\n    body-kinds: council\n",
        ["reference/unknown-term 13:17", "record/unreachable-rule 30:15"]
      ),
      (
        "        per: school-year\n",
        "        per: school-year\n      - kind: meeting-count\n        за: school-year\n        at-least: 3\n        of: association\n",
        []
      ),
      (
        "        per: school-year\n",
        "        per: school-year\n      - kind: meeting-count\n        per: school-year\n        at-least: 3\n        of: association\n",
        ["record/repeated-rule 22:15"]
      ),
      (
        "        per: school-year\n",
        "        per: school-year\n        through: 31.08.2024\n      - kind: meeting-count\n        per: school-year\n        at-least: 3\n        of: association\n        from: 01.09.2024\n",
        []
      ),
    ] as [(String, String, [String])]
  )
  func `a rule that can never apply, or says the same again, is told`(
    _ old: String,
    _ new: String,
    _ expected: [String]
  ) {
    let text = Self.pack.replacing("        record: office", with: "        of: association\n        record: office")
      .replacing(old, with: new)
    let told = RegulationLibrary.regulation(Self.source(text), isLocal: true).findings.map {
      "\($0.id) \($0.range.line):\($0.range.column)"
    }
    #expect(Set(told) == Set(expected), "\(told)")
  }

  @Test func `a checked clause without a rule can never be broken, and is told`() throws {
    let cut = try #require(Self.pack.range(of: "    rules:\n      - kind: acts"))
    let text = String(Self.pack[..<cut.lowerBound])
    let source = Self.source(text)
    #expect(RegulationLibrary.regulation(source, isLocal: true).findings.map(\.id) == ["record/clause-without-rule"])
  }

  @Test func `a pack of the repository replaces the built-in one of its name, with a note`() throws {
    let own = RegulationLibrary.Source(
      id: "novosibirsk-0482-2022",
      file: FileID(0),
      subject: "regulations/novosibirsk-0482-2022",
      bytes: Array(Self.pack.utf8)
    )
    let library = RegulationLibrary(local: [own])
    #expect(library.findings.map(\.id) == ["record/replaced-regulation"])
    #expect(library["novosibirsk-0482-2022"]?.isLocal == true)
    #expect(library["novosibirsk-0482-2022"]?.clauses.count == 2)
  }
}
