import CivilTime
import Findings
import Foundation
import Regulations
import Reports
import Testing

/// Findings in the formats that servers read, each against its published form.
@Suite struct ServerFindingsReportTests {
  private static let place = CodePlace("records")

  /// An error of a clause with a related place, a warning that says awkward things, and a note.
  private static var verdict: Verdict {
    let sample = Sample([
      ("associations/mo.yaml", "вид: ммо\n"), ("meetings/mo/1.yaml", "дата: 10.09.2024\n"),
      ("orders/приказ 1.yaml", "номер: 1\nдата: 2\n"),
    ])
    let broken = Finding(
      id: "novosibirsk-0482-2022/7.6.a/meeting-count",
      severity: .error,
      basis: Sample.clause,
      subject: "associations/mo",
      range: sample.range(0, line: 1, columns: 1..<9),
      message: Message(ru: "записано 1 заседание", en: "1 meeting recorded"),
      hint: Message(ru: "Запишите остальные.", en: "Record the others."),
      related: [RelatedPlace(sample.range(1, line: 1, columns: 7..<17), Message(ru: "это учтено", en: "counted"))]
    )
    var awkward = sample.finding(line: 1, columns: 1..<2)
    awkward.id = "record/unknown-key"
    awkward.severity = .warning
    awkward.range = SourceRange(file: FileID(2), line: 1, column: 8, endLine: 2, endColumn: 2)
    awkward.message = Message(ru: "ключ «a,b: 100%» & <c> \"d\"\u{1}", en: "key “a,b: 100%” & <c> \"d\"\u{1}")
    awkward.hint = nil
    var note = awkward
    note.id = "record/line-endings"
    note.severity = .note
    note.range = sample.range(2, line: 2, columns: 1..<5)
    note.message = Message(ru: "Концы строк Windows.", en: "Windows line endings.")
    return Verdict(findings: [broken, awkward, note], in: sample.files, asOf: CivilDate(2025, 11, 20))
  }

  private static var clean: Verdict { Verdict(findings: [], in: SourceFiles(), asOf: CivilDate(2025, 11, 20)) }

