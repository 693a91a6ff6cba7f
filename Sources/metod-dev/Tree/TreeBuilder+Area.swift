internal import CivilTime
internal import Findings
internal import Records

extension TreeBuilder {
  static let department = InventedOrganization(id: "department", name: "Департамент образования")

  /// Adds what the whole tree shares: the settings, the department, the regulation of its own.
  mutating func addRoot() {
    addText("metod.yaml", Self.settings)
    add("organizations/department") { writer in
      writer.field(.name, Self.department.name)
      writer.field(.kind, OrganizationKind.department)
      writer.field(.ownership, Ownership.municipal)
    }
    addText("regulations/\(RecordsTree.ownRegulation).yaml", Self.ownRegulationText)
  }

  private static let settings = """
    формат: 1
    название: Методические объединения (вымышленные записи)
    язык: русский
    положения:
      - \(RecordsTree.regulation)
      - \(RecordsTree.ownRegulation)
    стороны:
      департамент: \(department.name)
    учёт ведётся с: 01.09.2023
    нумерация протоколов: по учебным годам

    """

  private static let ownRegulationText = """
    title:
      ru: Положение о методической службе
      en: Regulation on the methodical service
    issued-by:
      ru: Департамент образования
      en: Department of Education
    number: "17"
    date: 2022-06-06
    versions:
      - from: 2022-06-06
    body-kinds:
      - id: municipal-methodical-service
        ru: муниципальная методическая служба
        en: municipal methodical service
    roles:
      - id: head
        ru: руководитель
        en: head
        at-most: 1
    clauses:
      - clause: "1.1"
        class: statement
        summary:
          ru: Служба объединяет методические объединения
          en: The service unites the methodical associations
      - clause: "1.2"
        class: checked
        summary:
          ru: Служба работает на базе методического центра
          en: The service is based at a methodical centre
        rules:
          - kind: facts
            fields:
              - base-organization

    """

  /// Adds an area with as many bodies as fit below a number of records.
  mutating func addArea(upTo limit: Int) {
    var area = makeArea()
    while area.bodies.count < Self.mostBodies, records.count + Self.mostBodyFiles + Self.councilFiles <= limit {
      area.bodies.append(addBody(in: area))
    }
    addCouncilMeetings(of: area)
  }

  /// The files that are written after the bodies of an area: the meetings of its council, and its waiver.
  private static let councilFiles = 5

  private mutating func makeArea() -> InventedArea {
    areas += 1
    let round = (areas - 1) / InventedNames.towns.count
    let town = InventedNames.towns[(areas - 1) % InventedNames.towns.count] + (round == 0 ? "" : " \(round + 1)")
    let centre = InventedOrganization(id: "centre-\(areas)", name: "Методический центр (\(town))")
    let schools = (1...8).map { InventedOrganization(id: "school-\(areas)-\($0)", name: "Школа № \($0) (\(town))") }
    var taken: Set<String> = []
    let staff = (0..<5).map { _ in people.person(&random, taken: &taken) }
    addOrganizations(centre, schools, town)
    let foundation = addOrder(by: Self.department.name, on: CivilDate(2022, 6, 6), suffix: "од") { writer in
      writer.field(.signer, "начальник департамента")
      writer.field(.subject, "О создании, составе и кураторах объединений (\(town))")
    }
    let appointment = addOrder(by: centre.name, on: CivilDate(2023, 8, 28), suffix: "к") { writer in
      writer.field(.signer, "директор")
      writer.field(.subject, "О назначении кураторов объединений")
      writer.field(.persons) { list in for curator in staff.prefix(3) { list.item(curator.fullName) } }
    }
    let area = InventedArea(
      number: areas,
      town: town,
      centre: centre,
      schools: schools,
      service: "Муниципальная методическая служба (\(town))",
      council: "Городской научно-методический совет (\(town))",
      curators: Array(staff.prefix(3)),
      takenNames: taken,
      foundation: foundation,
      appointment: appointment,
      councilMeetings: [
        InventedYears.first: InventedMeeting(number: 2, date: CivilDate(2024, 6, 4 + random.number(0...3))),
        InventedYears.second: InventedMeeting(number: 2, date: CivilDate(2025, 6, 3 + random.number(0...3))),
      ]
    )
    for person in staff { addCentreEmployee(person, area) }
    addService(of: area)
    addCouncil(of: area, staff)
    return area
  }

  private mutating func addOrganizations(
    _ centre: InventedOrganization,
    _ schools: [InventedOrganization],
    _ town: String
  ) {
    add("organizations/\(centre.id)") { writer in
      writer.field(.name, centre.name)
      writer.field(.kind, OrganizationKind.methodicalCentre)
      writer.field(.subordinateTo, Self.department.name)
      writer.field(.ownership, Ownership.municipal)
      writer.field(.town, town)
    }
    for (index, school) in schools.enumerated() {
      add("organizations/\(school.id)") { writer in
        writer.field(.name, "Муниципальное бюджетное общеобразовательное учреждение «Школа № \(index + 1)» (\(town))")
        writer.field(.shortName, school.name)
        writer.field(.kind, index == 0 ? OrganizationKind.gymnasium : .school)
        writer.field(.subordinateTo, Self.department.name)
        writer.field(.ownership, Ownership.municipal)
        writer.field(.town, town)
        writer.field(.website, "https://\(school.id).example")
      }
    }
  }

