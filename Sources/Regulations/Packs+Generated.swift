// Written by `metod-dev generate` from Packs/*.yaml. Change those, not this file.
// swift-format-ignore-file

extension BuiltInPacks {
  /// Every pack, by id.
  package static let all: [Pack] = [
    Pack(
      id: "novosibirsk-0482-2022",
      text: #"""
title:
  ru: >-
    Положение о профессиональных объединениях педагогических работников и управленческих кадров муниципальных
    образовательных организаций
  en: >-
    Regulation on professional associations of teaching and managerial staff of municipal educational
    organisations
issued-by:
  ru: Департамент образования мэрии города Новосибирска
  en: Department of Education of the Novosibirsk City Hall
number: 0482-09
date: 2022-06-01
versions:
  - from: 2022-06-01
    basis: приказ № 0482-09 от 01.06.2022
remark:
  ru: >-
    Номер и дата взяты из самого приказа; в заголовке приложения они искажены («Ed. 06. d. 06. 2021 № 0484-09»).
    Название положения в приказе содержит слово «муниципальных», в приложении его нет. В перечне правовых основ
    (I.3) областной приказ № 1813 назван дважды с разными датами: 23.07.2021 и 23.06.2021. Фраза 7.1
    грамматически не согласована и говорит обо всех объединениях, хотя по смыслу относится к ММО. План на
    следующий год передаётся куратору до 15 мая (7.8), а утверждается на первом заседании нового года (7.9).
  en: >-
    Number and date are those of the order itself; the heading of its annex bears garbled ones (“Ed. 06. d. 06.
    2021 № 0484-09”). The title has the word “municipal” in the order and lacks it in the annex. The list of
    legal grounds (I.3) names the regional order No. 1813 twice with different dates: 2021-07-23 and 2021-06-23.
    The sentence of 7.1 does not agree grammatically and speaks of all associations, though by its sense it
    concerns municipal ones. The plan for the next year goes to the curator by 15 May (7.8) and is approved at
    the first meeting of the new year (7.9).
parties:
  - id: department
    ru: департамент
    en: department
    aliases: департамент образования, начальник департамента, начальник департамента образования, head of the department
    about:
      ru: >-
        Издаёт приказы о создании объединений, их составе и курирующих организациях; ему подведомственны
        организации кураторов
      en: >-
        Issues the orders on the associations, their composition and curating organisations; curators’
        organisations are subordinate to it
body-kinds:
  - id: municipal-association
    ru: ммо
    en: municipal association
    aliases: муниципальное методическое объединение, методическое объединение, municipal methodical association
    about:
      ru: Муниципальное методическое объединение педагогов и управленческих кадров, в том числе по предмету
      en: Municipal methodical association of teaching and managerial staff, by subject among others
  - id: creative-association
    ru: творческое объединение
    en: creative association
    aliases: профессиональная ассоциация, ассоциация, творческий союз, professional association
    about:
      ru: Добровольное объединение людей одной или нескольких смежных профессий
      en: Voluntary association of people of one or several related professions
  - id: working-group
    ru: рабочая группа
    en: working group
    aliases: проблемная группа, фокус-группа, problem group, focus group
    about:
      ru: Группа, которая ищет решение заявленной проблемы; состав постоянный или сменный
      en: Group that looks for the solution of a stated problem; its membership is permanent or changing
  - id: scientific-methodical-council
    ru: городской научно-методический совет
    en: city scientific-methodical council
    aliases: ГНМС, научно-методический совет, городской совет, scientific-methodical council
    about:
      ru: Рассматривает анализ работы объединений (7.8)
      en: Considers the analyses of the associations’ work (7.8)
  - id: municipal-methodical-service
    ru: муниципальная методическая служба
    en: municipal methodical service
    aliases: ММС, методическая служба
    about:
      ru: Служба, в которую объединения входят как структурные части (I.2)
      en: Service of which the associations are structural parts (I.2)
  - id: district-association
    ru: районное методическое объединение
    en: district methodical association
    aliases: окружное методическое объединение, РМО, ОМО, районное (окружное) методическое объединение, district association
    about:
      ru: Объединение района или округа, руководители которого составляют ММО (7.1)
      en: Association of a city district; the heads of such associations make up the municipal ones (7.1)
  - id: school-association
    ru: школьное методическое объединение
    en: school methodical association
    aliases: ШМО, методическое объединение организации, school association
    about:
      ru: Объединение внутри образовательной организации; упоминается среди задач и направлений
      en: Association within an educational organisation; mentioned among the tasks and directions
roles:
  - id: curator
    ru: куратор
    en: curator
    aliases: кураторы, методист-куратор
    at-most: 1
    body-kinds: municipal-association, creative-association, working-group
  - id: head
    ru: руководитель
    en: head
    aliases: руководитель объединения, руководитель ММО
    at-most: 1
    body-kinds: municipal-association, creative-association, working-group, district-association, school-association, municipal-methodical-service
  - id: secretary
    ru: секретарь
    en: secretary
    aliases: секретарь объединения
    at-most: 1
  - id: chair
    ru: председатель
    en: chair
    aliases: председатель совета, chairperson
    at-most: 1
    body-kinds: scientific-methodical-council
forms:
  - id: research-conference
    ru: научно-практическая конференция
    en: research-and-practice conference
    aliases: научно-практические конференции, НПК, конференция, конференции, conference
    group: collective
  - id: pedagogical-readings
    ru: педагогические чтения
    en: pedagogical readings
    aliases: педчтения, чтения
    group: collective
  - id: methodical-seminar
    ru: методический семинар
    en: methodical seminar
    aliases: методические семинары, семинар, семинары, seminar
    group: collective
  - id: methodical-week
    ru: методическая неделя
    en: methodical week
    aliases: методические недели
    group: collective
  - id: methodical-exhibition
    ru: методическая выставка
    en: methodical exhibition
    aliases: методические выставки, выставка, выставки, exhibition
    group: collective
  - id: methodical-bulletin
    ru: методический бюллетень
    en: methodical bulletin
    aliases: методические бюллетени, бюллетень, bulletin
    group: collective
  - id: panorama-of-ideas
    ru: панорама педагогических идей
    en: panorama of teaching ideas
    aliases: панорама идей, панорамы педагогических идей
    group: collective
  - id: brainstorming
    ru: мозговой штурм
    en: brainstorming
    aliases: мозговые штурмы, мозговая атака
    group: collective
  - id: methodical-gathering
    ru: методические посиделки
    en: informal methodical gathering
    aliases: посиделки
    group: collective
  - id: pedagogical-marathon
    ru: педагогический марафон
    en: pedagogical marathon
    aliases: педагогические марафоны, марафон, marathon
    group: collective
  - id: educational-marathon
    ru: образовательный марафон
    en: educational marathon
    aliases: образовательные марафоны
    group: collective
  - id: strategy-session
    ru: стратегическая сессия
    en: strategy session
    aliases: стратегические сессии
    group: collective
  - id: project-session
    ru: проектная сессия
    en: project session
    aliases: проектные сессии
    group: collective
  - id: webinar
    ru: вебинар
    en: webinar
    aliases: вебинары, онлайн-семинар
    group: collective
  - id: video-conference
    ru: видеоконференция
    en: video conference
    aliases: видеоконференции, видео-конференция, ВКС
    group: collective
  - id: in-person-forum
    ru: офлайн-форум
    en: in-person forum
    aliases: офлайн-форумы, оффлайн-форум, офлайн форум, форум, форумы, forum
    group: collective
  - id: round-table
    ru: круглый стол
    en: round table
    aliases: круглые столы
    group: group
  - id: master-class
    ru: мастер-класс
    en: master class
    aliases: мастер-классы, мастер класс, мастеркласс
    group: group
  - id: business-game
    ru: деловая игра
    en: business game
    aliases: деловые игры
    group: group
  - id: open-lesson
    ru: открытый урок
    en: open lesson
    aliases: открытые уроки
    group: group
  - id: open-session
    ru: открытое занятие
    en: open session
    aliases: открытые занятия
    group: group
  - id: methodical-dialogue
    ru: методический диалог
    en: methodical dialogue
    aliases: методические диалоги
    group: group
  - id: methodical-ring
    ru: методический ринг
    en: methodical ring
    aliases: методические ринги
    group: group
  - id: training
    ru: тренинг
    en: training
    aliases: тренинги
    group: group
  - id: accelerator
    ru: акселератор
    en: accelerator
    aliases: акселераторы
    group: group
  - id: intensive
    ru: интенсив
    en: intensive
    aliases: интенсивы
    group: group
  - id: workshop
    ru: практикум
    en: workshop
    aliases: практикумы
    group: group
  - id: consultation
    ru: консультирование
    en: consultation
    aliases: консультация, консультации
    group: individual
  - id: interview
    ru: собеседование
    en: interview
    aliases: собеседования
    group: individual
  - id: self-analysis
    ru: самоанализ
    en: self-analysis
    group: individual
  - id: self-education
    ru: самообразование
    en: self-education
    group: individual
  - id: course-training
    ru: курсовая подготовка
    en: course training
    aliases: курсы, курсы повышения квалификации
    group: individual
  - id: practice-write-up
    ru: обобщение педагогического опыта
    en: write-up of practice
    aliases: обобщение опыта
    group: individual
  - id: practice-presentation
    ru: презентация педагогического опыта
    en: presentation of practice
    aliases: презентация опыта, представление опыта
    group: individual
  - id: placement
    ru: стажировка
    en: placement
    aliases: стажировки
    group: individual
  - id: field-school
    ru: выездная школа
    en: field school
    aliases: выездные школы, выездная школа глубокого погружения, глубокое погружение
    group: individual
  - id: meeting
    ru: заседание
    en: meeting
    aliases: заседания, заседание объединения
  - id: professional-contest
    ru: конкурс профессионального мастерства
    en: professional skills contest
    aliases: конкурсы профессионального мастерства, конкурс, конкурсы, contest
  - id: festival
    ru: фестиваль
    en: festival
    aliases: фестивали
  - id: subject-olympiad
    ru: предметная олимпиада
    en: subject olympiad
    aliases: предметные олимпиады, олимпиада, олимпиады, olympiad
  - id: pupils-conference
    ru: конференция обучающихся
    en: conference of pupils
    aliases: конференции обучающихся, конференция школьников
directions:
  - id: information
    ru: информационно-методическое
    en: information and methods
    aliases: информационно-методическое направление, информационное
  - id: organisation
    ru: организационно-методическое
    en: organisation and methods
    aliases: организационно-методическое направление, организационное, organization
  - id: expertise
    ru: экспертно-аналитическое
    en: expertise and analysis
    aliases: экспертно-аналитическое направление, экспертное, аналитическое
  - id: consultation
    ru: консультационное
    en: consultation
    aliases: консультационное направление
technologies:
  - id: monitoring
    ru: мониторинг
    en: monitoring
    group: management-method
  - id: modelling
    ru: моделирование
    en: modelling
    aliases: modeling
    group: management-method
  - id: project-planning
    ru: проектирование
    en: project planning
    group: management-method
  - id: problem-based-learning
    ru: проблемное обучение
    en: problem-based learning
    group: teaching-technology
  - id: moderation
    ru: модерация
    en: moderation
    group: teaching-technology
  - id: ict
    ru: ИКТ
    en: information and communication technologies
    aliases: информационно-коммуникационные технологии
    group: teaching-technology
  - id: case-method
    ru: кейс-технологии
    en: case technologies
    aliases: кейс-технология, кейс-метод, кейсы
    group: teaching-technology
  - id: project-and-research-methods
    ru: проектно-исследовательские методы
    en: project and research methods
    aliases: проектно-исследовательский метод, проектный метод
    group: teaching-technology
  - id: open-space
    ru: открытое пространство
    en: Open Space Technology
    aliases: технология открытого пространства
    group: interaction-form
  - id: curatorial-method
    ru: кураторская методика
    en: curatorial methodology
    aliases: кураторство
    group: interaction-form
  - id: tutor-support
    ru: тьюторское сопровождение
    en: tutor support
    aliases: тьюторство
    group: interaction-form
  - id: learning-community
    ru: профессиональное обучающееся сообщество
    en: professional learning community
    aliases: профессиональные обучающиеся сообщества, ПОС, PLC
    group: interaction-form
  - id: instructional-design
    ru: педагогический дизайн
    en: pedagogical design
    aliases: instructional systems design
    group: interaction-form
  - id: mentoring
    ru: наставничество
    en: mentoring
    group: interaction-form
positions:
  - id: teacher
    ru: учитель
    en: teacher
    aliases: учитель-предметник, учитель начальных классов, school teacher
    group: pedagogue
  - id: lecturer
    ru: преподаватель
    en: lecturer
    group: pedagogue
  - id: group-educator
    ru: воспитатель
    en: group educator
    aliases: воспитатель детского сада, kindergarten teacher
    group: pedagogue
  - id: senior-group-educator
    ru: старший воспитатель
    en: senior group educator
    group: pedagogue
  - id: additional-education-teacher
    ru: педагог дополнительного образования
    en: additional-education teacher
    aliases: ПДО, педагог допобразования, педагог доп. образования
    group: pedagogue
  - id: senior-additional-education-teacher
    ru: старший педагог дополнительного образования
    en: senior additional-education teacher
    aliases: старший ПДО
    group: pedagogue
  - id: teacher-organiser
    ru: педагог-организатор
    en: teacher-organiser
    aliases: педагог – организатор, teacher-organizer
    group: pedagogue
  - id: social-pedagogue
    ru: социальный педагог
    en: social pedagogue
    aliases: соцпедагог
    group: pedagogue
  - id: educational-psychologist
    ru: педагог-психолог
    en: educational psychologist
    aliases: педагог – психолог, школьный психолог
    group: pedagogue
  - id: teacher-speech-therapist
    ru: учитель-логопед
    en: teacher-speech therapist
    aliases: учитель – логопед
    group: pedagogue
  - id: special-education-teacher
    ru: учитель-дефектолог
    en: special-education teacher
    aliases: учитель – дефектолог, дефектолог, олигофренопедагог, сурдопедагог, тифлопедагог
    group: pedagogue
  - id: speech-therapist
    ru: логопед
    en: speech therapist
    group: pedagogue
  - id: tutor
    ru: тьютор
    en: tutor
    group: pedagogue
  - id: instructor-methodist
    ru: инструктор-методист
    en: instructor-methodist
    group: pedagogue
  - id: senior-instructor-methodist
    ru: старший инструктор-методист
    en: senior instructor-methodist
    group: pedagogue
  - id: coach-teacher
    ru: тренер-преподаватель
    en: coach-teacher
    group: pedagogue
  - id: senior-coach-teacher
    ru: старший тренер-преподаватель
    en: senior coach-teacher
    group: pedagogue
  - id: accompanist
    ru: концертмейстер
    en: accompanist
    group: pedagogue
  - id: music-director
    ru: музыкальный руководитель
    en: music director
    aliases: музрук
    group: pedagogue
  - id: physical-culture-instructor
    ru: инструктор по физической культуре
    en: physical culture instructor
    aliases: инструктор по физкультуре
    group: pedagogue
  - id: labour-instructor
    ru: инструктор по труду
    en: labour instructor
    group: pedagogue
  - id: vocational-training-master
    ru: мастер производственного обучения
    en: vocational training master
    group: pedagogue
  - id: physical-education-head
    ru: руководитель физического воспитания
    en: head of physical education
    group: pedagogue
  - id: safety-teacher-organiser
    ru: преподаватель-организатор ОБЗР
    en: teacher-organiser of safety and homeland defence
    aliases: преподаватель-организатор ОБЖ, преподаватель-организатор основ безопасности и защиты Родины
    group: pedagogue
  - id: teacher-librarian
    ru: педагог-библиотекарь
    en: teacher-librarian
    group: pedagogue
  - id: counsellor
    ru: вожатый
    en: counsellor
    group: pedagogue
  - id: senior-counsellor
    ru: старший вожатый
    en: senior counsellor
    group: pedagogue
  - id: adviser-on-upbringing
    ru: советник директора по воспитанию
    en: adviser to the head on upbringing
    aliases: советник по воспитанию, советник директора по воспитанию и взаимодействию с детскими общественными объединениями
    group: pedagogue
  - id: methodist
    ru: методист
    en: methodist
    group: methodist
  - id: senior-methodist
    ru: старший методист
    en: senior methodist
    group: methodist
  - id: director
    ru: директор
    en: director
    aliases: директор школы, руководитель организации, руководитель образовательной организации, head of an organisation
    group: manager
  - id: kindergarten-head
    ru: заведующий
    en: kindergarten head
    aliases: заведующая, заведующий детским садом, заведующая детским садом
    group: manager
  - id: deputy-director
    ru: заместитель директора
    en: deputy director
    aliases: замдиректора, зам. директора, заместитель руководителя, заместитель директора по УВР, завуч, deputy head
    group: deputy-head
  - id: deputy-kindergarten-head
    ru: заместитель заведующего
    en: deputy kindergarten head
    aliases: заместитель заведующей
    group: deputy-head
  - id: structural-unit-head
    ru: руководитель структурного подразделения
    en: head of a structural unit
    aliases: заведующий отделом, заведующий отделением, начальник отдела, руководитель отдела
    group: unit-head
  - id: education-authority-specialist
    ru: специалист органа управления образованием
    en: education authority specialist
    aliases: специалист управления образования, специалист департамента образования, главный специалист, ведущий специалист
    group: authority-officer
clauses:
  - clause: "order.1-3"
    class: statement
    summary:
      ru: Утверждение положения, сопровождение объединений, контроль исполнения приказа
      en: Approval of the regulation, support of the associations, control of the order’s execution
  - clause: "I.1"
    class: checked
    summary:
      ru: Участники – педагоги и управленческие кадры образовательных организаций
      en: Members are teaching and managerial staff of educational organisations
    reading:
      ru: >-
        Предупреждение, а не ошибка: пункт очерчивает, на кого распространяется положение, и прямого запрета на
        иное место работы не содержит.
      en: >-
        A warning, not an error: the clause outlines whom the regulation concerns and does not forbid any other
        employer outright.
    rules:
      - kind: qualified
        of: municipal-association, creative-association, working-group
        severity: warning
        condition:
          employer:
            educational: yes
  - clause: "I.2"
    class: checked
    summary:
      ru: Объединение входит в муниципальную методическую службу
      en: The association belongs to the municipal methodical service
    rules:
      - kind: facts
        of: municipal-association, creative-association, working-group
        fields:
          - field: parent
            body-kind: municipal-methodical-service
  - clause: "I.3"
    class: statement
    summary:
      ru: Правовые основы деятельности объединений
      en: Legal basis of the associations
  - clause: "I.4.a"
    class: checked
    summary:
      ru: Перечень, состав и курирующие организации утверждены приказом начальника департамента
      en: List, composition and curating organisations approved by an order of the head of the Department
    rules:
      - kind: acts
        of: municipal-association, creative-association, working-group
        record: body
        chain:
          - act: approved
            order-by: department
      - kind: facts
        name: curating-organization
        of: municipal-association, creative-association, working-group
        fields:
          - curating-organization
  - clause: "I.4.b"
    class: checked
    summary:
      ru: Курирующая организация – муниципальная
      en: The curating organisation is municipal
    rules:
      - kind: facts
        of: municipal-association, creative-association, working-group
        fields:
          - field: curating-organization
            ownership: municipal
  - clause: "I.5"
    class: checked
    summary:
      ru: Создание, реорганизация и ликвидация – приказом начальника департамента
      en: Created, reorganised and liquidated by an order of the head of the Department
    rules:
      - kind: acts
        of: municipal-association, creative-association, working-group
        record: body
        chain:
          - act: established
            order-by: department
          - act: reorganized
            order-by: department
            required: no
          - act: liquidated
            order-by: department
            required: no
  - clause: "II.1"
    class: statement
    summary:
      ru: "Цель объединений: взаимодействие и рост мастерства педагогов, качество образования"
      en: "Goal of the associations: co-operation and professional growth of staff, quality of education"
  - clause: "II.2"
    class: statement
    summary:
      ru: "Задачи: взаимодействие, поддержка педагогов, распространение практик, наставничество, мероприятия"
      en: "Tasks: interaction, support of staff, dissemination of practice, mentoring, events"
  - clause: "III.a"
    class: statement
    summary:
      ru: "Тренды: обновлённые ФГОС, функциональная грамотность, цифровизация, воспитание, одарённые дети"
      en: "Trends: renewed federal standards, functional literacy, digitalisation, upbringing, gifted children"
  - clause: "III.b"
    class: statement
    summary:
      ru: "Информационно-методическое направление: документы, новое в науке, наставничество, диссеминация опыта"
      en: "Information and methods: documents, news of science, mentoring, dissemination of practice"
  - clause: "III.c"
    class: statement
    summary:
      ru: "Организационно-методическое направление: единые подходы, помощь педагогам, конкурсы, эксперты"
      en: "Organisation and methods: common approach, help to staff, contests, experts"
  - clause: "III.d"
    class: statement
    summary:
      ru: "Экспертно-аналитическое направление: затруднения педагогов, оценка работы, экспертиза материалов"
      en: "Expertise and analysis: difficulties of staff, evaluation of work, appraisal of materials"
  - clause: "III.e"
    class: statement
    summary:
      ru: "Консультационное направление: консультации, поддержка школ с низкими результатами, онлайн-чаты"
      en: "Consultation: advice, support of low-performing schools, online chats"
  - clause: "IV.a"
    class: checked
    summary:
      ru: Вид объединения – один из трёх
      en: The association is of one of the three kinds
    rules:
      - kind: vocabulary
        record: body
        field: body-kind
  - clause: "IV.b"
    class: checked
    summary:
      ru: Рабочая группа называет проблему и вид состава; творческое объединение – профессии
      en: A working group states its problem and membership kind; a creative association its professions
    reading:
      ru: >-
        Для творческого объединения – предупреждение: текст требует смежности профессий, а смежность по записям
        не проверить, видно лишь, названы ли профессии.
      en: >-
        For a creative association a warning only: the text asks for related professions, and records show
        whether professions are named, not whether they are related.
    rules:
      - kind: facts
        of: working-group
        fields:
          - problem
          - membership
      - kind: facts
        name: professions
        of: creative-association
        severity: warning
        fields:
          - professions
  - clause: "5.1"
    class: checked
    summary:
      ru: Коллективные формы работы
      en: Collective forms of work
    reading:
      ru: >-
        Перечни 5.1–5.3 открыты («и т. п.»), поэтому неизвестная форма – предупреждение с подсказкой, но не
        ошибка; об одном слове говорится один раз, хотя его нет ни в одном из трёх перечней.
      en: >-
        The lists of 5.1–5.3 are open (“and the like”), so an unknown form is a warning with suggestions, never
        an error; one word is told once, though none of the three lists has it.
    rules:
      - kind: vocabulary
        of: municipal-association, creative-association, working-group
        severity: warning
        record: event, activity
        field: form
        group: collective
  - clause: "5.2"
    class: checked
    summary:
      ru: Групповые формы работы
      en: Group forms of work
    reading:
      ru: Перечень открыт; о неизвестной форме говорится один раз, вместе с пунктом 5.1.
      en: The list is open; an unknown form is told once, together with 5.1.
    rules:
      - kind: vocabulary
        of: municipal-association, creative-association, working-group
        severity: warning
        record: event, activity
        field: form
        group: group
  - clause: "5.3"
    class: checked
    summary:
      ru: Индивидуальные формы работы
      en: Individual forms of work
    reading:
      ru: Перечень открыт; о неизвестной форме говорится один раз, вместе с пунктом 5.1.
      en: The list is open; an unknown form is told once, together with 5.1.
    rules:
      - kind: vocabulary
        of: municipal-association, creative-association, working-group
        severity: warning
        record: event, activity
        field: form
        group: individual
  - clause: "5.4"
    class: statement
    summary:
      ru: Методы управления и педагогические технологии в работе объединений
      en: Management methods and teaching technologies in the associations’ work
  - clause: "5.5"
    class: statement
    summary:
      ru: Современные формы профессионального взаимодействия
      en: Current forms of professional interaction
    reading:
      ru: >-
        Текст называет их формами взаимодействия; здесь они внесены в словарь технологий, чтобы не смешиваться с
        формами мероприятий 5.1–5.3.
      en: >-
        The text calls them forms of interaction; here they stand in the vocabulary of technologies so as not to
        mix with the forms of activities of 5.1–5.3.
  - clause: "6.1"
    class: value
    summary:
      ru: "Показатель: динамика качества образования"
      en: "Indicator: trend of the quality of education"
    reading:
      ru: По записям не вычисляется; заполняется вручную и так помечается.
      en: Records do not show it; it is filled in by hand and marked so.
  - clause: "6.2"
    class: value
    summary:
      ru: "Показатель: устойчивость структуры объединения"
      en: "Indicator: stable structure of the association"
    reading:
      ru: "Вычисляется: доля прошлогодних членов, оставшихся в составе, и замещённость должностей."
      en: "Computed: share of last year’s members who stayed, and offices filled."
  - clause: "6.3"
    class: value
    summary:
      ru: "Показатель: связь с единой муниципальной методической темой"
      en: "Indicator: consistency with the common municipal methodical topic"
    reading:
      ru: По записям не вычисляется; заполняется вручную и так помечается.
      en: Records do not show it; it is filled in by hand and marked so.
  - clause: "6.4"
    class: value
    summary:
      ru: "Показатель: единые подходы с объединениями области"
      en: "Indicator: common approach with the associations of the region"
    reading:
      ru: По записям не вычисляется; заполняется вручную и так помечается.
      en: Records do not show it; it is filled in by hand and marked so.
  - clause: "6.5"
    class: value
    summary:
      ru: "Показатель: активность членов объединения"
      en: "Indicator: activity of the members"
    reading:
      ru: "Вычисляется: посещаемость заседаний и доля членов, участвовавших в мероприятиях."
      en: "Computed: attendance of meetings and share of members who took part in events."
  - clause: "6.6"
    class: value
    summary:
      ru: "Показатель: регулярность мероприятий в течение учебного года"
      en: "Indicator: regularity of activities through the school year"
    reading:
      ru: "Вычисляется: число заседаний и мероприятий по месяцам учебного года."
      en: "Computed: number of meetings and events by month of the school year."
  - clause: "6.7"
    class: value
    summary:
      ru: "Показатель: распространение педагогического и управленческого опыта"
      en: "Indicator: dissemination of teaching and managerial practice"
    reading:
      ru: "Вычисляется: число практик и публикаций с датой в учебном году."
      en: "Computed: number of practices and publications dated within the school year."
  - clause: "6.8"
    class: value
    summary:
      ru: "Показатель: разработанные методические рекомендации"
      en: "Indicator: methodical recommendations issued"
    reading:
      ru: "Вычисляется: число документов с рекомендациями за учебный год."
      en: "Computed: number of documents with recommendations in the school year."
  - clause: "6.9"
    class: value
    summary:
      ru: "Показатель: открытость (страницы, чаты, публикации)"
      en: "Indicator: openness (pages, chats, publications)"
    reading:
      ru: "Вычисляется: наличие страницы объединения и число публикаций; остальное дополняется вручную."
      en: "Computed: whether the association has a page, and number of publications; the rest is added by hand."
  - clause: "6.10"
    class: value
    summary:
      ru: "Показатель: удовлетворённость работой объединения"
      en: "Indicator: satisfaction with the association’s work"
    reading:
      ru: "Вычисляется по опросу в анализе работы: доля довольных среди опрошенных."
      en: "Computed from the survey in the analysis: share of the satisfied among those asked."
  - clause: "7.1"
    class: checked
    summary:
      ru: ММО состоит из руководителей районных и окружных объединений
      en: A municipal association consists of the heads of district associations
    reading:
      ru: >-
        Текст говорит обо всех объединениях, но для творческих объединений и групп это противоречит разделу IV;
        поэтому по умолчанию только ММО (параметр), и предупреждение.
      en: >-
        The text speaks of all associations, but for creative ones and groups that contradicts section IV; hence
        municipal ones only by default (a parameter), and a warning.
    rules:
      - kind: qualified
        of: municipal-association
        severity: warning
        condition:
          holds-role:
            role: head
            body-kind: district-association
  - clause: "7.2.a"
    class: checked
    summary:
      ru: Куратор назначен приказом своей организации, подведомственной департаменту
      en: The curator is appointed by an order of the employing organisation, subordinate to the Department
    rules:
      - kind: office-filled
        of: municipal-association, creative-association, working-group
        role: curator
        at-least: 1
        days: 92
      - kind: acts
        of: municipal-association, creative-association, working-group
        record: office
        role: curator
        chain:
          - act: appointed
            order-by: curating-organization
      - kind: qualified
        of: municipal-association, creative-association, working-group
        role: curator
        condition:
          employer:
            is: curating-organization
            subordinate-to: department
  - clause: "7.2.b"
    class: checked
    summary:
      ru: Куратор – методист с категорией и пятью годами стажа, заместитель или руководитель подразделения
      en: The curator is a methodist with a category and five years, a deputy head or a head of a unit
    reading:
      ru: >-
        Категория и стаж отнесены только к методисту: заместитель и руководитель подразделения названы после
        этих требований отдельно. Проверяется на день вступления в должность и за всё время пребывания в ней.
      en: >-
        Category and experience are asked of the methodist only: deputies and heads of units are named apart,
        after these demands. Judged on the day of entry into office and throughout it.
    rules:
      - kind: qualified
        of: municipal-association, creative-association, working-group
        role: curator
        condition:
          any:
            - position: methodist
              category: highest, first
              specialty-years: 5
            - position: deputy-head
            - position: unit-head
  - clause: "7.3"
    class: checked
    summary:
      ru: Руководитель – педагог высшей или первой категории со стажем от пяти лет
      en: The head is of the teaching staff, highest or first category, at least five years’ experience
    reading:
      ru: >-
        Педагог – любая педагогическая должность, включая методиста; для объединений управленческих кадров
        допускаются руководители (параметр), иначе их некому возглавить. Проверяется на день вступления в
        должность и за всё время пребывания в ней.
      en: >-
        Teaching staff are all in pedagogical positions, methodists included; associations of managers may have
        a manager (a parameter), or nobody could head them. Judged on the day of entry into office and
        throughout it.
    rules:
      - kind: office-filled
        of: municipal-association, creative-association, working-group
        role: head
        at-least: 1
        days: 92
      - kind: qualified
        of: municipal-association, creative-association, working-group
        role: head
        condition:
          position: pedagogue, methodist
          category: highest, first
          specialty-years: 5
  - clause: "7.4"
    class: checked
    summary:
      ru: Руководитель избран открытым голосованием большинством голосов членов
      en: The head is elected by open vote, by a majority of the members
    reading:
      ru: >-
        База – все члены на день выборов, а не присутствующие: текст говорит о голосах членов объединения.
        Большинство – более половины; приглашённые не считаются.
      en: >-
        The base is all members on the day, not those present: the text speaks of the votes of the association’s
        members. A majority is more than half; guests do not count.
    rules:
      - kind: acts
        of: municipal-association, creative-association, working-group
        record: office
        role: head
        chain:
          - act: elected
            meeting-of: itself
      - kind: ballot
        of: municipal-association, creative-association, working-group
        record: office
        role: head
        act: elected
        more-than: 1/2
        base: members
        manner: open
  - clause: "7.5"
    class: checked
    summary:
      ru: Секретарь избран открытым голосованием большинством голосов членов
      en: The secretary is elected by open vote, by a majority of the members
    reading:
      ru: "Как в 7.4: база – все члены на день выборов, большинство – более половины, приглашённые не считаются."
      en: "As in 7.4: the base is all members on the day, a majority is more than half, guests do not count."
    rules:
      - kind: office-filled
        of: municipal-association, creative-association, working-group
        role: secretary
        at-least: 1
        days: 92
      - kind: acts
        of: municipal-association, creative-association, working-group
        record: office
        role: secretary
        chain:
          - act: elected
            meeting-of: itself
      - kind: ballot
        of: municipal-association, creative-association, working-group
        record: office
        role: secretary
        act: elected
        more-than: 1/2
        base: members
        manner: open
  - clause: "7.6.a"
    class: checked
    summary:
      ru: Заседания не реже трёх раз за учебный год
      en: At least three meetings a school year
    rules:
      - kind: meeting-count
        of: municipal-association, creative-association, working-group
        at-least: 3
        per: school-year
  - clause: "7.6.b"
    class: checked
    summary:
      ru: По каждому заседанию секретарь оформляет протокол
      en: The secretary draws up the minutes of each meeting
    reading:
      ru: Подписи и утверждения протокола пункт не требует, поэтому их отсутствие – не нарушение.
      en: The clause asks for neither signature nor approval of the minutes, so their absence is no breach.
    rules:
      - kind: acts
        of: municipal-association, creative-association, working-group
        record: minutes
        chain:
          - act: drawn-up
            who-acts: secretary
  - clause: "7.7"
    class: checked
    summary:
      ru: Работа планируется на учебный год
      en: The work is planned per school year
    reading:
      ru: >-
        Дня пункт не называет, поэтому отсутствие плана нарушает его с 1 октября учебного года (параметр), а
        раньше этого дня план лишь ожидается; срок утверждения проверяет 7.9.
      en: >-
        The clause names no day, so the absence of a plan breaks it from 1 October of the school year (a
        parameter); before that the plan is only due; the term of approval is judged by 7.9.
    rules:
      - kind: record-exists
        of: municipal-association, creative-association, working-group
        record: plan
        by: 01.10
      - kind: planned
        of: municipal-association, creative-association, working-group
        severity: warning
        days: 0
  - clause: "7.8.a"
    class: checked
    summary:
      ru: До 15 мая анализ работы и план на следующий год переданы куратору
      en: Analysis of the year and plan for the next handed to the curator by 15 May
    reading:
      ru: «Не позднее» включает сам день; если 15 мая – выходной, дата не сдвигается.
      en: “Not later than” includes the day; where 15 May is a day off, the date stays.
    rules:
      - kind: deadline
        name: analysis
        of: municipal-association, creative-association, working-group
        record: analysis
        act: handed-in
        to: curator
        moments:
          - day: 15.05
      - kind: deadline
        name: next-plan
        of: municipal-association, creative-association, working-group
        record: plan
        year: next
        act: handed-in
        to: curator
        moments:
          - day: 15.05
  - clause: "7.8.b"
    class: checked
    summary:
      ru: Анализ рассмотрен городским научно-методическим советом
      en: The analysis is considered by the city scientific-methodical council
    reading:
      ru: >-
        Срока рассмотрения в тексте нет: взят конец учебного года (параметр). Заседание проводит другой орган,
        поэтому предупреждение.
      en: >-
        The text sets no term: the end of the school year is taken (a parameter). The meeting is another body’s,
        hence a warning.
    rules:
      - kind: deadline
        of: municipal-association, creative-association, working-group
        severity: warning
        record: analysis
        act: considered
        meeting-of: scientific-methodical-council
        moments:
          - day: 31.08
  - clause: "7.9"
    class: checked
    summary:
      ru: План утверждён на первом заседании, не позднее 15 сентября
      en: The plan is approved at the first meeting, by 15 September
    reading:
      ru: >-
        Оба условия действуют вместе: первое заседание учебного года и 15 сентября включительно. Утверждение
        заседанием и принятие плана – одно и то же действие. Августовское заседание может открывать новый год,
        если так в нём указано.
      en: >-
        Both conditions hold together: the first meeting of the school year, and 15 September inclusive.
        Approval by a meeting and adoption are the same act. An August meeting may open the new year where it
        says so.
    rules:
      - kind: deadline
        of: municipal-association, creative-association, working-group
        record: plan
        act: adopted, approved
        meeting-of: itself
        moments:
          - nth-meeting: 1
          - day: 15.09
  - clause: "7.10"
    class: checked
    summary:
      ru: "Отчётная документация: анализ за прошлый год, текущий план, протоколы"
      en: "Documents: analysis of last year, current plan, minutes"
    reading:
      ru: >-
        Своего срока пункт не называет: часть документации отсутствует, когда прошёл её срок по 7.6–7.9; за
        первый год работы анализ прошлого года не требуется.
      en: >-
        The clause names no term of its own: a part is absent once its term under 7.6–7.9 has passed; in the
        first year of work no analysis of a previous year is asked.
    rules:
      - kind: dossier
        of: municipal-association, creative-association, working-group
        components:
          - record: analysis
            year: last
            by: 01.10
          - record: plan
            by: 01.10
          - minutes
  - clause: "8.1"
    class: statement
    summary:
      ru: "Права члена: вносить предложения, публиковать опыт, участвовать в проектах, быть поощрённым"
      en: "Rights of a member: to propose, to publish practice, to join projects, to be honoured"
  - clause: "8.2.a"
    class: checked
    summary:
      ru: Член объединения участвует в заседаниях
      en: A member takes part in the meetings
    reading:
      ru: >-
        Мера участия не указана: порогом взята половина заседаний, прошедших за время членства в учебном году
        (параметр), и только предупреждение.
      en: >-
        The duty to attend has no measure: half of the meetings held in the school year during the membership is
        taken as the threshold (a parameter), and as a warning only.
    rules:
      - kind: attendance
        of: municipal-association, creative-association, working-group
        severity: warning
        at-least: 1/2
        per: school-year
  - clause: "8.2.b"
    class: checked
    summary:
      ru: Член объединения участвует в организации мероприятий
      en: A member helps to organise events
    reading:
      ru: Сколько мероприятий и какого уровня, текст не говорит; список не участвовавших – заметка.
      en: How many events and of what level the text does not say; the list of those who organised none is a note.
    rules:
      - kind: participation
        of: municipal-association, creative-association, working-group
        severity: note
        in: organizing
        at-least: 1
  - clause: "8.2.c"
    class: statement
    summary:
      ru: "Прочие обязанности: знание документов, вовлечение педагогов в городские мероприятия"
      en: "Other duties: knowledge of the documents, drawing staff into city events"
"""#
    ),
  ]
}
