import CivilTime
import Findings
import Regulations
import Reports
import Testing

/// Findings as programs see them.
@Suite struct JSONFindingsReportTests {
  @Test func `the object has the keys of the design in their order`() {
    let verdict = Verdict(Folder.assessment(["2025-09-10"], on: CivilDate(2026, 9, 1)))
    #expect(
      JSONFindingsReport().text(of: verdict, in: .en) == """
        {
          "asOf": "2026-09-01",
          "findings": [
            {
              "id": "city/3.2/meeting-count",
              "severity": "error",
              "regulation": "city",
              "clause": "3.2",
              "subject": "associations/mo",
              "file": "associations/mo.yaml",
              "line": 1,
              "column": 1,
              "endLine": 1,
              "endColumn": 22,
              "message": "1 meeting recorded for 2025-26, and at least 3 required.",
              "hint": "If a meeting was held, record it in meetings/mo/<date>.yaml.",
              "related": [
                {
                  "file": "meetings/mo/2025-09-10.yaml",
                  "line": 1,
                  "column": 7,
                  "message": "this meeting is counted"
                }
              ]
            }
          ],
          "summary": {
            "errors": 1,
            "warnings": 0,
            "notes": 0,
            "files": 4,
            "due": 1,
            "unverified": 0
          }
        }

        """
    )
  }

  @Test func `a finding about form has null where there is no clause, and no findings are an empty list`() {
    let sample = Sample([("orders/1.yaml", "x\n")])
    let verdict = Verdict(
      findings: [sample.finding(line: 1, columns: 1..<2)],
      in: sample.files,
      asOf: CivilDate(2026, 1, 1)
    )
    let text = JSONFindingsReport().text(of: verdict, in: .ru)
    #expect(text.contains(#""regulation": null,"#))
    #expect(text.contains(#""clause": null,"#))
    #expect(text.contains(#""hint": null,"#))
    #expect(text.contains(#""related": []"#))
    #expect(text.contains(#""message": "Беда.","#))
    let clean = Verdict(findings: [], in: sample.files, asOf: CivilDate(2026, 1, 1))
    #expect(JSONFindingsReport().text(of: clean, in: .ru).contains(#""findings": [],"#))
  }

  @Test func `texts are escaped, slashes are not`() {
    #expect(JSONText.string("a/b \"\\\n\t\u{1}я").text == "\"a/b \\\"\\\\\\n\\t\\u0001я\"\n")
    #expect(JSONText.object([]).text == "{}\n")
  }
}
