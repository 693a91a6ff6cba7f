internal import CivilTime
package import Findings
package import Records

/// Requires that a body has the right number of members on every day.
package struct SizeRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: BoundedParameters {
    package var bound = Bound()
    package var condition: Stated<Condition> = .blank
    package var orderBy: Stated<String> = .blank
    package var everyDay: Stated<Bool> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>(
      Bound.fields(of: Parameters.self) + [
        Field(.condition, \.condition, .condition),
        Field(.orderBy, \.orderBy, .text),
        Field(.everyDay, \.everyDay, .yesNo),
      ]
    )
  }

  /// The name by which packs call it.
  package static let id = "size"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Численность", en: "Size"),
    explanation: Message(
      ru: """
        Считает членов объединения каждый день, пока оно обязано. Месяц с нехваткой в прошлом остаётся нарушением, \
        даже если сегодня людей достаточно. С «condition» считаются только те, кто выполняет условие (доля берётся от \
        всех). С «order-by» число берётся из приказа этой стороны на учебный год (численность объединения) и сверяется \
        на день приказа, а если он издан раньше учебного года, то на первый день года; вместе с at-least и другими \
        пределами им должно отвечать само число приказа (нет числа – пункт не проверен). С «every-day: нет» судится \
        только день создания: порог, чтобы создать объединение (с условием same-subject – по предмету или области).
        """,
      en: """
        Counts the members of a body on every day on which it is bound. A month short of members in the past stays a breach \
        even where today there are enough. With “condition” only those who satisfy it count (a share is of all). With \
        “order-by” the number is the one that this party's order for the school year states (the body's head count), and is \
        compared on the day of the order, or on the first day of the school year where the order is earlier; together with \
        at-least and the other bounds the order's number itself must satisfy them (without a number the clause is \
        unverified). With “every-day: no” only the day of \
        establishment is judged: a threshold to form a body (with the condition same-subject: per subject or area).
        """
    ),
    examples: [
      RuleExample(
        .kept,
        Message(ru: "трое каждый день", en: "three on every day"),
        on: CivilDate(2024, 9, 1),
        rule: "at-least: 3",
        files: ""
      ),
      RuleExample(
        .broken,
        Message(ru: "месяц было двое", en: "two for a month"),
        on: CivilDate(2024, 9, 1),
        rule: "at-least: 3",
        files: """
          === associations/math.yaml
          название: Объединение учителей математики
          вид: объединение
          создано: приказ 1-од от 01.09.2022
          ↓состав:
            - кто: Иванова А.А.
              с: 01.09.2022
            - кто: Петрова Е.В.
              с: 01.09.2022
            - кто: Сидоров П.П.
              с: 01.10.2022
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "никто не из управления", en: "nobody is from the department"),
        on: CivilDate(2024, 9, 1),
        rule: "at-least: 1\ncondition:\n  employer:\n    party: department",
        files: """
          === associations/math.yaml
          название: Объединение учителей математики
          вид: объединение
          создано: приказ 1-од от 01.09.2022
          ↓состав:
            - кто: Иванова А.А.
              с: 01.09.2022
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "в приказе иная численность", en: "the order states another number"),
        on: CivilDate(2024, 9, 1),
        rule: "order-by: department",
        files: """
          === orders/2-od-2022.yaml
          номер: 2-од
          дата: 05.09.2022
          издал: Управление образования
          объединения:
            - объединение: Объединение учителей математики
              численность: ↓4
          """
      ),
    ]
  )

  let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] {
    let isOwnOrganization = parameters.orderBy.value.flatMap { OwnOrganization(rawValue: $0) } != nil
    return (parameters.condition.value?.mentions ?? [])
      + (isOwnOrganization ? [] : PackMention.one(.party, parameters.orderBy))
  }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    guard var judged = inquiry.judgedDays else { return }
    if parameters.everyDay.value == false {
      // A threshold to form a body is met on its first day; of a body older than its records nothing is known.
      guard let day = inquiry.view.established(in: inquiry.register), judged.contains(day) else { return }
      judged = Period(day, day)
    }
    let members = inquiry.view.association.content.members
    guard !inquiry.view.isRosterUncertain, members.isFilled else {
      return inquiry.leaveOpen(Inquiry.Topic(), Message(ru: "«состав»", en: "“members”"))
    }
    if let party = parameters.orderBy.value { return judgeOrders(of: party, judged, &inquiry) }
    if let condition = parameters.condition.value { return judge(condition, judged, &inquiry) }
    let stretches = Stretches(of: inquiry.view.distinctTerms, in: judged) {
      parameters.bound.holds(for: $0, of: 0)
    }
    if stretches.failing.isEmpty {
      return inquiry.keep(
        Inquiry.Topic(),
        [Evidence(members.range?.cutToFirstLine ?? inquiry.view.place, judged.first)]
      )
    }
    for stretch in stretches.failing {
      let isLasting = stretch.days.last == inquiry.asOf && parameters.everyDay.value != false
      inquiry.breach(
        Inquiry.Topic(),
        Breach(
          .wrongSize(stretch.count, stretch.days, parameters.bound.words, isLasting: isLasting),
          at: inquiry.view.rosterPlace,
          since: stretch.days.first,
          through: stretch.days.last,
          isLasting: isLasting
        )
      )
    }
  }
}

