package import CivilTime
package import Records

/// For whom something is printed (152-FZ, article 10.1).
package enum Audience: String, Sendable, CaseIterable {
  /// Those who keep the records.
  case `internal`
  /// Everybody: personal data only as far as a consent to their distribution covers them.
  case `public`
}

/// What of a person a consent to distribution can cover.
package enum ConsentScope: Sendable {
  case name
  case work
  case position
  case education
  case category
  case experience
  case courses
  case awards
  case contests
  case publications
  case membership
  /// Nothing a consent usually names: only one without a list of what it covers covers it.
  case other

  /// The words by which consents name it, folded.
  private var words: [String] {
    switch self {
    case .name: ["фио", "фамилия", "фамилия имя отчество", "имя", "name", "full name", "surname"]
    case .work: ["место работы", "работа", "организация", "work", "place of work", "organization", "organisation"]
    case .position: ["должность", "position", "предмет", "subject"]
    case .education: ["образование", "education"]
    case .category: ["категория", "квалификационная категория", "квалификация", "category", "qualification"]
    case .experience: ["стаж", "педагогический стаж", "стаж работы", "experience"]
    case .courses: ["курсы", "повышение квалификации", "courses"]
    case .awards: ["награды", "звания", "награды и звания", "awards", "titles"]
    case .contests: ["конкурсы", "участие в конкурсах", "contests"]
    case .publications: ["публикации", "publications"]
    case .membership:
      ["объединение", "объединения", "членство", "должность в объединении", "body", "association", "membership"]
    case .other: []
    }
  }

  /// Whether a consent names it; one that names nothing covers everything it may.
  func isCovered(by scope: Stated<[Located<String>]>) -> Bool {
    switch scope {
    case .blank: true
    case .none, .unreadable: false
    case .value(let entries, _): entries.contains { words.contains(Folding.text($0.value)) }
    }
  }
}

extension Member {
  /// Whether a consent to distribution that is valid on a day covers something about the person.
  package func consents(to scope: ConsentScope, on day: CivilDate) -> Bool {
    consents.items.contains { consent in
      guard consent.purpose.value == .distribution, let from = consent.from.value else { return false }
      guard !consent.through.isUnreadable, !consent.withdrawn.isUnreadable else { return false }
      guard Term(from: from, through: consent.through.value).covers(day) else { return false }
      // From the day of the withdrawal on nothing may be distributed.
      return consent.withdrawn.value.map { day < $0 } ?? true && scope.isCovered(by: consent.scope)
    }
  }
}
