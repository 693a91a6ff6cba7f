internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// A records folder to begin with: organisations, two people, an order, an association under a regulation, templates.
///
/// Keys and universal words come from the vocabulary; kinds, parties and positions from the regulation. Regulations ask
/// for different things of a new body, so the folder is judged before it is written, and the first variant is taken with
/// which the regulation finds no fault.
struct Starter {
  /// All regulations at hand.
  let library: RegulationLibrary
  /// The one by which the association is judged.
  let regulation: Regulation
  /// Language of keys, samples and remarks.
  let keys: Language
  let today: CivilDate

  /// What can differ from regulation to regulation.
  struct Variant {
    /// The kind of the association.
    let kind: PackTerm?
    /// What the regulation asks of that kind from the first day.
    let needs: FoundingNeeds
    /// The kind of the body to which it belongs; nil when it stands alone.
    let parent: PackTerm?
    /// The party that established it; nil when its own organisation did.
    let issuer: StarterParty?
    /// The first day of record-keeping.
    let start: CivilDate
    /// The office that is shown as an example, without being filled.
    var sample: FoundingNeeds.Office?
  }

  /// The files of a folder with which the regulation finds no fault, today and in the week to come.
  var files: [(path: String, text: String)] {
    let templates = RecordKind.allCases.compactMap { kind in
      kind.shape.map { ("templates/\(kind.rawValue).yaml", StarterTemplate(kind: kind, shape: $0, keys: keys).text) }
    }
    let readme = StarterReadme(keys: keys, regulation: regulation).text
    return StarterRecords(words: words, variant: chosen).files
      + [("README.md", readme), (".gitignore", ".metod/\n")] + templates
  }

  /// The first variant without a fault; with an example of an office that is without one too, if there is such an office.
  private var chosen: Variant {
    let vocabulary = library.vocabulary
    let variants = variants
    var chosen = variants.first { isFaultless(StarterRecords(words: words, variant: $0), vocabulary) } ?? variants[0]
    // Where an office had to be filled, it is example enough; an office of which rules speak is the better one.
    guard chosen.needs.offices.isEmpty else { return chosen }
    let mentioned = Set(regulation.rules(binding: chosen.kind?.id.value).flatMap { $0.kind.mentions.map(\.id.value) })
    let offices = chosen.needs.otherOffices.filter { mentioned.contains($0.role) }
    chosen.sample = (offices.isEmpty ? chosen.needs.otherOffices : offices).first { office in
      guard office.acts != nil else { return false }
      var candidate = chosen
      candidate.sample = office
      return isFaultless(StarterRecords(words: words, variant: candidate, isSampleFilled: true), vocabulary)
    }
    return chosen
  }

  private func isFaultless(_ records: StarterRecords, _ vocabulary: Vocabulary) -> Bool {
    let register = MemoryFolder(records.files).register(vocabulary: vocabulary)
    guard register.findings.isEmpty else { return false }
    return [0, 1, 7].map { today.adding(days: $0) }.allSatisfy { day in
      let judgement = Judge(register: register, library: library, asOf: day).judgement()
      return judgement.findings.isEmpty && !judgement.obligations.contains { $0.outcome == .broken }
        && Consistency.findings(in: register, asOf: day).isEmpty
    }
  }

  /// The variants, the most welcome first: for each kind of body, record-keeping from today on, or else from one of the
  /// next school years.
  private var variants: [Variant] {
    let kinds: [PackTerm?] = regulation.bodyKinds.terms.isEmpty ? [nil] : kindsByWelcome
    let parents: [PackTerm?] = [nil] + regulation.bodyKinds.terms
    let issuers: [StarterParty?] = words.parties.isEmpty ? [nil] : words.parties
    let next = SchoolYear(containing: today).next
    let starts = [today, next.period.first, next.next.period.first]
    let needs = kinds.map { FoundingNeeds(of: $0?.id.value, under: regulation) }
    return zip(kinds, needs).flatMap { kind, needs in
      starts.flatMap { start in
        issuers.flatMap { issuer in
          parents.map { Variant(kind: kind, needs: needs, parent: $0, issuer: issuer, start: start) }
        }
      }
    }
  }

  /// The kinds of bodies: methodical associations first, for the sample is one, then those of which more is asked.
  private var kindsByWelcome: [PackTerm] {
    let weighed = regulation.bodyKinds.terms.enumerated().map { index, term in
      let isAssociation = term.spelling.all.contains { Folding.text($0).contains("методическое объединение") }
      return (term, isAssociation ? 0 : 1, -regulation.rules(binding: term.id.value).count, index)
    }
    // Kinds that weigh the same stay in the order in which the regulation names them.
    return weighed.sorted { ($0.1, $0.2, $0.3) < ($1.1, $1.2, $1.3) }.map(\.0)
  }

  private var words: StarterWords { StarterWords(regulation: regulation, keys: keys, today: today) }
}