extension SizeRule {
  /// Counts those who satisfy a condition, on every day on which the count may change.
  private func judge(_ condition: Condition, _ judged: Period, _ inquiry: inout Inquiry) {
    var people: [(member: Int, term: Term, facts: PersonFacts)] = []
    var edges: Set<CivilDate> = []
    for membership in inquiry.view.memberships {
      guard let member = membership.member, let term = membership.term.intersection(judged) else { continue }
      let facts = PersonFacts(member, inquiry)
      people.append((member, membership.term, facts))
      edges.formUnion(facts.changes(in: term, of: condition))
      if term.last < judged.last { edges.insert(term.last.adding(days: 1)) }
    }
    var open: Message?
    var failing: [Stretches.Stretch] = []
    for days in judged.parts(from: edges) {
      let day = days.first
      var seen: Set<Int> = []
      let present = people.filter { $0.term.covers(day) && seen.insert($0.member).inserted }
      var count = 0
      var unknown: [Message] = []
      for person in present {
        switch person.facts.truth(of: condition, on: day) {
        case .yes: count += 1
        case .unknown(let missing): unknown.append(missing)
        case .no: continue
        }
      }
      let isShort = !parameters.bound.holds(for: count, of: present.count)
      if isShort, !parameters.bound.holds(for: count + unknown.count, of: present.count) {
        failing.add(days, count)
      } else if isShort {
        open = open ?? unknown.first
      }
    }
    let members = inquiry.view.association.content.members
    if !failing.isEmpty {
      for stretch in failing {
        let isLasting = stretch.days.last == inquiry.asOf && parameters.everyDay.value != false
        inquiry.breach(
          Inquiry.Topic(),
          Breach(
            .tooFewSuch(stretch.count, stretch.days, parameters.bound.words, isLasting: isLasting),
            at: inquiry.view.rosterPlace,
            since: stretch.days.first,
            through: stretch.days.last,
            isLasting: isLasting
          )
        )
      }
    } else if let open {
      inquiry.leaveOpen(Inquiry.Topic(), open)
    } else {
      inquiry.keep(Inquiry.Topic(), [Evidence(members.range?.cutToFirstLine ?? inquiry.view.place, judged.first)])
    }
  }

  /// Compares the roster with the head counts that orders state.
  private func judgeOrders(of party: String, _ judged: Period, _ inquiry: inout Inquiry) {
    var isStated = false
    for order in inquiry.view.body.orders.map({ inquiry.register.orders[$0] }) {
      guard let date = order.content.date.value, date <= inquiry.asOf,
        let issuer = inquiry.register.organization(order.content.issuer.value),
        issuer == inquiry.organization(party, on: date)
      else { continue }
      let year = order.content.schoolYear.value ?? SchoolYear(containing: date)
      let day = max(date, year.period.first)
      guard judged.contains(day) else { continue }
      let topic = Inquiry.Topic(subject: order.subject, period: NamedPeriod(year.period, .schoolYear(year)))
      let count = inquiry.view.headcount(on: day)
      for entry in order.content.bodies.items where inquiry.register.body(entry.body.value) == inquiry.view.index {
        guard case .value(let stated, let range) = entry.headcount else { continue }
        isStated = true
        if !parameters.bound.words.en.isEmpty {
          if parameters.bound.holds(for: stated, of: 0) {
            inquiry.keep(topic, [Evidence(range, date)])
          } else {
            inquiry.breach(topic, Breach(.wrongOrder(stated, parameters.bound.words), at: range, since: day))
          }
        } else if stated == count {
          inquiry.keep(topic, [Evidence(range, date)])
        } else {
          inquiry.breach(topic, Breach(.otherSize(stated, count, day), at: range, since: day))
        }
      }
    }
    if !isStated, !parameters.bound.words.en.isEmpty {
      inquiry.leaveOpen(Inquiry.Topic(), Message(ru: "численность в приказе", en: "the head count in the order"))
    }
  }
}

extension Message {
  fileprivate static func tooFewSuch(_ count: Int, _ days: Period, _ bound: Message, isLasting: Bool) -> Message {
    let stretch = Message.days(days, isLasting: isLasting)
    return Message(
      ru: "\(stretch.ru) членов, отвечающих условию, — \(count), а нужно \(bound.ru)",
      en: """
        \(Plural.en(count, "member satisfies", "members satisfy")) the condition \(stretch.en), and \(bound.en) \
        required
        """
    )
  }

  fileprivate static func otherSize(_ stated: Int, _ count: Int, _ day: CivilDate) -> Message {
    Message(
      ru: "в приказе численность \(stated), а в составе на \(day.formatted(.numeric)) — \(count)",
      en: "the order states \(stated), and the roster has \(Plural.en(count, "member", "members")) on \(day)"
    )
  }

  fileprivate static func wrongOrder(_ stated: Int, _ bound: Message) -> Message {
    Message(
      ru: "в приказе численность \(stated), а нужно \(bound.ru)",
      en: "the order states \(Plural.en(stated, "member", "members")), and \(bound.en) required"
    )
  }

  fileprivate static func wrongSize(_ count: Int, _ days: Period, _ bound: Message, isLasting: Bool) -> Message {
    let stretch = Message.days(days, isLasting: isLasting)
    return Message(
      ru: "\(stretch.ru) членов — \(count), а нужно \(bound.ru)",
      en: "\(Plural.en(count, "member", "members")) \(stretch.en), and \(bound.en) required"
    )
  }
}
