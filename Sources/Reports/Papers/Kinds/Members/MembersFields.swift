internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// What the template of a data bank of members may say.
package struct MembersFields {
  private let scene: PaperScene
  private let body: Int
  private let day: FiguresDay

  /// The fields of the data bank of a body on the day of judging.
  ///
  /// - Parameters:
  ///   - body: position of the body in the register.
  ///   - scene: what papers are made from.
  /// - Returns: the values of `MembersFields.names`.
  package static func fields(ofBody body: Int, _ scene: PaperScene) -> TemplateFields {
    MembersFields(scene: scene, body: body, day: FiguresDay(ofBody: body, on: scene.assessment.asOf, in: scene)).fields
  }

  private var words: PaperWords { scene.words }

  private var fields: TemplateFields {
    let named = scene.inRussianOrder(day.people).filter { scene.disclosure.allows(.name, of: $0) }
    let head = scene.leader(ofBody: body, on: day.day)
    return TemplateFields([
      "organization": .optional(scene.organization(ofBody: body, on: day.day)),
      "body": .text(scene.register.associations[body].name),
      "date": .text(words.date(day.day)),
      "is-public": .flag(scene.disclosure.audience == .public),
      "age-date": .text(words.date(day.ageDay)),
      "composition": .group(FiguresComposition(day, in: scene).fields),
      "people": .list(named.enumerated().map { fields(of: $1).adding(["number": .number($0 + 1)]) }),
      "unnamed": named.count < day.people.count ? .text(words.people(day.people.count - named.count)) : .nothing,
      "signature": .group([
        "office": .text(head?.role.capitalizedSentence ?? scene.leadingOffice(ofBody: body, on: day.day)),
        "name": head?.tenure.member.map(scene.signatory) ?? .nothing,
      ]),
    ])
  }

  private func fields(of member: Int) -> TemplateFields {
    let content = scene.register.members[member].content
    let person = FiguresPerson(member: member, day: day, scene: scene)
    let jobs = content.jobs(on: day.day)
    let isInternal = scene.disclosure.audience == .internal
    let work = scene.work(of: member, on: day.day)
    let contacts = content.contacts.value
    return TemplateFields([
      "name": .text(scene.fullName(ofMember: member)),
      "short-name": .text(scene.name(ofMember: member)),
      "birth-year": isInternal ? scene.known(content.birthYear.value.map { "\($0)" }) : .nothing,
      "age": isInternal ? .optional(person.years(day.age(of: member))) : .nothing,
      "organization": person.fact(.work, text(work["organization"])),
      "position": person.fact(.position, text(work["position"])),
      "subject": scene.disclosure.allows(.position, of: member)
        ? .optional(jobs.compactMap(\.subject.value).distinct.joined(separator: ", ")) : .nothing,
      "education": person.fact(.education, content.education.value.map { $0.paperName[scene.language] }),
      "institution": scene.disclosure.allows(.education, of: member) ? .optional(content.institution.value) : .nothing,
      "specialty": scene.disclosure.allows(.education, of: member) ? .optional(content.specialty.value) : .nothing,
      "degree": scene.disclosure.allows(.education, of: member)
        ? .optional(content.degree.value.map { $0.spelling[scene.language] }) : .nothing,
      "experience": person.fact(.experience, person.years(day.experience(of: member))),
      "specialty-experience": scene.disclosure.allows(.experience, of: member)
        ? .optional(person.years(person.specialtyExperience)) : .nothing,
      "category": person.fact(.category, person.category),
      "courses": person.things(.courses, \.courses, \.date) { course in
        person.titled(
          course.name.value,
          course.hours.value.map { words.say("\($0)\u{A0}ч", "\($0)\u{A0}h") },
          course.date.value.map(words.shortDate)
        )
      },
      "contests": person.things(.contests, \.contests, \.date) { contest in
        person.titled(
          contest.name.value,
          contest.level.value.map { $0.spelling[scene.language] },
          contest.result.value.map { $0.spelling[scene.language] },
          contest.date.value.map { "\($0.year)" }
        )
      },
      "publications": person.things(.publications, \.publications, \.date, published(person)),
      "developments": person.things(.publications, \.ownDevelopments, \.date, published(person)),
      "awards": person.things(.awards, \.awards, \.date, honoured(person)),
      "titles": person.things(.awards, \.titles, \.date, honoured(person)),
      "self-education": scene.disclosure.allows(.other, of: member)
        ? scene.known(content.selfEducationTopic.value) : .nothing,
      "email": isInternal ? scene.known(contacts?.workEmail.value) : .nothing,
      "phone": isInternal ? scene.known(contacts?.workPhone.value) : .nothing,
    ])
  }

  private func published(_ person: FiguresPerson) -> (Publication) -> String? {
    { publication in
      person.titled(
        publication.name.value,
        publication.edition.value,
        publication.date.value.map { "\($0.year)" }
      )
    }
  }

  private func honoured(_ person: FiguresPerson) -> (Honour) -> String? {
    { honour in person.titled(honour.name.value, honour.date.value.map { "\($0.year)" }) }
  }

  private func text(_ value: TemplateValue) -> String? {
    guard case .text(let text) = value, !text.isEmpty else { return nil }
    return text
  }
}
