internal import CivilTime
package import Findings
internal import Records

/// Findings as SARIF 2.1.0, for servers and editors that show the results of static analysis.
package struct SARIFFindingsReport: FindingsReport {
  private let version: String
  private let place: CodePlace

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - version: the version of the tool.
  ///   - place: where the records lie in their repository.
  package init(version: String, place: CodePlace) {
    self.version = version
    self.place = place
  }

  /// The report: one run.
  package func text(of verdict: Verdict, in language: Language) -> String {
    var indexes: [String: Int] = [:]
    var rules: [JSONText] = []
    for finding in verdict.findings where indexes[finding.id] == nil {
      indexes[finding.id] = rules.count
      rules.append(Self.rule(of: finding, language))
    }
    var fingerprints = Fingerprints()
    let results = verdict.findings.map { finding in
      let print = fingerprints.next(finding, at: place.path(of: finding.range, in: verdict.files))
      return result(finding, rule: indexes[finding.id] ?? 0, print, verdict.files, language)
    }
    let driver = JSONText.object([
      ("name", .string("metod")), ("version", .string(version)), ("rules", .array(rules)),
    ])
    return JSONText.object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")),
      (
        "runs",
        .array([
          .object([
            ("tool", .object([("driver", driver)])),
            ("language", .string(language.rawValue)),
            ("columnKind", .string("unicodeCodePoints")),
            ("results", .array(results)),
            ("properties", Self.properties(of: verdict)),
          ])
        ])
      ),
    ]).text
  }

  private static func rule(of finding: Finding, _ language: Language) -> JSONText {
    let form = RecordRule(rawValue: finding.id)
    let short = form?.title ?? finding.basis?.summary ?? Message(verbatim: finding.id)
    let severity = form?.severity ?? finding.regrading?.original ?? finding.severity
    var members: [(key: String, value: JSONText)] = [
      ("id", .string(finding.id)), ("shortDescription", text(short[language])),
    ]
    if let form { members.append(("fullDescription", text(form.explanation[language]))) }
    if let basis = finding.basis { members.append(("fullDescription", text(Self.citation(basis, language)))) }
    members += [
      ("help", text("metod explain \(finding.id)")),
      ("defaultConfiguration", .object([("level", .string(level(severity)))])),
    ]
    return .object(members)
  }

  private static func citation(_ basis: ClauseCitation, _ language: Language) -> String {
    Message(
      ru: "Пункт \(basis.clause), \(basis.title.ru): \(basis.summary.ru)",
      en: "Clause \(basis.clause), \(basis.title.en): \(basis.summary.en)"
    )[language]
  }

  private func result(
    _ finding: Finding,
    rule: Int,
    _ fingerprint: String,
    _ files: SourceFiles,
    _ language: Language
  ) -> JSONText {
    let logical = JSONText.object([("fullyQualifiedName", .string(finding.subject)), ("kind", .string("resource"))])
    let location = [("physicalLocation", location(finding.range, files)), ("logicalLocations", .array([logical]))]
    let related = finding.related.enumerated().map { index, place in
      JSONText.object([
        ("id", .int(index + 1)), ("physicalLocation", self.location(place.range, files)),
        ("message", Self.text(place.message[language])),
      ])
    }
    var members: [(key: String, value: JSONText)] = [
      ("ruleId", .string(finding.id)),
      ("ruleIndex", .int(rule)),
      ("level", .string(Self.level(finding.severity))),
      ("message", Self.text(finding.sentences(in: language))),
      ("locations", .array([.object(location)])),
    ]
    if !related.isEmpty { members.append(("relatedLocations", .array(related))) }
    members.append(("partialFingerprints", .object([("metodFinding/v1", .string(fingerprint))])))
    return .object(members)
  }

  private func location(_ range: SourceRange, _ files: SourceFiles) -> JSONText {
    .object([
      (
        "artifactLocation",
        .object([
          ("uri", .string(Self.encoded(place.path(of: range, in: files)))), ("uriBaseId", .string("%SRCROOT%")),
        ])
      ),
      (
        "region",
        .object([
          ("startLine", .int(Int(range.line))), ("startColumn", .int(Int(range.column))),
          ("endLine", .int(Int(range.endLine))), ("endColumn", .int(Int(range.endColumn))),
        ])
      ),
    ])
  }

  private static func properties(of verdict: Verdict) -> JSONText {
    .object([
      ("asOf", .string(verdict.asOf.description)), ("files", .int(verdict.summary.files)),
      ("due", .int(verdict.summary.due)), ("unverified", .int(verdict.summary.unverified)),
    ])
  }

  private static func text(_ text: String) -> JSONText { .object([("text", .string(text))]) }

  private static func level(_ severity: Severity) -> String { severity.rawValue }

  /// A path as a relative URI: what RFC 3986 does not leave alone is percent-encoded.
  private static func encoded(_ path: String) -> String {
    path.utf8.reduce(into: "") { out, byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        out.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        out += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
  }
}

extension FindingsReport where Self == SARIFFindingsReport {
  /// SARIF 2.1.0.
  package static func sarif(version: String, place: CodePlace) -> SARIFFindingsReport {
    SARIFFindingsReport(version: version, place: place)
  }
}
