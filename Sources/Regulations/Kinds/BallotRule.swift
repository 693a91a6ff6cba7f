internal import CivilTime
package import Findings
package import Records

/// Requires that the items on which acts rest were carried by enough votes.
package struct BallotRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: BoundedParameters {
    package var record: Stated<RecordWord> = .blank
    package var role: Stated<[Located<String>]> = .blank
    package var exceptRole: Stated<[Located<String>]> = .blank
    package var act: Stated<String> = .blank
    package var bound = Bound()
    package var base: Stated<VoteBase> = .blank
    package var manner: Stated<VoteManner> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>(
      [
        Field(.record, \.record, .word(RecordWord.self), required: true),
        Field(.role, \.role, .located(.name)),
        Field(.exceptRole, \.exceptRole, .located(.name)),
        Field(.act, \.act, .text),
      ] + Bound.fields(of: Parameters.self) + [
        Field(.base, \.base, .word(VoteBase.self), required: true),
        Field(.manner, \.manner, .word(VoteManner.self)),
      ]
    )
  }

  /// The name by which packs call it.
  package static let id = "ballot"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Голосование", en: "Ballot"),
    explanation: Message(
      ru: """
        Смотрит на вопросы повестки, на которых держатся действия (избрание на должность), или, с «record: meeting», \
        на все вопросы с голосованием, и требует, чтобы «за» подано достаточно голосов: от всех членов на этот день \
        (members), от присутствующих (present), от поданных (votes-cast) или больше, чем «против» (for-over-against). \
        Приглашённые и те, кто в этот день не состоит в объединении, не считаются. При равенстве голосов помогает \
        записанный решающий голос председательствующего.
        """,
      en: """
        Looks at the agenda items on which acts rest (the election to an office) or, with “record: meeting”, at all items \
        that were voted on, and requires enough votes in favour: of all members on that day (members), of those present \
        (present), of the votes cast (votes-cast), or more than against (for-over-against). Guests and whoever \
        does not belong to the body on that day never count. Where votes are equal, a recorded casting vote of the chair helps.
        """
    ),
    examples: [
      RuleExample(
        .kept,
        Message(ru: "двое из трёх членов", en: "two of three members"),
        on: CivilDate(2023, 9, 11),
        rule: "record: office\nrole: head\nact: elected\nmore-than: 1/2\nbase: members\nmanner: open",
        files: files(inFavour: "2")
      ),
      RuleExample(
        .broken,
        Message(ru: "один голос из трёх членов", en: "one vote of three members"),
        on: CivilDate(2023, 9, 11),
        rule: "record: office\nrole: head\nact: elected\nmore-than: 1/2\nbase: members\nmanner: open",
        files: files(inFavour: "↓1")
      ),
    ]
  )

  private static func files(inFavour: String) -> String {
    """
    === associations/math.yaml
    название: Объединение учителей математики
    вид: объединение
    создано: приказ 1-од от 01.09.2022
    должности:
      - роль: руководитель
        кто: Иванова А.А.
        с: 10.09.2023
        избран: протокол № 1 от 10.09.2023, вопрос 1
    состав: Иванова А.А., Петрова Е.В., Сидоров П.П.
    === meetings/math/2023-09-10.yaml
    номер: 1
    дата: 10.09.2023
    присутствовали: Иванова А.А., Петрова Е.В., Сидоров П.П.
    повестка:
      - вопрос: О руководителе
        решение: Избрать Иванову А.А.
        голосование:
          порядок: открытое
          за: \(inFavour)
          против: 0
          воздержались: 0
    """
  }

  private let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] {
    PackMention.all(.role, parameters.role) + PackMention.all(.role, parameters.exceptRole)
      + PackMention.one(.act, parameters.act)
  }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    guard let record = parameters.record.value else { return }
    if record == .meeting { return judgeAll(&inquiry) }
    for subject in inquiry.subjects(
      record,
      roles: parameters.role.items.map(\.value),
      except: parameters.exceptRole.items.map(\.value)
    ) { judge(subject, &inquiry) }
  }

  /// Every item that was voted on, at every meeting.
  private func judgeAll(_ inquiry: inout Inquiry) {
    for meeting in inquiry.meetings {
      guard let day = meeting.content.date.value, inquiry.binds(day) else { continue }
      for item in meeting.content.agenda.items where !item.vote.isBlank && !meeting.isUnreadable {
        judge(item, of: meeting, Inquiry.Topic(subject: meeting.subject), &inquiry)
      }
    }
  }

  private func judge(_ subject: ActSubject, _ inquiry: inout Inquiry) {
    let kind = parameters.act.value ?? UniversalAct.elected.rawValue
    let act = subject.facts.acts.first { $0.kind == kind && !$0.isNone }
    let missing = Message(ru: "протокол и вопрос повестки", en: "the minutes and the agenda item")
    guard let act else {
      if let day = subject.day, day < inquiry.window.first { return inquiry.leaveOpen(subject.topic, missing) }
      return inquiry.breach(
        subject.topic,
        Breach(
          subject.name.sentence(Message(ru: "не записано избрание", en: "the election is not recorded")),
          hint: Message(
            ru: "Допишите «избран: протокол № … от …, вопрос …».",
            en: "Add “elected: minutes … of …, item …”."
          ),
          at: subject.facts.place,
          since: subject.day ?? inquiry.window.first,
          isLasting: true,
          cause: .missing(kind, at: subject.facts.place)
        )
      )
    }
    guard let index = inquiry.register.meeting(act.meeting), let number = act.item?.value else {
      if act.meeting != nil, inquiry.register.isUncertain(act) { return inquiry.leaveOpen(subject.topic, missing) }
      return inquiry.breach(
        subject.topic,
        Breach(
          subject.name.sentence(
            Message(
              ru: "не сказано, по какому вопросу какого заседания",
              en: "it is not said on which item of which meeting"
            )
          ),
          at: act.range,
          since: subject.day ?? inquiry.window.first,
          isLasting: true,
          cause: .missing(kind, at: act.range)
        )
      )
    }
    let meeting = inquiry.register.meetings[index]
    let items = meeting.content.agenda.items
    guard !meeting.isUnreadable, items.indices.contains(number - 1) else {
      return inquiry.leaveOpen(subject.topic, missing)
    }
    judge(items[number - 1], of: meeting, subject.topic, &inquiry)
  }

  private func judge(
    _ item: AgendaItem,
    of meeting: Record<Meeting>,
    _ topic: Inquiry.Topic,
    _ inquiry: inout Inquiry
  ) {
    let day = meeting.content.date.value ?? inquiry.asOf
    let missing = Message(ru: "голосование", en: "the vote")
    func breach(_ message: Message, at range: SourceRange) -> Breach {
      Breach(
        Message(ru: "заседание \(day.formatted(.numeric)): \(message.ru)", en: "meeting of \(day): \(message.en)"),
        at: range,
        since: day,
        // One vote may put several people into office.
        cause: "vote at \(range.file.index):\(range.line)"
      )
    }
    guard case .value(let vote, let range) = item.vote else {
      if item.vote.isUnreadable { return inquiry.leaveOpen(topic, missing) }
      return inquiry.breach(
        topic,
        breach(
          Message(ru: "голосование по вопросу не записано", en: "the vote on the item is not recorded"),
          at: item.title.range ?? item.range.cutToFirstLine
        )
      )
    }
    guard let tally = VoteTally(vote, meeting, inquiry) else { return inquiry.leaveOpen(topic, missing) }
    guard isCarried(tally) else {
      return inquiry.breach(topic, breach(.notCarried(tally, parameters), at: tally.place ?? range.cutToFirstLine))
    }
    if let wanted = parameters.manner.value {
      guard let manner = vote.manner else {
        return inquiry.leaveOpen(topic, Message(ru: "порядок голосования", en: "the manner of voting"))
      }
      if manner != wanted {
        return inquiry.breach(
          topic,
          breach(
            Message(
              ru: "голосование \(manner.spelling.ru), а нужно \(wanted.spelling.ru)",
              en: "the vote was \(manner.spelling.en), and must be \(wanted.spelling.en)"
            ),
            at: range.cutToFirstLine
          )
        )
      }
    }
    inquiry.keep(topic, [Evidence(range.cutToFirstLine, day)])
  }

  private func isCarried(_ tally: VoteTally) -> Bool {
    guard let base = parameters.base.value else { return true }
    if base == .forOverAgainst {
      return tally.inFavour > tally.against || tally.inFavour == tally.against && tally.hasCastingVote
    }
    let whole = tally.whole(base)
    if parameters.bound.holds(for: tally.inFavour, of: whole) { return true }
    // At a tie exactly one vote is wanting; the chair's counts twice where the records say so.
    return tally.hasCastingVote && tally.inFavour == tally.against
      && parameters.bound.holds(for: tally.inFavour + 1, of: whole)
  }
}

