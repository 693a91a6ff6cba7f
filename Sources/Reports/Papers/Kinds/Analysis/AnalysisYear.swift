package import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// What the records of a body hold of one school year, up to the day of judging.
struct AnalysisYear {
  /// What papers are made from.
  let scene: PaperScene
  /// Position of the body.
  let body: Int
  /// The school year.
  let year: SchoolYear
  /// Meetings that have been held, by date, as positions.
  let meetings: [Int]
  /// Events that have taken place, by date.
  let events: [Record<Event>]
  /// Practices that were entered in the bank.
  let practices: [Record<Practice>]
  /// Everybody who belonged to the body on some day of the year.
  let people: [Int]
  /// Whether records were kept then, so that silence means that nothing took place.
  let isRecorded: Bool

  /// Looks at a body in a school year.
  init(_ year: SchoolYear, ofBody body: Int, in scene: PaperScene) {
    self.scene = scene
    self.body = body
    self.year = year
    let register = scene.register
    let asOf = scene.assessment.asOf
    let own = register.bodies[body]
    meetings = scene.lists.meetings(ofBody: body, in: year)
    events = own.events.map { register.events[$0] }
      .filter { record in
        let date = record.content.date
        return scene.lists.year(record.content.schoolYear, date) == year && date.value.map { $0 <= asOf } ?? false
      }
      .sorted { ($0.content.date.value ?? .latest, $0.id) < ($1.content.date.value ?? .latest, $1.id) }
    practices = own.practices.map { register.practices[$0] }
      .filter { record in
        let day = register.day(of: record.content)
        return register.schoolYear(of: record.content) == year && day.map { $0 <= asOf } ?? true
      }
      .sorted { left, right in
        let (first, second) = (register.day(of: left.content), register.day(of: right.content))
        return (first ?? .latest, left.id) < (second ?? .latest, right.id)
      }
    let days = Period(from: year.period.first, through: min(asOf, year.period.last))
    let members = register.associations[body].content.members.items.filter { membership in
      days.map { Term(from: membership.from.value, through: membership.through.value).overlaps($0) } ?? false
    }
    people = scene.inRussianOrder(Set(members.compactMap { register.member($0.person.value) }))
    isRecorded = days != nil && Self.recordsSince(body, register).map { $0 <= year.period.last } ?? true
  }

  /// The plan by which the body worked on the day on which the year is looked at.
  var plan: Record<Plan>? {
    scene.register.bodies[body].plan(for: year, on: day).map { scene.register.plans[$0] }
  }
  /// The rows of plans that belong to the year; nil where there is no plan.
  var activities: [Activity]? { scene.lists.activities(ofBody: body, in: year) }
  /// The analysis of the year.
  var analysis: Record<Analysis>? { scene.register.bodies[body].analyses[year].map { scene.register.analyses[$0] } }

  /// Whether the records hold nothing at all of the year.
  var isEmpty: Bool { activities == nil && analysis == nil && meetings.isEmpty && events.isEmpty && practices.isEmpty }

  /// The day on which the composition of the year is counted: 31 May, or the day of judging while that lies ahead.
  var day: CivilDate { min(scene.assessment.asOf, year.date(month: 5, day: 31)) }

  /// The body on that day.
  var composition: FiguresDay { FiguresDay(ofBody: body, on: day, in: scene) }

  /// The body on 31 May a year before; nil where the records do not reach so far.
  var compositionBefore: FiguresDay? {
    let before = year.previous.date(month: 5, day: 31)
    guard Self.recordsSince(body, scene.register).map({ $0 <= before }) ?? true else { return nil }
    let day = FiguresDay(ofBody: body, on: before, in: scene)
    return day.people.isEmpty ? nil : day
  }

  /// From when on the records of a body are complete; nil where nothing says.
  static func recordsSince(_ body: Int, _ register: Register) -> CivilDate? {
    register.associations[body].content.recordsSince.value ?? register.settings?.content.recordsSince.value
  }

  /// Whether a day of a fact about a person lies in the year and is not ahead.
  func holds(_ day: CivilDate?) -> Bool {
    day.map { year.period.contains($0) && $0 <= scene.assessment.asOf } ?? false
  }
}

extension SchoolYear {
  /// The school year that an analysis is about on a day: from April on the current one, before that the last.
  ///
  /// Analyses are handed in at the middle or the end of May, and read until the next is due.
  package static func analysed(on day: CivilDate) -> SchoolYear {
    let current = SchoolYear(containing: day)
    return day >= current.date(month: 4, day: 1) ? current : current.previous
  }
}
