package import CivilTime
package import Findings
package import Records

/// Requires an act by a day: of the yearly plan or analysis, or of the minutes of each meeting.
package struct DeadlineRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: ActDemanding {
    package var record: Stated<RecordWord> = .blank
    package var role: Stated<[Located<String>]> = .blank
    package var documentKind: Stated<[Located<DocumentKind>]> = .blank
    package var year: Stated<YearWord> = .blank
    package var fellDue: Stated<MonthDay> = .blank
    package var demand = ActDemand()
    package var moments: Stated<[Moment]> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>(
      [
        Field(.record, \.record, .word(RecordWord.self), required: true),
        Field(.role, \.role, .located(.name)),
        Field(.documentKind, \.documentKind, .located(.word(DocumentKind.self))),
        Field(.year, \.year, .word(YearWord.self)),
        Field(.fellDue, \.fellDue, .monthDay),
      ] + ActDemand.fields(of: Parameters.self) + [
        Field(.moments, \.moments, .list(of: .object(Moment.self)), required: true)
      ]
    )
  }

  /// The name by which packs call it.
  package static let id = "deadline"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Срок действия", en: "Deadline of an act"),
    explanation: Message(
      ru: """
        Требует, чтобы действие было совершено не позднее самого раннего из названных дней: дня учебного года, N-го \
        заседания, нескольких дней или рабочих дней после другого действия. «Не позднее» включает сам день. Для плана \
        и анализа, а с «document-kind» и для документа срок наступает каждый учебный год (year: last, current, next); \
        где действие следует за самой записью, «fell-due» называет её день: от объединения, созданного после него, не \
        требуется и действия. Для протокола срок наступает после каждого заседания, для членства и должности — от их \
        первого дня. Для заседания «days-before» и «working-days-before» ставят срок до него: извещение (notified) за \
        7 дней, материалы (materials-sent) за 3 рабочих дня. С «carried: да» действие засчитывается, лишь если вопрос \
        повестки, на котором оно держится, принят голосованием.
        """,
      en: """
        Requires that an act was done not later than the earliest of some days: a day of the school year, the Nth meeting, \
        a number of days or working days after another act. “Not later than” includes the day. For plans and analyses, and \
        with “document-kind” for documents, the deadline comes every school year (year: last, current, next), for minutes \
        after each meeting, for memberships and offices from their first day. For meetings “days-before” and \
        “working-days-before” set the day ahead of them: notice (notified) 7 days before, materials (materials-sent) 3 \
        working days before. With “carried: yes” an act counts only where the agenda item on which it rests was carried \
        by a recorded vote.
        """
    ),
    examples: [
      RuleExample(
        .kept,
        Message(ru: "план принят в последний день срока", en: "the plan is adopted on the last day"),
        on: CivilDate(2022, 9, 16),
        rule: "record: plan\nact: adopted\nmeeting-of: itself\nmoments:\n  - day: 15.09",
        files: """
          === meetings/math/2022-09-15.yaml
          номер: 1
          дата: 15.09.2022
          === plans/math/2022-23.yaml
          принят: протокол № 1 от 15.09.2022
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "план принят на день позже", en: "the plan is adopted a day late"),
        on: CivilDate(2022, 9, 17),
        rule: "record: plan\nact: adopted\nmeeting-of: itself\nmoments:\n  - day: 15.09",
        files: """
          === meetings/math/2022-09-16.yaml
          номер: 1
          дата: 16.09.2022
          === plans/math/2022-23.yaml
          ↓принят: протокол № 1 от 16.09.2022
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "плана нет, срок прошёл", en: "there is no plan and the deadline has passed"),
        on: CivilDate(2022, 9, 16),
        rule: "record: plan\nact: adopted\nmoments:\n  - day: 15.09",
        files: """
          === associations/math.yaml
          ↓название: Объединение учителей математики
          вид: объединение
          создано: приказ 1-од от 01.09.2022
          """
      ),
      RuleExample(
        .due,
        Message(ru: "плана нет, идёт последний день", en: "there is no plan on the last day"),
        on: CivilDate(2022, 9, 15),
        rule: "record: plan\nact: adopted\nmoments:\n  - day: 15.09",
        files: ""
      ),
      RuleExample(
        .notApplicable,
        Message(
          ru: "когда ждали анализ, объединения ещё не было",
          en: "the body was not there when the analysis was due"
        ),
        on: CivilDate(2022, 9, 1),
        rule: "record: analysis\nact: considered\nfell-due: 15.05\nmoments:\n  - day: 31.08",
        files: """
          === associations/math.yaml
          название: Объединение учителей математики
          вид: объединение
          создано: 16.05.2022
          """
      ),
      RuleExample(
        .broken,
        Message(
          ru: "объединение создано в день, когда ждали анализ",
          en: "the body was established on the day when the analysis was due"
        ),
        on: CivilDate(2022, 9, 1),
        rule: "record: analysis\nact: considered\nfell-due: 15.05\nmoments:\n  - day: 31.08",
        files: """
          === associations/math.yaml
          ↓название: Объединение учителей математики
          вид: объединение
          создано: 15.05.2022
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "протокол разослан на шестой рабочий день", en: "the minutes went out on the sixth working day"),
        on: CivilDate(2023, 9, 30),
        rule: "record: minutes\nact: distributed\nmoments:\n  - after: signed\n    working-days: 5",
        files: """
          === meetings/math/2023-09-11.yaml
          дата: 11.09.2023
          протокол:
            составил: Петрова Е.В.
            подписи:
              - кто: Петрова Е.В.
                дата: 11.09.2023
            ↓разослан: 19.09.2023
          """
      ),
      RuleExample(
        .kept,
        Message(ru: "известили за семь дней", en: "notice was given seven days before"),
        on: CivilDate(2023, 9, 30),
        rule: "record: meeting\nact: notified\nmoments:\n  - days-before: 7",
        files: "=== meetings/math/2023-09-11.yaml\nдата: 11.09.2023\nуведомлены: 04.09.2023"
      ),
      RuleExample(
        .broken,
        Message(
          ru: "материалы разосланы за два рабочих дня, а нужно за три",
          en: "materials went out two working days before, and three are asked"
        ),
        on: CivilDate(2023, 9, 30),
        rule: "record: meeting\nact: materials-sent\nmoments:\n  - working-days-before: 3",
        files: "=== meetings/math/2023-09-11.yaml\nдата: 11.09.2023\n↓материалы разосланы: 07.09.2023"
      ),
      RuleExample(
        .broken,
        Message(ru: "план поставили на голосование и отклонили", en: "the plan was voted down"),
        on: CivilDate(2022, 9, 16),
        rule: "record: plan\nact: adopted\nmeeting-of: itself\ncarried: yes\nmoments:\n  - day: 15.09",
        files: """
          === meetings/math/2022-09-15.yaml
          номер: 1
          дата: 15.09.2022
          присутствовали: Иванова А.А., Петрова Е.В., Сидоров П.П.
          повестка:
            - вопрос: О плане
              решение: Доработать план.
              голосование:
                за: 1
                против: 2
                воздержались: 0
          === plans/math/2022-23.yaml
          ↓принят: протокол № 1 от 15.09.2022, вопрос 1
          """
      ),
    ]
  )

  let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] {
    parameters.demand.mentions + PackMention.all(.role, parameters.role)
      + parameters.moments.items.flatMap { PackMention.one(.act, $0.after) }
  }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    switch parameters.record.value {
    case .plan, .analysis: judgeYears(&inquiry)
    case .document where !parameters.documentKind.isBlank: judgeYears(&inquiry)
    case let record?:
      for subject in inquiry.subjects(record, roles: parameters.role.items.map(\.value)) {
        var moments: [Answer] = []
        for moment in parameters.moments.items { moments.append(self.day(of: moment, after: subject.facts, inquiry)) }
        judge(subject, moments, &inquiry)
      }
    case nil: return
    }
  }

  // MARK: - Every school year

  private func judgeYears(_ inquiry: inout Inquiry) {
    for (year, period) in inquiry.schoolYears {
      let wanted = (parameters.year.value ?? .current).year(from: year)
      var topic = Inquiry.Topic(period: period.whole, isAhead: period.isAhead(of: inquiry.asOf))
      let subjects = yearSubjects(wanted, topic, inquiry)
      let readable = subjects.compactMap { $0 }
      let subject = best(of: readable) ?? readable.first
      let moments = parameters.moments.items.map { day(of: $0, in: year, subject?.facts, inquiry) }
      guard case .day(let due, let isProvisional) = Answer.earliest(moments) else {
        // The act from which the days run is not there yet; a year without the record itself has nothing to count from.
        if let subject, parameters.moments.items.contains(where: { !$0.after.isBlank }), inquiry.binds(year.period) {
          judge(subject, moments, &inquiry)
        }
        continue
      }
      topic.due = due
      if let day = parameters.fellDue.value, year.date(day) < inquiry.boundSince {
        inquiry.pass(topic)
        continue
      }
      if inquiry.isBeforeRecords(due) {
        judgeBeforeRecords(wanted, topic, &inquiry)
        continue
      }
      guard inquiry.window.contains(due) else { continue }
      if var subject {
        subject.facts.meetings = meetings(of: year, inquiry)
        judge(subject, [.day(due, isProvisional: isProvisional)], &inquiry)
      } else if !subjects.isEmpty {
        inquiry.leaveOpen(topic, Message(ru: "запись не читается", en: "the record cannot be read"))
      } else {
        miss(wanted, topic, due, &inquiry)
      }
    }
  }

  /// What was due before record-keeping is kept where the records show it all the same, and otherwise not known.
  private func judgeBeforeRecords(_ year: SchoolYear, _ topic: Inquiry.Topic, _ inquiry: inout Inquiry) {
    let subjects = yearSubjects(year, topic, inquiry).compactMap { $0 }
    for subject in subjects {
      guard case .done(let evidence) = subject.facts.answer(to: parameters.demand), let day = evidence.date,
        topic.due.map({ day <= $0 }) ?? false
      else { continue }
      return inquiry.keep(subject.topic, [evidence])
    }
    inquiry.leaveOpen(topic, parameters.recordName(year).sentence(.beforeRecords))
  }

  /// Of several papers the one whose act was done as asked, the earliest first.
  private func best(of subjects: [ActSubject]) -> ActSubject? {
    var best: (subject: ActSubject, day: CivilDate)?
    for subject in subjects {
      guard case .done(let evidence) = subject.facts.answer(to: parameters.demand), let day = evidence.date else {
        continue
      }
      if best.map({ day < $0.day }) ?? true { best = (subject, day) }
    }
    return best?.subject
  }

  /// The records of a school year; nil stands for one that cannot be read.
  private func yearSubjects(_ year: SchoolYear, _ topic: Inquiry.Topic, _ inquiry: Inquiry) -> [ActSubject?] {
    let body = inquiry.view.body
    let register = inquiry.register
    switch parameters.record.value {
    case .plan:
      return body.plans[.school(year)].map { [yearSubject(register.plans[$0], year, topic, \.acts, inquiry)] } ?? []
    case .analysis:
      return body.analyses[year].map { [yearSubject(register.analyses[$0], year, topic, \.acts, inquiry)] } ?? []
    default:
      let kinds = parameters.documentKind.items.map(\.value)
      return body.documents.map { register.documents[$0] }
        .filter { document in
          document.content.year == year && document.content.kind.value.map(kinds.contains) ?? false
        }
        .map { yearSubject($0, year, topic, \.acts, inquiry) }
    }
  }

  private func yearSubject<Content>(
    _ record: Record<Content>,
    _ year: SchoolYear,
    _ topic: Inquiry.Topic,
    _ acts: KeyPath<Content, [Act]>,
    _ inquiry: Inquiry
  ) -> ActSubject? {
    guard !record.isUnreadable else { return nil }
    var topic = topic
    topic.subject = record.subject
    return ActSubject(
      facts: ActFacts(record.content[keyPath: acts], at: record.firstLine, day: nil, inquiry),
      topic: topic,
      day: nil,
      cause: nil,
      naming: { parameters.recordName(year) }
    )
  }

  private func miss(_ year: SchoolYear, _ topic: Inquiry.Topic, _ due: CivilDate, _ inquiry: inout Inquiry) {
    let name = parameters.recordName(year)
    let missing = Message(ru: "нет записи: \(name.ru)", en: "no record: \(name.en)")
    if parameters.record.value.map(inquiry.mayMiss) ?? false { return inquiry.leaveOpen(topic, name) }
    guard inquiry.asOf > due else { return inquiry.owe(topic, missing) }
    let id = inquiry.view.association.id
    let path: String? =
      switch parameters.record.value {
      case .plan: "\(RecordKind.plans.rawValue)/\(id)/\(year).yaml"
      case .analysis: "\(RecordKind.analyses.rawValue)/\(id)/\(year).yaml"
      default: nil
      }
    let kinds = parameters.documentKind.items.map(\.value.rawValue).joined(separator: ",")
    let act = parameters.demand.name(inquiry.regulation)
    inquiry.breach(
      topic,
      Breach(
        missing.followed(by: .wasDue(act, due)),
        hint: path.map { Message(ru: "Запишите \($0).", en: "Write \($0).") },
        at: inquiry.view.place,
        since: due.adding(days: 1),
        isLasting: true,
        cause: path ?? "documents \(kinds) \(year)"
      )
    )
  }

  // MARK: - One subject

  private func judge(_ subject: ActSubject, _ moments: [Answer], _ inquiry: inout Inquiry) {
    var topic = subject.topic
    let regulation = inquiry.regulation
    var name: Message { parameters.demand.name(regulation) }
    switch Answer.earliest(moments) {
    case .open(let missing):
      inquiry.leaveOpen(topic, missing)
    case .day(let due, let isProvisional):
      topic.due = due
      switch subject.facts.answer(to: parameters.demand) {
      case .open(let missing): inquiry.leaveOpen(topic, missing)
      case .done(let evidence):
        guard let date = evidence.date else {
          return inquiry.leaveOpen(topic, .dayOf(name))
        }
        if date <= due { return inquiry.keep(topic, [evidence]) }
        inquiry.breach(topic, late(subject, name, date, due, isProvisional, evidence.range))
      case .wrong(let message, let range):
        // Until the day it can still be done as asked.
        guard inquiry.asOf > due else { return inquiry.owe(topic, message.due(on: due, isProvisional: isProvisional)) }
        inquiry.breach(
          topic,
          Breach(
            subject.name.sentence(message),
            at: range,
            since: due.adding(days: 1),
            isLasting: true,
            cause: parameters.demand.fault(at: range)
          )
        )
      case .missing(let missing):
        // What was due before record-keeping need not be in the records.
        if due < inquiry.window.first { return inquiry.leaveOpen(topic, missing) }
        guard inquiry.asOf > due else { return inquiry.owe(topic, missing.due(on: due, isProvisional: isProvisional)) }
        inquiry.breach(
          topic,
          Breach(
            subject.name.sentence(missing).followed(by: .wasDue(name, due, isProvisional: isProvisional)),
            at: subject.facts.place,
            since: due.adding(days: 1),
            isLasting: true,
            cause: subject.cause ?? .missing(parameters.demand.acts.first ?? "", at: subject.facts.place)
          )
        )
      }
    }
  }

  private func late(
    _ subject: ActSubject,
    _ act: Message,
    _ date: CivilDate,
    _ due: CivilDate,
    _ isProvisional: Bool,
    _ range: SourceRange
  ) -> Breach {
    Breach(
      subject.name.sentence(
        Message(
          ru:
            "«\(act.ru)» — \(date.formatted(.numeric)), на \(Plural.ru(due.days(until: date), "день", "дня", "дней")) позже срока",
          en: "“\(act.en)” on \(date), \(Plural.en(due.days(until: date), "day", "days")) late"
        )
      ).followed(by: .wasDue(act, due, isProvisional: isProvisional)),
      at: range,
      since: due.adding(days: 1),
      through: date.adding(days: -1)
    )
  }

  /// The meetings on which the act may rest where a moment names one: that one, or any of the year before it was held.
  private func meetings(of year: SchoolYear, _ inquiry: Inquiry) -> Set<Int>? {
    guard let wanted = parameters.moments.items.compactMap(\.nthMeeting.value).min() else { return nil }
    let held = inquiry.view.body.meetings.filter { index in
      let meeting = inquiry.register.meetings[index]
      return inquiry.schoolYear(of: meeting) == year && meeting.content.date.value.map { $0 <= inquiry.asOf } ?? false
    }
    return held.indices.contains(wanted - 1) ? [held[wanted - 1]] : Set(held)
  }

  // MARK: - Moments

  /// The day a moment comes to.
  enum Answer: Sendable {
    case day(CivilDate, isProvisional: Bool)
    case open(Message)

    /// The earliest of several days; open where none is known.
    static func earliest(_ answers: [Answer]) -> Answer {
      var earliest: Answer?
      for answer in answers {
        switch (answer, earliest) {
        case (.day(let day, _), .day(let best, _)): if day < best { earliest = answer }
        case (.day, _): earliest = answer
        case (.open, nil): earliest = answer
        case (.open, _): continue
        }
      }
      return earliest ?? .open(Message(ru: "срок", en: "the deadline"))
    }
  }

  private func day(of moment: Moment, in year: SchoolYear, _ facts: ActFacts?, _ inquiry: Inquiry) -> Answer {
    if !moment.after.isBlank {
      return facts.map { day(of: moment, after: $0, inquiry) }
        ?? .open(Message(ru: "день, от которого считается срок", en: "the day from which the deadline runs"))
    }
    if let day = moment.day.value { return .day(year.date(day), isProvisional: false) }
    let wanted = moment.nthMeeting.value ?? 1
    let held = inquiry.meetings.filter { inquiry.schoolYear(of: $0) == year }
    guard held.indices.contains(wanted - 1), let day = held[wanted - 1].content.date.value else {
      return .open(Message(ru: "заседание по счёту \(wanted)", en: "meeting number \(wanted) of the year"))
    }
    return .day(day, isProvisional: false)
  }

  private func day(of moment: Moment, after facts: ActFacts, _ inquiry: Inquiry) -> Answer {
    let start = moment.after.value.flatMap { kind in
      facts.acts.filter { $0.kind == kind }.compactMap { inquiry.register.date(of: $0) }.max()
    }
    guard let start = start ?? (moment.after.isBlank ? facts.day : nil) else {
      return .open(Message(ru: "день, от которого считается срок", en: "the day from which the deadline runs"))
    }
    guard let count = moment.workingDays.value ?? moment.workingDaysBefore.value.map({ -$0 }) else {
      return .day(start.adding(days: moment.days.value ?? -(moment.daysBefore.value ?? 0)), isProvisional: false)
    }
    switch inquiry.calendar.adding(workingDays: count, to: start) {
    case .certain(let day): return .day(day, isProvisional: false)
    case .provisional(let day): return .day(day, isProvisional: true)
    case .unknown(let year):
      return .open(
        Message(
          ru: "производственный календарь после \(year) года (допишите его в metod.yaml)",
          en: "the production calendar after \(year) (add it to metod.yaml)"
        )
      )
    }
  }
}

extension DeadlineRule.Parameters {
  fileprivate func recordName(_ year: SchoolYear) -> Message {
    let kinds = documentKind.items.map(\.value.spelling)
    return switch record.value {
    case .plan: Message(ru: "план на \(year)", en: "plan for \(year)")
    case .analysis: Message(ru: "анализ за \(year)", en: "analysis of \(year)")
    default:
      Message(
        ru: "\(kinds.map(\.ru).joined(separator: ", ")) за \(year)",
        en: "\(kinds.map(\.en).joined(separator: ", ")) of \(year)"
      )
    }
  }
}

extension Message {
  /// What is not known of an act that is recorded without its day.
  static func dayOf(_ act: Message) -> Message {
    Message(ru: "день действия «\(act.ru)»", en: "the day of the act “\(act.en)”")
  }

  fileprivate static func wasDue(_ act: Message, _ due: CivilDate, isProvisional: Bool = false) -> Message {
    let note = isProvisional ? provisional(due) : nil
    return Message(
      ru: "(срок действия «\(act.ru)» — \(due.formatted(.numeric))\(note.map { " (\($0.ru))" } ?? ""))",
      en: "(“\(act.en)” was due by \(due)\(note.map { " (\($0.en))" } ?? ""))"
    )
  }

  /// What is still to be done, with a word on a calendar that may yet change its last day.
  fileprivate func due(on day: CivilDate, isProvisional: Bool) -> Message {
    guard isProvisional else { return self }
    let note = Message.provisional(day)
    return followed(by: Message(ru: "(срок – \(note.ru))", en: "(due \(note.en))"))
  }

  private static func provisional(_ due: CivilDate) -> Message {
    Message(ru: "по предварительному календарю \(due.year) года", en: "by the provisional calendar of \(due.year)")
  }
}
