internal import CivilTime
internal import Findings
internal import Regulations
internal import Reports

extension PaperRun {
  /// The school year that a text names; without one another, or that of the day of judging.
  func schoolYear(_ text: String?, otherwise year: SchoolYear? = nil) throws -> SchoolYear {
    guard let text else { return year ?? SchoolYear(containing: assessment.asOf) }
    guard let year = SchoolYear.reading(text) else {
      let trouble = QueryTrouble.badSchoolYear(text)
      throw session.inLanguage(.usage(trouble.message, hint: trouble.hint))
    }
    return year
  }
}

extension Message {
  static let schoolYear = Message(
    ru: "Учебный год, как 2025-26; иначе тот, на который приходится день.",
    en: "The school year, as 2025-26; otherwise the one in which the day lies."
  )
  static let year = Message(ru: "год", en: "year")
}
