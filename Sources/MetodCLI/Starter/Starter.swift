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
    /// The kind of the body to which it belongs; nil when it stands alone.
    let parent: PackTerm?
    /// The party that established it; nil when its own organisation did.
    let issuer: StarterParty?
    /// The first day of record-keeping.
    let start: CivilDate
  }

  /// The files of a folder with which the regulation finds no fault, today and in the week to come.
  var files: [(path: String, text: String)] {
    let vocabulary = library.vocabulary
    let variants = variants
    let chosen = variants.first { isFaultless(StarterRecords(words: words, variant: $0), vocabulary) } ?? variants[0]
    let templates = RecordKind.allCases.compactMap { kind in
      kind.shape.map { ("templates/\(kind.rawValue).yaml", StarterTemplate(kind: kind, shape: $0, keys: keys).text) }
    }
    let readme = StarterReadme(keys: keys, regulation: regulation).text
    return StarterRecords(words: words, variant: chosen).files
      + [("README.md", readme), (".gitignore", ".metod/\n")] + templates
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

  /// The variants, the most welcome first: record-keeping starts today, or else with one of the next school years.
  private var variants: [Variant] {
    let kinds: [PackTerm?] = regulation.bodyKinds.terms.isEmpty ? [nil] : regulation.bodyKinds.terms
    let parents: [PackTerm?] = [nil] + regulation.bodyKinds.terms
    let issuers: [StarterParty?] = words.parties.isEmpty ? [nil] : words.parties
    let next = SchoolYear(containing: today).next
    let starts = [today, next.period.first, next.next.period.first]
    return kinds.flatMap { kind in
      starts.flatMap { start in
        issuers.flatMap { issuer in
          parents.map { Variant(kind: kind, parent: $0, issuer: issuer, start: start) }
        }
      }
    }
  }

  private var words: StarterWords { StarterWords(regulation: regulation, keys: keys, today: today) }
}
