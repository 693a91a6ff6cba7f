internal import CivilTime
package import Findings
package import Records

/// Requires a number of meetings in every period.
package struct MeetingCountRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: BoundedParameters {
    package var bound = Bound()
    package var per: Stated<PeriodWord> = .blank
    package var windows: Stated<[YearWindow]> = .blank
    package var partial: Stated<PartialPeriod> = .blank
    package var meetingKind: Stated<[Located<String>]> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>(
      Bound.fields(of: Parameters.self) + [
        Field(.per, \.per, .word(PeriodWord.self)),
        Field(.windows, \.windows, .list(of: .object(YearWindow.self))),
        Field(.partial, \.partial, .word(PartialPeriod.self)),
        Field(.meetingKind, \.meetingKind, .located(.name)),
      ]
    )
  }

  /// The name by which packs call it.
  package static let id = "meeting-count"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Число заседаний за период", en: "Number of meetings in a period"),
    explanation: Message(
      ru: """
        Считает состоявшиеся заседания объединения в каждом периоде. Пока период не кончился, заседание ещё можно \
        провести, и пункт не нарушен; он нарушен с первого дня после периода. Первый, неполный период обязывает \
        соразмерно (partial: proportionate), полностью (full) или не обязывает (free). Вместо «per» правило может назвать \
        свои отрезки учебного года (windows: from, through) – тогда считается каждый из них; отрезок может начаться и до \
        1 сентября (с 25.08 по 15.09).
        """,
      en: """
        Counts the meetings a body held in each period. Until the period ends a meeting can still be held and the clause \
        is not broken; it is from the first day after the period. A first, partial period binds proportionately \
        (partial: proportionate), in full (full), or not at all (free). Instead of “per” a rule may name stretches of the \
        school year of its own (windows: from, through); then each of them counts, and may begin before 1 September (from \
        25.08 through 15.09).
        """
    ),
    examples: [
      RuleExample(
        .kept,
        Message(ru: "три заседания за учебный год", en: "three meetings in a school year"),
        on: CivilDate(2024, 9, 1),
        rule: "at-least: 3\nper: school-year",
        files: """
          === metod.yaml
          формат: 1
          положения: example
          учёт ведётся с: 01.09.2023
          стороны:
            управление: Управление образования
          === meetings/math/2023-09-10.yaml
          дата: 10.09.2023
          === meetings/math/2023-12-10.yaml
          дата: 10.12.2023
          === meetings/math/2024-05-10.yaml
          дата: 10.05.2024
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "год кончился, заседаний было два", en: "the year is over and there were two meetings"),
        on: CivilDate(2024, 9, 1),
        rule: "at-least: 3\nper: school-year",
        files: """
          === metod.yaml
          формат: 1
          положения: example
          учёт ведётся с: 01.09.2023
          стороны:
            управление: Управление образования
          === meetings/math/2023-09-10.yaml
          дата: 10.09.2023
          === meetings/math/2023-12-10.yaml
          дата: 10.12.2023
          === associations/math.yaml
          ↓название: Объединение учителей математики
          вид: объединение
          создано: приказ 1-од от 01.09.2022
          """
      ),
      RuleExample(
        .due,
        Message(ru: "последний день года: провести ещё можно", en: "the last day of the year: it can still be held"),
        on: CivilDate(2024, 8, 31),
        rule: "at-least: 3\nper: school-year",
        files: """
          === metod.yaml
          формат: 1
          положения: example
          учёт ведётся с: 01.09.2023
          стороны:
            управление: Управление образования
          === meetings/math/2023-09-10.yaml
          дата: 10.09.2023
          === meetings/math/2023-12-10.yaml
          дата: 10.12.2023
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "во втором отрезке года заседания не было", en: "no meeting in the second window"),
        on: CivilDate(2024, 6, 1),
        rule: """
          at-least: 1
          windows:
            - from: 01.09
              through: 31.10
            - from: 01.03
              through: 31.05
          """,
        files: """
          === metod.yaml
          формат: 1
          положения: example
          учёт ведётся с: 01.09.2023
          стороны:
            управление: Управление образования
          === meetings/math/2023-10-31.yaml
          дата: 31.10.2023
          === meetings/math/2024-02-29.yaml
          дата: 29.02.2024
          === associations/math.yaml
          ↓название: Объединение учителей математики
          вид: объединение
          создано: приказ 1-од от 01.09.2022
          """
      ),
      RuleExample(
        .kept,
        Message(
          ru: "собрались в августе, а отрезок кончается в сентябре",
          en: "met in August, in a window that ends in September"
        ),
        on: CivilDate(2023, 9, 16),
        rule: """
          at-least: 1
          windows:
            - from: 25.08
              through: 15.09
          """,
        files: """
          === metod.yaml
          формат: 1
          положения: example
          учёт ведётся с: 01.06.2023
          стороны:
            управление: Управление образования
          === meetings/math/2023-08-28.yaml
          дата: 28.08.2023
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "собрались на день позже отрезка", en: "met a day after the window"),
        on: CivilDate(2023, 9, 16),
        rule: """
          at-least: 1
          windows:
            - from: 25.08
              through: 15.09
          """,
        files: """
          === metod.yaml
          формат: 1
          положения: example
          учёт ведётся с: 01.06.2023
          стороны:
            управление: Управление образования
          === meetings/math/2023-09-16.yaml
          дата: 16.09.2023
          === associations/math.yaml
          ↓название: Объединение учителей математики
          вид: объединение
          создано: приказ 1-од от 01.09.2022
          """
      ),
    ]
  )

  private let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] { PackMention.all(.meetingKind, parameters.meetingKind) }

  /// The parameter that is wanting.
  package var lack: Key? { parameters.per.isBlank && parameters.windows.isBlank ? .per : nil }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    guard let scheme = inquiry.scheme(parameters.per, parameters.windows) else { return }
    let meetings = inquiry.meetings.filter { isMeant($0, inquiry) }
    for period in inquiry.periods(scheme) {
      let days = period.whole.period
      let held = meetings.filter { meeting in
        if scheme == .schoolYear { return inquiry.schoolYear(of: meeting) == SchoolYear(containing: days.first) }
        return meeting.content.date.value.map(days.contains) ?? false
      }
      judge(held, in: period, &inquiry)
    }
  }

  private func isMeant(_ meeting: Record<Meeting>, _ inquiry: Inquiry) -> Bool {
    let wanted = parameters.meetingKind.items.map(\.value)
    guard !wanted.isEmpty else { return true }
    guard let kind = meeting.content.kind.value.flatMap({ inquiry.regulation.meetingKinds.id(of: $0) }) else {
      return false
    }
    return wanted.contains(kind)
  }

  private func judge(_ held: [Record<Meeting>], in period: Inquiry.BoundPeriod, _ inquiry: inout Inquiry) {
    let bound = (parameters.partial.value ?? .proportionate).bound(parameters.bound, in: period)
    let last = period.bound.last
    let topic = Inquiry.Topic(period: period.whole, due: last, isAhead: period.isAhead(of: inquiry.asOf))
    let evidence = held.map { Evidence($0.content.date.range ?? $0.firstLine, $0.content.date.value) }
    if bound.holds(for: held.count, of: 0) {
      // An upper bound can still be passed while the period lasts, yet nothing has to be done about it.
      return inquiry.keep(topic, evidence)
    }
    let missing = Message.tooFew(held.count, bound.words, period.whole)
    if bound.isExceeded(by: held.count, of: 0), let surplus = held.last {
      let day = surplus.content.date.value ?? inquiry.asOf
      return inquiry.breach(
        topic,
        Breach(.tooMany(held.count, bound.words, period.whole), at: surplus.firstLine, since: day),
        evidence: evidence
      )
    }
    guard inquiry.asOf > last else { return inquiry.owe(topic, missing) }
    guard !inquiry.mayMissMeetings else { return inquiry.leaveOpen(topic, missing) }
    inquiry.breach(
      topic,
      Breach(
        missing,
        hint: .recordMeeting(inquiry.view.association.id),
        at: inquiry.view.place,
        related: held.map { RelatedPlace($0.content.date.range ?? $0.firstLine, .counted) },
        since: last.adding(days: 1)
      ),
      evidence: evidence
    )
  }
}

extension Message {
  fileprivate static func tooFew(_ count: Int, _ bound: Message, _ period: NamedPeriod) -> Message {
    Message(
      ru:
        "за \(period.label(russian: true)) записано \(Plural.ru(count, "заседание", "заседания", "заседаний")), а нужно \(bound.ru)",
      en:
        "\(Plural.en(count, "meeting", "meetings")) recorded for \(period.label(russian: false)), and \(bound.en) required"
    )
  }

  fileprivate static func tooMany(_ count: Int, _ bound: Message, _ period: NamedPeriod) -> Message {
    Message(
      ru:
        "за \(period.label(russian: true)) записано \(Plural.ru(count, "заседание", "заседания", "заседаний")), а можно \(bound.ru)",
      en:
        "\(Plural.en(count, "meeting", "meetings")) recorded for \(period.label(russian: false)), and \(bound.en) allowed"
    )
  }

  fileprivate static func recordMeeting(_ body: String) -> Message {
    Message(
      ru: "Если заседание было, запишите его в meetings/\(body)/<дата>.yaml.",
      en: "If a meeting was held, record it in meetings/\(body)/<date>.yaml."
    )
  }

  fileprivate static let counted = Message(ru: "это заседание учтено", en: "this meeting is counted")
}