/// Of what the share of votes is taken.
package enum VoteBase: String, Word {
  case members
  case present
  case votesCast = "votes-cast"
  case forOverAgainst = "for-over-against"

  /// What the list is.
  package static let listName = Message(ru: "от чего берётся доля", en: "base of a share")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .members: Spelling("члены", "members")
    case .present: Spelling("присутствующие", "present")
    case .votesCast: Spelling("поданные голоса", "votes-cast")
    case .forOverAgainst: Spelling("больше чем против", "for-over-against")
    }
  }
}

/// The figures of a vote and the numbers they are measured by.
private struct VoteTally {
  let inFavour: Int
  let against: Int
  let abstained: Int
  let members: Int
  let present: Int
  let hasCastingVote: Bool
  let place: SourceRange?

  /// Nil where a figure or the attendance it stands for is not known.
  init?(_ vote: Vote, _ meeting: Record<Meeting>, _ inquiry: Inquiry) {
    guard let day = meeting.content.date.value, !inquiry.view.isRosterUncertain else { return nil }
    guard let roster = BodyView.roster(of: meeting, on: day, inquiry) else { return nil }
    members = roster.count
    // Of those who are listed only members count, where a roster tells who they are.
    let listed = meeting.content.present.items
    let known = Set(listed.compactMap { inquiry.register.member($0) })
    let strangers = listed.count { inquiry.register.member($0) == nil }
    let own = Set(roster.compactMap(\.member))
    present = (own.isEmpty ? known : known.intersection(own)).count + strangers
    switch vote {
    case .unanimous:
      guard case .value = meeting.content.present else { return nil }
      (inFavour, against, abstained, hasCastingVote, place) = (present, 0, 0, false, nil)
    case .counted(let written):
      guard let figure = written.inFavour.value, !written.against.isUnreadable, !written.abstained.isUnreadable else {
        return nil
      }
      inFavour = figure
      against = written.against.value ?? 0
      abstained = written.abstained.value ?? 0
      hasCastingVote = written.castingVote.value ?? false
      place = written.inFavour.range
    }
  }

