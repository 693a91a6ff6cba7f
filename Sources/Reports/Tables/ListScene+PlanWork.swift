internal import CivilTime
internal import Findings
internal import Records

/// What fulfils the rows of plans.
extension ListScene {
  /// The meetings up to the day by which a row of a plan was fulfilled: the one it names, and those of the body that name
  /// its number.
  func meetings(fulfilling activity: Activity) -> [Int] {
    let own = register.meeting(activity.meeting.value).flatMap { isPast($0) ? $0 : nil }
    guard let number = activity.number.value.map({ Folding.text($0) }), let (body, year) = plan(of: activity) else {
      return [own].compactMap { $0 }
    }
    let naming = meetings(ofBody: body, in: year).filter { index in
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

  /// The body and the school year of the plan in which a row stands.
  private func plan(of activity: Activity) -> (body: Int, year: SchoolYear)? {
    let id = RecordLocation(path: register.files[activity.range.file]).id
    guard let body = body(ofFolder: id),
      let year = id.split(separator: "/").last.flatMap({ SchoolYear.reading(String($0)) })
    else { return nil }
    return (body, year)
  }
}
