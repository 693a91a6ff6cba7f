internal import CivilTime
internal import Findings
internal import Records

extension AnalysisFields {
  /// What the records tell of the meetings of the year.
  var meetingFields: TemplateFields {
    let turnouts = year.meetings.map { register.turnout(ofMeeting: $0, of: body) }
    let known = turnouts.filter { $0.percent != nil }
    let came = known.reduce(0) { $0 + $1.presentMembers.count }
    let due = known.reduce(0) { $0 + $1.roster.count }
    return TemplateFields([
      "meetings": .list(zip(year.meetings, turnouts).map { fields(ofMeeting: $0, $1) }),
      "meeting-count": .number(year.meetings.count),
      "meetings-planned": meetingsPlanned.map { .number($0) } ?? scene.unknown,
      "attendance": known.isEmpty
        ? .nothing
        : .group([
          "came": .number(came), "due": .number(due), "percent": .optional(words.percent(came, of: due)),
          "meetings": .number(known.count),
        ]),
      "has-attendance": .flag(!known.isEmpty),
    ])
  }

  /// How many rows of the plan are meetings; nil where there is no plan, or none that tells what its rows are.
  private var meetingsPlanned: Int? {
    guard let activities = year.activities else { return nil }
    let count = activities.count(where: scene.isMeeting)
    let isTold = activities.allSatisfy { $0.form.value != nil || $0.meeting.value != nil || $0.event.value != nil }
    return count > 0 || isTold ? count : nil
  }

  private func fields(ofMeeting index: Int, _ turnout: Register.Turnout) -> TemplateFields {
    let content = register.meetings[index].content
    let isKnown = turnout.percent != nil
    let attendance: TemplateValue =
      isKnown
      ? .text(
        words.say(
          "\(turnout.presentMembers.count) из \(turnout.roster.count)",
          "\(turnout.presentMembers.count) of \(turnout.roster.count)"
        )
      ) : scene.unknown
    return TemplateFields([
      "number": content.number.value.map { .text($0) } ?? .missing(words.say("б/н", "unnumbered")),
      "date": content.date.value.map { .text(words.shortDate($0)) } ?? scene.unknown,
      "kind": .optional(content.kind.value.map { scene.word(.meetingKind, $0) }),
      "format": .optional(content.format.value.map { $0.spelling[scene.language] }),
      "topic": .optional(content.topic.value),
      "attendance": attendance,
      "percent": isKnown
        ? .optional(words.percent(turnout.presentMembers.count, of: turnout.roster.count)) : .nothing,
      "guests": content.guests.items.isEmpty ? .nothing : .number(content.guests.items.count),
      "items": .list(content.agenda.items.map(fields(of:))),
    ])
  }

  private func fields(of item: AgendaItem) -> TemplateFields {
    [
      "title": scene.known(item.title.value),
      "speakers": .optional(
        item.speakers.items.isEmpty
          ? nil : item.speakers.items.map { PersonTypography.spaced($0.value) }.joined(separator: ", ")
      ),
    ]
  }
}