  func whole(_ base: VoteBase) -> Int {
    switch base {
    case .members: members
    case .present: present
    case .votesCast: inFavour + against + abstained
    case .forOverAgainst: inFavour + against
    }
  }
}

extension BodyView {
  /// The members, on a day, of the body that met; nil where its roster is not known.
  fileprivate static func roster(of meeting: Record<Meeting>, on day: CivilDate, _ inquiry: Inquiry) -> [Membership]? {
    guard let index = inquiry.register.body(ofFolder: meeting.id) else { return nil }
    if index == inquiry.view.index { return inquiry.view.roster(on: day) }
    let view = BodyView(index, in: inquiry.register, inquiry.regulation)
    return view.isRosterUncertain ? nil : view.roster(on: day)
  }
}

extension Message {
  fileprivate static func notCarried(_ tally: VoteTally, _ parameters: BallotRule.Parameters) -> Message {
    let base = parameters.base.value ?? .members
    guard base != .forOverAgainst else {
      return Message(
        ru: "«за» — \(tally.inFavour), «против» — \(tally.against): решение не принято",
        en: "\(tally.inFavour) in favour, \(tally.against) against: not carried"
      )
    }
    let whole = tally.whole(base)
    let least = parameters.bound.least(of: whole)
    return Message(
      ru:
        "«за» — \(tally.inFavour), а нужно не меньше \(least) (\(parameters.bound.words.ru), \(base.spelling.ru) — \(whole))",
      en:
        "\(tally.inFavour) in favour, and at least \(least) required (\(parameters.bound.words.en) of \(whole), \(base.spelling.en))"
    )
  }
}
