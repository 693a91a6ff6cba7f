internal import CivilTime
internal import Records
internal import Regulations

extension AnalysisFields {
  /// What the records tell of the work with pupils: their olympiads and contests, and what was measured.
  ///
  /// Pupils themselves are no part of the records: only numbers and papers about them are.
  var pupilFields: TemplateFields {
    TemplateFields([
      "pupil-events": .list(year.events.filter { isForPupils($0.content) }.map(fields(of:))),
      "pupil-papers": .list(diagnostics.map(fields(of:))),
    ])
  }

  /// Whether an event is one of pupils, by what its form is called; where a member won something, it was not.
  func isForPupils(_ event: Event) -> Bool {
    !event.participants.items.contains { $0.result.value != nil }
      && event.hasForm(called: Self.pupilStems, knownAs: formName(of: event))
  }

  private static let pupilStems = [
    "олимпиад", "обучающ", "учащ", "учени", "школьник", "воспитанник", "olympiad", "pupil",
  ]

  /// The papers of the body about what was measured in the year, by date.
  private var diagnostics: [Record<Document>] {
    register.bodies[body].documents.map { register.documents[$0] }
      .filter { record in
        let content = record.content
        return content.kind.value == .diagnostics && scene.lists.year(content.schoolYear, content.date) == year.year
          && content.date.value.map { $0 <= scene.assessment.asOf } ?? true
      }
      .sorted { ($0.content.date.value ?? .latest, $0.id) < ($1.content.date.value ?? .latest, $1.id) }
  }

  private func fields(of record: Record<Document>) -> TemplateFields {
    let content = record.content
    let kind = content.kind.value?.spelling[scene.language].capitalizedSentence
    return [
      "date": .optional(content.date.value.map(words.shortDate)),
      "title": scene.known(content.name.value ?? kind),
      "about": .optional(content.about.value),
    ]
  }
}
