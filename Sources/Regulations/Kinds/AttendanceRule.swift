internal import CivilTime
package import Findings
package import Records

/// Requires that each member attends a share of the meetings, or of the events too, held during the membership.
package struct AttendanceRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: BoundedParameters {
    package var bound = Bound()
    package var per: Stated<PeriodWord> = .blank
    package var record: Stated<[Located<RecordWord>]> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>(
      Bound.fields(of: Parameters.self) + [
        Field(.per, \.per, .word(PeriodWord.self), required: true),
        Field(.record, \.record, .located(.word(RecordWord.self))),
      ]
    )
  }

  /// The name by which packs call it.
  package static let id = "attendance"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Посещение заседаний", en: "Attendance of meetings"),
    explanation: Message(
      ru: """
        Считает, на скольких заседаниях за период был каждый член объединения из тех, что прошли за время его членства и \
        где записаны присутствующие. С «record: meeting, event» считаются и события объединения, где записаны участники; \
        организатор тоже был. Пока не кончился период или членство, посещение ещё можно поправить.
        """,
      en: """
        Counts how many of the meetings held in a period during a membership, with a recorded attendance, the member came \
        to. With “record: meeting, event” the events of the body with recorded participants count too; their organisers were \
        there. Until the period ends, or the membership, the attendance can still be mended.
        """
    ),
    examples: [
      RuleExample(
        .kept,
        Message(ru: "половина заседаний", en: "half of the meetings"),
        on: CivilDate(2023, 9, 1),
        rule: "at-least: 1/2\nper: school-year",
        files: files(first: "Иванова А.А., Петрова Е.В.", second: "Иванова А.А.", members: "Иванова А.А., Петрова Е.В.")
      ),
      RuleExample(
        .broken,
        Message(ru: "ни одного из двух", en: "none of two"),
        on: CivilDate(2023, 9, 1),
        rule: "at-least: 1/2\nper: school-year",
        files: files(first: "Иванова А.А.", second: "Иванова А.А.", members: "Иванова А.А., ↓Петрова Е.В.")
      ),
      RuleExample(
        .kept,
        Message(ru: "одно заседание и одно событие из трёх", en: "one meeting and one event of three"),
        on: CivilDate(2023, 9, 1),
        rule: "at-least: 1/2\nper: school-year\nrecord: meeting, event",
        files: files(first: "Иванова А.А., Петрова Е.В.", second: "Иванова А.А.", members: "Иванова А.А., Петрова Е.В.")
          + """

          === events/seminar.yaml
          название: Семинар
          объединение: Объединение учителей математики
          дата: 10.11.2022
          организаторы: Иванова А.А.
          участники: Петрова Е.В.
          """
      ),
    ]
  )

  private static func files(first: String, second: String, members: String) -> String {
    """
    === associations/math.yaml
    название: Объединение учителей математики
    вид: объединение
    создано: приказ 1-од от 01.09.2022
    состав: \(members)
    === meetings/math/2022-09-10.yaml
    дата: 10.09.2022
    присутствовали: \(first)
    === meetings/math/2023-05-10.yaml
    дата: 10.05.2023
    присутствовали: \(second)
    """
  }

  private let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] { [] }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    guard let scheme = parameters.per.value.map(inquiry.scheme) else { return }
    let gatherings = gatherings(inquiry)
    for period in inquiry.periods(scheme) where !period.isAhead(of: inquiry.asOf) {
      let held = gatherings.filter { gathering in
        if scheme == .schoolYear {
          return gathering.year == SchoolYear(containing: period.whole.period.first)
        }
        return period.whole.period.contains(gathering.day)
      }
      for membership in inquiry.view.memberships {
        guard let member = membership.member else { continue }
        let own = held.filter { membership.term.covers($0.day) }
        guard !own.isEmpty else { continue }
        let came = own.filter { $0.people.contains(member) }
        judge(membership, came: came, of: own.count, period, &inquiry)
      }
    }
  }

  /// A meeting or an event, with who was there.
  private struct Gathering {
    let day: CivilDate
    let year: SchoolYear?
    let people: Set<Int>
    let place: SourceRange
  }

  private var words: [RecordWord] {
    parameters.record.isBlank ? [.meeting] : parameters.record.items.map(\.value)
  }

  private func gatherings(_ inquiry: Inquiry) -> [Gathering] {
    let register = inquiry.register
    var gatherings: [Gathering] = []
    if words.contains(.meeting) {
      for meeting in inquiry.meetings {
        guard let day = meeting.content.date.value, case .value(let present, let range) = meeting.content.present else {
          continue
        }
        gatherings.append(
          Gathering(
            day: day,
            year: inquiry.schoolYear(of: meeting),
            people: Set(present.compactMap { register.member($0) }),
            place: range.cutToFirstLine
          )
        )
      }
    }
    if words.contains(.event) {
      for event in inquiry.view.body.events.map({ register.events[$0] }) {
        guard let day = event.content.date.value, day <= inquiry.asOf,
          case .value(let participants, let range) = event.content.participants
        else { continue }
        let people = participants.compactMap { register.member($0.person.value) }
        let organizers = event.content.organizers.items.compactMap { register.member($0) }
        gatherings.append(
          Gathering(day: day, year: event.content.year, people: Set(people + organizers), place: range.cutToFirstLine)
        )
      }
    }
    return gatherings
  }

  private func judge(
    _ membership: BodyView.Membership,
    came: [Gathering],
    of count: Int,
    _ period: Inquiry.BoundPeriod,
    _ inquiry: inout Inquiry
  ) {
    guard let member = membership.member else { return }
    let subject = inquiry.register.members[member].subject
    // Whoever has left can no longer mend it.
    let last = min(period.bound.last, membership.term.through ?? .latest)
    let topic = Inquiry.Topic(subject: subject, period: period.whole, due: last)
    if parameters.bound.holds(for: came.count, of: count) {
      return inquiry.keep(topic, came.map { Evidence($0.place, $0.day) })
    }
    let gatherings =
      words == [.meeting]
      ? Message(
        ru: Plural.ru(count, "заседания", "заседаний", "заседаний"),
        en: Plural.en(count, "meeting", "meetings")
      )
      : Message(
        ru: Plural.ru(count, "встречи", "встреч", "встреч"),
        en: Plural.en(count, "gathering", "gatherings")
      )
    let message = Message(
      ru: """
        \(inquiry.name(member)) за \(period.whole.label(russian: true)): посещено \(came.count) из \(gatherings.ru), а \
        нужно \(parameters.bound.words.ru)
        """,
      en: """
        \(inquiry.name(member)), \(period.whole.label(russian: false)): attended \(came.count) of \(gatherings.en), and \
        \(parameters.bound.words.en) required
        """
    )
    guard inquiry.asOf > last else { return inquiry.owe(topic, message) }
    guard !inquiry.mayMissMeetings else { return inquiry.leaveOpen(topic, message) }
    inquiry.breach(
      topic,
      Breach(
        message,
        at: membership.record.person.range ?? membership.record.range.cutToFirstLine,
        since: last.adding(days: 1)
      )
    )
  }
}
