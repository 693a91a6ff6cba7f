internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

extension AnalysisFields {
  /// What the data bank tells of the members in the year: courses, attestation, publications, mentoring.
  var deedFields: TemplateFields {
    TemplateFields([
      "courses": .group(section(courses, .courses) { $0.courses.isBlank || $0.courses.isUnreadable }),
      "attestation": .group(
        section(attestations, .category) {
          $0.categories.isBlank && $0.conformity.isBlank || $0.categories.isUnreadable
        }
      ),
      "publications": .group(
        section(publications, .publications) { $0.publications.isBlank || $0.publications.isUnreadable }
      ),
      "practices": .list(year.practices.map(fields(of:))),
      "undated-practices": undatedPractices > 0 ? .number(undatedPractices) : .nothing,
      "early-career": .group(earlyCareer),
      "mentoring": .list(mentoring),
    ])
  }

  /// How many practices of the body belong to no year that the records tell.
  private var undatedPractices: Int { register.undatedPractices(ofBody: body).count }

  // MARK: - Sections about people

  /// One fact about a person.
  private struct Deed {
    let member: Int
    let date: CivilDate?
    let fields: TemplateFields
  }

  /// Facts about people as a section: those that the audience may know, by date, and what is missing from them.
  private func section(_ deeds: [Deed], _ scope: ConsentScope, isSilent: (Member) -> Bool) -> TemplateFields {
    let shown = deeds.filter {
      scene.disclosure.allows(.name, of: $0.member) && scene.disclosure.allows(scope, of: $0.member)
    }
    let people = Set(year.people)
    let unknown = people.filter { member in
      let content = register.members[member].content
      return content.dataChecked.value == nil && isSilent(content)
    }
    return TemplateFields([
      "rows": .list(
        shown.enumerated().sorted { ($0.1.date ?? .latest, $0.0) < ($1.1.date ?? .latest, $1.0) }.map { _, deed in
          person(deed.member).adding(deed.fields)
        }
      ),
      "people": scene.count(Set(deeds.map(\.member)), of: people, scope),
      "count": .number(deeds.count),
      "total": .number(people.count),
      "is-none": .flag(deeds.isEmpty && unknown.isEmpty && !people.isEmpty),
      "is-unknown": .flag(people.isEmpty || deeds.isEmpty && unknown.count == people.count),
      "unknown": unknown.isEmpty || unknown.count == people.count
        ? .nothing : scene.some(unknown, of: people, scope),
      "is-withheld": .flag(shown.count < deeds.count),
    ])
  }

  /// A member with the place of work on the day that the composition is counted.
  func person(_ member: Int) -> TemplateFields {
    let work = scene.work(of: member, on: year.day)
    return ["name": .text(scene.name(ofMember: member)), "organization": work["organization"]]
  }

  private func deeds<Entry>(
    _ list: KeyPath<Member, Stated<[Entry]>>,
    _ date: KeyPath<Entry, Stated<CivilDate>>,
    _ fields: (Entry) -> TemplateFields
  ) -> [Deed] {
    year.people.flatMap { member in
      register.members[member].content[keyPath: list].items
        .filter { year.holds($0[keyPath: date].value) }
        .map { entry in
          let day = entry[keyPath: date].value
          return Deed(
            member: member,
            date: day,
            fields: (["date": .optional(day.map(words.shortDate))] as TemplateFields).adding(fields(entry))
          )
        }
    }
  }

  private var courses: [Deed] {
    deeds(\.courses, \.date) { course in
      [
        "title": scene.known(course.name.value),
        "hours": course.hours.value.map { .number($0) } ?? scene.unknown,
        "provider": scene.known(course.provider.value),
        "document": scene.known(course.document.value),
      ]
    }
  }

