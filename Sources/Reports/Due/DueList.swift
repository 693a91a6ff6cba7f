package import CivilTime
package import Findings
internal import Records
package import Regulations

/// What comes next: the duties that can still be kept, by body and day.
package struct DueList: Sendable {
  /// One duty.
  package struct Entry: Sendable {
    /// What it is called in every run, for calendars and programs.
    package let identity: ObligationIdentity
    /// The duty.
    package let obligation: Obligation
    /// The last day on which it can be kept.
    package let due: CivilDate
    /// Days from the day of judging to the last one; 0 on the day itself.
    package let daysLeft: Int
    /// What the clause asks.
    package let summary: Message?
  }

  /// The duties of one body.
  package struct Group: Sendable {
    /// Position of the body in the register.
    package let body: Int
    /// Its duties, the nearest first.
    package let entries: [Entry]
  }

  /// Which duties are wanted.
  package struct Filter: Sendable {
    /// The position of a body; nil for all.
    package var body: Int?
    /// The subject of a person, as path without `.yaml`; nil for all.
    package var person: String?
    /// The last day that is of interest; nil for every day.
    package var through: CivilDate?
    /// Whether the duties about single people are wanted.
    package var people: Bool

    /// Makes a filter.
    package init(body: Int? = nil, person: String? = nil, through: CivilDate? = nil, people: Bool = true) {
      self.body = body
      self.person = person
      self.through = through
      self.people = people
    }
  }

  /// The judged folder.
  package let assessment: Assessment
  /// The bodies that have something to do, in the order of their nearest day.
  package let groups: [Group]
  /// Number of duties of the filtered bodies and persons whose day has passed unkept.
  package let overdue: Int
  /// Number of duties that can still be kept and have no day of their own.
  package let undated: Int

  /// Gathers the duties of a judged folder.
  package init(_ assessment: Assessment, _ filter: Filter = Filter()) {
    self.assessment = assessment
    func isWanted(_ obligation: Obligation) -> Bool {
      (filter.body.map { $0 == obligation.bodyIndex } ?? true)
        && (filter.person.map { $0 == obligation.subject } ?? true) && (filter.people || !obligation.isAboutPerson)
    }
    let open = assessment.obligations.identified { $0.outcome == .due && isWanted($0) }
    let summaries = assessment.library.regulations.reduce(into: [:]) { summaries, regulation in
      summaries[regulation.id] = Dictionary(regulation.clauses.map { ($0.number, $0.summary.value) }) { first, _ in
        first
      }
    }
    var entries: [Entry] = []
    var undated = 0
    for (identity, obligation) in open {
      guard let due = obligation.due else {
        undated += 1
        continue
      }
      if let through = filter.through, due > through { continue }
      entries.append(
        Entry(
          identity: identity,
          obligation: obligation,
          due: due,
          daysLeft: assessment.asOf.days(until: due),
          summary: summaries[obligation.citation.regulation]?[obligation.citation.clause] ?? nil
        )
      )
    }
    let byBody = Dictionary(grouping: entries, by: \.obligation.bodyIndex)
    // A stable order: by day, then as they were judged.
    groups = byBody.map { body, entries in
      Group(
        body: body,
        entries: entries.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(
          \.element
        )
      )
    }
    .sorted { ($0.entries.first?.due ?? .latest, $0.body) < ($1.entries.first?.due ?? .latest, $1.body) }
    overdue = assessment.obligations.count {
      $0.outcome == .broken && ($0.breach?.isLasting ?? false) && isWanted($0)
    }
    self.undated = undated
  }

  /// Every duty, group by group.
  package var entries: [Entry] { groups.flatMap(\.entries) }
}

extension Obligation {
  /// Whether it is about one person rather than about a body or a paper.
  var isAboutPerson: Bool { subject.hasPrefix(RecordKind.members.rawValue + "/") }
}
