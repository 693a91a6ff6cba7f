internal import Findings
internal import Records

/// The severities that `metod.yaml` changes, for a rule everywhere or for one body or path.
package struct SeveritySettings: Sendable {
  private let register: Register

  init(_ register: Register) { self.register = register }

  /// Changes the severities of findings, and adds one finding for each setting that matches no rule at all.
  func apply(to findings: inout [Finding]) {
    for setting in register.settings?.content.severities.items ?? [] {
      guard let rule = setting.rule.value, let severity = setting.severity.value else { continue }
      var matches = 0
      for index in findings.indices where Self.matches(findings[index].id, rule) && concerns(setting, findings[index]) {
        let original = findings[index].regrading?.original ?? findings[index].severity
        findings[index].severity = severity
        findings[index].regrading = Regrading(from: original, because: setting.reason.value ?? "")
        matches += 1
      }
      // While metod.yaml has errors nothing is judged, so that no setting could match.
      guard matches == 0, !register.areSettingsInDoubt, let range = setting.rule.range else { continue }
      findings.append(
        Finding(
          id: RecordRule.unmatchedSetting.id,
          severity: RecordRule.unmatchedSetting.severity,
          subject: register.settings?.subject ?? "",
          range: range,
          message: Message(
            ru: "Настройка для «\(rule)» ни на что не влияет.",
            en: "The setting for “\(rule)” changes nothing."
          ),
          hint: RecordRule.unmatchedSetting.hint
        )
      )
    }
  }

  /// A setting names a rule in full or by a leading part: `novosibirsk-0482-2022/8.2.b`.
  package static func matches(_ id: String, _ rule: String) -> Bool {
    id == rule || id.hasPrefix(rule + "/")
  }

  /// A path names a folder, or a file with or without `.yaml`; never the beginning of a name.
  private static func holds(_ path: String, _ file: String) -> Bool {
    file == path || file == path + ".yaml" || file.hasPrefix(path.hasSuffix("/") ? path : path + "/")
  }

  private func concerns(_ setting: SeveritySetting, _ finding: Finding) -> Bool {
    if let path = setting.path.value, !Self.holds(path, register.files[finding.range.file]) { return false }
    guard let body = setting.body.value else { return true }
    guard let index = register.body(body) else { return false }
    return finding.subject == register.associations[index].subject
  }
}
