internal import CivilTime
package import Findings
package import Records

/// Requires that whoever holds an office elsewhere belongs to the body as long as the office lasts.
package struct ExOfficioRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: BoundedParameters {
    package var role: Stated<[Located<String>]> = .blank
    package var bodyKind: Stated<[Located<String>]> = .blank
    package var bound = Bound()
    package var days: Stated<Int> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>(
      [
        Field(.role, \.role, .located(.name), required: true),
        Field(.bodyKind, \.bodyKind, .located(.name), required: true),
      ] + Bound.fields(of: Parameters.self) + [Field(.days, \.days, .count)]
    )
  }

  /// The name by which packs call it.
  package static let id = "ex-officio"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Члены по должности", en: "Members ex officio"),
    explanation: Message(
      ru: """
        Требует, чтобы каждый, кто занимает должность «role» в объединениях вида «body-kind» под тем же положением, \
        состоял в судимом объединении все дни, пока её занимает; каждый пропуск – отдельное нарушение; «days» даёт \
        отсрочку. С at-least и другими пределами входить должны не все, а столько из них: «один из руководителей».
        """,
      en: """
        Requires that everybody who holds the office “role” in bodies of the kind “body-kind” under the same \
        regulation belongs to the judged body on all days of the office; each gap is a breach of its own; “days” \
        grants a delay. With at-least and the other bounds not all of them must belong but so many: “one of the \
        heads”.
        """
    ),
    examples: [
      RuleExample(
        .kept,
        Message(ru: "руководитель входит в совет", en: "the head belongs to the council"),
        on: CivilDate(2024, 9, 1),
        rule: "of: council\nrole: head\nbody-kind: association",
        files: files(member: "Иванова А.А.")
      ),
      RuleExample(
        .broken,
        Message(ru: "руководителя нет в совете", en: "the head does not belong to the council"),
        on: CivilDate(2024, 9, 1),
        rule: "of: council\nrole: head\nbody-kind: association",
        files: files(member: "Петрова Е.В.", mark: "↓")
      ),
    ]
  )

  private static func files(member: String, mark: String = "") -> String {
    """
    === associations/council.yaml
    название: Методический совет
    вид: совет
    создано: приказ 1-од от 01.09.2022
    \(mark)состав:
      - кто: \(member)
        с: 01.09.2022
    """
  }

  private let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] {
    PackMention.all(.role, parameters.role) + PackMention.all(.bodyKind, parameters.bodyKind)
  }

  /// Somebody who holds the office, and on which of the judged days.
  private struct Holder {
    let member: Int
    let days: Period
    let place: SourceRange
    let body: String
  }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    guard let judged = inquiry.judgedDays else { return }
    guard !inquiry.view.isRosterUncertain else {
      return inquiry.leaveOpen(Inquiry.Topic(), Message(ru: "«состав»", en: "“members”"))
    }
    let holders = holders(judged, &inquiry)
    guard parameters.bound.words.en.isEmpty else { return judgeNumber(holders, judged, &inquiry) }
    for holder in holders { judge(holder, &inquiry) }
  }

  private func holders(_ judged: Period, _ inquiry: inout Inquiry) -> [Holder] {
    let kinds = parameters.bodyKind.items.map(\.value)
    let roles = parameters.role.items.map(\.value)
    var holders: [Holder] = []
    for index in inquiry.register.associations.indices {
      let association = inquiry.register.associations[index]
      let kind = association.content.kind.value.flatMap { inquiry.regulation.bodyKinds.id(of: $0) }
      guard let kind, inquiry.regulation.bodyKinds.term(kind, isAmong: kinds) else { continue }
      // The same word may name a body of another town, which another regulation governs.
      let governed = Governance.terms(of: index, under: inquiry.regulation, in: inquiry.register)
        .compactMap { $0.intersection(judged) }
      guard let first = governed.map(\.first).min(), let last = governed.map(\.last).max() else { continue }
      let days = Term(from: first, through: last)
      let view = BodyView(index, in: inquiry.register, inquiry.regulation, governed: days)
      if view.areOfficesUncertain {
        inquiry.leaveOpen(
          Inquiry.Topic(subject: association.subject),
          Message(ru: "должности объединения «\(association.name)»", en: "offices of “\(association.name)”")
        )
      }
      let life = inquiry.register.life(ofBody: index)
      for tenure in view.tenures where tenure.role.map(roles.contains) ?? false {
        guard let member = tenure.member else { continue }
        let place = tenure.record.person.range ?? tenure.record.range.cutToFirstLine
        for days in governed.compactMap({ tenure.term.intersection($0).flatMap(life.intersection) }) {
          holders.append(Holder(member: member, days: days, place: place, body: association.name))
        }
      }
    }
    return holders
  }

  private func judge(_ holder: Holder, _ inquiry: inout Inquiry) {
    let topic = Inquiry.Topic(subject: inquiry.register.members[holder.member].subject)
    let terms = inquiry.view.memberships.filter { $0.member == holder.member }.map(\.term)
    let allowed = parameters.days.value ?? 0
    let gaps = Stretches(of: terms, in: holder.days) { $0 > 0 }.failing.map(\.days).filter { $0.dayCount > allowed }
    if gaps.isEmpty { return inquiry.keep(topic, [Evidence(holder.place, holder.days.first)]) }
    for gap in gaps {
      let isLasting = gap.last == inquiry.asOf
      inquiry.breach(
        topic,
        Breach(
          isLasting
            ? .outside(inquiry.name(holder.member), holder.body, since: gap.first)
            : .outside(inquiry.name(holder.member), holder.body, gap),
          hint: Message(ru: "Допишите человека в «состав».", en: "Add the person to “members”."),
          at: inquiry.view.rosterPlace,
          related: [RelatedPlace(holder.place, Message(ru: "должность", en: "the office"))],
          since: gap.first.adding(days: allowed),
          through: gap.last,
          isLasting: isLasting
        )
      )
    }
  }

  /// Of the holders so many must belong to the body, on every day.
  private func judgeNumber(_ holders: [Holder], _ judged: Period, _ inquiry: inout Inquiry) {
    var days: Set<CivilDate> = [judged.first]
    for holder in holders {
      days.insert(holder.days.first)
      if holder.days.last < judged.last { days.insert(holder.days.last.adding(days: 1)) }
    }
    for membership in inquiry.view.memberships {
      if let from = membership.term.from, judged.contains(from) { days.insert(from) }
      if let through = membership.term.through, through < judged.last, through >= judged.first {
        days.insert(through.adding(days: 1))
      }
    }
    for day in days.sorted() {
      let office = Set(holders.filter { $0.days.contains(day) }.map(\.member))
      let count = office.intersection(inquiry.view.roster(on: day).compactMap(\.member)).count
      guard !office.isEmpty, !parameters.bound.holds(for: count, of: office.count) else { continue }
      return inquiry.breach(
        Inquiry.Topic(),
        Breach(
          Message(
            ru: "на \(day.formatted(.numeric)) членов по должности — \(count), а нужно \(parameters.bound.words.ru)",
            en:
              "\(Plural.en(count, "member", "members")) ex officio on \(day), and \(parameters.bound.words.en) required"
          ),
          at: inquiry.view.rosterPlace,
          since: day
        )
      )
    }
    inquiry.keep(Inquiry.Topic(), holders.map { Evidence($0.place, $0.days.first) })
  }
}

extension Message {
  fileprivate static func outside(_ name: String, _ body: String, since day: CivilDate) -> Message {
    Message(
      ru: "\(name) («\(body)») с \(day.formatted(.numeric)) не состоит в объединении, хотя должность обязывает",
      en: "\(name) (“\(body)”) does not belong to the body from \(day), as the office demands"
    )
  }

  fileprivate static func outside(_ name: String, _ body: String, _ days: Period) -> Message {
    let outside = Message(
      ru: "\(name) («\(body)»): вне состава объединения, хотя должность обязывала",
      en: "\(name) (“\(body)”): outside the body, though the office demanded membership"
    )
    return outside.during(days)
  }
}
