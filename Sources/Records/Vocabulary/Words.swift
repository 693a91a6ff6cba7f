package import Findings

/// A qualification category of a teacher; conformity to the post is not one of them.
package enum CategoryLevel: String, Word {
  case highest
  case first
  /// Abolished in 2011, met in old papers.
  case second
  /// An addition to the highest category since 2023-09-01.
  case methodist
  /// An addition to the highest category since 2023-09-01.
  case mentor

  /// What the list is.
  package static let listName = Message(ru: "квалификационная категория", en: "qualification category")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .highest: Spelling("высшая", "highest", ["высшая категория", "высшая квалификационная категория"])
    case .first: Spelling("первая", "first", ["первая категория", "первая квалификационная категория", "1", "i"])
    case .second: Spelling("вторая", "second", ["вторая категория", "2", "ii"])
    case .methodist: Spelling("педагог-методист", "teacher-methodist", ["методист"])
    case .mentor: Spelling("педагог-наставник", "teacher-mentor", ["наставник"])
    }
  }
}

/// A level of education (Federal Law 273-FZ, article 10).
package enum EducationLevel: String, Word {
  case secondary
  case vocational
  case bachelor
  case higher
  case master
  case postgraduate
  case student

  /// What the list is.
  package static let listName = Message(ru: "уровень образования", en: "level of education")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .secondary: Spelling("среднее общее", "secondary", ["среднее"])
    case .vocational:
      Spelling(
        "среднее профессиональное",
        "vocational",
        ["среднее специальное", "начальное профессиональное", "спо", "среднее-специальное"]
      )
    case .bachelor: Spelling("бакалавриат", "bachelor", ["высшее бакалавриат", "высшее – бакалавриат"])
    case .higher: Spelling("высшее", "higher", ["высшее профессиональное", "высшее педагогическое"])
    case .master:
      Spelling(
        "магистратура",
        "master",
        ["специалитет", "высшее магистратура", "высшее специалитет", "высшее – специалитет"]
      )
    case .postgraduate: Spelling("аспирантура", "postgraduate", ["подготовка кадров высшей квалификации"])
    case .student: Spelling("обучается", "student", ["студент", "студентка"])
    }
  }

  /// Whether the level is one of higher education.
  package var isHigher: Bool {
    switch self {
    case .bachelor, .higher, .master, .postgraduate: true
    case .secondary, .vocational, .student: false
    }
  }
}

/// A scientific degree.
package enum Degree: String, Word {
  case candidate
  case doctor

  /// What the list is.
  package static let listName = Message(ru: "учёная степень", en: "scientific degree")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .candidate:
      Spelling(
        "кандидат наук",
        "candidate of sciences",
        ["кандидат педагогических наук", "к.п.н.", "к. п. н.", "кандидат"]
      )
    case .doctor: Spelling("доктор наук", "doctor of sciences", ["доктор педагогических наук", "д.п.н.", "доктор"])
    }
  }
}

/// How a meeting or event is held.
package enum Format: String, Word {
  case inPerson = "in-person"
  case remote
  case blended
  case correspondence

  /// What the list is.
  package static let listName = Message(ru: "формат", en: "format")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .inPerson: Spelling("очно", "in person", ["очный", "очное", "очная"])
    case .remote:
      Spelling("дистанционно", "remote", ["онлайн", "видеоконференция", "дистанционный", "online", "video conference"])
    case .blended: Spelling("смешанный", "blended", ["смешанно", "очно-дистанционно", "гибридный"])
    case .correspondence: Spelling("заочно", "by correspondence", ["заочный", "заочное", "заочная"])
    }
  }
}

/// How votes are cast.
package enum VoteManner: String, Word {
  case open
  case secret

  /// What the list is.
  package static let listName = Message(ru: "порядок голосования", en: "manner of voting")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .open: Spelling("открытое", "open", ["открыто", "открытым голосованием"])
    case .secret: Spelling("тайное", "secret", ["тайно", "тайным голосованием"])
    }
  }
}

/// Why a member did not come: a closed list that names no illness, for personal data have no place in minutes.
package enum AbsenceReason: String, Word {
  case valid
  case leave
  case businessTrip = "business-trip"
  case training
  case otherDuty = "other-duty"
  case invalid
  case unstated

  /// What the list is.
  package static let listName = Message(ru: "причина отсутствия", en: "reason of absence")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .valid: Spelling("уважительная", "valid", ["по уважительной причине", "уважительная причина"])
    case .leave: Spelling("отпуск", "leave", ["в отпуске"])
    case .businessTrip: Spelling("командировка", "business trip", ["в командировке"])
    case .training: Spelling("курсы", "training", ["обучение", "на курсах"])
    case .otherDuty: Spelling("другая работа", "other duty", ["производственная необходимость", "занятость по работе"])
    case .invalid: Spelling("неуважительная", "invalid", ["без уважительной причины"])
    case .unstated: Spelling("не указана", "unstated", ["неизвестна"])
    }
  }
}

