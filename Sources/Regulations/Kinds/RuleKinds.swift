/// Every kind of rule that packs can use.
package enum RuleKinds {
  /// All kinds, sorted by id.
  package static let all: [any RuleKind.Type] = [
    ActsRule.self,
    AttendanceRule.self,
    AttestedRule.self,
    BallotRule.self,
    DeadlineRule.self,
    DossierRule.self,
    FactsRule.self,
    MeetingCountRule.self,
    OfficeFilledRule.self,
    ParticipationRule.self,
    PlannedRule.self,
    QualifiedRule.self,
    RecordExistsRule.self,
    VocabularyRule.self,
  ]
}
