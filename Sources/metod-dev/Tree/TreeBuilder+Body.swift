internal import CivilTime
internal import Findings
internal import Records

extension TreeBuilder {
  /// Adds a body with everything that belongs to it, and returns its name.
  mutating func addBody(in area: InventedArea) -> String {
    let body = makeBody(in: area)
    bodies.append(body)
    addAssociation(body)
    for (index, membership) in body.members.enumerated() { addMember(membership, number: index, of: body) }
    for year in InventedYears.all {
      for index in body.meetings[year, default: []].indices { addMeeting(index, in: year, of: body) }
      addPlan(for: year, of: body)
      addEvents(in: year, of: body)
    }
    for year in InventedYears.finished { addAnalysis(of: year, body) }
    addPapers(of: body)
    attach("attachments/\(body.id)/registration.txt", "Лист регистрации (вымышленный).\n")
    return body.name
  }

  private mutating func makeBody(in area: InventedArea) -> InventedBody {
    let subject = InventedSubject.all[area.bodies.count % InventedSubject.all.count]
    let kind: InventedBody.Kind
    let name: String
    switch area.bodies.count % 7 {
    case 5:
      kind = .creative
      name = "Творческое объединение «Мастерская учителей \(subject.genitive)» (\(area.town))"
    case 6:
      kind = .group
      name = "Рабочая группа «Функциональная грамотность: \(subject.name)» (\(area.town))"
    default:
      kind = .association
      name = "ММО учителей \(subject.genitive) (\(area.town))"
    }
    var taken = area.takenNames
    let members = (0..<random.number(15...25)).map { index in
      // The first three hold the offices; of the others some came a year later.
      let isLate = index > 2 && random.isOne(in: 8)
      return InventedMembership(
        person: people.person(&random, taken: &taken),
        from: CivilDate(isLate ? 2024 : 2022, 9, 1)
      )
    }
    return InventedBody(
      id: "\(subject.id)-\(area.number)",
      name: name,
      kind: kind,
      subject: subject,
      area: area,
      place: area.bodies.count + 1,
      curator: random.pick(area.curators),
      members: members,
      meetings: makeMeetings(),
      changedSecretary: random.isOne(in: 3)
    )
  }

  private mutating func makeMeetings() -> [SchoolYear: [InventedMeeting]] {
    var meetings: [SchoolYear: [InventedMeeting]] = [:]
    for year in InventedYears.all {
      var days = [(9, 8), (11, 11), (1, 15), (4, 14)]
      if year == InventedYears.current { days = [(9, 8), (11, 10)] }
      meetings[year] = days.enumerated().map { index, day in
        let date = year.date(month: day.0, day: day.1).adding(days: random.number(0...4))
        return InventedMeeting(number: index + 1, date: date)
      }
    }
    return meetings
  }

  // MARK: - The body's own record

  private mutating func addAssociation(_ body: InventedBody) {
    let words = words
    let isGroupPermanent = random.isOne(in: 2)
    let offices = offices(of: body)
    add("associations/\(body.id)") { writer in
      writer.field(.name, body.name)
      writer.field(.kind, words.bodyKind(body.kind.rawValue, writer.language))
      writer.field(.level, Level.municipal)
      writer.field(.subject, body.subject.name)
      if body.kind == .creative { writer.field(.professions, "учитель \(body.subject.genitive), методист") }
      if body.kind == .group {
        writer.field(.problem, "Низкие результаты заданий на применение знаний")
        writer.field(.membership, isGroupPermanent ? MembershipKind.permanent : .changing)
      }
      writer.field(.topic, "Качество преподавания: \(body.subject.name)")
      writer.field(.regulation, RecordsTree.regulation)
      writer.field(.parent, body.area.service)
      writer.field(.curatingOrganization, body.area.centre.name)
      writer.field(.baseOrganization, body.area.schools[0].name)
      writer.act(.established, writer.order(body.area.foundation))
      writer.act(.approved, writer.order(body.area.foundation))
      writer.field(.offices) { list in for office in offices { list.item { office($0.language, &$0) } } }
      writer.field(.members) { list in
        for membership in body.members {
          list.item {
            $0.field(.who, membership.person.fullName)
            $0.field(.from, membership.from)
          }
        }
      }
    }
  }

  private typealias OfficeFields = (Language, inout RecordWriter) -> Void

