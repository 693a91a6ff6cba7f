internal import CivilTime
package import Findings
package import Records

extension ListScene {
  /// What a record is called, as people would call it.
  package func title(of handle: RecordHandle) -> Message {
    let index = handle.index
    switch handle.kind {
    case .members:
      return Message(verbatim: register.members[index].content.fullName.value ?? register.members[index].id)
    case .associations: return Message(verbatim: register.associations[index].name)
    case .organizations:
      let record = register.organizations[index]
      return Message(verbatim: record.content.name.value ?? record.id)
    case .meetings: return title(ofMeeting: register.meetings[index])
    case .plans: return title(Message(ru: "план на", en: "plan for"), register.plans[index].id)
    case .analyses: return title(Message(ru: "анализ за", en: "analysis of"), register.analyses[index].id)
    case .orders:
      let content = register.orders[index].content
      return requisites(Message(ru: "приказ", en: "order"), content.number.value, content.date.value)
    case .documents:
      let record = register.documents[index]
      if let name = record.content.name.value { return Message(verbatim: name) }
      let kind = record.content.kind.value?.spelling
      return Message(ru: kind?.ru ?? record.id, en: kind?.en ?? record.id)
    case .events: return Message(verbatim: register.events[index].content.name.value ?? register.events[index].id)
    case .practices:
      return Message(verbatim: register.practices[index].content.name.value ?? register.practices[index].id)
    case .waivers: return clause(register.waivers[index].content.clause.value, handle.kind)
    case .attestations: return clause(register.attestations[index].content.clause.value, handle.kind)
    case .regulations: return handle.kind.name
    }
  }

  private func title(ofMeeting record: Record<Meeting>) -> Message {
    let kind = word(.meetingKind, record.content.kind.value)
    let noun = Message(
      ru: kind == .missing ? RecordKind.meetings.name.ru : kind.text(.ru),
      en: kind == .missing ? RecordKind.meetings.name.en : kind.text(.en)
    )
    let paper = requisites(noun, record.content.number.value, record.content.date.value)
    let body = self.body(ofFolder: record.id).map { self.body($0) } ?? TableCell.text(Register.bodyID(of: record.id))
    return Message(ru: "\(paper.ru), \(body.text(.ru))", en: "\(paper.en), \(body.text(.en))")
  }

  private func title(_ noun: Message, _ id: String) -> Message {
    let body = self.body(ofFolder: id).map { self.body($0) } ?? TableCell.text(Register.bodyID(of: id))
    let year = id.split(separator: "/").last.map(String.init) ?? ""
    return Message(ru: "\(noun.ru) \(year), \(body.text(.ru))", en: "\(noun.en) \(year), \(body.text(.en))")
  }

  private func requisites(_ noun: Message, _ number: String?, _ date: CivilDate?) -> Message {
    var (ru, en) = (noun.ru, noun.en)
    if let number {
      ru += " №\u{A0}\(number)"
      en += " No.\u{A0}\(number)"
    }
    if let date {
      ru += " от \(date.formatted(.numeric))"
      en += " of \(date)"
    }
    return Message(ru: ru, en: en)
  }

  private func clause(_ clause: String?, _ kind: RecordKind) -> Message {
    guard let clause else { return kind.name }
    return Message(ru: "\(kind.name.ru), пункт \(clause)", en: "\(kind.name.en), clause \(clause)")
  }
}

extension RecordKind {
  /// What the records of this kind are called together.
  package var pluralName: Message {
    switch self {
    case .organizations: Message(ru: "Организации", en: "Organisations")
    case .members: Message(ru: "Люди", en: "People")
    case .associations: Message(ru: "Объединения", en: "Bodies")
    case .meetings: Message(ru: "Заседания", en: "Meetings")
    case .plans: Message(ru: "Планы", en: "Plans")
    case .analyses: Message(ru: "Анализы", en: "Analyses")
    case .orders: Message(ru: "Приказы", en: "Orders")
    case .documents: Message(ru: "Документы", en: "Documents")
    case .events: Message(ru: "События", en: "Events")
    case .practices: Message(ru: "Практики", en: "Practices")
    case .waivers: Message(ru: "Освобождения", en: "Waivers")
    case .attestations: Message(ru: "Подтверждения", en: "Attestations")
    case .regulations: Message(ru: "Положения", en: "Regulations")
    }
  }
}
