package import CivilTime
package import Findings
package import Records
package import Regulations

/// A records folder in figures.
package struct FolderStats: Sendable {
  /// A school year of meetings.
  package struct Year: Sendable {
    /// The school year.
    package let year: SchoolYear
    let turnouts: Turnouts

    /// Number of its meetings.
    package var meetings: Int { turnouts.meetings }
  }

  /// A record with its day.
  package struct Dated: Sendable {
    /// The day.
    package let day: CivilDate
    /// The record, as its path without `.yaml`.
    package let record: String
    /// What it is called.
    package let title: Message
  }

  /// What the folder is called; nil when it says nothing.
  package let name: String?
  /// The day on which it is looked at.
  package let asOf: CivilDate
  /// Number of records of each kind that there are.
  package let records: [(kind: RecordKind, count: Int)]
  /// Number of bodies of each kind, the most frequent first.
  package let bodies: [(kind: TableCell, count: Int)]
  /// Number of people who belong to some body on the day.
  package let currentMembers: Int
  /// The meetings of each school year up to the day.
  package let years: [Year]
  /// Number of findings of each severity, the gravest first.
  package let findings: [(severity: Severity, count: Int)]
  /// Number of obligations of each outcome; those of periods that have not begun are left out.
  package let obligations: [(outcome: Outcome, count: Int)]
  /// The oldest of the meetings, orders, documents, events and practices that bear a day.
  package let oldest: Dated?
  /// The newest of them up to the day.
  package let newest: Dated?
  /// Number of records that could not be read as a whole.
  package let unreadable: Int

  /// Counts what a judged folder holds.
  package init(_ assessment: Assessment) {
    let register = assessment.register
    let scene = ListScene(register, assessment.library, asOf: assessment.asOf)
    name = register.settings?.content.name.value
    asOf = assessment.asOf
    let places = RecordKind.allCases.map { ($0, register.places(of: $0)) }
    let packs = assessment.library.regulations.count(where: \.isLocal)
    records = places.map { ($0, $0 == .regulations ? packs : $1.count) }
    unreadable = places.reduce(0) { $0 + $1.1.count(where: \.isUnreadable) }
    bodies = Self.bodies(scene)
    currentMembers = register.members.indices.count { !scene.bodies(ofMember: $0).isEmpty }
    years = Self.years(scene)
    findings = Severity.allCases.sorted(by: >).map { severity in
      (severity, assessment.findings.count { $0.severity == severity })
    }
    obligations = Outcome.allCases.map { outcome in
      (outcome, assessment.obligations.count { $0.outcome == outcome && !$0.isAhead })
    }
    let dated = Self.dated(scene)
    oldest = dated.first
    newest = dated.last
  }

  private static func bodies(_ scene: ListScene) -> [(kind: TableCell, count: Int)] {
    var counts: [(kind: TableCell, count: Int)] = []
    for body in scene.register.associations {
      let kind = scene.word(.bodyKind, body.content.kind.value)
      // One kind is written in many ways, so that its code counts.
      let index = counts.firstIndex { $0.kind == kind || $0.kind.code != nil && $0.kind.code == kind.code }
      if let index { counts[index].count += 1 } else { counts.append((kind, 1)) }
    }
    return counts.sorted { left, right in
      left.count == right.count
        ? RussianOrder(left.kind.text(.ru)) < RussianOrder(right.kind.text(.ru)) : left.count > right.count
    }
  }

  private static func years(_ scene: ListScene) -> [Year] {
    let register = scene.register
    let held = register.meetings.indices.filter { index in
      register.meetings[index].content.date.value.map { $0 <= scene.asOf } ?? false
    }
    let byYear = Dictionary(grouping: held) { register.schoolYear(ofMeeting: $0) }
    return byYear.compactMap { year, meetings in
      year.map { Year(year: $0, turnouts: Turnouts(of: meetings, in: scene)) }
    }
    .sorted { $0.year < $1.year }
  }

  /// Everything that bears a day up to that of looking, the oldest first, in the order of paths within a day.
  private static func dated(_ scene: ListScene) -> [Dated] {
    let register = scene.register
    let days: [(RecordKind, [CivilDate?])] = [
      (.meetings, register.meetings.map(\.content.date.value)), (.orders, register.orders.map(\.content.date.value)),
      (.documents, register.documents.map(\.content.date.value)), (.events, register.events.map(\.content.date.value)),
      (.practices, register.practices.map { register.day(of: $0.content) }),
    ]
    let dated = days.flatMap { kind, days in
      days.enumerated().compactMap { index, day -> (day: CivilDate, handle: RecordHandle, subject: String)? in
        guard let day, day <= scene.asOf else { return nil }
        let handle = RecordHandle(kind, index)
        return (day, handle, register.place(of: handle).subject)
      }
    }
    let sorted = dated.sorted { ($0.day, $0.subject) < ($1.day, $1.subject) }
    return [sorted.first, sorted.last].compactMap { $0 }.map { entry in
      Dated(day: entry.day, record: entry.subject, title: scene.title(of: entry.handle))
    }
  }
}

extension TableCell {
  /// The name of a term for programs.
  fileprivate var code: String? {
    guard case .term(let term) = self else { return nil }
    return term.code
  }
}
