package import CivilTime

extension Register {
  /// Who came to a meeting, of those who then belonged to the body.
  package struct Turnout: Sendable {
    /// The people listed as present, each once; nil when there is no list or it names no single people.
    package let present: Int?
    /// The members of the body on the day of the meeting, as positions; empty when the day is not known.
    package let roster: Set<Int>
    /// Those of them who are listed as present.
    package let presentMembers: Set<Int>

    /// The share of the members who came, in whole per cent, half upwards; nil when it cannot be told.
    package var percent: Int? {
      guard present != nil, !roster.isEmpty else { return nil }
      return (presentMembers.count * 200 + roster.count) / (roster.count * 2)
    }
  }

  /// Who came to a meeting of a body; nil for a meeting in a folder that is no body's.
  package func turnout(ofMeeting index: Int, of body: Int?) -> Turnout {
    let meeting = meetings[index]
    let attendance = Attendance(at: meeting.content, in: self)
    let roster = body.map { self.roster(ofBody: $0, on: meeting.content.date.value) } ?? []
    return Turnout(
      present: attendance.headcount,
      roster: roster,
      presentMembers: roster.filter(attendance.isPresent)
    )
  }

  /// The members of a body on a day, as positions.
  package func roster(ofBody index: Int, on day: CivilDate?) -> Set<Int> {
    guard let day else { return [] }
    return Set(
      associations[index].content.members.items.compactMap { membership in
        guard Term(from: membership.from.value, through: membership.through.value).covers(day) else { return nil }
        return member(membership.person.value)
      }
    )
  }

  /// The school year to which a meeting belongs: the one it names, otherwise that of its day.
  package func schoolYear(ofMeeting index: Int) -> SchoolYear? {
    let content = meetings[index].content
    return content.schoolYear.value ?? content.date.value.map { SchoolYear(containing: $0) }
  }
}