  private var attestations: [Deed] {
    let granted = deeds(\.categories, \.from) { category in
      [
        "level": scene.known(category.level.value.map { words.say($0.spelling.ru, $0.spelling.en) }),
        "position": .optional(category.position.value.map { scene.word(.position, $0) }),
        "order": scene.known(category.order.value),
      ]
    }
    let confirmed = deeds(\.conformity, \.from) { conformity in
      [
        "level": .text(words.say("соответствие занимаемой должности", "suitability for the post")),
        "position": .optional(conformity.position.value.map { scene.word(.position, $0) }),
        "order": scene.known(conformity.document.value),
      ]
    }
    return granted + confirmed
  }

  private var publications: [Deed] {
    deeds(\.publications, \.date) { publication in
      [
        "title": scene.known(publication.name.value),
        "edition": scene.known(publication.edition.value),
        "level": .optional(publication.level.value.map { $0.spelling[scene.language] }),
      ]
    }
  }

  // MARK: - Practices

  private func fields(of record: Record<Practice>) -> TemplateFields {
    let content = record.content
    let last = content.acts.filter { !$0.isNone && register.date(of: $0).map { $0 <= scene.assessment.asOf } ?? true }
      .max { (register.date(of: $0) ?? .earliest) < (register.date(of: $1) ?? .earliest) }
    let status = last.map { act in
      let name = UniversalAct(rawValue: act.kind).map { words.say($0.spelling.ru, $0.spelling.en) } ?? act.kind
      return [name, register.date(of: act).map(words.shortDate)].compactMap { $0 }.joined(separator: " ")
    }
    return TemplateFields([
      "title": scene.known(content.name.value),
      "authors": .text(content.authors.items.map { scene.name($0) }.distinct.joined(separator: ", ")),
      "level": .optional(content.level.value.map { $0.spelling[scene.language] }),
      "form": .optional(content.form.value.map { scene.word(.form, $0) }),
      "status": scene.known(status),
      "link": .optional(content.link.value),
    ])
  }

  // MARK: - Beginners

  private var earlyCareer: TemplateFields {
    let day = year.composition
    let known = day.people.filter { day.isEarlyCareer($0) != nil }
    let early = day.people.filter { day.isEarlyCareer($0) == true }
    let shown = scene.inRussianOrder(early).filter {
      scene.disclosure.allows(.name, of: $0) && scene.disclosure.allows(.experience, of: $0)
    }
    return TemplateFields([
      "rows": .list(
        shown.map { member in
          let years = day.experience(of: member).map {
            words.say(Plural.ru($0, "год", "года", "лет"), Plural.en($0, "year", "years"))
          }
          return person(member).adding(["experience": scene.known(years)])
        }
      ),
      "count": known.isEmpty ? scene.unknown : scene.count(early, of: day.people, .experience),
      "rule": .text(day.earlyCareerRule),
      "date": .text(words.date(day.day)),
      "is-none": .flag(early.isEmpty && !known.isEmpty),
      "unknown": known.count == day.people.count || known.isEmpty
        ? .nothing : scene.some(day.people.subtracting(known), of: day.people, .experience),
      "is-withheld": .flag(shown.count < early.count),
    ])
  }

  /// Mentors of the body with those whom they mentored in the year.
  private var mentoring: [TemplateFields] {
    guard let days = Period(from: year.year.period.first, through: min(scene.assessment.asOf, year.year.period.last))
    else { return [] }
    return year.people.flatMap { mentor in
      register.members[mentor].content.mentoring.items
        .filter { Term(from: $0.from.value, through: $0.through.value).overlaps(days) }
        .filter { _ in scene.disclosure.allows(.name, of: mentor) && scene.disclosure.allows(.other, of: mentor) }
        .map { pair in
          [
            "mentor": .text(scene.name(ofMember: mentor)),
            "mentee": pair.mentee.value.map { .text(scene.name($0)) } ?? scene.unknown,
            "from": pair.from.value.map { .text(words.shortDate($0)) } ?? scene.unknown,
            "through": .optional(pair.through.value.map(words.shortDate)),
            "order": .optional(pair.order.value),
          ]
        }
    }
  }
}
