import Findings
import Records
import Regulations
import Testing

/// The examples that packs carry in themselves.
@Suite struct PackExampleTests {
  private static func pack(_ examples: String, _ rest: String = "") -> String {
    """
    title: {ru: Положение, en: Regulation}
    issued-by: {ru: Управление, en: Department}
    versions:
      - from: 2020-09-01
    body-kinds:
      - id: association
        ru: объединение
        en: association
    parties:
      - id: department
        ru: управление
        en: department
    clauses:
      - clause: "1"
        class: checked
        summary: {ru: Заседания, en: Meetings}
        rules:
          - kind: meeting-count
            at-least: 2
            per: school-year
    \(examples)
    \(rest)
    """
  }

  private static let common = """
    example-files: |
      === associations/mo.yaml
      название: МО
      вид: объединение
      создано: 01.09.2022
    """

  private func told(_ text: String) -> [String] {
    let source = RegulationLibrary.Source(
      id: "own",
      file: FileID(0),
      subject: "regulations/own",
      bytes: Array(text.utf8)
    )
    #expect(RegulationLibrary.regulation(source, isLocal: true).findings.map(\.message.en) == [])
    return PackExamples.findings(in: source).map { "\($0.range.line):\($0.range.column) \($0.message.en)" }
  }

  @Test(
    arguments: [
      ("2022-12-01", "due", "", []), ("2023-09-01", "broken", "", []),
      ("2023-09-01", "нарушено", "place: associations/mo.yaml:1", []),
      ("2023-09-01", "kept", "", ["24:19 Clause 1: “kept” is expected, and it came to: broken, due."]),
      ("2022-12-01", "broken", "", ["24:19 Clause 1: “broken” is expected, and it came to: due."]),
      ("2021-12-01", "broken", "", ["24:19 Clause 1: “broken” is expected, and it came to: no obligation at all."]),
      (
        "2023-09-01", "broken", "place: associations/mo.yaml:2",
        ["25:16 The breach is expected at associations/mo.yaml:2, and was found at: associations/mo.yaml:1."]
      ),
    ] as [(String, String, String, [String])]
  )
  func `an example is judged on its day, at its place`(
    _ day: String,
    _ expected: String,
    _ place: String,
    _ findings: [String]
  ) {
    let example = """
          examples:
            - about: one meeting
              date: \(day)
              expected: \(expected)
              \(place)
              files: |
                === meetings/mo/2022-10-10.yaml
                дата: 10.10.2022
      """
    #expect(told(Self.pack(example, Self.common)) == findings)
  }

  @Test func `files of an example replace common ones, and may be a list`() {
    let example = """
          examples:
            - date: 2023-09-01
              expected: kept
              files:
                - path: meetings/mo/a.yaml
                  text: "дата: 10.10.2022"
                - path: meetings/mo/b.yaml
                  text: |
                    дата: 10.11.2022
            - date: 2022-12-01
              expected: unverified
              files: |
                === associations/mo.yaml
                название: [
      """
    #expect(told(Self.pack(example, Self.common)).count == 1)
    #expect(told(Self.pack(example, Self.common)).first?.hasPrefix("34:") == true)
  }

  @Test func `what is malformed in an example is told at its place in the pack`() {
    let example = """
          examples:
            - date: 2023-09-01
              expected: broken
              files: |
                === meetings/mo/2022-10-10.yaml
                дата: 10.10.2022
                тема: Год

                местоо: зал
      """
    #expect(
      told(Self.pack(example, Self.common)) == [
        "29:11 In the example meetings/mo/2022-10-10.yaml:4: Unknown key “местоо”."
      ]
    )
  }

  @Test(arguments: BuiltInPacks.all.map(\.id))
  func `the examples of a built-in pack hold`(_ id: String) throws {
    let pack = try #require(BuiltInPacks.all.first { $0.id == id })
    let source = RegulationLibrary.Source(id: id, file: FileID(0), subject: id, bytes: Array(pack.text.utf8))
    #expect(PackExamples.findings(in: source).map(\.message.ru) == [])
  }

  @Test func `a built-in pack shows how examples are written`() {
    let clauses = RegulationLibrary().regulations.flatMap(\.clauses)
    #expect(clauses.flatMap { $0.examples.items.compactMap(\.expected.value) }.contains(.broken))
  }
}
