internal import CivilTime
package import Findings
package import Records

/// Requires that one person does not combine offices, or memberships, that may not be combined.
package struct ExclusiveRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: RecordObject {
    package var role: Stated<[Located<String>]> = .blank
    package var bodyKind: Stated<[Located<String>]> = .blank
    package var everywhere: Stated<Bool> = .blank
    package var atMost: Stated<Int> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>([
      Field(.role, \.role, .located(.name)),
      Field(.bodyKind, \.bodyKind, .located(.name)),
      Field(.everywhere, \.everywhere, .yesNo),
      Field(.atMost, \.atMost, .count),
    ])
  }

  /// The name by which packs call it.
  package static let id = "exclusive"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Несовместимость", en: "No combining"),
    explanation: Message(
      ru: """
        Требует, чтобы один человек не занимал в объединении сразу нескольких должностей из названных (role). С «everywhere: \
        да» считаются и другие объединения папки (body-kind – только этих видов); без «role» тогда считается членство: нельзя \
        состоять в двух советах сразу. «at-most» разрешает не одну должность, а столько. Судится каждый день; то, что было \
        совмещено в прошлом, остаётся нарушением. О должностях в объединениях, которых в папке нет, правило не знает.
        """,
      en: """
        Requires that one person does not hold several of the named offices (role) of a body at once. With “everywhere: yes” \
        the other bodies of the folder count too (body-kind: of these kinds only); without “role” memberships count then: \
        nobody belongs to two councils at once. “at-most” allows so many instead of one. Every day is judged; what was \
        combined in the past stays a breach. Of offices in bodies outside the folder the rule knows nothing.
        """
    ),
    examples: [
      RuleExample(
        .kept,
        Message(
          ru: "стала секретарём на другой день после руководства",
          en: "became secretary on the day after being head"
        ),
        on: CivilDate(2024, 9, 1),
        rule: "role: head, secretary",
        files: files(through: "31.08.2023", name: "Иванова А.А.")
      ),
      RuleExample(
        .broken,
        Message(ru: "день была и руководителем, и секретарём", en: "head and secretary for one day"),
        on: CivilDate(2024, 9, 1),
        rule: "role: head, secretary",
        files: files(through: "01.09.2023", name: "↓Иванова А.А.")
      ),
      RuleExample(
        .broken,
        Message(ru: "руководит двумя объединениями", en: "heads two bodies"),
        on: CivilDate(2024, 9, 1),
        rule: "role: head\neverywhere: да",
        files: """
          === associations/physics.yaml
          название: Объединение учителей физики
          вид: объединение
          создано: приказ 1-од от 01.09.2022
          должности:
            - роль: руководитель
              кто: ↓Иванова А.А.
              с: 01.09.2023
          """
      ),
      RuleExample(
        .kept,
        Message(ru: "двумя можно", en: "two are allowed"),
        on: CivilDate(2024, 9, 1),
        rule: "role: head\neverywhere: да\nat-most: 2",
        files: """
          === associations/physics.yaml
          название: Объединение учителей физики
          вид: объединение
          создано: приказ 1-од от 01.09.2022
          должности:
            - роль: руководитель
              кто: Иванова А.А.
              с: 01.09.2023
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "состоит в двух советах", en: "belongs to two councils"),
        on: CivilDate(2024, 9, 1),
        rule: "of: council\nbody-kind: council\neverywhere: да",
        files: """
          === associations/council-1.yaml
          название: Первый совет
          вид: совет
          создано: приказ 1-од от 01.09.2022
          состав:
            - кто: Петрова Е.В.
              с: 01.09.2022
          === associations/council-2.yaml
          название: Второй совет
          вид: совет
          создано: приказ 1-од от 01.09.2022
          состав:
            - кто: ↓Петрова Е.В.
              с: 10.10.2022
          """
      ),
    ]
  )

  private static func files(through: String, name: String) -> String {
    """
    === associations/math.yaml
    название: Объединение учителей математики
    вид: объединение
    создано: приказ 1-од от 01.09.2022
    должности:
      - роль: руководитель
        кто: Иванова А.А.
        с: 10.09.2022
        по: \(through)
      - роль: секретарь
        кто: \(name)
        с: 01.09.2023
    """
  }

  private let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] {
    PackMention.all(.role, parameters.role) + PackMention.all(.bodyKind, parameters.bodyKind)
  }

  /// The parameter that is wanting: memberships alone can only clash with those of other bodies.
  package var lack: Key? { parameters.role.isBlank && parameters.everywhere.value != true ? .role : nil }

  /// Something a person holds: an office, or a place in a body.
  private struct Holding {
    let member: Int
    let body: Int
    /// The office; nil for a membership.
    let role: String?
    let term: Term
    let place: SourceRange
    let name: Message

    /// Whether two entries are of one and the same thing.
    func isSame(as other: Holding) -> Bool { body == other.body && role == other.role }
  }

  /// Days in a row on which a person held too much.
  private struct Fault {
    /// What was held, in the order in which it began.
    let held: [Holding]
    /// The first of the days.
    let first: CivilDate
    /// The last of them that was judged.
    var last: CivilDate
  }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    guard let judged = inquiry.judgedDays else { return }
    let isUncertain = parameters.role.isBlank ? inquiry.view.isRosterUncertain : inquiry.view.areOfficesUncertain
    guard !isUncertain else {
      return inquiry.leaveOpen(Inquiry.Topic(), Message(ru: "кто что занимает", en: "who holds what"))
    }
    let own = holdings(in: inquiry.view, inquiry)
    for member in Set(own.map(\.member)).sorted() {
      let mine = own.filter { $0.member == member && $0.term.overlaps(judged) }
      guard !mine.isEmpty else { continue }
      judge(member, mine, others(member, inquiry), judged, &inquiry)
    }
  }

  private func holdings(in view: BodyView, _ inquiry: Inquiry) -> [Holding] {
    let body = Message(verbatim: "«\(view.association.name)»")
    guard !parameters.role.isBlank else {
      return view.memberships.compactMap { membership in
        membership.member.map {
          Holding(
            member: $0,
            body: view.index,
            role: nil,
            term: membership.term,
            place: membership.record.person.range ?? membership.record.range.cutToFirstLine,
            name: Message(ru: "член объединения \(body.ru)", en: "member of \(body.en)")
          )
        }
      }
    }
    let roles = parameters.role.items.map(\.value)
    return view.tenures.filter { ($0.role.map(roles.contains) ?? false) && !$0.isTermUncertain }.compactMap { tenure in
      guard let member = tenure.member, let role = tenure.role else { return nil }
      let name = inquiry.regulation.roles[role]?.name ?? Message(verbatim: role)
      return Holding(
        member: member,
        body: view.index,
        role: role,
        term: tenure.term,
        place: tenure.record.person.range ?? tenure.record.range.cutToFirstLine,
        name: Message(ru: "\(name.ru) \(body.ru)", en: "\(name.en) of \(body.en)")
      )
    }
  }

  /// What a person holds in other bodies, where they count.
  private func others(_ member: Int, _ inquiry: Inquiry) -> [Holding] {
    guard parameters.everywhere.value == true else { return [] }
    let kinds = parameters.bodyKind.items.map(\.value)
    let register = inquiry.register
    let bodies = Set(register.offices(of: member).map(\.body) + register.memberships(of: member).map(\.body))
    return bodies.sorted().filter { $0 != inquiry.view.index }.flatMap { index -> [Holding] in
      let kind = register.associations[index].content.kind.value.flatMap { inquiry.regulation.bodyKinds.id(of: $0) }
      guard kinds.isEmpty || kind.map({ inquiry.regulation.bodyKinds.term($0, isAmong: kinds) }) ?? false else {
        return []
      }
      return holdings(in: BodyView(index, in: register, inquiry.regulation), inquiry).filter { $0.member == member }
    }
  }

  private func judge(
    _ member: Int,
    _ mine: [Holding],
    _ others: [Holding],
    _ judged: Period,
    _ inquiry: inout Inquiry
  ) {
    let topic = Inquiry.Topic(subject: inquiry.register.members[member].subject)
    let all = (mine + others).sorted {
      ($0.term.from ?? .earliest, $0.body, $0.place.line) < ($1.term.from ?? .earliest, $1.body, $1.place.line)
    }
    let limit = parameters.atMost.value ?? 1
    let edges = all.flatMap { [$0.term.from, $0.term.through?.adding(days: 1)] }.compactMap { $0 }
    var faults: [Fault] = []
    // What has been told of the days in a row that are judged just now.
    var told: [Holding] = []
    for days in judged.parts(from: edges) {
      let day = days.first
      var held: [Holding] = []
      for holding in all where holding.term.covers(day) && !held.contains(where: holding.isSame) {
        held.append(holding)
      }
      guard held.count > limit else {
        told = []
        continue
      }
      for fault in faults.indices where faults[fault].last.adding(days: 1) == day {
        if faults[fault].held.allSatisfy({ old in held.contains(where: old.isSame) }) { faults[fault].last = days.last }
      }
      // What is left of a fault after one of its entries has ended is no other fault.
      guard !held.allSatisfy({ new in told.contains(where: new.isSame) }) else { continue }
      told += held
      faults.append(Fault(held: held, first: day, last: days.last))
    }
    // Two bodies take part in one fault: it is told where the later entry stands.
    let own = faults.filter { $0.held.last?.body == inquiry.view.index }
    for fault in own { inquiry.breach(topic, breach(member, fault, inquiry)) }
    guard own.isEmpty else { return }
    if faults.isEmpty {
      inquiry.keep(topic, mine.map { Evidence($0.place, $0.term.from) })
    } else {
      inquiry.pass(topic)
    }
  }

  private func breach(_ member: Int, _ fault: Fault, _ inquiry: Inquiry) -> Breach {
    let others = fault.held.dropLast()
    return Breach(
      .combined(inquiry.name(member), fault.held.map(\.name), fault.first, parameters.atMost.value ?? 1),
      at: fault.held[fault.held.count - 1].place,
      related: others.map { RelatedPlace($0.place, Message(ru: "и это", en: "and this")) },
      since: fault.first,
      through: fault.last,
      isLasting: fault.last == inquiry.asOf
    )
  }
}

extension Message {
  fileprivate static func combined(_ name: String, _ held: [Message], _ day: CivilDate, _ limit: Int) -> Message {
    let allowed =
      limit == 1
      ? Message(ru: "совмещать это нельзя", en: "which may not be combined")
      : Message(ru: "а можно не более \(limit)", en: "and at most \(limit) are allowed")
    return Message(
      ru: "\(name) с \(day.formatted(.numeric)) – \(held.map(\.ru).joined(separator: " и ")), \(allowed.ru)",
      en: "\(name) is \(held.map(\.en).joined(separator: " and ")) from \(day), \(allowed.en)"
    )
  }
}
