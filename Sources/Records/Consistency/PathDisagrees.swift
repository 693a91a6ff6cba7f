internal import CivilTime
internal import Findings

/// Keys that say another thing than the path of the file.
struct PathDisagrees: Sendable {
  private let register: Register
  private let subject: String

  /// Looks at one record.
  init(_ subject: String, _ register: Register) {
    self.subject = subject
    self.register = register
  }

  /// A meeting: its body, and its school year, which its date decides between September and May.
  func findings(in meeting: Meeting, of body: Int?) -> [Finding] {
    findings(meeting.body, body) + findings(meeting.schoolYear, heldOn: meeting.date)
  }

  /// A plan or an analysis: its body and its years, of which a plan may name a school year and a calendar year.
  func findings(
    _ body: Stated<Reference>,
    _ years: [Stated<WorkYear>],
    in home: ConsistencyScene.YearlyHome?
  ) -> [Finding] {
    findings(body, home?.body) + years.flatMap { findings($0, home?.year) }
  }

  private func findings(_ written: Stated<Reference>, _ body: Int?) -> [Finding] {
    guard case .value(let reference, let range) = written, let body, let named = register.body(reference),
      named != body
    else { return [] }
    let home = register.associations[body]
    let other = register.associations[named]
    let message = Message(
      ru: "Файл лежит в папке «\(home.id)» («\(home.name)»), а объединение названо другое: «\(other.name)».",
      en: "The file lies in the folder “\(home.id)” (“\(home.name)”), and another body is named: “\(other.name)”."
    )
    return [Finding(.pathDisagrees, in: subject, at: range, message)]
  }

  private func findings(_ written: Stated<WorkYear>, _ year: WorkYear?) -> [Finding] {
    guard case .value(let named, let range) = written, let year, named != year else { return [] }
    let message =
      switch named {
      case .school:
        Message(
          ru: "Файл назван «\(year)», а учебный год записан \(named).",
          en: "The file is called “\(year)”, and the school year is given as \(named)."
        )
      case .calendar:
        Message(
          ru: "Файл назван «\(year)», а календарный год записан \(named).",
          en: "The file is called “\(year)”, and the calendar year is given as \(named)."
        )
      }
    return [Finding(.pathDisagrees, in: subject, at: range, message)]
  }

  private func findings(_ written: Stated<SchoolYear>, heldOn date: Stated<CivilDate>) -> [Finding] {
    guard case .value(let named, let range) = written, let date = DatedPlace(date),
      !Meeting.fits(named, heldOn: date.day)
    else { return [] }
    let own = SchoolYear(containing: date.day)
    let message = Message(
      ru: "Заседание \(date.numeric) относится к \(own) учебному году, а записан \(named).",
      en: "The meeting \(date.day) belongs to the school year \(own), and \(named) is given."
    )
    let hint = Message(
      ru: "Исправьте год или дату; следующий учебный год может назвать только заседание июня – августа.",
      en: "Correct the year or the date; only a meeting between June and August may name the next school year."
    )
    let place = RelatedPlace(date.range, Message(ru: "дата заседания", en: "date of the meeting"))
    return [Finding(.pathDisagrees, in: subject, at: range, message, hint: hint, related: [place])]
  }
}
