internal import CivilTime
package import Findings
package import Records

/// Requires that meetings take place on working days, in some hours of the day.
package struct MeetingTimeRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: RecordObject {
    package var workingDay: Stated<Bool> = .blank
    package var workingHours: Stated<String> = .blank
    package var meetingKind: Stated<[Located<String>]> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>([
      Field(.workingDay, \.workingDay, .yesNo),
      Field(.workingHours, \.workingHours, .text),
      Field(.meetingKind, \.meetingKind, .located(.name)),
    ])
  }

  /// The name by which packs call it.
  package static let id = "meeting-time"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Время заседаний", en: "Time of meetings"),
    explanation: Message(
      ru: """
        Требует, чтобы заседания проходили в рабочие дни производственного календаря (working-day: да) и начинались в \
        рабочее время (working-hours: 8:00-18:00), если время записано. За последним известным годом календаря пункт не \
        проверен.
        """,
      en: """
        Requires that meetings are held on working days of the production calendar (working-day: yes) and begin within \
        working hours (working-hours: 8:00-18:00) where a time is recorded. Beyond the last known year of the calendar the \
        clause is unverified.
        """
    ),
    examples: [
      RuleExample(
        .kept,
        Message(ru: "рабочая суббота", en: "a working Saturday"),
        on: CivilDate(2024, 5, 1),
        rule: "working-day: yes",
        files: "=== meetings/math/2024-04-27.yaml\nдата: 27.04.2024"
      ),
      RuleExample(
        .broken,
        Message(ru: "обычная суббота", en: "an ordinary Saturday"),
        on: CivilDate(2024, 5, 1),
        rule: "working-day: yes",
        files: "=== meetings/math/2024-04-20.yaml\nдата: ↓20.04.2024"
      ),
      RuleExample(
        .broken,
        Message(ru: "начало после рабочего дня", en: "it began after hours"),
        on: CivilDate(2024, 5, 1),
        rule: "working-hours: 8:00-18:00",
        files: "=== meetings/math/2024-04-19.yaml\nдата: 19.04.2024\nвремя: ↓18:30"
      ),
    ]
  )

  private let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] { PackMention.all(.meetingKind, parameters.meetingKind) }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    for meeting in inquiry.boundMeetings(of: parameters.meetingKind.items.map(\.value)) { judge(meeting, &inquiry) }
  }

  private func judge(_ meeting: Record<Meeting>, _ inquiry: inout Inquiry) {
    guard case .value(let day, let range) = meeting.content.date else { return }
    let topic = Inquiry.Topic(subject: meeting.subject)
    if parameters.workingDay.value == true {
      guard let isWorkday = inquiry.calendar.isWorkingDay(day) else {
        return inquiry.leaveOpen(
          topic,
          Message(ru: "производственный календарь \(day.year) года", en: "the production calendar of \(day.year)")
        )
      }
      if !isWorkday {
        return inquiry.breach(
          topic,
          Breach(
            Message(ru: "\(day.formatted(.numeric)) — нерабочий день", en: "\(day) is no working day"),
            at: range,
            since: day
          )
        )
      }
    }
    if let hours = parameters.workingHours.value, case .value(let time, let place) = meeting.content.time {
      guard let minute = Self.minutes(time), let (first, last) = Self.hours(hours) else {
        return inquiry.leaveOpen(topic, Message(ru: "время «\(time)»", en: "the time “\(time)”"))
      }
      guard first...last ~= minute else {
        return inquiry.breach(
          topic,
          Breach(
            Message(
              ru: "заседание \(day.formatted(.numeric)) началось в \(time), а рабочее время — \(hours)",
              en: "the meeting of \(day) began at \(time), and working hours are \(hours)"
            ),
            at: place,
            since: day
          )
        )
      }
    }
    inquiry.keep(topic, [Evidence(range, day)])
  }

  /// Minutes since midnight of a time of day such as 15:30 or 15.30.
  private static func minutes(_ text: String) -> Int? {
    let parts = text.split { ":.-–".contains($0) }.map { $0.filter { $0 != " " } }
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]) else { return nil }
    guard 0..<24 ~= hour, 0..<60 ~= minute else { return nil }
    return hour * 60 + minute
  }

  private static func hours(_ text: String) -> (Int, Int)? {
    let parts = text.split { "-–".contains($0) }.map(String.init)
    guard parts.count == 2, let first = minutes(parts[0]), let last = minutes(parts[1]), first <= last else {
      return nil
    }
    return (first, last)
  }
}
