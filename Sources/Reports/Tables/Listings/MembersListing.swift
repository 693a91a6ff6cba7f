internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

extension RecordListing {
  /// People: where they work, what they are qualified for and to which bodies they belong on a day.
  static let members = RecordListing(
    .members,
    Spelling("члены", "members", ["член", "люди", "человек", "педагоги", "member", "people"]),
    order: ["name"],
    bodies: { member, scene in scene.bodies(ofMember: member) },
    isOfYear: { member, _, scene in !scene.bodies(ofMember: member).isEmpty },
    isVisible: { member, scene in
      scene.audience == .internal || scene.register.members[member].content.consents(to: .name, on: scene.asOf)
    },
    columns: [
      ListColumn(
        Spelling("фио", "name", ["имя", "full-name"]),
        title: Message(ru: "ФИО", en: "Name"),
        isDefault: true,
        cell: covered(.name) { member, scene in scene.fullName(of: member) }
      ),
      ListColumn(
        Spelling("объединения", "associations", ["объединение", "association", "bodies", "body"]),
        isDefault: true,
        cell: covered(.membership) { member, scene in
          .joined(scene.bodies(ofMember: member).sorted().map { scene.body($0) })
        }
      ),
      ListColumn(
        Spelling("организация", "organization", ["организации", "место-работы", "organisation", "work", "employer"]),
        isDefault: true,
        cell: covered(.work) { member, scene in
          .joined(scene.jobs(of: member).map { scene.organization($0.organization.value) })
        }
      ),
      ListColumn(
        Spelling("должность", "position"),
        isDefault: true,
        cell: covered(.position) { member, scene in
          .joined(scene.jobs(of: member).map { scene.word(.position, $0.position.value) })
        }
      ),
      ListColumn(
        Spelling("предмет", "subject"),
        cell: covered(.position) { member, scene in .joined(scene.jobs(of: member).map { .optional($0.subject.value) })
        }
      ),
      ListColumn(
        Spelling("категория", "category", ["категории", "categories"]),
        .word(CategoryLevel.self),
        isDefault: true,
        cell: covered(.category) { member, scene in
          .joined(scene.categories(of: member).map { .optional($0.level.value) })
        }
      ),
      ListColumn(
        Spelling("категория-с", "category-from"),
        .date,
        cell: covered(.category) { member, scene in .optional(scene.categories(of: member).first?.from.value) }
      ),
      ListColumn(
        Spelling("категория-по", "category-through", ["категория-до", "category-until"]),
        .date,
        cell: covered(.category) { member, scene in .optional(scene.categories(of: member).first?.validity?.through) }
      ),
      ListColumn(
        Spelling("соответствие-по", "conformity-through", ["сзд", "соответствие", "conformity"]),
        .date,
        cell: covered(.category) { member, scene in
          let valid = scene.register.members[member].content.conformity.items.compactMap(\.validity)
          return .optional(valid.filter { $0.covers(scene.asOf) }.compactMap(\.through).max())
        }
      ),
      ListColumn(
        Spelling("образование", "education"),
        .word(EducationLevel.self),
        cell: covered(.education) { member, scene in .optional(scene.register.members[member].content.education.value) }
      ),
      ListColumn(
        Spelling("учебное-заведение", "institution"),
        cell: covered(.education) { member, scene in .optional(scene.register.members[member].content.institution.value)
        }
      ),
      ListColumn(
        Spelling("специальность", "specialty"),
        cell: covered(.education) { member, scene in .optional(scene.register.members[member].content.specialty.value) }
      ),
      ListColumn(
        Spelling("степень", "degree", ["учёная-степень"]),
        .word(Degree.self),
        cell: covered(.education) { member, scene in .optional(scene.register.members[member].content.degree.value) }
      ),
      ListColumn(
        Spelling("стаж", "experience", ["педагогический-стаж", "teaching-experience"]),
        .number,
        isDefault: true,
        cell: covered(.experience) { member, scene in
          let content = scene.register.members[member].content
          let experience = Experience(content.teachingSince, content.teachingExperience, content.breaks.items)
          return .optional(experience.years(on: scene.asOf))
        }
      ),
      ListColumn(
        Spelling("стаж-по-специальности", "specialty-experience"),
        .number,
        cell: covered(.experience) { member, scene in
          let content = scene.register.members[member].content
          let experience = Experience(content.specialtySince, content.specialtyExperience, content.breaks.items)
          return .optional(experience.years(on: scene.asOf))
        }
      ),
      ListColumn(
        Spelling("молодой-специалист", "early-career"),
        .yesNo,
        cell: covered(.experience) { member, scene in
          .optional(scene.register.members[member].content.earlyCareer.value)
        }
      ),
      ListColumn(
        Spelling("должности-в-объединениях", "offices", ["роли", "роль", "role", "office"]),
        cell: covered(.membership) { member, scene in .joined(scene.offices(ofMember: member)) }
      ),
      ListColumn(
        Spelling("курсы", "courses"),
        .number,
        isSummed: true,
        cell: covered(.courses) { member, scene in count(scene.register.members[member].content.courses, scene, \.date)
        }
      ),
      ListColumn(
        Spelling("последние-курсы", "last-course"),
        .date,
        cell: covered(.courses) { member, scene in
          let dates = scene.register.members[member].content.courses.items.compactMap(\.date.value)
          return .optional(dates.filter { $0 <= scene.asOf }.max())
        }
      ),
      ListColumn(
        Spelling("публикации", "publications"),
        .number,
        isSummed: true,
        cell: covered(.publications) { member, scene in
          count(scene.register.members[member].content.publications, scene, \.date)
        }
      ),
      ListColumn(
        Spelling("награды", "awards", ["звания", "titles"]),
        cell: covered(.awards) { member, scene in
          let content = scene.register.members[member].content
          let honours = content.awards.items + content.titles.items
          return .joined(
            honours.filter { $0.date.value.map { $0 <= scene.asOf } ?? true }.map { .optional($0.name.value) }
          )
        }
      ),
      ListColumn(
        Spelling("конкурсы", "contests"),
        .number,
        isSummed: true,
        cell: covered(.contests) { member, scene in
          count(scene.register.members[member].content.contests, scene, \.date)
        }
      ),
      ListColumn(
        Spelling("тема-самообразования", "self-education-topic"),
        cell: covered(.other) { member, scene in
          .optional(scene.register.members[member].content.selfEducationTopic.value)
        }
      ),
      ListColumn(
        Spelling("согласие", "consent"),
        .yesNo,
        title: Message(ru: "Согласие на распространение", en: "Consent to distribution")
      ) { member, scene in
        .yesNo(scene.register.members[member].content.consents(to: .name, on: scene.asOf))
      },
      ListColumn(
        Spelling("данные-сверены", "data-checked"),
        .date,
        cell: covered(.other) { member, scene in .optional(scene.register.members[member].content.dataChecked.value) }
      ),
      ListColumn(Spelling("год-рождения", "birth-year"), .number, disclosure: .personal) { member, scene in
        .optional(scene.register.members[member].content.birthYear.value)
      },
      ListColumn(Spelling("почта", "email", ["рабочая-почта", "work-email"]), disclosure: .personal) { member, scene in
        .optional(scene.register.members[member].content.contacts.value?.workEmail.value)
      },
      ListColumn(Spelling("телефон", "phone", ["рабочий-телефон", "work-phone"]), disclosure: .personal) {
        member,
        scene in
        .optional(scene.register.members[member].content.contacts.value?.workPhone.value)
      },
      ListColumn(Spelling("сайт", "website"), disclosure: .personal) { member, scene in
        .optional(scene.register.members[member].content.contacts.value?.website.value)
      },
    ]
  )

