internal import Findings

/// Acts that rest on an agenda item which their meeting does not have.
enum UnknownItem {
  /// One finding an act.
  static func findings(in subject: String, _ owner: some OwnsActs, _ register: Register) -> [Finding] {
    owner.everyAct.compactMap { act in
      guard let item = act.item, let index = register.meeting(act.meeting) else { return nil }
      let meeting = register.meetings[index]
      let agenda = meeting.content.agenda
      guard !meeting.isUnreadable, !agenda.isUnreadable else { return nil }
      let count = agenda.items.count
      guard item.value < 1 || item.value > count else { return nil }
      let message = Message(
        ru: "Вопроса \(item.value) нет: в повестке \(Plural.ru(count, "вопрос", "вопроса", "вопросов")).",
        en: "There is no item \(item.value): the agenda has \(Plural.en(count, "item", "items"))."
      )
      let place = RelatedPlace(
        agenda.range?.cutToFirstLine ?? meeting.firstLine,
        Message(ru: "повестка этого заседания", en: "the agenda of that meeting")
      )
      return Finding(.unknownItem, in: subject, at: item.range, message, related: [place])
    }
  }
}
