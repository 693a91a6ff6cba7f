package import Findings

/// Every key that a record or a regulation pack may hold, written once for the whole tool.
///
/// The raw value is the English spelling. Decoder, formatter, schema and documentation read this table, so that none can
/// drift from the others.
package enum Key: String, CaseIterable, Sendable, Hashable {
  // everywhere
  case name
  case kind
  case number
  case date
  case from
  case through
  case note
  case text
  case reason
  case basis
  case file
  case link
  case level
  case schoolYear = "school-year"
  case calendarYear = "calendar-year"
  case topic
  case subject
  case description
  case status
  case result
  case who
  case person
  case role
  case body
  case bodies
  case organization
  case organizations
  case regulation
  case clause
  case item
  case order
  case minutes
  case meeting
  case event
  case document
  case period
  case town
  // metod.yaml
  case format
  case language
  case regulations
  case parties
  case recordsSince = "records-since"
  case calendar
  case daysOff = "days-off"
  case workdays
  case sixDayWeek = "six-day-week"
  case knownYears = "known-years"
  case numbering
  case reports
  case experienceBands = "experience-bands"
  case ageBands = "age-bands"
  case earlyCareerExperienceUnder = "early-career-experience-under"
  case earlyCareerAgeUnder = "early-career-age-under"
  case severities
  case rule
  case path
  case severity
  case quarters
  // organizations
  case shortName = "short-name"
  case formerNames = "former-names"
  case subordinateTo = "subordinate-to"
  case ownership
  case educational
  case website
  // members
  case fullName = "full-name"
  case formerSurnames = "former-surnames"
  case work
  case position
  case unit
  case education
  case institution
  case specialty
  case degree
  case categories
  case conformity
  case teachingSince = "teaching-since"
  case teachingExperience = "teaching-experience"
  case specialtySince = "specialty-since"
  case specialtyExperience = "specialty-experience"
  case breaks
  case birthYear = "birth-year"
  case contacts
  case workEmail = "work-email"
  case workPhone = "work-phone"
  case consents
  case purpose
  case scope
  case withdrawn
  case courses
  case hours
  case provider
  case awards
  case titles
  case contests
  case publications
  case edition
  case ownDevelopments = "own-developments"
  case selfEducationTopic = "self-education-topic"
  case earlyCareer = "early-career"
  case mentoring
  case mentee
  case outsideOffices = "outside-offices"
  case dataChecked = "data-checked"
  // associations
  case parent
  case professions
  case problem
  case membership
  case curatingOrganization = "curating-organization"
  case baseOrganization = "base-organization"
  case offices
  case members
  case represents
  case exOfficio = "ex-officio"
  case paid
  case exception
  case page
  case passportPublished = "passport-published"
  // meetings
  case time
  case place
  case presiding
  case secretary
  case present
  case absent
  case guests
  case agenda
  case speaker
  case talk
  case spoke
  case decisions
  case recommendations
  case responsible
  case due
  case done
  case vote
  case manner
  case inFavour = "in-favour"
  case against
  case abstained
  case castingVote = "casting-vote"
  case signatures
  case planItems = "plan-items"
  case registrationSheet = "registration-sheet"
  // plans and analyses
  case activities
  case goal
  case tasks
  case priorities
  case form
  case direction
  case technology
  case expectedResult = "expected-result"
  case outcome
  case participantCount = "participant-count"
  case achievements
  case difficulties
  case conclusions
  case nextTasks = "next-tasks"
  case survey
  case surveyed
  case satisfied
  case indicators
  case indicator
  // orders, documents, events, practices
  case issuer
  case signer
  case persons
  case headcount
  case about
  case organizers
  case participants
  case scenario
  case isOpen = "is-open"
  case authors
  case pupils
  // waivers and attestations
  case decidedBy = "decided-by"
  case confirmedBy = "confirmed-by"
  // regulation packs
  case title
  case issuedBy = "issued-by"
  case versions
  case remark
  case bodyKinds = "body-kinds"
  case roles
  case forms
  case directions
  case technologies
  case positions
  case meetingKinds = "meeting-kinds"
  case acts
  case clauses
  case examples
  case expected
  case exampleFiles = "example-files"
  case ru
  case en
  case id
  case aliases
  case group
  case `class`
  case summary
  case reading
  case rules
  case of
  case atLeast = "at-least"
  case atMost = "at-most"
  case exactly
  case moreThan = "more-than"
  case base
  case per
  case partial
  case by
  case condition
  case all
  case any
  case not
  case chain
  case act
  case required
  case fields
  case field
  case oneOf = "one-of"
  case closed
  case components
  case whoActs = "who-acts"
  case items
  case moments
  case share
  case on
  case record
  case bodyKind = "body-kind"
  case orderBy = "order-by"
  case meetingOf = "meeting-of"
  case to
  case after
  case before
  case day
  case days
  case workingDays = "working-days"
  case nthMeeting = "nth-meeting"
  case year
  case list
  case inOrder = "in-order"
  case party
  case documentKind = "document-kind"
  case meetingKind = "meeting-kind"
  case everyDay = "every-day"
  case `in`
  case years
  case months
  case substitute
  case consecutive
  case notBefore = "not-before"
  case fellDue = "fell-due"
  case renewal
  case inForce = "in-force"
  case exceptRole = "except-role"
  case attestable
  case workingDay = "working-day"
  case workingHours = "working-hours"
  case everywhere
  case measure
  case carried
  case windows
  case daysBefore = "days-before"
  case workingDaysBefore = "working-days-before"
  case sameSubject = "same-subject"
  case subjects
  // conditions
  case category
  case holdsRole = "holds-role"
  case memberOf = "member-of"
  case teachingYears = "teaching-years"
  case specialtyYears = "specialty-years"
  case courseWithinYears = "course-within-years"
  case employer
  case organizationKind = "organization-kind"
  case `is`
}

