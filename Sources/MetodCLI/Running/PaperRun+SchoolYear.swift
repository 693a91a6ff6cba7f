internal import CivilTime
internal import Findings
internal import Regulations
internal import Reports

extension PaperRun {
  /// The school year that a text names, or that of the day of judging.
  func schoolYear(_ text: String?) throws -> SchoolYear {
    guard let text else { return SchoolYear(containing: assessment.asOf) }
    guard let year = SchoolYear.reading(text) else {
      throw session.inLanguage(.usage(.badSchoolYear(text), hint: .schoolYearForm))
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
  static let body = Message(
    ru: "Объединение: его файл в associations/ или название.",
    en: "The body: its file in associations/, or its name."
  )

  fileprivate static func badSchoolYear(_ text: String) -> Message {
    Message(ru: "«\(text)» – не учебный год", en: "“\(text)” is not a school year")
  }
  fileprivate static let schoolYearForm = Message(
    ru: "Учебный год пишется как 2025-26.",
    en: "A school year is written as 2025-26."
  )
}