/// The level of an event, contest, award, body or publication.
package enum Level: String, Word {
  case institutional
  case district
  case municipal
  case regional
  case interregional
  case national
  case international

  /// What the list is.
  package static let listName = Message(ru: "уровень", en: "level")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .institutional:
      Spelling("школьный", "institutional", ["институциональный", "уровень организации", "школьное"])
    case .district: Spelling("окружной", "district", ["районный", "районное", "окружное"])
    case .municipal: Spelling("муниципальный", "municipal", ["городской", "муниципальное", "городское"])
    case .regional: Spelling("региональный", "regional", ["областной", "краевой", "республиканский", "краевое"])
    case .interregional: Spelling("межрегиональный", "interregional", [])
    case .national: Spelling("всероссийский", "national", ["федеральный", "federal"])
    case .international: Spelling("международный", "international", [])
    }
  }
}

/// What a participant achieved.
package enum Achievement: String, Word {
  case participant
  case laureate
  case prizeWinner = "prize-winner"
  case winner
  case diplomaHolder = "diploma-holder"
  case finalist

  /// What the list is.
  package static let listName = Message(ru: "результат", en: "result")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .participant: Spelling("участник", "participant", ["участие", "участница"])
    case .laureate: Spelling("лауреат", "laureate", [])
    case .prizeWinner: Spelling("призёр", "prize-winner", ["2 место", "3 место", "ii место", "iii место"])
    case .winner: Spelling("победитель", "winner", ["1 место", "i место", "победа", "победительница"])
    case .diplomaHolder: Spelling("дипломант", "diploma holder", ["диплом"])
    case .finalist: Spelling("финалист", "finalist", [])
    }
  }
}

/// How far a row of a plan has come.
package enum ActivityStatus: String, Word {
  case planned
  case done
  case partlyDone = "partly-done"
  case postponed
  case cancelled
  case notDone = "not-done"

  /// What the list is.
  package static let listName = Message(ru: "состояние", en: "status")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .planned: Spelling("запланировано", "planned", [])
    case .done: Spelling("выполнено", "done", ["проведено", "состоялось", "held"])
    case .partlyDone: Spelling("выполнено частично", "partly done", ["частично"])
    case .postponed: Spelling("перенесено", "postponed", [])
    case .cancelled: Spelling("отменено", "cancelled", [])
    case .notDone: Spelling("не выполнено", "not done", [])
    }
  }
}

/// What a person consented to (Federal Law 152-FZ, articles 9 and 10.1).
package enum ConsentPurpose: String, Word {
  case processing
  case distribution

  /// What the list is.
  package static let listName = Message(ru: "предмет согласия", en: "purpose of a consent")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .processing: Spelling("обработку", "processing", ["обработка", "обработку данных"])
    case .distribution: Spelling("распространение", "distribution", ["публикацию", "распространение данных"])
    }
  }
}

/// Whether a group always has the same members.
package enum MembershipKind: String, Word {
  case permanent
  case changing

  /// What the list is.
  package static let listName = Message(ru: "вид состава", en: "kind of membership")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .permanent: Spelling("постоянный", "permanent", ["постоянного состава"])
    case .changing: Spelling("сменный", "changing", ["сменного состава", "переменный"])
    }
  }
}

/// Who owns an organisation.
package enum Ownership: String, Word {
  case municipal
  case regional
  case federal
  case independent

  /// What the list is.
  package static let listName = Message(ru: "форма собственности", en: "ownership")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .municipal: Spelling("муниципальная", "municipal", ["муниципальное", "муниципальный"])
    case .regional: Spelling("региональная", "regional", ["государственная", "краевая", "областная"])
    case .federal: Spelling("федеральная", "federal", [])
    case .independent: Spelling("частная", "private", ["независимая"])
    }
  }
}

