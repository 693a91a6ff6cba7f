internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// What the template of one part of a portfolio may say: the records that make it, or what they hold in short.
package struct PortfolioPartFields {
  private let part: DossierPart
  private let number: Int
  private let dossier: Dossier
  private let body: Int
  private let scene: PaperScene

  /// Looks at one part.
  init(_ part: DossierPart, number: Int, _ dossier: Dossier, ofBody body: Int, in scene: PaperScene) {
    self.part = part
    self.number = number
    self.dossier = dossier
    self.body = body
    self.scene = scene
  }

  private var register: Register { scene.register }
  private var words: PaperWords { scene.words }
  /// The day whose facts the portfolio shows.
  private var day: CivilDate { min(scene.assessment.asOf, dossier.year.period.last) }
  private var files: Set<FileID> { Set(part.evidence.map(\.range.file)) }

  /// The part as a row of the list of parts.
  var summary: TemplateFields {
    [
      "number": .number(number),
      "name": .text(inFull(part.name[scene.language]).capitalizedSentence),
      "is-present": .flag(part.standing == .present),
      "records": .list(records),
      "lack": lack,
    ]
  }

  /// Everything the template of the part may say.
  var fields: TemplateFields {
    summary.adding([
      "body": .text(register.associations[body].name),
      "year": .text(words.schoolYearSpan(dossier.year)),
      "content": part.record == .plan && !part.fields.isEmpty
        ? plan.map { .group(aims(of: $0)) } ?? .nothing : .nothing,
      "analysis": part.record == .analysis ? analysis.map { .group(fields(of: $0)) } ?? .nothing : .nothing,
      "people": part.record == .membership ? .list(people) : .nothing,
      "qualities": part.record == .membership && scene.disclosure.audience == .internal ? .list(qualities) : .nothing,
    ])
  }

  /// A text with the school year of the part as papers write it; findings and tables have it in short.
  private func inFull(_ text: String) -> String {
    guard case .school(let year)? = part.year else { return text }
    return words.inFull(year, in: text)
  }

  private var lack: TemplateValue {
    switch part.standing {
    case .present: .nothing
    case .missing(let what): .text(inFull(what[scene.language]))
    case .uncertain: .text(words.say("запись не читается", "a record cannot be read"))
    case .notAsked:
      .text(words.say("не требуется: объединения ещё не было", "not asked for: the body did not exist yet"))
    }
  }

  // MARK: - Records

  private var records: [TemplateFields] {
    let found: [TemplateFields] =
      switch part.record {
      case .office: orders
      case .minutes, .meeting: meetings
      // The roster is one record, whoever stands in it.
      case .membership where documents.isEmpty: files.isEmpty ? [] : [roster]
      default: documents + others
      }
    return found.enumerated().map { $1.adding(["number": .number($0 + 1)]) }
  }

  private var orders: [TemplateFields] {
    let view = BodyView(body, in: register, dossier.regulation)
    let tenures = part.roles.flatMap { view.holders(of: $0, on: day) }
    return tenures.flatMap { tenure in
      tenure.record.acts.filter { $0.kind == part.act && !$0.isNone }.map { act in
        let date = register.date(of: act)
        let person = tenure.member.map(scene.name(ofMember:)) ?? tenure.record.person.value.map(scene.name)
        guard let index = register.order(act.order) else {
          let basis = act.order?.text ?? act.meeting?.text ?? dossier.regulation.actName(part.act ?? "")[scene.language]
          return record(basis, date, about: person, files: [act.file?.text].compactMap { $0 })
        }
        let order = register.orders[index]
        return record(
          numbered(words.say("Приказ", "Order"), order.content.number.value),
          date,
          about: [order.content.subject.value, person].compactMap { $0 }.joined(separator: " – "),
          files: order.content.files.items.map(\.text)
        )
        .adding([
          "issuer": .optional(
            register.organization(order.content.issuer.value).map { register.organizations[$0].name }
          ),
          "signer": .optional(order.content.signer.value.map(PersonTypography.spaced)),
        ])
      }
    }
  }

  private var meetings: [TemplateFields] {
    register.bodies[body].meetings.filter { files.contains(register.meetings[$0].file) }.map { index in
      let meeting = register.meetings[index]
      return record(
        numbered(words.say("Протокол", "Minutes"), meeting.content.number.value),
        meeting.content.date.value,
        about: meeting.content.topic.value ?? meeting.content.agenda.items.first?.title.value,
        files: meeting.content.files.items.map(\.text)
      )
    }
  }

  private var documents: [TemplateFields] {
    register.bodies[body].documents.filter { files.contains(register.documents[$0].file) }.map { index in
      let document = register.documents[index].content
      let kind = document.kind.value?.spelling[scene.language].capitalizedSentence
      let name = document.name.value.map { words.quoted($0) }
      let approved = document.acts.first { $0.isA(.approved) && !$0.isNone }
      let approval = approved?.order.flatMap { register.order($0) }.map { scene.labels[register.orders[$0].file] }
      return record(
        numbered(name ?? kind ?? "", document.number.value),
        document.date.value,
        about: document.about.value,
        files: document.files.items.map(\.text)
      )
      .adding([
        "link": .optional(document.link.value),
        "approved": .optional(approval?[scene.language]),
      ])
    }
  }

  /// Records of other kinds, by what they are called.
  private var others: [TemplateFields] {
    let documents = Set(register.bodies[body].documents.map { register.documents[$0].file })
    return part.evidence.filter { !documents.contains($0.range.file) }.map { evidence in
      record(
        inFull(scene.labels[evidence.range.file][scene.language]).capitalizedSentence,
        evidence.date ?? date(of: evidence)
      )
    }
  }

  /// The day of a plan or an analysis, which bear none: that of their adoption, or of being drawn up.
  private func date(of evidence: Evidence) -> CivilDate? {
    let acts =
      (plan.flatMap { $0.file == evidence.range.file ? $0.content.acts : nil })
      ?? (analysis.flatMap { $0.file == evidence.range.file ? $0.content.acts : nil }) ?? []
    return [.approved, .adopted, .considered, .drawnUp].lazy.compactMap { scene.lists.day(of: $0, in: acts) }.first
  }

  private var roster: TemplateFields {
    let count = register.roster(ofBody: body, on: day).count
    return record(words.say("членов – \(count)", "members: \(count)").capitalizedSentence, day)
  }

  private func numbered(_ name: String, _ number: String?) -> String {
    [name, number.map { words.number($0) }].compactMap { $0 }.joined(separator: " ")
  }

  private func record(_ name: String, _ date: CivilDate?, about: String? = nil, files: [String] = []) -> TemplateFields
  {
    [
      "name": .text(name),
      "date": date.map { .text(words.shortDate($0)) } ?? .nothing,
      "about": .optional(about),
      "files": .text(files.joined(separator: ", ")),
    ]
  }

  // MARK: - Content

  private var plan: Record<Plan>? {
    part.year.flatMap { register.bodies[body].plans[$0] }.map { register.plans[$0] }
  }

  /// The school year whose record is meant.
  private var schoolYear: SchoolYear? {
    guard case .school(let year) = part.year else { return nil }
    return year
  }

  private var analysis: Record<Analysis>? {
    schoolYear.flatMap { register.bodies[body].analyses[$0] }.map { register.analyses[$0] }
  }

  private func aims(of plan: Record<Plan>) -> TemplateFields {
    func numbered(_ texts: Stated<[Located<String>]>) -> TemplateValue {
      .list(texts.items.enumerated().map { ["number": .number($0 + 1), "text": .text($1.value)] })
    }
    return [
      "topic": .optional(plan.content.topic.value),
      "goal": .optional(plan.content.goal.value),
      "priorities": numbered(plan.content.priorities),
      "tasks": numbered(plan.content.tasks),
    ]
  }

  private func fields(of analysis: Record<Analysis>) -> TemplateFields {
    func prose(_ text: Stated<String>) -> TemplateValue { text.value.map { .prose($0) } ?? .nothing }
    let content = analysis.content
    return [
      "topic": .optional(content.topic.value),
      "achievements": prose(content.achievements),
      "difficulties": prose(content.difficulties),
      "conclusions": prose(content.conclusions),
      "next-tasks": prose(content.nextTasks),
      "figures": .list(schoolYear.map { figures(of: $0, content.survey.value) } ?? []),
    ]
  }

  private func figures(of year: SchoolYear, _ survey: Survey?) -> [TemplateFields] {
    let figures = BodyYear(ofBody: body, in: year, scene.lists)
    let rows = [
      (words.say("Членов", "Members"), String(figures.members.count)),
      (words.say("Заседаний", "Meetings"), String(figures.meetings.count)),
      (words.say("Явка членов", "Attendance of members"), words.percent(figures.present, of: figures.expected)),
      (
        words.say("Выполнено по плану", "Done of the plan"),
        figures.planned.map { words.say("\(figures.done) из \($0)", "\(figures.done) of \($0)") }
      ), (words.say("Мероприятий", "Events"), String(figures.events.count)),
      (
        words.say("Практик", "Practices"),
        String(figures.practices.count)
          + (figures.undatedPractices > 0
            ? words.say(", без даты – \(figures.undatedPractices)", ", undated: \(figures.undatedPractices)") : "")
      ),
      (
        words.say("Довольны работой, по опросу", "Satisfied, by the survey"),
        survey.flatMap { words.percent($0.satisfied.value ?? 0, of: $0.surveyed.value ?? 0) }
      ),
    ]
    return rows.map { ["name": .text($0), "value": .text($1 ?? words.unknown)] }
  }

  // MARK: - The data bank

  private var members: [Int] { scene.inRussianOrder(register.roster(ofBody: body, on: day)) }

  private var people: [TemplateFields] {
    members.enumerated().map { index, member in
      let content = register.members[member].content
      let categories = content.categories(on: day).compactMap(\.level.value?.spelling[scene.language])
      let experience = Experience(content.teachingSince, content.teachingExperience, content.breaks.items)
      func told(_ scope: ConsentScope, _ text: String?) -> TemplateValue {
        scene.disclosure.allows(scope, of: member) ? .optional(text) : .nothing
      }
      return
        ([
          "number": .number(index + 1),
          "name": .text(scene.fullName(ofMember: member)),
          "education": told(.education, content.education.value?.spelling[scene.language]),
          "category": told(.category, categories.joined(separator: ", ")),
          "experience": told(.experience, experience.years(on: day).map(String.init)),
        ] as TemplateFields).adding(scene.work(of: member, on: day))
    }
  }

  /// How many members have each category and each education.
  private var qualities: [TemplateFields] {
    let members = members
    let education = EducationLevel.allCases.map { level in
      (
        words.say("Образование: \(level.spelling.ru)", "Education: \(level.spelling.en)"),
        members.count { register.members[$0].content.education.value == level }
      )
    }
    let categories = CategoryLevel.allCases.map { level in
      (
        words.say("Категория: \(level.spelling.ru)", "Category: \(level.spelling.en)"),
        members.count { register.members[$0].content.categories(on: day).contains { $0.level.value == level } }
      )
    }
    return (education + categories).filter { $0.1 > 0 }.map { name, count in
      [
        "name": .text(name),
        "count": .number(count),
        "share": words.percent(count, of: members.count).map { .text($0) } ?? .nothing,
      ]
    }
  }
}
