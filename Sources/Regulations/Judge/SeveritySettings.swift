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
      guard matches == 0, let range = setting.rule.range else { continue }
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

  private func concerns(_ setting: SeveritySetting, _ finding: Finding) -> Bool {
    if let path = setting.path.value, !register.files[finding.range.file].hasPrefix(path) { return false }
    guard let body = setting.body.value else { return true }
    guard let index = register.body(body) else { return false }
    return finding.subject == register.associations[index].subject
  }
}