extension Key {
  /// How the key is written.
  package var spelling: Spelling { entry.spelling }

  /// What the key holds, in a few words.
  package var about: Message { entry.about }

  private struct Entry {
    let spelling: Spelling
    let about: Message

    init(_ ru: String, _ en: String, _ others: [String], _ aboutRu: String, _ aboutEn: String) {
      spelling = Spelling(ru, en, others)
      about = Message(ru: aboutRu, en: aboutEn)
    }
  }

  private var entry: Entry {
    switch self {
    case .name: Entry("название", "name", ["наименование"], "полное название", "full name of the thing")
    case .kind: Entry("вид", "kind", ["тип"], "вид: чем это является", "kind: what it is")
    case .number:
      Entry("номер", "number", ["№", "n"], "номер, как его пишут на бумаге", "number as it is written on paper")
    case .date: Entry("дата", "date", [], "день", "day")
    case .from: Entry("с", "from", [], "первый день, включительно", "first day, inclusive")
    case .through: Entry("по", "through", ["до", "until"], "последний день, включительно", "last day, inclusive")
    case .note:
      Entry("примечание", "note", ["примечания"], "свободный текст, ни на что не влияет", "free text, decides nothing")
    case .text: Entry("текст", "text", [], "сам текст", "the text itself")
    case .reason: Entry("причина", "reason", ["основание исключения"], "почему", "why")
    case .basis: Entry("основание", "basis", [], "документ, на котором это держится", "document it rests on")
    case .file:
      Entry(
        "файл",
        "file",
        ["файлы", "files"],
        "путь к файлу от корня записей",
        "path of a file from the records root"
      )
    case .link:
      Entry(
        "ссылка",
        "link",
        ["адрес", "address", "url"],
        "адрес в сети или на местности",
        "address on the network or on the map"
      )
    case .level: Entry("уровень", "level", [], "уровень", "level")
    case .schoolYear:
      Entry("учебный год", "school-year", ["уч. год"], "учебный год, как 2025-26", "school year, as 2025-26")
    case .calendarYear:
      Entry("календарный год", "calendar-year", [], "календарный год, как 2026", "calendar year, as 2026")
    case .topic: Entry("тема", "topic", ["методическая тема", "theme"], "тема", "topic")
    case .subject:
      Entry(
        "предмет",
        "subject",
        ["направление работы"],
        "учебный предмет или предмет документа",
        "school subject, or what a paper is about"
      )
    case .description: Entry("описание", "description", [], "краткое описание", "short description")
    case .status: Entry("статус", "status", ["состояние"], "состояние дела", "state of the matter")
    case .result: Entry("результат", "result", [], "чем кончилось", "what came of it")
    case .who: Entry("кто", "who", ["фио участника"], "человек", "person")
    case .person: Entry("человек", "person", ["лицо", "лица", "люди", "persons"], "человек", "person")
    case .role: Entry("роль", "role", [], "должность в объединении", "office in the body")
    case .body:
      Entry(
        "объединение",
        "body",
        ["association", "объединения", "bodies"],
        "объединение, совет или группа",
        "association, council or group"
      )
    case .bodies:
      Entry("объединения", "bodies", ["associations"], "объединения, которых это касается", "bodies it concerns")
    case .organization:
      Entry("организация", "organization", ["organisation", "место работы"], "организация", "organisation")
    case .organizations: Entry("организации", "organizations", ["organisations"], "организации", "organisations")
    case .regulation: Entry("положение", "regulation", [], "положение, по которому судят", "regulation that governs")
    case .clause: Entry("пункт", "clause", [], "пункт положения", "clause of the regulation")
    case .item: Entry("вопрос", "item", [], "вопрос повестки", "agenda item")
    case .order: Entry("приказ", "order", ["распоряжение"], "приказ: номер и дата", "order: number and date")
    case .minutes: Entry("протокол", "minutes", [], "протокол заседания", "minutes of a meeting")
    case .meeting: Entry("заседание", "meeting", [], "заседание", "meeting")
    case .event:
      Entry("событие", "event", [], "событие: конкурс, семинар, открытый урок", "event: contest, seminar, open lesson")
    case .document: Entry("документ", "document", [], "документ", "document")
    case .period: Entry("период", "period", [], "срок, за который", "period it covers")
    case .town: Entry("населённый пункт", "town", ["город"], "населённый пункт", "town")
    case .format:
      Entry(
        "формат",
        "format",
        [],
        "формат: версия записей, очно или дистанционно",
        "format: version of the records; in person or remote"
      )
    case .language: Entry("язык", "language", [], "язык сообщений", "language of messages")
    case .regulations:
      Entry(
        "положения",
        "regulations",
        [],
        "положения, по которым судят записи этой папки",
        "regulations that govern the records of this folder"
      )
    case .parties:
      Entry(
        "стороны",
        "parties",
        [],
        "кто в этой папке те стороны, о которых говорит положение",
        "who the parties of the regulation are in this folder"
      )
    case .recordsSince:
      Entry(
        "учёт ведётся с",
        "records-since",
        [],
        "с какого дня записи полны",
        "day from which the records are complete"
      )
    case .calendar:
      Entry("календарь", "calendar", [], "производственный календарь этой папки", "production calendar of this folder")
    case .daysOff:
      Entry("выходные дни", "days-off", ["выходные"], "дополнительные выходные дни", "additional days off")
    case .workdays: Entry("рабочие дни", "workdays", [], "дополнительные рабочие дни", "additional working days")
    case .sixDayWeek:
      Entry(
        "шестидневная неделя",
        "six-day-week",
        ["шестидневка"],
        "работают ли по субботам",
        "whether Saturdays are worked"
      )
    case .knownYears:
      Entry(
        "известные годы",
        "known-years",
        [],
        "годы, календарь которых записан здесь полностью",
        "years whose calendar is written here in full"
      )
    case .numbering:
      Entry(
        "нумерация протоколов",
        "numbering",
        ["нумерация"],
        "когда номера протоколов начинаются заново",
        "when the numbers of minutes start again"
      )
    case .reports: Entry("отчёты", "reports", [], "как считать в отчётах", "how reports count")
    case .experienceBands:
      Entry(
        "группы стажа",
        "experience-bands",
        [],
        "с какого числа лет начинается каждая следующая группа по стажу: 3, 5, 10, 15, 20",
        "years at which each further band of experience begins: 3, 5, 10, 15, 20"
      )
    case .ageBands:
      Entry(
        "группы возраста",
        "age-bands",
        [],
        "с какого числа лет начинается каждая следующая группа по возрасту",
        "years at which each further band of age begins"
      )
    case .earlyCareerExperienceUnder:
      Entry(
        "стаж молодого специалиста меньше",
        "early-career-experience-under",
        [],
        "при каком педагогическом стаже человек без отметки считается молодым специалистом; «нет» – только по отметке",
        "below which teaching experience somebody without a mark counts as early-career; “none” for the mark alone"
      )
    case .earlyCareerAgeUnder:
      Entry(
        "возраст молодого специалиста меньше",
        "early-career-age-under",
        [],
        "и моложе какого возраста",
        "and below which age"
      )
    case .severities:
      Entry("строгость", "severities", ["серьёзность"], "изменения строгости правил", "changed severities of rules")
    case .rule: Entry("правило", "rule", [], "имя правила, как в сообщении", "name of the rule, as in the message")
    case .path: Entry("путь", "path", [], "путь в папке записей", "path in the records folder")
    case .severity: Entry("степень", "severity", [], "заметка, предупреждение или ошибка", "note, warning or error")
    case .quarters:
      Entry("четверти", "quarters", [], "первые дни учебных четвертей", "first days of the school quarters")
    case .shortName:
      Entry("краткое название", "short-name", ["краткое наименование"], "краткое название", "short name")
    case .formerNames:
      Entry(
        "прежние названия",
        "former-names",
        ["прежнее название", "former-name"],
        "прежние названия",
        "former names"
      )
    case .subordinateTo:
      Entry(
        "подчинена",
        "subordinate-to",
        ["подчинён", "подчинено", "учредитель"],
        "кому подчинена",
        "to whom it is subordinate"
      )
    case .ownership: Entry("форма собственности", "ownership", [], "чья это организация", "who owns the organisation")
    case .educational:
      Entry(
        "образовательная деятельность",
        "educational",
        [],
        "ведёт ли образовательную деятельность",
        "whether it carries out educational activity"
      )
    case .website: Entry("сайт", "website", [], "сайт", "web site")
    case .fullName:
      Entry(
        "фио",
        "full-name",
        ["ф.и.о.", "фамилия имя отчество"],
        "фамилия, имя и отчество полностью",
        "surname, first name and patronymic in full"
      )
    case .formerSurnames:
      Entry(
        "прежние фамилии",
        "former-surnames",
        ["прежняя фамилия", "former-surname"],
        "прежние фамилии",
        "former surnames"
      )
    case .work:
      Entry("работа", "work", ["место работы и должность"], "где и кем работает", "where and as what a person works")
    case .position: Entry("должность", "position", [], "должность по месту работы", "position at work")
    case .unit: Entry("подразделение", "unit", [], "отдел, кафедра, структурное подразделение", "department or unit")
    case .education: Entry("образование", "education", [], "уровень образования", "level of education")
    case .institution: Entry("учебное заведение", "institution", [], "что окончил", "where a person graduated")
    case .specialty: Entry("специальность", "specialty", [], "специальность по диплому", "specialty of the diploma")
    case .degree: Entry("учёная степень", "degree", [], "учёная степень", "scientific degree")
    case .categories:
      Entry(
        "категории",
        "categories",
        ["категория", "category"],
        "квалификационные категории",
        "qualification categories"
      )
    case .conformity:
      Entry(
        "соответствие занимаемой должности",
        "conformity",
        ["сзд", "соответствие должности"],
        "подтверждённое соответствие должности",
        "confirmed suitability for the post"
      )
    case .teachingSince:
      Entry(
        "педагогический стаж с",
        "teaching-since",
        ["стаж с"],
        "с какого дня идёт педагогический стаж",
        "day from which teaching experience runs"
      )
    case .teachingExperience:
      Entry(
        "педагогический стаж",
        "teaching-experience",
        ["педстаж"],
        "стаж на день: 12 лет на 01.09.2025",
        "experience on a day: 12 years as of 2025-09-01"
      )
    case .specialtySince:
      Entry(
        "стаж по специальности с",
        "specialty-since",
        [],
        "с какого дня идёт стаж по специальности",
        "day from which experience in the specialty runs"
      )
    case .specialtyExperience:
      Entry(
        "стаж по специальности",
        "specialty-experience",
        [],
        "стаж по специальности на день",
        "experience in the specialty on a day"
      )
    case .breaks:
      Entry(
        "перерывы стажа",
        "breaks",
        ["перерывы"],
        "время, которое в стаж не входит",
        "time that does not count as experience"
      )
    case .birthYear:
      Entry("год рождения", "birth-year", [], "год рождения (день не хранится)", "year of birth (the day is not kept)")
    case .contacts: Entry("контакты", "contacts", [], "рабочие контакты", "work contacts")
    case .workEmail:
      Entry("рабочая почта", "work-email", ["почта", "email"], "рабочая электронная почта", "e-mail at work")
    case .workPhone:
      Entry("рабочий телефон", "work-phone", ["телефон", "phone"], "рабочий телефон", "telephone at work")
    case .consents:
      Entry(
        "согласия",
        "consents",
        ["согласие", "consent"],
        "согласия на обработку и распространение данных",
        "consents to processing and distribution of data"
      )
    case .purpose: Entry("на", "purpose", ["цель обработки"], "на что дано согласие", "what the consent is to")
    case .scope: Entry("объём", "scope", [], "какие данные охвачены", "which data are covered")
    case .withdrawn: Entry("отозвано", "withdrawn", [], "день отзыва", "day of withdrawal")
    case .courses:
      Entry("курсы", "courses", ["повышение квалификации"], "курсы и переподготовка", "courses and retraining")
    case .hours: Entry("часов", "hours", ["часы"], "число часов", "number of hours")
    case .provider: Entry("где", "provider", [], "кто обучал", "who taught")
    case .awards: Entry("награды", "awards", [], "награды", "awards")
    case .titles: Entry("звания", "titles", [], "почётные звания", "honorary titles")
    case .contests: Entry("конкурсы", "contests", [], "профессиональные конкурсы", "professional contests")
    case .publications: Entry("публикации", "publications", [], "публикации", "publications")
    case .edition: Entry("издание", "edition", [], "где опубликовано", "where it was published")
    case .ownDevelopments:
      Entry(
        "собственные разработки",
        "own-developments",
        ["авторские разработки"],
        "авторские программы и разработки",
        "programmes and materials of one's own"
      )
    case .selfEducationTopic:
      Entry("тема самообразования", "self-education-topic", [], "тема самообразования", "topic of self-education")
    case .earlyCareer:
      Entry("молодой специалист", "early-career", [], "молодой ли специалист", "whether an early-career teacher")
    case .mentoring: Entry("наставничество", "mentoring", [], "кого наставляет", "whom a person mentors")
    case .mentee: Entry("наставляемый", "mentee", [], "кого наставляют", "who is mentored")
    case .outsideOffices:
      Entry(
        "должности в других объединениях",
        "outside-offices",
        ["руководит"],
        "должности в объединениях, которых нет в этой папке",
        "offices in bodies that are not in this folder"
      )
    case .dataChecked:
      Entry(
        "данные сверены",
        "data-checked",
        [],
        "день, когда пустое значило «нет»",
        "day on which blanks meant \"none\""
      )
    case .parent:
      Entry("входит в", "parent", ["часть"], "в какое объединение или службу входит", "body or service it belongs to")
    case .professions:
      Entry(
        "профессии",
        "professions",
        ["профессия", "profession"],
        "одна или несколько смежных профессий",
        "one or several related professions"
      )
    case .problem:
      Entry(
        "проблема",
        "problem",
        ["заявленная проблема", "решаемая проблема", "practice-problem"],
        "проблема, которую решают",
        "problem that is worked on"
      )
    case .membership:
      Entry(
        "вид состава",
        "membership",
        ["состав группы"],
        "постоянный или сменный состав",
        "permanent or changing membership"
      )
    case .curatingOrganization:
      Entry(
        "курирующая организация",
        "curating-organization",
        ["curating-organisation"],
        "организация-куратор",
        "organisation that curates"
      )
    case .baseOrganization:
      Entry(
        "на базе",
        "base-organization",
        ["base-organisation", "базовая организация"],
        "организация, на базе которой работает",
        "organisation at which it is based"
      )
    case .offices:
      Entry("должности", "offices", [], "кто какую должность занимает и когда", "who holds which office and when")
    case .members:
      Entry("состав", "members", [], "члены объединения и сроки членства", "members and the terms of their membership")
    case .represents: Entry("представляет", "represents", [], "кого представляет член", "whom the member represents")
    case .exOfficio: Entry("по должности", "ex-officio", [], "входит по должности", "belongs by virtue of a post")
    case .paid: Entry("оплачивается", "paid", [], "оплачивается ли", "whether it is paid")
    case .exception: Entry("исключение", "exception", [], "почему допущено исключение", "why an exception was made")
    case .page: Entry("страница", "page", [], "страница объединения в сети", "page of the body on the network")
    case .passportPublished:
      Entry(
        "паспорт опубликован",
        "passport-published",
        [],
        "день публикации паспорта",
        "day the passport was published"
      )
    case .time: Entry("время", "time", [], "время начала", "time of the beginning")
    case .place: Entry("место", "place", [], "место", "place")
    case .presiding:
      Entry(
        "председательствовал",
        "presiding",
        ["председательствовала", "председательствующий"],
        "кто вёл заседание",
        "who presided"
      )
    case .secretary: Entry("секретарь", "secretary", [], "кто вёл протокол", "who kept the minutes")
    case .present: Entry("присутствовали", "present", ["присутствующие"], "члены, которые пришли", "members who came")
    case .absent:
      Entry("отсутствовали", "absent", ["отсутствующие"], "члены, которые не пришли", "members who did not come")
    case .guests:
      Entry(
        "приглашены",
        "guests",
        ["приглашённые", "гости"],
        "гости с организацией и должностью; на кворум и голоса не влияют",
        "guests with organisation and post; they never count"
      )
    case .agenda: Entry("повестка", "agenda", ["повестка дня"], "вопросы повестки", "agenda items")
    case .speaker: Entry("докладчик", "speaker", ["докладчики", "speakers"], "кто докладывал", "who reported")
    case .talk: Entry("тема доклада", "talk", [], "тема доклада", "subject of the report")
    case .spoke: Entry("выступили", "spoke", ["выступил", "выступила"], "кто выступил", "who spoke")
    case .decisions:
      Entry(
        "решения",
        "decisions",
        ["решение", "decision", "решили", "постановили"],
        "решения по вопросу",
        "decisions on the item"
      )
    case .recommendations:
      Entry(
        "рекомендации",
        "recommendations",
        ["рекомендация", "recommendation"],
        "рекомендации по вопросу",
        "recommendations on the item"
      )
    case .responsible: Entry("ответственный", "responsible", ["ответственные"], "кто отвечает", "who is responsible")
    case .due: Entry("срок", "due", [], "к какому сроку", "by when")
    case .done: Entry("исполнено", "done", [], "день исполнения", "day it was done")
    case .vote: Entry("голосование", "vote", [], "итог голосования", "outcome of the vote")
    case .manner: Entry("порядок", "manner", [], "открытое или тайное", "open or secret")
    case .inFavour: Entry("за", "in-favour", ["in-favor"], "голосов «за»", "votes in favour")
    case .against: Entry("против", "against", [], "голосов «против»", "votes against")
    case .abstained: Entry("воздержались", "abstained", ["воздержался"], "воздержалось", "abstentions")
    case .castingVote:
      Entry(
        "решающий голос",
        "casting-vote",
        [],
        "решающий голос председательствующего при равенстве",
        "casting vote of the chair when votes are equal"
      )
    case .signatures: Entry("подписи", "signatures", [], "кто и когда подписал", "who signed and when")
    case .planItems:
      Entry("пункты плана", "plan-items", ["пункт плана", "plan-item"], "номера пунктов плана", "numbers of plan rows")
    case .registrationSheet:
      Entry("лист регистрации", "registration-sheet", [], "лист регистрации", "registration sheet")
    case .activities: Entry("мероприятия", "activities", [], "строки плана", "rows of the plan")
    case .goal: Entry("цель", "goal", ["цели"], "цель", "goal")
    case .tasks: Entry("задачи", "tasks", [], "задачи", "tasks")
    case .priorities: Entry("приоритетные направления", "priorities", [], "приоритетные направления", "priorities")
    case .form: Entry("форма", "form", ["форма проведения"], "форма работы", "form of work")
    case .direction:
      Entry("направление", "direction", [], "направление работы по положению", "direction of work in the regulation")
    case .technology: Entry("технология", "technology", [], "технология работы", "technology of work")
    case .expectedResult:
      Entry("ожидаемый результат", "expected-result", [], "ожидаемый результат", "expected result")
    case .outcome:
      Entry("итог", "outcome", ["отметка о выполнении"], "что вышло: отметка о выполнении", "what came of it")
    case .participantCount:
      Entry("участников", "participant-count", ["число участников"], "число участников", "number of participants")
    case .achievements: Entry("достижения", "achievements", [], "достижения года", "achievements of the year")
    case .difficulties: Entry("затруднения", "difficulties", ["проблемы"], "затруднения", "difficulties")
    case .conclusions: Entry("выводы", "conclusions", [], "выводы", "conclusions")
    case .nextTasks:
      Entry("задачи на следующий год", "next-tasks", [], "задачи на следующий год", "tasks for next year")
    case .survey: Entry("опрос", "survey", [], "опрос об удовлетворённости", "satisfaction survey")
    case .surveyed: Entry("опрошено", "surveyed", [], "сколько опрошено", "how many were asked")
    case .satisfied: Entry("довольны", "satisfied", [], "сколько довольны", "how many are satisfied")
    case .indicators:
      Entry("показатели", "indicators", [], "показатели, заполняемые вручную", "indicators filled in by hand")
    case .indicator:
      Entry("показатель", "indicator", [], "номер показателя в положении", "number of the indicator in the regulation")
    case .issuer: Entry("издал", "issuer", ["издан", "издано"], "кто издал", "who issued it")
    case .signer:
      Entry(
        "подписал",
        "signer",
        ["подписала"],
        "кто подписал приказ: должность или человек",
        "who signed the order: position or person"
      )
    case .persons: Entry("лица", "persons", ["люди"], "люди, которых это касается", "people it concerns")
    case .headcount: Entry("численность", "headcount", [], "численный состав", "number of members")
    case .about: Entry("о чём", "about", [], "о чём документ", "what the paper is about")
    case .organizers:
      Entry("организаторы", "organizers", ["organisers", "организатор"], "кто организовал", "who organised it")
    case .participants: Entry("участники", "participants", ["участник"], "кто участвовал", "who took part")
    case .scenario:
      Entry("сценарий", "scenario", ["план проведения"], "сценарий или план проведения", "scenario or running plan")
    case .isOpen: Entry("открытое", "is-open", [], "открытое ли мероприятие", "whether it is an open event")
    case .authors: Entry("авторы", "authors", ["автор", "author"], "авторы", "authors")
    case .pupils: Entry("категория обучающихся", "pupils", [], "для каких обучающихся", "for which pupils")
    case .decidedBy: Entry("решил", "decided-by", ["решила", "кем решено"], "кто решил", "who decided")
    case .confirmedBy: Entry("подтвердил", "confirmed-by", ["подтвердила"], "кто подтвердил", "who confirmed")
    case .title: Entry("заглавие", "title", [], "заглавие положения", "title of the regulation")
    case .issuedBy: Entry("кем издано", "issued-by", [], "кто издал положение", "who issued the regulation")
    case .versions:
      Entry("редакции", "versions", [], "редакции и дни их действия", "versions and the days they are in force")
    case .remark: Entry("замечание", "remark", [], "о чём предупредить читателя", "what the reader should be told")
    case .bodyKinds:
      Entry(
        "виды объединений",
        "body-kinds",
        [],
        "виды объединений, которые знает положение",
        "kinds of bodies the regulation knows"
      )
    case .roles: Entry("роли", "roles", [], "должности, которые знает положение", "offices the regulation knows")
    case .forms: Entry("формы", "forms", [], "формы работы", "forms of work")
    case .directions: Entry("направления", "directions", [], "направления работы", "directions of work")
    case .technologies: Entry("технологии", "technologies", [], "технологии работы", "technologies of work")
    case .positions: Entry("должности работников", "positions", [], "должности работников", "positions of staff")
    case .meetingKinds: Entry("виды заседаний", "meeting-kinds", [], "виды заседаний", "kinds of meetings")
    case .acts: Entry("акты", "acts", [], "действия, которые знает положение", "acts the regulation knows")
    case .examples:
      Entry(
        "примеры",
        "examples",
        ["пример"],
        "маленькие папки, на которых пункт проверен",
        "small folders that try the clause"
      )
    case .expected:
      Entry("ожидается", "expected", [], "как пункт должен быть рассужен", "how the clause is to be judged")
    case .exampleFiles:
      Entry(
        "общие файлы примеров",
        "example-files",
        [],
        "файлы, с которых начинается папка каждого примера",
        "files with which the folder of every example begins"
      )
    case .clauses: Entry("пункты", "clauses", [], "все пункты положения", "all clauses of the regulation")
    case .ru: Entry("ру", "ru", [], "по-русски", "in Russian")
    case .en: Entry("англ", "en", [], "по-английски", "in English")
    case .id:
      Entry("идентификатор", "id", [], "имя, которым слово зовут правила", "name by which rules call the word")
    case .aliases: Entry("иначе", "aliases", [], "как ещё пишут", "other ways of writing")
    case .group: Entry("группа", "group", [], "к какой группе относится", "group it belongs to")
    case .class:
      Entry("класс", "class", [], "checked, evidence, value или statement", "checked, evidence, value or statement")
    case .summary: Entry("суть", "summary", [], "суть пункта нашими словами", "what the clause asks, in our words")
    case .reading:
      Entry(
        "толкование",
        "reading",
        [],
        "как прочитано место, где текст оставляет простор",
        "how a place was read where the text leaves room"
      )
    case .rules: Entry("правила", "rules", [], "правила, которые проверяют пункт", "rules that check the clause")
    case .of: Entry("чего", "of", [], "на что правило смотрит", "what the rule looks at")
    case .atLeast: Entry("не менее", "at-least", [], "не менее", "at least")
    case .atMost: Entry("не более", "at-most", [], "не более", "at most")
    case .exactly: Entry("ровно", "exactly", [], "ровно", "exactly")
    case .moreThan: Entry("более", "more-than", [], "строго более", "strictly more than")
    case .base: Entry("от числа", "base", [], "от чего берётся доля", "what the share is taken of")
    case .per: Entry("за", "per", [], "за какой период", "per which period")
    case .partial:
      Entry(
        "неполный период",
        "partial",
        [],
        "как судить первый, неполный период",
        "how the first, partial period is judged"
      )
    case .by:
      Entry("не позднее", "by", [], "последний день, когда ещё можно", "last day on which it can still be done")
    case .condition: Entry("условие", "condition", [], "условие о человеке", "condition about a person")
    case .all: Entry("все из", "all", [], "выполняются все условия", "all conditions hold")
    case .any: Entry("одно из", "any", [], "выполняется хотя бы одно", "at least one condition holds")
    case .not: Entry("не", "not", [], "условие не выполняется", "the condition does not hold")
    case .chain: Entry("цепочка", "chain", [], "действия по порядку", "acts in their order")
    case .act: Entry("действие", "act", [], "действие", "act")
    case .required: Entry("обязательно", "required", [], "обязательно ли", "whether it is required")
    case .fields: Entry("поля", "fields", [], "поля, которые должны быть заполнены", "fields that must be filled in")
    case .field: Entry("поле", "field", [], "поле", "field")
    case .oneOf: Entry("среди", "one-of", ["values"], "допустимые значения", "allowed values")
    case .closed: Entry("закрытый список", "closed", [], "нет ли других значений", "whether no other values exist")
    case .components: Entry("части", "components", [], "части набора документов", "parts of the set of papers")
    case .whoActs: Entry("кем", "who-acts", [], "кто должен был это сделать", "who had to do it")
    case .items: Entry("вопросы", "items", [], "какие вопросы", "which items")
    case .moments:
      Entry(
        "моменты",
        "moments",
        [],
        "дни, самый ранний из которых — срок",
        "days the earliest of which is the deadline"
      )
    case .share: Entry("доля", "share", [], "доля", "share")
    case .on: Entry("когда", "on", [], "когда судить", "when to judge")
    case .record: Entry("запись", "record", [], "на какие записи смотрит правило", "which records the rule looks at")
    case .bodyKind: Entry("вид объединения", "body-kind", [], "вид объединения", "kind of body")
    case .orderBy: Entry("приказом", "order-by", [], "чьим приказом", "by whose order")
    case .meetingOf: Entry("на заседании", "meeting-of", [], "на чьём заседании", "at whose meeting")
    case .to: Entry("кому", "to", [], "кому передано", "to whom it was handed")
    case .after: Entry("после", "after", [], "после какого действия", "after which act")
    case .before: Entry("перед", "before", [], "перед каким днём", "before which day")
    case .day: Entry("день", "day", [], "день учебного года: 15.05", "day of the school year: 15.05")
    case .days: Entry("дней", "days", [], "число календарных дней", "number of calendar days")
    case .workingDays: Entry("рабочих дней", "working-days", [], "число рабочих дней", "number of working days")
    case .nthMeeting:
      Entry("заседание по счёту", "nth-meeting", [], "какое по счёту заседание года", "which meeting of the year")
    case .year:
      Entry(
        "год",
        "year",
        ["какого года"],
        "какого учебного года: last, current, next",
        "of which school year: last, current, next"
      )
    case .list: Entry("список", "list", [], "словарь положения", "vocabulary of the regulation")
    case .inOrder:
      Entry(
        "по порядку",
        "in-order",
        [],
        "должны ли действия идти друг за другом",
        "whether the acts must follow one another"
      )
    case .party:
      Entry("сторона", "party", [], "сторона, о которой говорит положение", "party the regulation speaks of")
    case .documentKind: Entry("вид документа", "document-kind", [], "вид документа", "kind of document")
    case .meetingKind: Entry("вид заседания", "meeting-kind", [], "вид заседания", "kind of meeting")
    case .everyDay: Entry("каждый день", "every-day", [], "судить ли каждый день", "whether every day is judged")
    case .in: Entry("в чём", "in", [], "в чём участие", "taking part in what")
    case .years: Entry("лет", "years", [], "число лет", "number of years")
    case .months: Entry("месяцев", "months", [], "число месяцев", "number of months")
    case .substitute:
      Entry(
        "заместитель",
        "substitute",
        [],
        "кто ведёт вместо отсутствующего",
        "who presides in place of an absent holder"
      )
    case .fellDue:
      Entry(
        "ожидалось к",
        "fell-due",
        [],
        "день учебного года, к которому нужна была запись за него",
        "day of a school year by which its record was due"
      )
    case .notBefore:
      Entry("не раньше", "not-before", [], "первый день, когда это засчитывается", "first day on which it counts")
    case .exceptRole:
      Entry(
        "кроме роли",
        "except-role",
        [],
        "о занимающих эти должности правило не говорит",
        "the rule does not speak of those who hold these offices"
      )
    case .attestable:
      Entry(
        "подтверждается",
        "attestable",
        [],
        "невыполненное условие решает подтверждение",
        "an attestation decides where the condition does not hold"
      )
    case .inForce:
      Entry(
        "в пределах действия",
        "in-force",
        [],
        "не раньше, чем положение вступило в силу",
        "not before the regulation took force"
      )
    case .workingDay: Entry("в рабочий день", "working-day", [], "только в рабочий день", "on working days only")
    case .workingHours:
      Entry("рабочее время", "working-hours", [], "часы вида 9:00-18:00", "hours such as 9:00-18:00")
    case .everywhere:
      Entry("во всей папке", "everywhere", [], "во всех объединениях папки", "in all bodies of the folder")
    case .carried:
      Entry(
        "принято голосованием",
        "carried",
        [],
        "вопрос повестки собрал больше голосов «за», чем «против»",
        "the agenda item got more votes in favour than against"
      )
    case .windows:
      Entry("отрезки года", "windows", [], "отрезки каждого учебного года", "stretches of every school year")
    case .daysBefore: Entry("дней до", "days-before", [], "за столько дней до", "so many days before")
    case .workingDaysBefore:
      Entry("рабочих дней до", "working-days-before", [], "за столько рабочих дней до", "so many working days before")
    case .sameSubject:
      Entry(
        "тот же предмет",
        "same-subject",
        [],
        "ведёт предмет объединения или предмет его области",
        "teaches the body's subject, or one of its area"
      )
    case .subjects:
      Entry(
        "учебные предметы",
        "subjects",
        [],
        "учебные предметы; группа предмета – его образовательная область",
        "school subjects; the group of a subject is its area"
      )
    case .measure: Entry("мера", "measure", [], "что измеряется", "what is measured")
    case .renewal:
      Entry(
        "на новый срок",
        "renewal",
        [],
        "только сроки, следующие за сроком того же человека",
        "only terms that follow one of the same person"
      )
    case .consecutive: Entry("подряд", "consecutive", [], "сколько раз подряд", "how many in a row")
    case .category:
      Entry("категория", "category", [], "имеет одну из этих категорий", "holds one of these categories")
    case .holdsRole:
      Entry("занимает должность", "holds-role", [], "какую должность занимает", "which office the person holds")
    case .memberOf: Entry("состоит в", "member-of", [], "членом чего является", "of what the person is a member")
    case .teachingYears:
      Entry(
        "лет педагогического стажа",
        "teaching-years",
        [],
        "полных лет педагогического стажа",
        "full years of teaching experience"
      )
    case .specialtyYears:
      Entry(
        "лет стажа по специальности",
        "specialty-years",
        [],
        "полных лет стажа по специальности",
        "full years of experience in the specialty"
      )
    case .courseWithinYears:
      Entry(
        "курсы за последние годы",
        "course-within-years",
        [],
        "курсы не старше стольких лет",
        "a course not older than so many years"
      )
    case .employer: Entry("работодатель", "employer", [], "каков работодатель", "what the employer is like")
    case .organizationKind:
      Entry("вид организации", "organization-kind", [], "вид организации", "kind of organisation")
    case .is: Entry("это", "is", [], "именно эта организация", "this very organisation")
    }
  }
}
