internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// What fulfils the rows of plans.
extension ListScene {
  /// The meetings up to the day by which a row of a plan was fulfilled: the one it names, and those of the body that name
  /// its number.
  func meetings(fulfilling activity: Activity) -> [Int] {
    let own = register.meeting(activity.meeting.value).flatMap { isPast($0) ? $0 : nil }
    guard let number = activity.number.value.map({ Folding.text($0) }), let (body, year) = plan(of: activity) else {
      return [own].compactMap { $0 }
    }
    let naming = register.bodies[body].meetings.filter { index in
      let content = register.meetings[index].content
      return isPast(index) && year.holds(content.schoolYear.value, content.date.value)
    }
    .filter { index in
      index != own && register.meetings[index].content.planItems.items.contains { Folding.text($0.value) == number }
    }
    return [own].compactMap { $0 } + naming
  }

  /// The event up to the day by which a row of a plan was fulfilled.
  func event(fulfilling activity: Activity) -> Int? {
    register.event(activity.event.value).flatMap { index in
      register.events[index].content.date.value.map { $0 <= asOf } ?? false ? index : nil
    }
  }

  /// Whether a row of a plan is done by the day: it says so; or it says nothing of that, and an outcome is written, or a
  /// meeting or an event has fulfilled it.
  func isDone(_ activity: Activity) -> Bool {
    if let status = activity.status.value { return status == .done }
    return activity.outcome.value != nil || event(fulfilling: activity) != nil
      || !meetings(fulfilling: activity).isEmpty
  }

  private func isPast(_ meeting: Int) -> Bool {
    register.meetings[meeting].content.date.value.map { $0 <= asOf } ?? false
  }

  /// The rows of plans that belong to a school year of a body: those of its plan for the year, or of its plans for the
  /// calendar years in which the school year lies those whose term ends in it; nil where there is no plan.
  func activities(ofBody body: Int, in year: SchoolYear) -> [Activity]? {
    let plans = register.bodies[body].plans
    if let plan = plans[.school(year)] { return register.plans[plan].content.activities.items }
    let quarters = FolderCalendar.quarters(for: register.settings?.content)
    let calendarYears = [year.startYear, year.startYear + 1].map(WorkYear.calendar).filter { plans[$0] != nil }
    guard !calendarYears.isEmpty else { return nil }
    return calendarYears.flatMap { calendarYear in
      let rows = plans[calendarYear].map { register.plans[$0].content.activities.items } ?? []
      return rows.filter { row in
        let term = row.due.value.flatMap { FuzzyTerm.reading($0, in: calendarYear, quarters: quarters) }
        return SchoolYear(containing: (term ?? calendarYear.period).last) == year
      }
    }
  }

  /// The body and the year of the plan in which a row stands.
  private func plan(of activity: Activity) -> (body: Int, year: WorkYear)? {
    let id = RecordLocation(path: register.files[activity.range.file]).id
    guard let body = body(ofFolder: id), let year = WorkYear(recordID: id) else { return nil }
    return (body, year)
  }
}
