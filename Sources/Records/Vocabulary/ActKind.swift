package import Findings

/// What was done: the words of the acts that every regulation shares; a pack may add its own.
package enum UniversalAct: String, Word {
  case applied
  case proposed
  case drawnUp = "drawn-up"
  case considered
  case recommended
  case adopted
  case agreed
  case approved
  case elected
  case appointed
  case confirmed
  case signed
  case distributed
  case handedIn = "handed-in"
  case published
  case evaluated
  case established
  case reorganized
  case liquidated
  case notified
  case materialsSent = "materials-sent"

  /// What the list is.
  package static let listName = Message(ru: "действие", en: "act")

  /// How the act is written as a key.
  package var spelling: Spelling {
    switch self {
    case .applied: Spelling("заявление", "applied", ["подано заявление", "application"])
    case .proposed: Spelling("предложено", "proposed", ["предложен", "предложена", "заявлена"])
    case .drawnUp:
      Spelling(
        "составил",
        "drawn-up",
        ["составила", "составили", "составлен", "составлено", "составлена", "составлены", "оформил"]
      )
    case .considered: Spelling("рассмотрен", "considered", ["рассмотрено", "рассмотрена", "рассмотрены"])
    case .recommended: Spelling("рекомендовано", "recommended", ["рекомендован", "рекомендована"])
    case .adopted: Spelling("принят", "adopted", ["принято", "принята", "приняты"])
    case .agreed: Spelling("согласован", "agreed", ["согласовано", "согласована", "согласованы"])
    case .approved: Spelling("утверждён", "approved", ["утверждено", "утверждена", "утверждены"])
    case .elected: Spelling("избран", "elected", ["избрана", "избраны"])
    case .appointed: Spelling("назначен", "appointed", ["назначена", "назначены"])
    case .confirmed: Spelling("подтверждён", "confirmed", ["подтверждено", "подтверждена"])
    case .signed: Spelling("подписан", "signed", ["подписано", "подписана", "подписаны"])
    case .distributed:
      Spelling("разослан", "distributed", ["разослано", "разослана", "доведён до сведения", "направлен"])
    case .handedIn: Spelling("передан", "handed-in", ["передано", "передана", "сдан", "сдано", "сдана", "представлен"])
    case .published: Spelling("опубликован", "published", ["опубликовано", "опубликована"])
    case .evaluated: Spelling("оценён", "evaluated", ["оценено", "оценена", "оценка работы"])
    case .established: Spelling("создано", "established", ["создан", "создана"])
    case .reorganized: Spelling("реорганизовано", "reorganized", ["реорганизован", "реорганизована", "reorganised"])
    case .liquidated: Spelling("ликвидировано", "liquidated", ["ликвидирован", "ликвидирована", "упразднено"])
    case .notified: Spelling("уведомлены", "notified", ["уведомление", "извещение", "notice"])
    case .materialsSent: Spelling("материалы разосланы", "materials-sent", ["материалы"])
    }
  }

  /// What the act is, in a few words.
  package var about: Message {
    switch self {
    case .applied: Message(ru: "заявление о вступлении", en: "application to join")
    case .proposed: Message(ru: "предложение", en: "proposal")
    case .drawnUp: Message(ru: "кто и когда составил", en: "who drew it up and when")
    case .considered: Message(ru: "рассмотрение на заседании", en: "consideration at a meeting")
    case .recommended: Message(ru: "рекомендация", en: "recommendation")
    case .adopted: Message(ru: "принятие на заседании", en: "adoption at a meeting")
    case .agreed: Message(ru: "согласование", en: "agreement of another party")
    case .approved: Message(ru: "утверждение", en: "approval")
    case .elected: Message(ru: "избрание на заседании", en: "election at a meeting")
    case .appointed: Message(ru: "назначение приказом", en: "appointment by an order")
    case .confirmed: Message(ru: "подтверждение", en: "confirmation")
    case .signed: Message(ru: "подписание", en: "signature")
    case .distributed: Message(ru: "доведение до сведения", en: "distribution")
    case .handedIn: Message(ru: "передача: кому и когда", en: "handing in: to whom and when")
    case .published: Message(ru: "публикация", en: "publication")
    case .evaluated: Message(ru: "оценка", en: "evaluation")
    case .established: Message(ru: "создание объединения", en: "establishment of the body")
    case .reorganized: Message(ru: "реорганизация объединения", en: "reorganisation of the body")
    case .liquidated: Message(ru: "ликвидация объединения", en: "liquidation of the body")
    case .notified: Message(ru: "уведомление о заседании", en: "notice of the meeting")
    case .materialsSent: Message(ru: "рассылка материалов к заседанию", en: "sending of materials for the meeting")
    }
  }
}
