internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

extension AnalysisFields {
  /// What the records tell of the events of the year, and of contests that members took part in.
  var eventFields: TemplateFields {
    let others = year.events.filter { !isContest($0.content) && !isForPupils($0.content) }
    let participations = self.participations
    return TemplateFields([
      "event-count": .number(year.events.count),
      "event-participants": year.events.isEmpty ? .nothing : participants,
      "forms": .list(forms),
      "events": .list(others.map(fields(of:))),
      "contest-events": .list(
        year.events.filter { isContest($0.content) && !isForPupils($0.content) }.map(fields(of:))
      ),
      "contests": .list(participations.filter(isTold).map(fields(of:))),
      "contest-count": .number(participations.count),
      "contest-people": scene.count(
        Set(participations.compactMap(\.member)),
        of: Set(year.people),
        .contests
      ),
      "contest-results": .list(results(participations)),
      "are-contests-withheld": .flag(!participations.allSatisfy(isTold)),
    ])
  }

  // MARK: - Events

  /// The people counted at all events together: with several events the same people are counted at each.
  private var participants: TemplateValue {
    let counts = year.events.compactMap(\.content.participantCount.value)
    return counts.isEmpty ? scene.unknown : .number(counts.reduce(0, +))
  }

  private func form(of event: Event) -> String {
    event.form.value.map { scene.word(.form, $0) } ?? words.say("форма не указана", "no form stated")
  }

  private var forms: [TemplateFields] {
    let names = year.events.map { form(of: $0.content) }
    let counts = names.distinct.map { name in (name, names.count { $0 == name }) }
    return counts.sorted { $0.1 == $1.1 ? RussianOrder($0.0) < RussianOrder($1.0) : $0.1 > $1.1 }.map { name, count in
      ["name": .text(name), "count": .number(count)]
    }
  }

  private func isContest(_ event: Event) -> Bool {
    event.isContest(knownAs: formName(of: event))
  }

  /// What the regulation calls the form of an event, in Russian.
  func formName(of event: Event) -> String? { event.form.value.flatMap { scene.lists.term(.form, $0)?.name.ru } }

  /// An event as a row of a table.
  func fields(of record: Record<Event>) -> TemplateFields {
    let content = record.content
    let days = [content.date.value, content.through.value].compactMap { $0 }.map(words.shortDate)
    return TemplateFields([
      "title": scene.known(content.name.value),
      "form": .text(form(of: content)),
      "level": .optional(content.level.value.map { $0.spelling[scene.language] }),
      "date": .text(days.distinct.joined(separator: " – ")),
      "place": .optional(content.place.value),
      "topic": .optional(content.topic.value),
      "people": .optional(names(content)),
      "participants": content.participantCount.value.map { .number($0) } ?? .nothing,
    ])
  }

  /// Who organised an event and who showed something there, each once.
  private func names(_ event: Event) -> String? {
    let all = event.organizers.items + event.participants.items.compactMap(\.person.value)
    let names = all.map { scene.name($0) }.distinct
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  // MARK: - Contests

  /// That somebody took part in a contest.
  private struct Participation {
    let member: Int?
    let person: String
    let contest: String
    let level: Level?
    let date: CivilDate?
    let result: Achievement?
  }

  /// What members did in contests, from the events of the body and from the data bank; what stands in both is one.
  private var participations: [Participation] {
    let members = Set(year.people)
    var found: [Participation] = []
    let contests = year.events.map(\.content).filter(isContest)
    for event in contests {
      for entry in event.participants.items {
        let member = register.member(entry.person.value)
        guard let member, members.contains(member) else { continue }
        found.append(
          Participation(
            member: member,
            person: scene.name(ofMember: member),
            contest: event.name.value ?? words.unknown,
            level: event.level.value,
            date: event.date.value,
            result: entry.result.value
          )
        )
      }
    }
    for member in year.people {
      for contest in register.members[member].content.contests.items where year.holds(contest.date.value) {
        let name = contest.name.value ?? words.unknown
        let isKnown = contests.contains { event in
          event.isTold(by: contest) && event.participants.items.contains { register.member($0.person.value) == member }
        }
        guard !isKnown else { continue }
        found.append(
          Participation(
            member: member,
            person: scene.name(ofMember: member),
            contest: name,
            level: contest.level.value,
            date: contest.date.value,
            result: contest.result.value
          )
        )
      }
    }
    return found.enumerated().sorted { ($0.1.date ?? .latest, $0.0) < ($1.1.date ?? .latest, $1.0) }.map(\.1)
  }

  private func isTold(_ participation: Participation) -> Bool {
    participation.member.map { scene.disclosure.allows(.name, of: $0) && scene.disclosure.allows(.contests, of: $0) }
      ?? true
  }

  private func fields(of participation: Participation) -> TemplateFields {
    [
      "name": .text(participation.person),
      "organization": participation.member.map { person($0)["organization"] } ?? .nothing,
      "title": .text(participation.contest),
      "level": scene.known(participation.level.map { $0.spelling[scene.language] }),
      "date": .optional(participation.date.map(words.shortDate)),
      "result": scene.known(participation.result.map { $0.spelling[scene.language] }),
    ]
  }

  /// Participations by level and result.
  ///
  /// Everybody may read the table only where no figure in it stands for one or two people.
  private func results(_ participations: [Participation]) -> [TemplateFields] {
    let levels: [Level?] = Level.allCases + [nil]
    let rows = levels.map { level in participations.filter { $0.level == level } }
    if let suppression = scene.suppression(.contests) {
      let cells = rows.flatMap { row in Self.resultColumns.map { results in row.filter { results.contains($0.result) } }
      }
      guard (rows + cells).allSatisfy({ suppression.isSafe(Set($0.compactMap(\.member))) }) else { return [] }
    }
    return zip(levels, rows).filter { !$0.1.isEmpty }.map { level, row in
      var fields = TemplateFields([
        "level": scene.known(level.map { $0.spelling[scene.language] }), "total": .number(row.count),
      ])
      for (name, results) in zip(["winners", "prizes", "participants", "unknown"], Self.resultColumns) {
        fields[name] = .number(row.count { results.contains($0.result) })
      }
      return fields
    }
  }

  /// Results that are counted together: winners; prize-winners, laureates and the like; the rest; nothing recorded.
  private static let resultColumns: [[Achievement?]] = [
    [.winner], [.prizeWinner, .laureate, .diplomaHolder, .finalist], [.participant], [nil],
  ]
}
