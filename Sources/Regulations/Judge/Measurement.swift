internal import CivilTime
internal import Findings
internal import Records

/// One indicator being computed for one body and period.
struct Measurement {
  /// The numbers the value is made of.
  private(set) var parts: [IndicatorValue.Part] = []
  /// The records it came from.
  private(set) var evidence: [Evidence] = []
  private let parameters: IndicatorRule.Parameters
  private let period: Inquiry.BoundPeriod
  private let inquiry: Inquiry

  init(_ parameters: IndicatorRule.Parameters, _ period: Inquiry.BoundPeriod, _ inquiry: Inquiry) {
    self.parameters = parameters
    self.period = period
    self.inquiry = inquiry
  }

  private var register: Register { inquiry.register }
  private var whole: NamedPeriod { period.whole }
  /// The last day that counts: that of the period, or the day of judging where it still runs.
  private var lastDay: CivilDate { min(inquiry.asOf, period.bound.last) }

  /// What the analysis of the year says by hand about an indicator that is called by some names.
  func written(for names: [String]) -> (text: String, place: Evidence)? {
    let wanted = Set(names.map(Folding.text))
    for entry in analysis?.content.indicators.items ?? [] {
      guard let name = entry.indicator.value, case .value(let text, let range) = entry.result else { continue }
      let folded = Folding.text(name)
      let number = folded.split(separator: " ").last.map(String.init) ?? folded
      if wanted.contains(folded) || wanted.contains(number) { return (text, Evidence(range)) }
    }
    return nil
  }

  /// The analysis of the school year that the period is.
  private var analysis: Record<Analysis>? {
    guard case .schoolYear(let year) = whole.name, let index = inquiry.view.body.analyses[year] else { return nil }
    return register.analyses[index]
  }

  /// What a measure comes to.
  mutating func result(of measure: Measure, _ written: (text: String, place: Evidence)?) -> IndicatorValue.Result {
    switch measure {
    case .records: return records()
    case .deeds: return deeds()
    case .members: return activeMembers()
    case .attendance: return attendance()
    case .satisfaction: return satisfaction()
    case .continuity: return continuity()
    case .offices: return offices()
    case .regularity: return regularity()
    case .page: return page()
    case .earlyCareer: return earlyCareer()
    case .mentoring: return mentoring()
    case .byHand:
      guard let written else {
        return .notRecorded(Message(ru: "«показатели» в анализе работы", en: "“indicators” in the analysis"))
      }
      evidence = [written.place]
      return .written(written.text)
    }
  }

  private mutating func share(
    _ count: Int,
    _ counted: Message,
    of whole: Int,
    _ all: Message,
    otherwise missing: Message
  ) -> IndicatorValue.Result {
    guard whole > 0 else { return .notRecorded(missing) }
    parts = [IndicatorValue.Part(counted, count), IndicatorValue.Part(all, whole)]
    return .share(count, of: whole)
  }

  // MARK: - Counts

  private mutating func records() -> IndicatorValue.Result {
    let words = parameters.record.items.map(\.value)
    for word in words {
      let found = evidence(of: word)
      evidence += found
      if word != .event || words.count > 1 {
        parts.append(IndicatorValue.Part(Message(ru: word.spelling.ru, en: word.spelling.en), found.count))
      }
    }
    if words == [.event] { parts = partsByForm() }
    let undated = words.contains(.practice) ? register.undatedPractices(ofBody: inquiry.view.index).count : 0
    if undated > 0 {
      parts.append(IndicatorValue.Part(Message(ru: "практики без даты", en: "practices without a day"), undated))
    }
    return .count(evidence.count)
  }

  private func evidence(of word: RecordWord) -> [Evidence] {
    let body = inquiry.view.body
    switch word {
    case .event: return events.map { Evidence($0.firstLine, $0.content.date.value) }
    case .meeting:
      return meetings.map { Evidence($0.firstLine, $0.content.date.value) }
    case .practice:
      return body.practices.map { register.practices[$0] }
        .filter { practice in
          let day = register.day(of: practice.content)
          return whole.holds(day, of: register.schoolYear(of: practice.content)) && isPast(day)
        }
        .map { Evidence($0.firstLine, register.day(of: $0.content)) }
    case .document:
      let kinds = parameters.documentKind.items.map(\.value)
      return body.documents.map { register.documents[$0] }
        .filter { document in
          whole.holds(document.content.date.value, of: document.content.year) && isPast(document.content.date.value)
            && (kinds.isEmpty || document.content.kind.value.map(kinds.contains) ?? false)
        }
        .map { Evidence($0.firstLine, $0.content.date.value) }
    case .publication: return deedsOfMembers([.publishing]).flatMap(\.evidence)
    default: return []
    }
  }