  private mutating func addCentreEmployee(_ person: InventedPerson, _ area: InventedArea) {
    add("members/\(person.id)") { writer in
      writer.field(.fullName, person.fullName)
      writer.field(.work) { list in
        list.item {
          $0.field(.organization, area.centre.name)
          $0.field(.position, $0.language == .ru ? "методист" : "methodist")
          $0.field(.from, CivilDate(2012, 9, 3))
        }
      }
      writer.field(.education, EducationLevel.master)
      Self.writeHighestCategory(&writer)
      writer.field(.teachingSince, CivilDate(2008, 9, 1))
      writer.field(.specialtySince, CivilDate(2012, 9, 3))
      writer.field(.dataChecked, CivilDate(2025, 9, 1))
    }
  }

  /// Categories without a gap: the first granted for five years, the highest since without end.
  static func writeHighestCategory(_ writer: inout RecordWriter) {
    writer.field(.categories) { list in
      list.item {
        $0.field(.level, CategoryLevel.first)
        $0.field(.from, CivilDate(2019, 12, 20))
      }
      list.item {
        $0.field(.level, CategoryLevel.highest)
        $0.field(.from, CivilDate(2023, 12, 20))
      }
    }
  }

  private mutating func addService(of area: InventedArea) {
    let words = words
    add("associations/service-\(area.number)") { writer in
      writer.field(.name, area.service)
      writer.field(.kind, words.bodyKind("municipal-methodical-service", writer.language))
      writer.field(.regulation, RecordsTree.ownRegulation)
      writer.field(.baseOrganization, area.centre.name)
      writer.field(.level, Level.municipal)
      writer.act(.established, writer.order(area.foundation))
    }
  }

  private mutating func addCouncil(of area: InventedArea, _ staff: [InventedPerson]) {
    let words = words
    add("associations/council-\(area.number)") { writer in
      writer.field(.name, area.council)
      writer.field(.kind, words.bodyKind("scientific-methodical-council", writer.language))
      writer.field(.regulation, RecordsTree.regulation)
      writer.field(.parent, area.service)
      writer.field(.level, Level.municipal)
      writer.act(.established, writer.order(area.foundation))
      writer.field(.offices) { list in
        for (index, id) in ["chair", "secretary"].enumerated() {
          list.item {
            $0.field(.role, words.role(id, $0.language))
            $0.field(.who, staff[index].fullName)
            $0.field(.from, CivilDate(2022, 9, 1))
          }
        }
      }
      writer.field(.members) { list in
        for person in staff {
          list.item {
            $0.field(.who, person.fullName)
            $0.field(.from, CivilDate(2022, 9, 1))
          }
        }
      }
    }
  }

  private mutating func addCouncilMeetings(of area: InventedArea) {
    for year in InventedYears.finished {
      let autumn = InventedMeeting(number: 1, date: year.date(month: 10, day: 17))
      addCouncilMeeting(autumn, area, agenda: ["О плане работы совета", "О муниципальном этапе олимпиады школьников"])
      guard let summer = area.councilMeetings[year] else { continue }
      addCouncilMeeting(summer, area, agenda: area.bodies.map { "Об анализе работы за \(year) учебный год: \($0)" })
    }
    add("waivers/\(area.number)-7-6-a") { writer in
      writer.field(.regulation, RecordsTree.regulation)
      writer.field(.clause, "7.6.a")
      writer.field(.body, area.bodies.last ?? area.council)
      writer.field(.decidedBy, "начальник департамента")
      writer.field(.basis, "письмо от 15.09.2025 № \(area.number)")
      writer.field(.from, CivilDate(2025, 9, 15))
      writer.field(.through, CivilDate(2026, 8, 31))
      writer.field(.reason, "объединение в этом году готовит областную конференцию")
    }
  }

  private mutating func addCouncilMeeting(_ meeting: InventedMeeting, _ area: InventedArea, agenda: [String]) {
    let names = area.curators.map(\.shortName)
    add("meetings/council-\(area.number)/\(meeting.date)") { writer in
      writer.field(.number, String(meeting.number))
      writer.field(.date, meeting.date)
      writer.field(.place, area.centre.name)
      writer.field(.presiding, names[0])
      writer.field(.present, names.joined(separator: ", "))
      writer.field(.agenda) { list in
        for item in agenda {
          list.item {
            $0.field(.item, item)
            $0.field(.decisions, $0.language == .ru ? "Принять к сведению" : "Одобрить")
          }
        }
      }
      writer.field(.minutes) { $0.act(.drawnUp, names[1], $0.date(meeting.date)) }
    }
  }
}
