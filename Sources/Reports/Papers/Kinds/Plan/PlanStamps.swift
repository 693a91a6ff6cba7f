internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// The stamps on the title page of a plan: the acts that are recorded, and empty ones for those that the regulation asks
/// for (ГОСТ Р 7.0.97).
struct PlanStamps {
  private let acts: [Act]
  private let body: Int?
  private let day: CivilDate
  private let scene: PaperScene

  /// Looks at the acts of a plan.
  init(_ acts: [Act], of body: Int?, on day: CivilDate, in scene: PaperScene) {
    self.acts = acts
    self.body = body
    self.day = day
    self.scene = scene
  }

  private var words: PaperWords { scene.words }
  private static let stamped: [UniversalAct] = [.considered, .adopted, .agreed, .approved]

  /// The stamps, in the order in which a plan comes by them.
  var all: [TemplateFields] {
    let demanded = demanded
    return Self.stamped.flatMap { kind -> [TemplateFields] in
      let done = past.filter { $0.isA(kind) }
      if !done.isEmpty { return done.map { stamp(kind, $0) } }
      return demanded.contains(kind) ? [blank(kind)] : []
    }
  }

  /// The acts that were done by the day of the paper.
  private var past: [Act] {
    acts.filter { act in
      !act.isNone && scene.register.date(of: act).map { $0 <= scene.assessment.asOf } ?? true
    }
  }

  /// The acts that the regulation asks for and that are not recorded, nor any that would do instead.
  private var demanded: [UniversalAct] {
    guard let body, let regulation = scene.assessment.library.governing(body, in: scene.register, on: day) else {
      return []
    }
    let kind = scene.register.associations[body].content.kind.value.flatMap { regulation.bodyKinds.id(of: $0) }
    return regulation.demandedActs(on: .plan, ofBody: kind).compactMap { choice in
      if past.contains(where: { choice.contains($0.kind) }) { return nil }
      // Of several acts that will do, adoption at a meeting is the one that all regulations of this kind mean.
      return choice.contains(UniversalAct.adopted.rawValue)
        ? .adopted : Self.stamped.first { choice.contains($0.rawValue) }
    }
  }

  private func stamp(_ kind: UniversalAct, _ act: Act) -> TemplateFields {
    let date = scene.register.date(of: act)
    if let order = act.order {
      let (number, issuer) = requisites(of: order)
      let basis = [
        words.say("приказом", "by order"), date.map { words.say("от \(words.date($0))", "of \(words.date($0))") },
        number.map { words.number($0) },
      ]
      return fields(word(kind, isPassive: true), [basis.compactMap { $0 }.joined(separator: " "), issuer])
    }
    if let meeting = act.meeting {
      return fields(word(kind, isPassive: true), [bodyName(of: meeting), minutes(meeting, date)])
    }
    let place = kind == .approved || kind == .agreed ? "____________" : nil
    let who = act.actors.map(scene.signature).joined(separator: ", ")
    return fields(word(kind, isPassive: false), [place, who, date.map { words.date($0) }])
  }

  private func blank(_ kind: UniversalAct) -> TemplateFields {
    let line = String(repeating: "_", count: 20)
    switch kind {
    case .approved, .agreed:
      return fields(
        word(kind, isPassive: false),
        [line, line, words.say("«___» ____________ 20___ г.", "____________ 20___")]
      )
    default:
      let name = body.map { scene.register.associations[$0].shortestName }
      return fields(
        word(kind, isPassive: true),
        [name, words.say("протокол от ____________ № ____", "minutes of ____________ No. ____")]
      )
    }
  }

  private func fields(_ word: String, _ lines: [String?]) -> TemplateFields {
    [
      "word": .text(word),
      "lines": .list(lines.compactMap { $0 }.filter { !$0.isEmpty }.map { ["text": .text($0)] }),
    ]
  }

  /// The word above a stamp; what was done by somebody else than the signer agrees with the plan.
  private func word(_ kind: UniversalAct, isPassive: Bool) -> String {
    switch kind {
    case .considered: words.say("РАССМОТРЕНО", "CONSIDERED")
    case .adopted: words.say("ПРИНЯТО", "ADOPTED")
    case .agreed: words.say("СОГЛАСОВАНО", "AGREED")
    default: isPassive ? words.say("УТВЕРЖДЁН", "APPROVED") : words.say("УТВЕРЖДАЮ", "APPROVED BY")
    }
  }

  // MARK: - Requisites

  private func requisites(of order: Reference) -> (number: String?, issuer: String?) {
    guard let index = scene.register.order(order) else { return (nil, order.text) }
    let content = scene.register.orders[index].content
    let issuer = scene.register.organization(content.issuer.value).map { scene.register.organizations[$0].name }
    return (content.number.value, issuer ?? content.issuer.value?.text)
  }

  private func bodyName(of meeting: Reference) -> String? {
    guard let index = scene.register.meeting(meeting) else { return nil }
    let body = scene.lists.body(ofFolder: scene.register.meetings[index].id)
    return body.map { scene.register.associations[$0].shortestName }
  }

  private func minutes(_ reference: Reference, _ date: CivilDate?) -> String {
    guard let index = scene.register.meeting(reference) else { return reference.text }
    let number = scene.register.meetings[index].content.number.value
    let parts = [
      words.say("протокол", "minutes"), date.map { words.say("от \(words.date($0))", "of \(words.date($0))") },
      number.map { words.number($0) },
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}

extension PaperWords {
  /// A number of a paper with its sign: `№ 5`.
  func number(_ number: String) -> String { say("№\u{A0}\(number)", "No.\u{A0}\(number)") }
}
