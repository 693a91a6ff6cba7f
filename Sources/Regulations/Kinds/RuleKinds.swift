/// Every kind of rule that packs can use.
package enum RuleKinds {
  /// All kinds, sorted by id.
  package static let all: [any RuleKind.Type] = [
    ActsRule.self,
    AgendaRule.self,
    AttendanceRule.self,
    AttestedRule.self,
    BallotRule.self,
    DeadlineRule.self,
    DossierRule.self,
    ExOfficioRule.self,
    ExclusiveRule.self,
    FactsRule.self,
    IndicatorRule.self,
    IntervalRule.self,
    MeetingCountRule.self,
    MeetingTimeRule.self,
    OfficeFilledRule.self,
    ParticipationRule.self,
    PlannedRule.self,
    PresidingRule.self,
    QualifiedRule.self,
    QuorumRule.self,
    RecordExistsRule.self,
    RetentionRule.self,
    SizeRule.self,
    TermRule.self,
    VocabularyRule.self,
  ]
}