/// What an organisation is.
package enum OrganizationKind: String, Word {
  case school
  case gymnasium
  case lyceum
  case kindergarten
  case additionalEducation = "additional-education"
  case vocationalCollege = "vocational-college"
  case university
  case supportCentre = "support-centre"
  case methodicalCentre = "methodical-centre"
  case department
  case socialInstitution = "social-institution"
  case other

  /// What the list is.
  package static let listName = Message(ru: "вид организации", en: "kind of organisation")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .school: Spelling("школа", "school", ["сош", "общеобразовательная организация", "оош"])
    case .gymnasium: Spelling("гимназия", "gymnasium", [])
    case .lyceum: Spelling("лицей", "lyceum", [])
    case .kindergarten: Spelling("детский сад", "kindergarten", ["доу", "дошкольная организация"])
    case .additionalEducation:
      Spelling(
        "дополнительное образование",
        "additional education",
        ["учреждение дополнительного образования", "удо", "организация дополнительного образования", "дом творчества"]
      )
    case .vocationalCollege: Spelling("колледж", "college", ["техникум"])
    case .university: Spelling("вуз", "university", ["институт", "университет"])
    case .supportCentre:
      Spelling("центр помощи", "support centre", ["цпмсс", "ппмс-центр", "центр психолого-педагогической помощи"])
    case .methodicalCentre: Spelling("методический центр", "methodical centre", ["имц", "цро", "ммц"])
    case .department:
      Spelling("орган управления", "department", ["департамент", "управление образования", "управление"])
    case .socialInstitution: Spelling("учреждение социальной защиты", "social institution", ["реабилитационный центр"])
    case .other: Spelling("другое", "other", ["иное"])
    }
  }

  /// Whether organisations of this kind exist to teach; what a record says outright comes before it.
  package var isEducational: Bool? {
    switch self {
    case .school, .gymnasium, .lyceum, .kindergarten, .additionalEducation, .vocationalCollege, .university: true
    case .department: false
    case .supportCentre, .methodicalCentre, .socialInstitution, .other: nil
    }
  }
}

/// Where the numbers of minutes start again.
package enum Numbering: String, Word {
  case schoolYear = "school-year"
  case calendarYear = "calendar-year"
  case continuous

  /// What the list is.
  package static let listName = Message(ru: "нумерация протоколов", en: "numbering of minutes")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .schoolYear: Spelling("по учебным годам", "school year", ["учебный год"])
    case .calendarYear: Spelling("по календарным годам", "calendar year", ["календарный год"])
    case .continuous: Spelling("сплошная", "continuous", [])
    }
  }
}

extension Severity: Word {
  /// What the list is.
  package static let listName = Message(ru: "степень", en: "severity")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .note: Spelling("заметка", "note", [])
    case .warning: Spelling("предупреждение", "warning", [])
    case .error: Spelling("ошибка", "error", [])
    }
  }
}

extension Language: Word {
  /// What the list is.
  package static let listName = Message(ru: "язык", en: "language")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .ru: Spelling("русский", "ru", ["ру", "russian"])
    case .en: Spelling("английский", "en", ["english"])
    }
  }
}

/// What a registered paper is.
package enum DocumentKind: String, Word {
  case bodyRegulation = "regulation"
  case evaluation
  case note
  case applicationForm = "application-form"
  case scenario
  case registrationSheet = "registration-sheet"
  case register
  case diagnostics
  case programme
  case recommendations
  case planOfEvents = "plan-of-events"
  case analysis
  case topicAndGoals = "topic-and-goals"
  case dataBank = "data-bank"
  case portfolio
  case other

  /// What the list is.
  package static let listName = Message(ru: "вид документа", en: "kind of document")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .bodyRegulation: Spelling("положение", "regulation", [])
    case .evaluation: Spelling("оценка", "evaluation", ["внешняя оценка", "заключение"])
    case .note: Spelling("справка", "note", ["аналитическая справка", "записка"])
    case .applicationForm: Spelling("форма заявления", "application form", [])
    case .scenario: Spelling("сценарий", "scenario", ["план проведения"])
    case .registrationSheet: Spelling("лист регистрации", "registration sheet", ["явочный лист"])
    case .register: Spelling("реестр", "register", ["банк материалов", "база", "фонд"])
    case .diagnostics: Spelling("диагностика", "diagnostics", ["мониторинг", "результаты олимпиад", "диагностики"])
    case .programme: Spelling("программы", "programmes", ["учебные программы", "программа"])
    case .recommendations: Spelling("рекомендации", "recommendations", ["методические рекомендации"])
    case .planOfEvents: Spelling("план основных мероприятий", "plan of events", [])
    case .analysis: Spelling("анализ", "analysis", [])
    case .topicAndGoals: Spelling("тема и задачи", "topic and goals", ["тема, цель и задачи"])
    case .dataBank: Spelling("банк данных", "data bank", [])
    case .portfolio: Spelling("портфолио", "portfolio", [])
    case .other: Spelling("другое", "other", ["иное"])
    }
  }
}
