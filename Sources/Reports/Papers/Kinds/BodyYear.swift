internal import CivilTime
internal import Records
internal import Regulations

/// What a body did in a school year up to the day, as plain counts.
struct BodyYear: Sendable {
  /// Positions of those who belong to it on the day, or on the last day of a year that is over.
  let members: Set<Int>
  /// Positions of the meetings held.
  let meetings: [Int]
  /// How often a member was present at a meeting whose attendance is recorded.
  let present: Int
  /// How often a member could have been.
  let expected: Int
  /// Number of rows of the plan; nil where there is no plan.
  let planned: Int?
  /// Number of rows of the plan that are done.
  let done: Int
  /// Positions of the events.
  let events: [Int]
  /// Positions of the practices.
  let practices: [Int]
  /// Number of practices of which nothing tells in which year they came to be.
  let undatedPractices: Int

  /// Counts.
  init(ofBody body: Int, in year: SchoolYear, _ scene: ListScene) {
    let register = scene.register
    let holdings = register.bodies[body]
    members = register.roster(ofBody: body, on: min(scene.asOf, year.period.last))
    meetings = scene.meetings(ofBody: body, in: year)
    var (present, expected) = (0, 0)
    for meeting in meetings {
      let turnout = register.turnout(ofMeeting: meeting, of: body)
      // Where nobody wrote down who came, nothing can be said of those who did not.
      guard turnout.percent != nil else { continue }
      present += turnout.presentMembers.count
      expected += turnout.roster.count
    }
    (self.present, self.expected) = (present, expected)
    let plan = scene.activities(ofBody: body, in: year)
    planned = plan?.count
    done = plan?.count { scene.isDone($0) } ?? 0
    events = holdings.events.filter { index in
      let event = register.events[index].content
      return scene.year(event.schoolYear, event.date) == year && event.date.value.map { $0 <= scene.asOf } ?? false
    }
    practices = holdings.practices.filter { index in
      let practice = register.practices[index].content
      return register.schoolYear(of: practice) == year && register.day(of: practice).map { $0 <= scene.asOf } ?? true
    }
    undatedPractices = register.undatedPractices(ofBody: body).count
  }
}
