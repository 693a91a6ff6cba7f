internal import Findings
internal import Records

/// Parties that `metod.yaml` does not name, and those that it names in vain.
enum PartyNames {
  /// The findings about parties.
  ///
  /// - Parameters:
  ///   - register: the records.
  ///   - library: all regulations at hand.
  ///   - judged: the ids of the regulations by which some body is judged.
  /// - Returns: one finding for each party that is not bound, and for each line that binds none.
  static func findings(_ register: Register, _ library: RegulationLibrary, judged: [String]) -> [Finding] {
    guard let settings = register.settings, !settings.isUnreadable, !settings.content.parties.isUnreadable else {
      return []
    }
    let regulations = Set(judged).sorted().compactMap { library[$0] }
    var strays = settings.content.parties.items.filter { binding in
      regulations.allSatisfy { $0.parties.id(of: binding.party.value) == nil }
    }
    var findings: [Finding] = []
    for regulation in regulations {
      let parties = Parties(of: regulation, in: register)
      for party in regulation.parties.terms {
        guard let id = party.id.value, !parties.isNamed(id) else { continue }
        // A line that is nearly right is the place to mend.
        let slip = strays.firstIndex { stray in
          let near = Suggestion.nearest(to: stray.party.value, among: party.spelling.all)
          return !near.isEmpty
        }
        findings.append(unbound(party, of: regulation, settings, at: slip.map { strays[$0].party.range }))
        if let slip { strays.remove(at: slip) }
      }
    }
    // Where nothing is judged yet, nobody can say which parties there are.
    return regulations.isEmpty ? findings : findings + strays.map { unknown($0, settings, among: regulations) }
  }

  private static func unbound(
    _ party: PackTerm,
    of regulation: Regulation,
    _ settings: Record<Settings>,
    at slip: SourceRange?
  ) -> Finding {
    Finding(
      id: RecordRule.unboundParty.id,
      severity: RecordRule.unboundParty.severity,
      subject: settings.subject,
      range: slip ?? settings.content.parties.range?.cutToFirstLine ?? settings.firstLine,
      message: Message(
        ru: "Положение \(regulation.id) говорит о стороне «\(party.name.ru)», а кто это — не записано.",
        en: "The regulation \(regulation.id) speaks of “\(party.name.en)”, and who that is, is not recorded."
      ),
      hint: slip == nil
        ? Message(
          ru: "Допишите в «стороны»: «\(party.name.ru): <организация>».",
          en: "Add to “parties”: “\(party.name.en): <organisation>”."
        )
        : Message(
          ru: "Возможно, имелось в виду: «\(party.name.ru)».",
          en: "Did you mean “\(party.name.en)”?"
        )
    )
  }

  private static func unknown(
    _ binding: PartyBinding,
    _ settings: Record<Settings>,
    among regulations: [Regulation]
  ) -> Finding {
    let names = regulations.flatMap { $0.parties.terms.map(\.name) }
    return Finding(
      id: RecordRule.unknownParty.id,
      severity: RecordRule.unknownParty.severity,
      subject: settings.subject,
      range: binding.party.range,
      message: Message(
        ru: "О стороне «\(binding.party.value)» не говорит ни одно положение, по которому судят папку.",
        en: "None of the regulations by which the folder is judged speaks of “\(binding.party.value)”."
      ),
      hint: names.isEmpty
        ? RecordRule.unknownParty.hint
        : Message(
          ru: "Стороны: \(names.map(\.ru).joined(separator: ", ")).",
          en: "Parties: \(names.map(\.en).joined(separator: ", "))."
        )
    )
  }
}
