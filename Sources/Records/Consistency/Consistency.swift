package import CivilTime
package import Findings

/// The consistency of records that no regulation needs to state: what contradicts itself cannot be true.
///
/// Each kind of trouble has a file of its own. What could not be read, and what depends on it, is passed over: a
/// finding about it exists already.
package enum Consistency {
  /// Everything that contradicts itself.
  ///
  /// - Parameters:
  ///   - register: the records.
  ///   - asOf: the day on which they are looked at; what is recorded as done later is told.
  /// - Returns: the findings, by kind and id of their records, so that their order never depends on chance.
  package static func findings(in register: Register, asOf: CivilDate) -> [Finding] {
    let scene = ConsistencyScene(of: register, asOf: asOf)
    let future = FutureDate(scene)
    var findings = each(register.members) { _, record in
      BadFullName.findings(in: record) + TermOrder.findings(in: record) + future.findings(in: record)
    }
    findings += each(register.associations) { self.findings(in: $1, at: $0, scene) }
    findings += each(register.meetings) { self.findings(in: $1, at: $0, scene) }
    findings += each(register.plans) { index, record in
      let home = scene.homesOfPlans[index]
      return ActOrder.findings(in: record, register) + RowNumberRepeated.findings(in: record)
        + OddRowNumber.findings(in: record) + acts(record, scene)
        + yearly(record, record.content.body, record.content.years, home, scene)
    }
    findings += each(register.analyses) { index, record in
      let home = scene.homesOfAnalyses[index]
      return ActOrder.findings(in: record) + acts(record, scene)
        + yearly(record, record.content.body, [record.content.schoolYear.map(WorkYear.school)], home, scene)
    }
    findings += each(register.events) { _, record in self.findings(in: record, scene) }
    findings += each(register.documents) { _, record in acts(record, scene) }
    findings += each(register.practices) { _, record in acts(record, scene) }
    findings += each(register.orders) { _, record in future.findings(in: record) }
    findings += each(register.waivers) { _, record in TermOrder.findings(in: record.subject, record.content) }
    findings += each(register.attestations) { _, record in
      TermOrder.findings(in: record.subject, record.content) + future.findings(in: record)
    }
    return findings
  }

  /// Looks at every record of a list that could be read, on all cores.
  private static func each<Content>(
    _ records: [Record<Content>],
    _ findings: @Sendable (Int, Record<Content>) -> [Finding]
  ) -> [Finding] {
    Parallel.map(count: records.count) { index in
      records[index].isUnreadable ? [] : findings(index, records[index])
    }.flatMap { $0 }
  }

  private static func findings(in record: Record<Association>, at body: Int, _ scene: ConsistencyScene) -> [Finding] {
    TermOrder.findings(in: record, scene.lives[body]) + ListedTwice.findings(in: record, scene.register)
      + OutsideLife(body, scene).findings(in: record)
      + NumberRepeated.findings(among: scene.register.bodies[body].meetings, of: record, scene.register)
      + acts(record, scene)
  }

  private static func findings(in record: Record<Meeting>, at index: Int, _ scene: ConsistencyScene) -> [Finding] {
    let register = scene.register
    let meeting = record.content
    let body = scene.bodiesOfMeetings[index]
    let attendance = Attendance(at: meeting, in: register)
    var findings = PresentTwice.findings(in: record, attendance, register)
    findings += PresentAndAbsent.findings(in: record, attendance, register)
    findings += UnrecordedOutcome.findings(in: record)
    findings += VotesExceedPresent.findings(in: record, present: attendance.headcount)
    findings += IncompleteVote.findings(in: record, present: attendance.headcount)
    findings += PathDisagrees(record.subject, register).findings(in: meeting, of: body)
    findings += TermOrder.findings(in: record.subject, from: meeting.date, through: meeting.through)
    findings += ActOrder.findings(in: record, register)
    findings += FutureDate(scene).findings(in: record)
    findings += UnknownItem.findings(in: record.subject, meeting, register)
    guard let body else { return findings }
    findings += OutsideLife(body, scene).findings(in: record.subject, from: meeting.date, through: meeting.through)
    return findings + (NotAMember(record, of: body, scene)?.findings(attendance) ?? [])
  }

  private static func findings(in record: Record<Event>, _ scene: ConsistencyScene) -> [Finding] {
    let event = record.content
    let bodies = event.bodies.items.compactMap { scene.register.body($0) }
    return TermOrder.findings(in: record.subject, from: event.date, through: event.through) + acts(record, scene)
      + bodies.flatMap {
        OutsideLife($0, scene).findings(in: record.subject, from: event.date, through: event.through)
      }
  }

  /// A plan or an analysis against its path and the life of its body.
  private static func yearly<Content>(
    _ record: Record<Content>,
    _ body: Stated<Reference>,
    _ years: [Stated<WorkYear>],
    _ home: ConsistencyScene.YearlyHome?,
    _ scene: ConsistencyScene
  ) -> [Finding] {
    let findings = PathDisagrees(record.subject, scene.register).findings(body, years, in: home)
    guard let home else { return findings }
    let place = years.compactMap(\.range).first ?? record.firstLine
    return findings + OutsideLife(home.body, scene).findings(in: record.subject, of: home.year, at: place)
  }

  /// The acts of a record: their days and the items they rest on.
  private static func acts(_ record: Record<some OwnsActs>, _ scene: ConsistencyScene) -> [Finding] {
    FutureDate(scene).findings(in: record.subject, record.content)
      + UnknownItem.findings(in: record.subject, record.content, scene.register)
  }
}
