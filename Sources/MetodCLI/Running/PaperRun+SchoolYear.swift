internal import CivilTime
internal import Findings
internal import Regulations
internal import Reports

extension PaperRun {
  /// The school year that an option writes.
  ///
  /// - Parameter text: what was written; nil where the option is absent.
  /// - Returns: the year; nil where the option is absent.
  /// - Throws: `ToolFailure` where the text is no school year.
  func writtenYear(_ text: String?) throws -> SchoolYear? {
    guard let text else { return nil }
    guard let year = SchoolYear.reading(text) else {
      let trouble = QueryTrouble.badSchoolYear(text)
      throw session.inLanguage(.usage(trouble.message, hint: trouble.hint))
    }
    return year
  }

  /// The school year that an option writes, or that of the day of judging.
  func schoolYear(_ text: String?) throws -> SchoolYear {
    try writtenYear(text) ?? SchoolYear(containing: assessment.asOf)
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
}
