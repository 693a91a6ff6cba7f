internal import CivilTime
internal import Findings
internal import Records

extension TreeBuilder {
  /// Questions that come up at meetings besides those that the regulation asks for.
  private static let questions = [
    "О результатах государственной итоговой аттестации", "О подготовке к муниципальному этапу олимпиады",
    "О формировании функциональной грамотности", "О работе с одарёнными детьми", "О наставничестве и молодых педагогах",
    "Об обновлении рабочих программ", "Об аттестации педагогов", "О цифровых образовательных ресурсах",
    "О профилактике учебной неуспешности", "Об обобщении педагогического опыта",
  ]

  // MARK: - Meetings

  /// Adds a meeting; the first of a year adopts the plan, the very first elects head and secretary.
  mutating func addMeeting(_ index: Int, in year: SchoolYear, of body: InventedBody) {
    let meeting = body.meetings[year, default: []][index]
    let roster = body.roster(on: meeting.date)
    // Each member misses one meeting of seven, so that nobody falls below half of a year's; the officers come always.
    let isAbsent = { (place: Int) in place > 2 && (place + index + year.startYear) % 7 == 0 }
    let absent = roster.enumerated().filter { isAbsent($0.offset) }.map(\.element)
    let present = roster.enumerated().filter { !isAbsent($0.offset) }.map(\.element)
    let questions = Self.agenda(index, year, body) + (0..<2).map { _ in random.pick(Self.questions) }
    let speakers = questions.map { _ in random.pick(present).shortName }
    let reason = random.pick(Array(AbsenceReason.allCases))
    add("meetings/\(body.id)/\(meeting.date)") { writer in
      writer.field(.number, String(meeting.number))
      writer.field(.date, meeting.date)
      writer.field(.place, body.area.schools[0].name)
      writer.field(.format, index == 2 ? Format.remote : .inPerson)
      writer.field(.presiding, body.head.shortName)
      writer.field(.secretary, body.secretary(in: year).shortName)
      writer.field(.present, present.map(\.shortName).joined(separator: ", "))
      if !absent.isEmpty {
        writer.field(.absent) { list in
          for person in absent {
            list.item {
              $0.field(.who, person.shortName)
              $0.field(.reason, reason)
            }
          }
        }
      }
      writer.field(.agenda) { list in
        for (number, question) in questions.enumerated() {
          list.item { Self.writeItem(question, speakers[number], present.count, &$0) }
        }
      }
      writer.field(.minutes) {
        $0.act(.drawnUp, body.secretary(in: year).shortName, $0.date(meeting.date))
        if index == 0 { $0.field(.file, "attachments/\(body.id)/registration.txt") }
      }
    }
  }

  /// What the regulation has a meeting decide; the elections come first.
  private static func agenda(_ index: Int, _ year: SchoolYear, _ body: InventedBody) -> [String] {
    switch (index, year) {
    case (0, InventedYears.first): ["О выборах руководителя", "О выборах секретаря", "О плане работы на \(year)"]
    case (0, InventedYears.second) where body.changedSecretary: ["О плане работы на \(year)", "О выборах секретаря"]
    case (0, _): ["О плане работы на \(year)"]
    case (3, _): ["Об анализе работы за \(year)"]
    default: ["О распространении эффективных практик"]
    }
  }

  private static func writeItem(_ question: String, _ speaker: String, _ present: Int, _ writer: inout RecordWriter) {
    writer.field(.item, question)
    writer.field(.speaker, speaker)
    writer.field(.decisions) { $0.item("Информацию принять к сведению и использовать в работе.") }
    guard question.hasPrefix("О выборах") || question.hasPrefix("О плане") else { return }
    writer.field(.vote) {
      $0.field(.manner, VoteManner.open)
      $0.field(.inFavour, String(present - 1))
      $0.field(.against, "0")
      $0.field(.abstained, "1")
    }
  }

  // MARK: - Plans and analyses

  private static let activities: [(name: String, form: String, month: Int)] = [
    ("Круглый стол по итогам аттестации", "round-table", 9), ("Методический семинар", "methodical-seminar", 10),
    ("Открытый урок", "open-lesson", 11), ("Мастер-класс", "master-class", 12), ("Вебинар", "webinar", 2),
    ("Фестиваль уроков", "festival", 3), ("Конкурс профессионального мастерства", "professional-contest", 4),
  ]

  private static let directions = ["information", "organisation", "expertise", "consultation"]

