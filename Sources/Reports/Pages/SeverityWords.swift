internal import Findings
internal import Records
internal import Regulations

/// How a records folder changes the severity of rules, in words.
struct SeverityWords {
  let language: Language

  /// The changes of a rule, each with whom it concerns and why, as `metod.yaml` says.
  func changes(of id: String, in catalogue: Catalogue) -> [String] {
    catalogue.severities.compactMap { setting in
      guard let rule = setting.rule.value, let severity = setting.severity.value,
        SeveritySettings.matches(id, rule)
      else { return nil }
      let limits = [setting.body.value?.text, setting.path.value].compactMap { $0 }
      let scope = limits.isEmpty ? "" : " (\(limits.joined(separator: ", ")))"
      return severity.name[language] + scope + " – " + (setting.reason.value ?? "")
    }
  }
}
