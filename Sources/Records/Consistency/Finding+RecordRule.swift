internal import Findings

extension Finding {
  /// A finding of a rule about the form of records, with the rule's own weight and advice.
  init(
    _ rule: RecordRule,
    in subject: String,
    at range: SourceRange,
    _ message: Message,
    hint: Message? = nil,
    related: [RelatedPlace] = []
  ) {
    self.init(
      id: rule.id,
      severity: rule.severity,
      subject: subject,
      range: range,
      message: message,
      hint: hint ?? rule.hint,
      related: related
    )
  }
}
