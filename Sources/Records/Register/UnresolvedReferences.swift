internal import CivilTime
internal import Findings

/// Findings about mentions that point to nothing, or to several records.
enum UnresolvedReferences {
  private struct Group: Hashable {
    let kind: ReferenceKind
    let text: String
    let body: Int?
  }

  /// One finding for each name and body; its further uses are related places.
  static func findings(
    _ references: [[Reference]],
    _ targets: [[Register.Target]],
    _ contexts: [Int?],
    _ resolver: Resolver,
    everMembers: [Set<Int>]
  ) -> [Finding] {
    var order: [Group] = []
    var uses: [Group: [Reference]] = [:]
    for file in references.indices {
      for (index, reference) in references[file].enumerated() where targets[file][index] == .unknown {
        // Where an act names a body that is unknown, its meeting cannot be found for the same reason.
        if reference.bodyIndex >= 0, targets[file][Int(reference.bodyIndex)] == .unknown { continue }
        // A name is one fault whether it stands where only people do or where bodies may stand too.
        let kind = reference.kind == .actor ? .person : reference.kind
        let text = kind == .person ? PersonName(reference.text).shortForm : Folding.text(reference.text)
        let group = Group(kind: kind, text: text, body: contexts[file])
        if uses[group] == nil { order.append(group) }
        uses[group, default: []].append(reference)
      }
    }
    return order.enumerated().compactMap { number, group in
      guard let all = uses[group], let first = all.first else { return nil }
      let members = group.body.map { everMembers[$0] } ?? []
      return finding(first, others: Array(all.dropFirst()), resolver, members, suggests: number < mostSuggestions)
    }
  }

  /// After so many names that nobody bears, the register itself is wrong, and looking for likenesses would take long.
  private static let mostSuggestions = 100

  private static func finding(
    _ reference: Reference,
    others: [Reference],
    _ resolver: Resolver,
    _ members: Set<Int>,
    suggests: Bool
  ) -> Finding {
    let (rule, message, hint) = suggests ? wording(reference, resolver, members) : plain(reference)
    return Finding(
      id: rule.id,
      severity: rule.severity,
      subject: "",
      range: reference.range,
      message: message,
      hint: hint ?? rule.hint,
      related: others.prefix(19).map { RelatedPlace($0.range, Message(ru: "и здесь", en: "here too")) }
    )
  }

  private static func plain(_ reference: Reference) -> (RecordRule, Message, Message?) {
    let rule: RecordRule =
      switch reference.kind {
      case .person, .actor: .unknownPerson
      case .body: .unknownBody
      case .organization: .unknownOrganization
      case .order: .unknownOrder
      case .meeting: .unknownMeeting
      case .event: .unknownEvent
      case .regulation: .unknownRegulation
      case .file: .missingFile
      }
    let text = reference.text
    return (rule, Message(ru: "\(rule.title.ru): «\(text)»", en: "\(rule.title.en): “\(text)”"), nil)
  }

  private static func wording(
    _ reference: Reference,
    _ resolver: Resolver,
    _ members: Set<Int>
  ) -> (RecordRule, Message, Message?) {
    let text = reference.text
    let records = resolver.records
    switch reference.kind {
    case .person:
      return person(text, resolver, members)
    case .actor:
      guard resolver.people(named: text).count < 2 else { return person(text, resolver, members) }
      let candidates =
        names(of: members, resolver) + records.associations.map(\.name) + records.organizations.map(\.name)
      return (
        .unknownPerson,
        Message(
          ru: "«\(text)» — нет такого человека, объединения или организации",
          en: "“\(text)” is no known person, body or organisation"
        ),
        RecordReader.hint(Suggestion.nearest(to: text, among: candidates))
      )
    case .body:
      return listed(
        text,
        resolver.bodies(named: text).map { records.associations[$0].id },
        .unknownBody,
        Message(ru: "неизвестное объединение «\(text)»", en: "unknown body “\(text)”"),
        records.associations.flatMap { [$0.name, $0.id] + [$0.content.shortName.value].compactMap { $0 } }
      )
    case .organization:
      return listed(
        text,
        resolver.organizations(named: text).map { records.organizations[$0].id },
        .unknownOrganization,
        Message(ru: "неизвестная организация «\(text)»", en: "unknown organisation “\(text)”"),
        records.organizations.flatMap { [$0.name, $0.id] }
      )
    case .order:
      let known = records.orders.compactMap { order -> String? in
        guard let number = order.content.number.value else { return nil }
        return order.content.date.value.map { "\(number) от \($0.formatted(.numeric))" } ?? number
      }
      return (
        .unknownOrder,
        Message(ru: "неизвестный приказ «\(text)»", en: "unknown order “\(text)”"),
        RecordReader.hint(Suggestion.nearest(to: text, among: known))
      )
    case .meeting:
      return (.unknownMeeting, Message(ru: "неизвестное заседание «\(text)»", en: "unknown meeting “\(text)”"), nil)
    case .event:
      let known = records.events.compactMap(\.content.name.value)
      return (
        .unknownEvent,
        Message(ru: "неизвестное событие «\(text)»", en: "unknown event “\(text)”"),
        RecordReader.hint(Suggestion.nearest(to: text, among: known))
      )
    case .regulation:
      return (
        .unknownRegulation,
        Message(ru: "неизвестное положение «\(text)»", en: "unknown regulation “\(text)”"),
        RecordReader.hint(Suggestion.nearest(to: text, among: resolver.regulationIDs))
      )
    case .file:
      return (.missingFile, Message(ru: "файла «\(text)» нет", en: "the file “\(text)” does not exist"), nil)
    }
  }

  private static func person(
    _ text: String,
    _ resolver: Resolver,
    _ members: Set<Int>
  ) -> (RecordRule, Message, Message?) {
    let found = resolver.people(named: text)
    if found.count > 1 {
      let candidates = found.map { resolver.records.members[$0] }
      let list = candidates.map { "\($0.content.fullName.value ?? $0.id) (\($0.id))" }.joined(separator: ", ")
      return (
        .ambiguousPerson,
        Message(
          ru: "имя «\(text)» носят \(found.count) человека: \(list)",
          en: "\(found.count) people answer to “\(text)”: \(list)"
        ),
        nil
      )
    }
    var nearest = Suggestion.nearest(to: text, among: names(of: members, resolver))
    if nearest.isEmpty {
      nearest = Suggestion.nearest(to: text, among: names(of: Set(resolver.records.members.indices), resolver))
    }
    return (
      .unknownPerson,
      Message(ru: "неизвестный человек «\(text)»", en: "unknown person “\(text)”"),
      RecordReader.hint(nearest)
    )
  }

  private static func names(of members: Set<Int>, _ resolver: Resolver) -> [String] {
    members.sorted().flatMap { index -> [String] in
      let member = resolver.records.members[index]
      let short = String(member.shortName.map { $0 == "\u{A0}" ? " " : $0 })
      return [short, member.id] + [member.content.fullName.value].compactMap { $0 }
    }
  }

  private static func listed(
    _ text: String,
    _ found: [String],
    _ rule: RecordRule,
    _ message: Message,
    _ known: [String]
  ) -> (RecordRule, Message, Message?) {
    guard found.count < 2 else {
      let list = found.joined(separator: ", ")
      return (
        .ambiguous,
        Message(
          ru: "под «\(text)» подходят несколько записей: \(list)",
          en: "several records answer to “\(text)”: \(list)"
        ),
        nil
      )
    }
    return (rule, message, RecordReader.hint(Suggestion.nearest(to: text, among: known)))
  }
}