  private func isPast(_ day: CivilDate?) -> Bool { day.map { $0 <= inquiry.asOf } ?? true }

  private var meetings: [Record<Meeting>] {
    inquiry.meetings.filter { whole.holds($0.content.date.value, of: inquiry.schoolYear(of: $0)) }
  }

  private var events: [Record<Event>] {
    let forms = parameters.form.items.map(\.value)
    let levels = parameters.level.items.map(\.value)
    return inquiry.view.body.events.map { register.events[$0] }.filter { event in
      let content = event.content
      guard whole.holds(content.date.value, of: content.year), isPast(content.date.value) else { return false }
      guard levels.isEmpty || content.level.value.map(levels.contains) ?? false else { return false }
      let form = content.form.value.flatMap { inquiry.regulation.forms.id(of: $0) }
      return forms.isEmpty || form.map { inquiry.regulation.forms.term($0, isAmong: forms) } ?? false
    }
  }

  private func partsByForm() -> [IndicatorValue.Part] {
    var counts: [(name: Message, count: Int)] = []
    for event in events {
      let written = event.content.form.value
      let name =
        written.map { text in
          inquiry.regulation.forms.id(of: text).flatMap { inquiry.regulation.forms[$0]?.name }
            ?? Message(verbatim: text)
        } ?? Message(ru: "форма не указана", en: "no form stated")
      if let index = counts.firstIndex(where: { $0.name == name }) {
        counts[index].count += 1
      } else {
        counts.append((name, 1))
      }
    }
    return counts.sorted { $0.name.ru < $1.name.ru }.map { IndicatorValue.Part($0.name, $0.count) }
  }

  // MARK: - Members

  /// Everybody who belonged to the body in the period, once each.
  private var people: [Int] {
    guard let days = Period(from: period.bound.first, through: lastDay) else { return [] }
    return Set(inquiry.view.memberships.filter { $0.term.overlaps(days) }.compactMap(\.member)).sorted()
  }

  private func deedsOfMembers(_ kinds: [Deed]) -> [(member: Int, evidence: [Evidence])] {
    let deeds = Deeds(kinds, in: whole, levels: Set(parameters.level.items.map(\.value)), inquiry)
    return people.map { ($0, deeds.evidence(of: $0)) }
  }

  private mutating func deeds() -> IndicatorValue.Result {
    for kind in parameters.deed.items.map(\.value) {
      let found = deedsOfMembers([kind]).flatMap(\.evidence)
      parts.append(IndicatorValue.Part(kind.name, found.count))
      evidence += found
    }
    return .count(evidence.count)
  }

  private mutating func activeMembers() -> IndicatorValue.Result {
    let done = deedsOfMembers(parameters.deed.items.map(\.value))
    evidence = done.flatMap(\.evidence)
    return share(
      done.count { !$0.evidence.isEmpty },
      Message(ru: "членов с участием", en: "members who took part"),
      of: done.count,
      Message(ru: "всего членов", en: "all members"),
      otherwise: Message(ru: "«состав»", en: "“members”")
    )
  }

  private mutating func attendance() -> IndicatorValue.Result {
    var (present, expected) = (0, 0)
    for meeting in meetings {
      guard let day = meeting.content.date.value, case .value(let names, let range) = meeting.content.present else {
        continue
      }
      let roster = Set(inquiry.view.roster(on: day).compactMap(\.member))
      present += roster.intersection(names.compactMap { register.member($0) }).count
      expected += roster.count
      evidence.append(Evidence(range.cutToFirstLine, day))
    }
    return share(
      present,
      Message(ru: "присутствий членов", en: "members present"),
      of: expected,
      Message(ru: "могло быть", en: "members due"),
      otherwise: Message(ru: "кто присутствовал на заседаниях", en: "attendance of meetings")
    )
  }