  @Test func `GitHub annotations are escaped and followed by the summary`() {
    #expect(
      GitHubFindingsReport(place: Self.place).text(of: Self.verdict, in: .en) == """
        ::error file=records/associations/mo.yaml,line=1,endLine=1,col=1,endColumn=9,\
        title=novosibirsk-0482-2022/7.6.a/meeting-count::1 meeting recorded.%0ARecord the others.
        ::warning file=records/orders/приказ 1.yaml,line=1,endLine=2,\
        title=record/unknown-key::key “a,b: 100%25” & <c> "d"\u{1}
        ::notice file=records/orders/приказ 1.yaml,line=2,endLine=2,col=1,endColumn=5,\
        title=record/line-endings::Windows line endings.
        Total: 1 error, 1 warning, 1 note.
        More about any rule: metod explain <the name in square brackets>.

        """
    )
    var odd = Self.verdict.findings[0]
    odd.id = "a:b,c%d\ne"
    let verdict = Verdict(findings: [odd], in: Self.verdict.files, asOf: CivilDate(2025, 11, 20))
    #expect(
      GitHubFindingsReport(place: CodePlace()).text(of: verdict, in: .ru).contains("title=a%3Ab%2Cc%25d%0Ae::Запис")
    )
  }

  @Test func `GitLab gets a list of issues with fingerprints`() {
    #expect(
      GitLabFindingsReport(place: Self.place).text(of: Self.verdict, in: .en) == """
        [
          {
            "description": "1 meeting recorded.\\nRecord the others.",
            "check_name": "novosibirsk-0482-2022/7.6.a/meeting-count",
            "fingerprint": "733bb5ce6e807dbe",
            "severity": "major",
            "location": {
              "path": "records/associations/mo.yaml",
              "lines": {
                "begin": 1,
                "end": 1
              }
            }
          },
          {
            "description": "key “a,b: 100%” & <c> \\"d\\"\\u0001",
            "check_name": "record/unknown-key",
            "fingerprint": "8674ba73be3fdf2c",
            "severity": "minor",
            "location": {
              "path": "records/orders/приказ 1.yaml",
              "lines": {
                "begin": 1,
                "end": 2
              }
            }
          },
          {
            "description": "Windows line endings.",
            "check_name": "record/line-endings",
            "fingerprint": "661e60aee1bb973f",
            "severity": "info",
            "location": {
              "path": "records/orders/приказ 1.yaml",
              "lines": {
                "begin": 2,
                "end": 2
              }
            }
          }
        ]

        """
    )
    #expect(GitLabFindingsReport(place: Self.place).text(of: Self.clean, in: .ru) == "[]\n")
  }

  @Test func `JUnit has a suite for each file and a case for each finding`() throws {
    let text = JUnitFindingsReport(place: Self.place).text(of: Self.verdict, in: .en)
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="metod" tests="3" failures="2" errors="0">
          <testsuite name="records/associations/mo.yaml" tests="1" failures="1" errors="0" skipped="0">
            <properties>
              <property name="asOf" value="2025-11-20"/>
            </properties>
            <testcase name="novosibirsk-0482-2022/7.6.a/meeting-count 1:1" classname="records/associations/mo.yaml" \
        file="records/associations/mo.yaml" line="1">
              <failure type="error" message="1 meeting recorded.">records/associations/mo.yaml:1:1: 1 meeting recorded.
        Record the others.</failure>
            </testcase>
          </testsuite>
          <testsuite name="records/orders/приказ 1.yaml" tests="2" failures="1" errors="0" skipped="0">
            <properties>
              <property name="asOf" value="2025-11-20"/>
            </properties>
            <testcase name="record/unknown-key 1:8" classname="records/orders/приказ 1.yaml" \
        file="records/orders/приказ 1.yaml" line="1">
              <failure type="warning" message="key “a,b: 100%” &amp; &lt;c&gt; &quot;d&quot;\u{FFFD}">\
        records/orders/приказ 1.yaml:1:8: key “a,b: 100%” &amp; &lt;c&gt; "d"\u{FFFD}</failure>
            </testcase>
            <testcase name="record/line-endings 2:1" classname="records/orders/приказ 1.yaml" \
        file="records/orders/приказ 1.yaml" line="2">
              <system-out>records/orders/приказ 1.yaml:2:1: Windows line endings.</system-out>
            </testcase>
          </testsuite>
        </testsuites>

        """
    )
    #expect(
      JUnitFindingsReport(place: Self.place).text(of: Self.clean, in: .ru) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="metod" tests="1" failures="0" errors="0">
          <testsuite name="metod" tests="1" failures="0" errors="0" skipped="0">
            <properties>
              <property name="asOf" value="2025-11-20"/>
            </properties>
            <testcase name="validate" classname="metod"/>
          </testsuite>
        </testsuites>

        """
    )
  }

  @Test func `SARIF names the rules, places and fingerprints`() {
    let first = Verdict(
      findings: [Self.verdict.findings[0]],
      in: Self.verdict.files,
      asOf: CivilDate(2025, 11, 20)
    )
    #expect(
      SARIFFindingsReport(version: "1.2.3", place: Self.place).text(of: first, in: .en) == """
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "metod",
                  "version": "1.2.3",
                  "rules": [
                    {
                      "id": "novosibirsk-0482-2022/7.6.a/meeting-count",
                      "shortDescription": {
                        "text": "Three meetings a year"
                      },
                      "fullDescription": {
                        "text": "Clause 7.6.a, Regulation: Three meetings a year"
                      },
                      "help": {
                        "text": "metod explain novosibirsk-0482-2022/7.6.a/meeting-count"
                      },
                      "defaultConfiguration": {
                        "level": "error"
                      }
                    }
                  ]
                }
              },
              "language": "en",
              "columnKind": "unicodeCodePoints",
              "results": [
                {
                  "ruleId": "novosibirsk-0482-2022/7.6.a/meeting-count",
                  "ruleIndex": 0,
                  "level": "error",
                  "message": {
                    "text": "1 meeting recorded.\\nRecord the others."
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "records/associations/mo.yaml",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "startLine": 1,
                          "startColumn": 1,
                          "endLine": 1,
                          "endColumn": 9
                        }
                      },
                      "logicalLocations": [
                        {
                          "fullyQualifiedName": "associations/mo",
                          "kind": "resource"
                        }
                      ]
                    }
                  ],
                  "relatedLocations": [
                    {
                      "id": 1,
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "records/meetings/mo/1.yaml",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "startLine": 1,
                          "startColumn": 7,
                          "endLine": 1,
                          "endColumn": 17
                        }
                      },
                      "message": {
                        "text": "counted"
                      }
                    }
                  ],
                  "partialFingerprints": {
                    "metodFinding/v1": "733bb5ce6e807dbe"
                  }
                }
              ],
              "properties": {
                "asOf": "2025-11-20",
                "files": 3,
                "due": 0,
                "unverified": 0
              }
            }
          ]
        }

        """
    )
  }

  @Test func `SARIF lists a rule once, and encodes paths as URIs`() {
    let verdict = Verdict(
      findings: Self.verdict.findings + [Self.verdict.findings[1]],
      in: Self.verdict.files,
      asOf: CivilDate(2025, 11, 20)
    )
    let text = SARIFFindingsReport(version: "1", place: CodePlace()).text(of: verdict, in: .ru)
    #expect(text.components(separatedBy: "\"ruleIndex\": ").dropFirst().map { $0.prefix(1) } == ["0", "1", "1", "2"])
    #expect(text.components(separatedBy: "\"shortDescription\"").count == 4)
    #expect(text.contains(#""uri": "orders/%D0%BF%D1%80%D0%B8%D0%BA%D0%B0%D0%B7%201.yaml""#))
    #expect(text.contains(#""level": "note""#))
    #expect(
      SARIFFindingsReport(version: "1", place: CodePlace()).text(of: Self.clean, in: .ru).contains(#""results": [],"#)
    )
  }

  @Test func `a fingerprint survives new lines and other languages, and never repeats`() {
    func fingerprints(_ verdict: Verdict, _ language: Language) -> [String] {
      GitLabFindingsReport(place: Self.place).text(of: verdict, in: language).components(
        separatedBy: "fingerprint\": \""
      )
      .dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
    let verdict = Self.verdict
    var moved = verdict.findings[0]
    moved.range = SourceRange(file: FileID(0), line: 9, column: 1, endLine: 9, endColumn: 9)
    let later = Verdict(
      findings: [moved] + verdict.findings.dropFirst(),
      in: verdict.files,
      asOf: CivilDate(2026, 1, 1)
    )
    #expect(Set(fingerprints(later, .ru)) == Set(fingerprints(verdict, .en)))
    let twice = Verdict(findings: verdict.findings + [moved], in: verdict.files, asOf: CivilDate(2026, 1, 1))
    #expect(Set(fingerprints(twice, .ru)).count == 4)
  }

  @Test(arguments: Language.allCases)
  func `no format tells what is personal`(language: Language) {
    let assessment = Assessment(
      ofMemory: [
        ("metod.yaml", "формат: 1\n"),
        ("members/a.yaml", "фио: Иванова Анна\nгод рождения: тыща84\nконтакты:\n  рабочий телефон: {a: 8-913-55}\n"),
      ],
      asOf: CivilDate(2025, 11, 20)
    )
    let verdict = Verdict(assessment)
    #expect(verdict.findings.count >= 2)
    let reports: [any FindingsReport] = [
      .sarif(version: "1", place: CodePlace()), .junit(place: CodePlace()), .github(place: CodePlace()),
      .gitlab(place: CodePlace()), .json,
    ]
    for report in reports {
      let text = report.text(of: verdict, in: language)
      #expect(text.contains("members/a.yaml"))
      #expect(!text.contains("тыща84") && !text.contains("8-913-55"), "\(text)")
    }
  }
}