  private func offices(of body: InventedBody) -> [OfficeFields] {
    let first = body.meetings[InventedYears.first, default: []][0]
    let second = body.meetings[InventedYears.second, default: []][0]
    let words = words
    func office(
      _ id: String,
      _ person: InventedPerson,
      _ from: CivilDate,
      through: CivilDate? = nil,
      _ acts: @escaping (inout RecordWriter) -> Void
    ) -> OfficeFields {
      { language, writer in
        writer.field(.role, words.role(id, language))
        writer.field(.who, person.fullName)
        writer.field(.from, from)
        if let through { writer.field(.through, through) }
        acts(&writer)
      }
    }
    let elected = { (meeting: InventedMeeting, item: Int) in
      { (writer: inout RecordWriter) in writer.act(.elected, writer.minutes(meeting), writer.agendaItem(item)) }
    }
    var offices = [
      office("curator", body.curator, CivilDate(2023, 9, 1)) { $0.act(.appointed, $0.order(body.area.appointment)) },
      office("head", body.head, first.date, elected(first, 1)),
    ]
    let end = body.changedSecretary ? second.date.adding(days: -1) : nil
    let secretaries = [InventedYears.first, InventedYears.second].map(body.secretary)
    offices.append(office("secretary", secretaries[0], first.date, through: end, elected(first, 2)))
    if body.changedSecretary { offices.append(office("secretary", secretaries[1], second.date, elected(second, 2))) }
    return offices
  }

  // MARK: - Members

  private mutating func addMember(_ membership: InventedMembership, number: Int, of body: InventedBody) {
    let person = membership.person
    let school = random.pick(body.area.schools)
    let since = CivilDate(random.number(1992...2016), 9, 1)
    let words = words
    var chance = random
    add("members/\(person.id)") { writer in
      writer.field(.fullName, person.fullName)
      writer.field(.work) { list in
        list.item {
          $0.field(.organization, school.name)
          $0.field(.position, $0.language == .ru ? "учитель \(body.subject.genitive)" : "teacher")
          $0.field(.subject, body.subject.name)
          $0.field(.from, since)
        }
      }
      writer.field(.education, chance.isOne(in: 4) ? EducationLevel.master : .higher)
      writer.field(.institution, "Новосибирский государственный педагогический университет")
      writer.field(.specialty, "учитель \(body.subject.genitive)")
      if number == 0 || chance.isOne(in: 2) {
        Self.writeHighestCategory(&writer)
      } else {
        writer.field(.categories) { list in
          list.item {
            $0.field(.level, CategoryLevel.first)
            $0.field(.from, CivilDate(2024, 2, 1 + chance.number(0...20)))
          }
        }
      }
      writer.field(.teachingSince, since)
      writer.field(.specialtySince, since)
      Self.writePrivateFacts(person, &writer, &chance)
      if body.kind == .association {
        writer.field(.outsideOffices) { list in
          list.item {
            $0.field(.body, "РМО учителей \(body.subject.genitive) (\(school.name))")
            $0.field(.kind, words.bodyKind("district-association", $0.language))
            $0.field(.role, words.role("head", $0.language))
            $0.field(.from, CivilDate(2021, 9, 1))
          }
        }
      }
      if number == 3 {
        writer.field(.mentoring) { list in
          list.item {
            $0.field(.mentee, body.members[4].person.id)
            $0.field(.from, CivilDate(2024, 9, 2))
          }
        }
      }
      writer.field(.dataChecked, CivilDate(2025, 9, 1))
    }
    random = chance
  }

  private static func writePrivateFacts(
    _ person: InventedPerson,
    _ writer: inout RecordWriter,
    _ chance: inout SeededRandom
  ) {
    writer.field(.birthYear, String(chance.number(1960...1993)))
    writer.field(.contacts) { $0.field(.workEmail, "\(person.id)@school.example") }
    writer.field(.consents) { list in
      list.item {
        $0.field(.purpose, ConsentPurpose.processing)
        $0.field(.from, CivilDate(2023, 9, 1))
      }
    }
    let course = CivilDate(2024, chance.number(1...12), chance.number(1...28))
    writer.field(.courses) { list in
      list.item {
        $0.field(.name, "Реализация обновлённых ФГОС")
        $0.field(.hours, "72")
        $0.field(.date, course)
        $0.field(.provider, "НИПКиПРО")
      }
    }
    if chance.isOne(in: 5) {
      writer.field(.publications) { list in
        list.item {
          $0.field(.name, "Из опыта работы с одарёнными детьми")
          $0.field(.date, CivilDate(2025, 3, 11))
          $0.field(.level, Level.regional)
        }
      }
    }
  }
}
