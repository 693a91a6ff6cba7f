internal import CivilTime
internal import Findings
internal import Records

/// The composition of a body in figures, as templates of several papers name it.
struct FiguresComposition {
  private let scene: PaperScene
  private let days: [FiguresDay]

  /// Counts the members of a body.
  ///
  /// - Parameters:
  ///   - now: the day that the paper is about.
  ///   - before: an earlier day beside it, if there is one of which the records tell.
  ///   - scene: what papers are made from.
  init(_ now: FiguresDay, before: FiguresDay? = nil, in scene: PaperScene) {
    self.scene = scene
    days = [now] + [before].compactMap { $0 }
  }

  private var words: PaperWords { scene.words }
  private var now: FiguresDay { days[0] }
  private var before: FiguresDay? { days.count > 1 ? days[1] : nil }

  /// The values of `names`.
  var fields: TemplateFields {
    TemplateFields([
      "date": .text(words.shortDate(now.day)),
      "total": .number(now.people.count),
      "people": .text(words.people(now.people.count)),
      "is-empty": .flag(now.people.isEmpty),
      "earlier": before.map {
        .group(["date": .text(words.shortDate($0.day)), "total": .number($0.people.count)])
      } ?? .nothing,
      "organizations": organizations,
      "by-category": table(.category),
      "by-experience": table(.experience),
      "by-education": table(.education),
      "by-age": table(.age),
      "by-organization": table(.organization),
      "by-position": table(.position),
      "age-date": .text(words.date(now.ageDay)),
      "additions": .list(additions),
    ])
  }

  private var organizations: TemplateValue {
    let found = Set(now.people.compactMap { now.organization(of: $0) })
    return found.isEmpty ? scene.unknown : .number(found.count)
  }

  // MARK: - Tables

  private func table(_ dimension: FiguresDimension) -> TemplateValue {
    let rows = FiguresTally(dimension, on: days, in: scene).rows
    guard !rows.isEmpty else { return .nothing }
    let isOrdered = dimension.isOrdered
    let groups =
      scene.suppression(dimension.scope).map { $0.groups(of: rows, isOrdered: isOrdered) }
      ?? rows.map { [$0] }
    guard let groups else { return .group(["is-withheld": .flag(true)]) }
    return .group([
      "is-withheld": .flag(false),
      "is-merged": .flag(groups.contains { $0.count > 1 }),
      "rows": .list(groups.map { fields(of: $0, isOrdered: isOrdered) }),
    ])
  }

  private func fields(of group: [FiguresRow], isOrdered: Bool) -> TemplateFields {
    let counts = days.indices.map { column in
      group.reduce(into: Set<Int>()) { $0.formUnion($1.people[column]) }.count
    }
    var fields = share(counts[0], of: now.people.count)
    fields["name"] = .text(name(of: group, isOrdered: isOrdered))
    if let before {
      fields["was"] = .group(share(counts[1], of: before.people.count))
      fields["change"] = .text(words.difference(counts[0], counts[1]))
    }
    return fields
  }

  private func share(_ count: Int, of total: Int) -> TemplateFields {
    ["count": .number(count), "percent": .optional(words.percent(count, of: total) ?? "–")]
  }

  private func name(of group: [FiguresRow], isOrdered: Bool) -> String {
    let known = group.filter { $0.name != words.unknown }
    if isOrdered, known.count > 2 {
      let unknown = known.count < group.count ? "; \(words.unknown)" : ""
      return "\(known[0].name) … \(known[known.count - 1].name)\(unknown)"
    }
    if group.count <= 4 { return group.map(\.name).joined(separator: "; ") }
    return words.say("прочие (строк: \(group.count))", "others (\(group.count) rows)")
  }

  /// How many have an addition to the highest category.
  private var additions: [TemplateFields] {
    CategoryLevel.allCases.filter(\.isAddition).compactMap { level in
      let people = now.people.filter { now.additions(of: $0).contains(level) }
      guard !people.isEmpty else { return nil }
      return [
        "name": .text(words.say(level.spelling.ru, level.spelling.en)),
        "count": scene.count(people, of: now.people, .category),
      ]
    }
  }
}

extension PaperScene {
  /// How figures are kept from telling of single people; nil where the audience may know them all.
  func suppression(_ scope: ConsentScope?) -> FiguresSuppression? {
    guard disclosure.audience == .public else { return nil }
    return FiguresSuppression { member in
      scope.map { !(disclosure.allows($0, of: member) && disclosure.allows(.name, of: member)) } ?? true
    }
  }

  /// A number of people, as far as the audience may know it: neither those counted nor the others may be one or two.
  func count(_ people: Set<Int>, of all: Set<Int>, _ scope: ConsentScope) -> TemplateValue {
    guard let suppression = suppression(scope) else { return .number(people.count) }
    let isSafe = suppression.isSafe(people) && suppression.isSafe(all.subtracting(people))
    return isSafe ? .number(people.count) : .missing(words.say("не приводится", "not given"))
  }

  /// A number of people of whom something is not recorded, or only that there are some.
  func some(_ people: Set<Int>, of all: Set<Int>, _ scope: ConsentScope) -> TemplateValue {
    guard case .missing = count(people, of: all, scope) else { return .number(people.count) }
    return .text(words.say("некоторых", "some"))
  }
}

extension PaperWords {
  /// A number of people with the noun: `5 человек`.
  func people(_ count: Int) -> String {
    say(Plural.ru(count, "человек", "человека", "человек"), Plural.en(count, "person", "people"))
      .replacing(" ", with: "\u{A0}")
  }
}