  /// A cell that the public sees only where the person's consent covers it.
  private static func covered(
    _ scope: ConsentScope,
    _ cell: @escaping @Sendable (Int, ListScene) -> TableCell
  ) -> @Sendable (Int, ListScene) -> TableCell {
    { member, scene in
      if scene.audience == .public, !scene.register.members[member].content.consents(to: scope, on: scene.asOf) {
        return .withheld
      }
      return cell(member, scene)
    }
  }

  /// How many entries of a list there are by the day; nothing where the list is blank.
  private static func count<Entry>(
    _ list: Stated<[Entry]>,
    _ scene: ListScene,
    _ date: KeyPath<Entry, Stated<CivilDate>>
  ) -> TableCell {
    switch list {
    case .blank, .unreadable: .missing
    case .none: .number(0)
    case .value(let entries, _):
      .number(entries.count { entry in entry[keyPath: date].value.map { $0 <= scene.asOf } ?? true })
    }
  }
}

extension ListScene {
  /// The bodies to which a person belongs on the day, or on some day of the school year that is asked for.
  func bodies(ofMember member: Int) -> Set<Int> {
    let held = register.memberships(of: member).filter { held in
      Term(from: held.membership.from.value, through: held.membership.through.value).overlaps(window)
    }
    return Set(held.map(\.body))
  }

  /// The categories of a person that are valid on the day, the highest first.
  func categories(of member: Int) -> [Records.Category] { register.members[member].content.categories(on: asOf) }

  /// The offices that a person holds on the day, each with the body.
  fileprivate func offices(ofMember member: Int) -> [TableCell] {
    register.offices(of: member).compactMap { held in
      let office = held.office
      guard Term(from: office.from.value, through: office.through.value).covers(asOf) else { return nil }
      let role = word(.role, office.role.value)
      let body = body(held.body)
      let name = Message(
        ru: "\(role.text(.ru)) (\(body.text(.ru)))",
        en: "\(role.text(.en)) (\(body.text(.en)))"
      )
      return .term(TableTerm(name, others: [role.text(.ru), role.text(.en), office.role.value].compactMap { $0 }))
    }
  }

  /// The full name of a person, who is found by the short one too.
  fileprivate func fullName(of member: Int) -> TableCell {
    guard let name = register.members[member].content.fullName.value else { return .missing }
    guard case .term(let short) = person(member) else { return .text(name) }
    return .term(TableTerm(Message(verbatim: name), others: [short.name.ru] + short.others))
  }
}
