import CivilTime

/// How many members of a body have something in common, as tables of several papers show it.
struct CompositionCount {
  let example: RawExample
  let body: RawRecord
  let day: CivilDate
  /// A day a year before, beside the first.
  var before: CivilDate?

  var people: [RawPerson] { people(on: day) }

  func people(on day: CivilDate) -> [RawPerson] { example.roster(of: body, on: day).map { example.member($0) } }

  /// The number of members with the noun, `5 человек`.
  var size: String { RawWords.people(people.count) }

  /// The number of organisations, or that nothing tells.
  var organizations: String {
    let found = Set(people.compactMap { $0.organization(on: day) })
    return found.isEmpty ? "нет сведений" : "\(found.count)"
  }

  /// What each member is counted under.
  enum Property: CaseIterable {
    case category, experience, education, age, organization, position
  }

  /// What each member on a day is counted under.
  private func names(of property: Property, on day: CivilDate) -> [String] {
    people(on: day).map { person in
      switch property {
      case .category: person.qualification(on: day)
      case .experience: person.experienceBand(on: day)
      case .education: person.education
      case .age: person.ageBand(in: day.year)
      case .organization: person.organization(on: day) ?? "нет сведений"
      case .position: person.position(on: day, example.pack(of: body, on: day)) ?? "нет сведений"
      }
    }
  }

  private static let experienceBands = [
    "до 3 лет", "от 3 до 5 лет", "от 5 до 10 лет", "от 10 до 15 лет", "от 15 до 20 лет", "20 лет и более",
  ]
  private static let ageBands = [
    "моложе 25 лет", "25–29 лет", "30–34 года", "35–39 лет", "40–44 года", "45–49 лет", "50–54 года", "55–59 лет",
    "60–64 года", "65 лет и старше",
  ]

  /// The names of the rows: those that count somebody, and those that stand there all the same.
  private func rows(of property: Property) -> [String] {
    let counted = Set(([day] + [before].compactMap { $0 }).flatMap { names(of: property, on: $0) })
    switch property {
    case .category: return Array(counted.union(["высшая", "первая", "без категории"]))
    case .experience: return Self.stretch(of: Self.experienceBands, counted)
    case .age: return Self.stretch(of: Self.ageBands, counted)
    case .education, .organization, .position: return Array(counted)
    }
  }

  /// The bands from the first to the last that count somebody, and behind them those of whom nothing is known.
  private static func stretch(of bands: [String], _ counted: Set<String>) -> [String] {
    let unknown = counted.filter { !bands.contains($0) }
    guard let first = bands.firstIndex(where: counted.contains), let last = bands.lastIndex(where: counted.contains)
    else { return Array(unknown) }
    return Array(bands[first...last]) + unknown
  }

  /// The rows with their numbers: now, and a year before.
  private func counts(_ property: Property) -> [(name: String, now: Int, before: Int?)] {
    let (now, then) = (names(of: property, on: day), before.map { names(of: property, on: $0) })
    return rows(of: property).map { name in
      (name, now.count { $0 == name }, then.map { $0.count { $0 == name } })
    }
  }

  /// The rows of a table: number and share, where there is a year before also its number and share, and the change.
  func table(_ property: Property, withChange: Bool = false) -> [[FigureSheet.Cell]] {
    let (all, earlier) = (people.count, before.map { people(on: $0).count })
    return counts(property).map { row in
      var cells: [String] = [row.name, "\(row.now)", RawWords.percent(row.now, all) ?? "–"]
      if let then = row.before, let earlier {
        cells += ["\(then)", RawWords.percent(then, earlier) ?? "–"]
        if withChange {
          cells.append(row.now > then ? "+\(row.now - then)" : row.now < then ? "−\(then - row.now)" : "0")
        }
      }
      return cells.map { .exact($0) }
    }
  }

  /// The same numbers as a chart shows them.
  func bars(_ property: Property) -> [String: [String]] {
    Dictionary(
      uniqueKeysWithValues: counts(property).map { ($0.name, ["\($0.now)"] + ($0.before.map { ["\($0)"] } ?? [])) }
    )
  }

  /// How many have what stands beside the highest category: `педагог-методист – 1`.
  var additions: [String] {
    RawPerson.additions.compactMap { level in
      let count = people.count { person in person.categories(on: day).contains { $0.level == level } }
      return count > 0 ? "\(level) – \(count)" : nil
    }
  }
}
