package import Findings

/// The papers that are made from records, each from a template of its own.
package enum PaperKind: String, Sendable, CaseIterable {
  /// How a regulation is kept.
  case compliance
  /// The minutes of a meeting.
  case minutes
  /// One item of the minutes, for those whom it concerns.
  case extract
  /// A list of the members to sign at a meeting.
  case registration
  /// The analysis of a year's work.
  case analysis
  /// The data bank of the members of a body.
  case members
  /// What a body is, for its page.
  case passport
  /// The work plan of a body for a school year.
  case plan
  /// The opening of the papers that a regulation wants of a body together.
  case portfolio
  /// One paper of a portfolio, or all of one kind.
  case portfolioPart = "portfolio-part"
  /// All bodies of a folder side by side.
  case service

  /// What the paper is called.
  package var name: Message {
    switch self {
    case .compliance: Message(ru: "соблюдение положения", en: "compliance")
    case .minutes: Message(ru: "протокол", en: "minutes")
    case .extract: Message(ru: "выписка из протокола", en: "extract from the minutes")
    case .registration: Message(ru: "лист регистрации", en: "registration sheet")
    case .analysis: Message(ru: "анализ работы", en: "yearly analysis")
    case .members: Message(ru: "банк данных о педагогах", en: "data bank of members")
    case .passport: Message(ru: "паспорт объединения", en: "passport of the body")
    case .plan: Message(ru: "план работы", en: "work plan")
    case .portfolio: Message(ru: "портфолио", en: "portfolio")
    case .portfolioPart: Message(ru: "часть портфолио", en: "part of a portfolio")
    case .service: Message(ru: "сводка по службе", en: "summary of the service")
    }
  }

  /// The names that its template may use.
  package var names: [TemplateName] {
    switch self {
    case .compliance: ComplianceFields.names
    case .minutes, .extract, .registration: MinutesFields.names
    case .analysis: AnalysisFields.names
    case .members: MembersFields.names
    case .passport: PassportFields.names
    case .plan: PlanFields.names
    case .portfolio: PortfolioFields.names
    case .portfolioPart: PortfolioPartFields.names
    case .service: ServiceFields.names
    }
  }
}
