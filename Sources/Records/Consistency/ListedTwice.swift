internal import CivilTime
internal import Findings

/// People who are listed twice as members, or in the same office, at the same time.
enum ListedTwice {
  private struct Entry {
    let person: Int
    let office: String?
    let term: Term
    let range: SourceRange
  }

  /// One finding a repetition, at the later of two entries whose terms overlap.
  static func findings(in record: Record<Association>, _ register: Register) -> [Finding] {
    let body = record.content
    let members = body.members.items.compactMap { entry($0.person, nil, $0, register) }
    let offices = body.offices.items.compactMap { office in
      office.role.value.flatMap { entry(office.person, Folding.text($0), office, register) }
    }
    return repetitions(members).map { finding(record.subject, $0, $1, register) }
      + repetitions(offices).map { finding(record.subject, $0, $1, register) }
  }

  private static func entry(
    _ person: Stated<Reference>,
    _ office: String?,
    _ stated: some StatedTerm,
    _ register: Register
  ) -> Entry? {
    guard stated.isTermCertain, let reference = person.value, let member = register.member(reference) else {
      return nil
    }
    return Entry(person: member, office: office, term: stated.term, range: reference.range)
  }

  private static func repetitions(_ entries: [Entry]) -> [(entry: Entry, earlier: Entry)] {
    var known: [Int: [Entry]] = [:]
    var found: [(entry: Entry, earlier: Entry)] = []
    for entry in entries {
      let earlier = known[entry.person, default: []].first {
        $0.office == entry.office && $0.term.overlaps(entry.term)
      }
      if let earlier { found.append((entry, earlier)) }
      known[entry.person, default: []].append(entry)
    }
    return found
  }

  private static func finding(_ subject: String, _ entry: Entry, _ earlier: Entry, _ register: Register) -> Finding {
    let name = register.members[entry.person].shortName
    return Finding(
      .listedTwice,
      in: subject,
      at: entry.range,
      Message(
        ru: "\(name) записан дважды на одно и то же время.",
        en: "\(name) is listed twice for the same time."
      ),
      related: [RelatedPlace(earlier.range, Message(ru: "первый раз — здесь", en: "listed here first"))]
    )
  }
}