  private mutating func continuity() -> IndicatorValue.Result {
    let before = whole.period.first.adding(days: -1)
    let missing = Message(ru: "состав прошлого периода", en: "the members of the previous period")
    guard inquiry.window.contains(before) else { return .notRecorded(missing) }
    let earlier = Set(inquiry.view.roster(on: before).compactMap(\.member))
    let stayed = earlier.intersection(inquiry.view.roster(on: lastDay).compactMap(\.member))
    evidence = [Evidence(inquiry.view.association.content.members.range?.cutToFirstLine ?? inquiry.view.place, lastDay)]
    return share(
      stayed.count,
      Message(ru: "осталось в составе", en: "stayed"),
      of: earlier.count,
      Message(ru: "было на \(before.formatted(.numeric))", en: "belonged on \(before)"),
      otherwise: missing
    )
  }

  private mutating func offices() -> IndicatorValue.Result {
    let roles = parameters.role.items.map(\.value)
    let held = roles.map { inquiry.view.holders(of: $0, on: lastDay) }
    evidence = held.joined().map { Evidence($0.record.range.cutToFirstLine, $0.term.from) }
    return share(
      held.count { !$0.isEmpty },
      Message(ru: "занято должностей", en: "offices held"),
      of: roles.count,
      Message(ru: "всего должностей", en: "all offices"),
      otherwise: Message(ru: "«должности»", en: "“offices”")
    )
  }

  private mutating func earlyCareer() -> IndicatorValue.Result {
    for member in people {
      guard case .value(true, let range) = register.members[member].content.earlyCareer else { continue }
      evidence.append(Evidence(range))
    }
    return .count(evidence.count)
  }

  private mutating func mentoring() -> IndicatorValue.Result {
    guard let days = Period(from: period.bound.first, through: lastDay) else { return .count(0) }
    for member in people {
      for pair in register.members[member].content.mentoring.items
      where Term(from: pair.from.value, through: pair.through.value).overlaps(days) {
        evidence.append(Evidence(pair.range.cutToFirstLine, pair.from.value))
      }
    }
    return .count(evidence.count)
  }

  // MARK: - The body

  private mutating func satisfaction() -> IndicatorValue.Result {
    let survey = analysis?.content.survey.value
    if let survey { evidence = [Evidence(survey.range.cutToFirstLine, survey.date.value)] }
    return share(
      survey?.satisfied.value ?? 0,
      Message(ru: "довольны", en: "satisfied"),
      of: survey?.satisfied.value == nil ? 0 : survey?.surveyed.value ?? 0,
      Message(ru: "опрошено", en: "asked"),
      otherwise: Message(ru: "опрос", en: "the survey")
    )
  }

  private mutating func page() -> IndicatorValue.Result {
    guard case .value(_, let range) = inquiry.view.association.content.page.value?.link ?? .blank else {
      return .count(0)
    }
    evidence = [Evidence(range)]
    return .count(1)
  }

  private mutating func regularity() -> IndicatorValue.Result {
    let gatherings = evidence(of: .meeting) + evidence(of: .event)
    evidence = gatherings.sorted {
      ($0.date ?? .latest, $0.range.file.index) < ($1.date ?? .latest, $1.range.file.index)
    }
    var first = CivilDate(period.bound.first.year, period.bound.first.month, 1)
    var (busy, begun) = (0, 0)
    var months: [IndicatorValue.Part] = []
    while first <= lastDay {
      let month = Period(first, first.adding(months: 1).adding(days: -1))
      let count = gatherings.count { $0.date.map(month.contains) ?? false }
      if !isHoliday(first.month) {
        begun += 1
        if count > 0 { busy += 1 }
      }
      if count > 0 || !isHoliday(first.month) {
        let index = first.month - 1
        months.append(
          IndicatorValue.Part(
            Message(
              ru: "\(MonthNames.russian[index]) \(first.year)",
              en: "\(MonthNames.english[index]) \(first.year)"
            ),
            count
          )
        )
      }
      first = first.adding(months: 1)
    }
    let result = share(
      busy,
      Message(ru: "месяцев с мероприятиями", en: "months with activities"),
      of: begun,
      Message(ru: "начавшихся месяцев", en: "months begun"),
      otherwise: Message(ru: "учебные месяцы", en: "months of lessons")
    )
    parts += months
    return result
  }

  /// Whether lessons rest in a month, so that nothing is expected of it in a school year.
  private func isHoliday(_ month: Int) -> Bool {
    guard case .schoolYear = whole.name else { return false }
    return 6...8 ~= month
  }
}