  /// Adds the plan for a school year: handed to the curator in May before it, adopted at its first meeting.
  mutating func addPlan(for year: SchoolYear, of body: InventedBody) {
    let adoption = body.meetings[year, default: []][0]
    // The first meeting of all elects head and secretary before it comes to the plan.
    let item = year == InventedYears.first ? 3 : 1
    let words = words
    let directions = Self.activities.map { _ in random.pick(Self.directions) }
    add("plans/\(body.id)/\(year)") { writer in
      writer.field(.topic, "Качество преподавания: \(body.subject.name)")
      writer.field(.goal, "Рост профессионального мастерства учителей \(body.subject.genitive)")
      writer.field(.tasks) {
        $0.item("Распространять эффективные практики")
        $0.item("Поддерживать молодых педагогов")
      }
      if year > InventedYears.first {
        writer.act(.drawnUp, body.head.shortName, writer.date(CivilDate(year.startYear, 5, 6)))
        writer.act(.handedIn, body.curator.shortName, writer.date(CivilDate(year.startYear, 5, 13)))
      }
      writer.act(.adopted, writer.minutes(adoption), writer.agendaItem(item))
      writer.field(.activities) { list in
        for (index, activity) in Self.activities.enumerated() {
          list.item { row in
            row.field(.number, String(index + 1))
            row.field(.name, "\(activity.name): \(body.subject.name)")
            row.field(.form, words.form(activity.form, row.language))
            row.field(.direction, words.direction(directions[index], row.language))
            row.field(.due, Self.months[activity.month - 1])
            row.field(.responsible, body.members[index].person.shortName)
            if Self.isHeld(activity.month, year) {
              row.field(.event, Self.eventID(activity.form, year, body))
              row.field(.outcome, "состоялось")
            }
          }
        }
      }
    }
  }

  private static let months = [
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
  ]

  /// Whether the month of an activity is past on the day as of which the tree is clean.
  private static func isHeld(_ month: Int, _ year: SchoolYear) -> Bool {
    year.date(month: month, day: 28) < RecordsTree.asOf
  }

  private static func eventID(_ form: String, _ year: SchoolYear, _ body: InventedBody) -> String {
    "\(body.id)/\(year)-\(form)"
  }

  /// Adds the analysis of a finished school year: handed to the curator, considered by the council.
  mutating func addAnalysis(of year: SchoolYear, _ body: InventedBody) {
    guard let council = body.area.councilMeetings[year] else { return }
    let asked = random.number(20...60)
    add("analyses/\(body.id)/\(year)") { writer in
      writer.field(.topic, "Качество преподавания: \(body.subject.name)")
      writer.field(.achievements, "Все запланированные события проведены, практики представлены коллегам.")
      writer.field(.difficulties, "Не все молодые педагоги охвачены наставничеством.")
      writer.field(.conclusions, "План выполнен; работу объединения считать удовлетворительной.")
      writer.field(.nextTasks, "Продолжить работу над методической темой и расширить банк практик.")
      writer.field(.survey) {
        $0.field(.surveyed, String(asked))
        $0.field(.satisfied, String(asked - 3))
      }
      let spring = year.startYear + 1
      writer.act(.drawnUp, body.head.shortName, writer.date(CivilDate(spring, 5, 7)))
      writer.act(.handedIn, body.curator.shortName, writer.date(CivilDate(spring, 5, 13)))
      writer.act(.considered, body.area.council, writer.minutes(council), writer.agendaItem(body.place))
    }
  }

  // MARK: - Events

  /// Adds the events of a year; together their organisers are all members.
  mutating func addEvents(in year: SchoolYear, of body: InventedBody) {
    let held = Self.activities.filter { Self.isHeld($0.month, year) }
    let words = words
    for (index, activity) in held.enumerated() {
      let date = year.date(month: activity.month, day: 14 + random.number(0...10))
      let roster = body.roster(on: date)
      let organizers = roster.enumerated().filter { $0.offset % held.count == index }.map(\.element.shortName)
      let participants = [random.pick(roster), random.pick(roster)].map(\.shortName)
      let count = random.number(15...80)
      add("events/\(Self.eventID(activity.form, year, body))") { writer in
        writer.field(.name, "\(activity.name): \(body.subject.name)")
        writer.field(.form, words.form(activity.form, writer.language))
        writer.field(.level, Level.municipal)
        writer.field(.date, date)
        writer.field(.place, body.area.schools[index].name)
        writer.field(.body, body.name)
        writer.field(.organizers, organizers.joined(separator: ", "))
        writer.field(.participants) { list in
          for (place, name) in participants.enumerated() where place == 0 || name != participants[0] {
            list.item {
              $0.field(.who, name)
              $0.field(.topic, "Из опыта работы учителя \(body.subject.genitive)")
              $0.field(.result, place == 0 ? Achievement.winner : .participant)
            }
          }
        }
        writer.field(.participantCount, String(count))
      }
    }
  }
}
