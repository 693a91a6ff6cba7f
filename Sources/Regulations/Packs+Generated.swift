// Written by `metod-dev generate` from Packs/*.yaml. Change those, not this file.
// swift-format-ignore-file

extension BuiltInPacks {
  /// Every pack, by id.
  package static let all: [Pack] = [
    Pack(
      id: "kamensk-46d-2024",
      text: #"""
title:
  ru: >-
    Положение о методическом объединении педагогических работников, оказывающих психолого-педагогическую помощь
    участникам образовательного процесса Каменск-Уральского городского округа
  en: >-
    Regulation on the methodical association of teaching staff who give psychological and pedagogical help to
    participants of education in the Kamensk-Uralsky urban district
issued-by:
  ru: МБУ «Центр психолого-медико-социального сопровождения» (ЦПМСС), Каменск-Уральский
  en: Centre for Psychological, Medical and Social Support (CPMSS), Kamensk-Uralsky
number: 46-Д
date: 2024-09-02
versions:
  - from: 2024-09-02
    basis: приказ директора ЦПМСС № 46-Д от 02.09.2024
remark:
  ru: >-
    Номер и дата взяты из грифа утверждения, самого приказа в тексте нет. В 9.1 пропущен союз: «о составе о
    направлении» прочитано как «о составе и направлении». В 5.2 подписать велено рекомендации и решения, а не
    протокол; слово «секретарём» набрано с буквой U+0450 вместо «ё». Руководитель и секретарь названы, но
    как они избираются или назначаются, не сказано. В 1.3 приказ издаётся «ежегодно», в 9.1 – «на учебный год»,
    в 9.2 и 9.3 год назван просто прошедшим и текущим: везде прочитан учебный год. Перечень сведений в 9.4
    открыт («и др»). В разделах 7 и 8 объединение названо ещё и городским.
  en: >-
    Number and date are those of the approval stamp; the order itself is not in the text. In 9.1 a conjunction
    is missing: “on the composition on the direction” is read as “on composition and direction”. By 5.2
    recommendations and decisions are to be signed, not the minutes; the word for “secretary” is typed with
    U+0450 in place of “ё”. Head and secretary are named, but not how they are elected or appointed. In 1.3 the
    order is issued “yearly”, in 9.1 “for the school year”, in 9.2 and 9.3 the year is just last and current:
    the school year is read throughout. The list of data in 9.4 is open (“and other”). Sections 7 and 8 also
    call the association a city one.
parties:
  - id: centre
    ru: цпмсс
    en: centre
    aliases: центр, центр психолого-медико-социального сопровождения, директор ЦПМСС, директор центра, CPMSS, center
    about:
      ru: Организация, на базе которой действуют объединения; её директор издаёт приказы о составе и планах
      en: >-
        Organisation at which the associations are based; its director issues the orders on composition and
        plans
body-kinds:
  - id: methodical-association
    ru: методическое объединение
    en: methodical association
    aliases: МО, ГМО, городское методическое объединение, профессиональное методическое объединение, association
    about:
      ru: Городское объединение педагогов, оказывающих психолого-педагогическую помощь
      en: City association of staff who give psychological and pedagogical help
roles:
  - id: head
    ru: руководитель
    en: head
    aliases: руководитель МО, руководитель объединения
    at-most: 1
  - id: secretary
    ru: секретарь
    en: secretary
    aliases: секретарь МО
    at-most: 1
  - id: supervising-deputy-director
    ru: контролирующий заместитель директора
    en: supervising deputy director
    aliases: заместитель директора, заместитель директора ЦПМСС, куратор, контроль, supervisor
    at-most: 1
forms:
  - id: meeting
    ru: заседание
    en: meeting
    aliases: заседания, заседание МО
  - id: working-meeting
    ru: совещание
    en: working meeting
    aliases: совещания
  - id: seminar
    ru: семинар
    en: seminar
    aliases: семинары
  - id: workshop
    ru: практикум
    en: workshop
    aliases: практикумы
  - id: open-event
    ru: открытое мероприятие
    en: open event
    aliases: открытые мероприятия
  - id: contest
    ru: конкурс
    en: contest
    aliases: конкурсы, профессиональный конкурс, конкурс профессионального мастерства
  - id: exhibition
    ru: выставка
    en: exhibition
    aliases: выставки
  - id: forum
    ru: форум
    en: forum
    aliases: форумы
  - id: festival
    ru: фестиваль
    en: festival
    aliases: фестивали
  - id: practice-write-up
    ru: обобщение опыта
    en: write-up of practice
    aliases: обобщение профессионального опыта, сборник «Ступеньки», Ступеньки
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
  - clause: "1.1"
    class: checked
    summary:
      ru: Объединение действует на базе центра; участники оказывают помощь в организациях округа
      en: The association is based at the centre; members give help in the district’s organisations
    reading:
      ru: >-
        Базовую организацию записывают не позже 30 дней с создания (параметр). Должностей текст не называет:
        список должностей психолого-педагогической помощи – параметр, и иная должность даёт лишь предупреждение.
      en: >-
        The base organisation is entered within 30 days of the establishment (a parameter). The text names no
        positions: the list of positions of psychological and pedagogical help is a parameter, and another
        position brings a warning only.
    rules:
      - kind: facts
        of: methodical-association
        days: 30
        fields:
          - field: base-organization
            party: centre
      - kind: qualified
        of: methodical-association
        severity: warning
        condition:
          position: educational-psychologist, teacher-speech-therapist, special-education-teacher, speech-therapist, social-pedagogue, tutor
  - clause: "1.2"
    class: statement
    summary:
      ru: Правовые основы деятельности
      en: Legal basis
  - clause: "1.3"
    class: checked
    summary:
      ru: Число объединений и их численность ежегодно утверждает директор центра
      en: Number and size of the associations are approved every year by the centre’s director
    reading:
      ru: >-
        Ежегодно прочитано как на каждый учебный год, как в 9.1; дня нет, поэтому с 1 октября (параметр). Состав
        меняется в течение года, поэтому расхождение с числами приказа – предупреждение; сверяется состав на
        день приказа, а если он издан до начала учебного года, то на 1 сентября.
      en: >-
        Yearly is read as for each school year, as in 9.1; no day is set, hence 1 October (a parameter). Rosters
        change during the year, so a difference from the order’s figures is a warning; compared is the roster on
        the day of the order, or on 1 September where the order is earlier.
    rules:
      - kind: record-exists
        of: methodical-association
        record: order
        order-by: centre
        fields: headcount
        by: 30.09
      - kind: size
        of: methodical-association
        severity: warning
        order-by: centre
  - clause: "2"
    class: statement
    summary:
      ru: "Цель: содействие профессиональному развитию педагогов"
      en: "Goal: professional growth of staff"
  - clause: "3.1"
    class: statement
    summary:
      ru: Рост ключевых компетенций и творческой инициативы
      en: Growth of key competences and creative initiative
  - clause: "3.2"
    class: statement
    summary:
      ru: Обобщение и распространение эффективных практик
      en: Write-up and dissemination of effective practices
  - clause: "3.3"
    class: statement
    summary:
      ru: Внедрение современных технологий
      en: Introduction of modern technologies
  - clause: "3.4"
    class: evidence
    summary:
      ru: Изучение и мониторинг качества работы с детьми
      en: Study and monitoring of the quality of work with children
    rules:
      - kind: attested
        of: methodical-association
        per: school-year
        document-kind: diagnostics, note
  - clause: "3.5"
    class: statement
    summary:
      ru: Имидж педагога через профессиональные конкурсы
      en: Image of the teacher through professional contests
  - clause: "4.1"
    class: evidence
    summary:
      ru: Практическая помощь педагогам на основе анализа потребностей и дефицитов
      en: Practical help to staff based on an analysis of needs and deficits
    rules:
      - kind: attested
        of: methodical-association
        per: school-year
        document-kind: analysis, note
  - clause: "4.2"
    class: statement
    summary:
      ru: Условия для повышения квалификации и самообразования
      en: Conditions for professional development and self-education
  - clause: "4.3"
    class: statement
    summary:
      ru: Площадки для представления опыта
      en: Platforms for presenting practice
  - clause: "4.4"
    class: statement
    summary:
      ru: Общественное признание и поощрение
      en: Public recognition and awards
  - clause: "4.5"
    class: statement
    summary:
      ru: Профессиональная среда, цифровые технологии, сетевое взаимодействие
      en: Professional environment, digital technologies, networking
  - clause: "4.6"
    class: value
    summary:
      ru: Помощь молодым специалистам и наставничество
      en: Help to early-career teachers and mentoring
    reading:
      ru: "Вычисляется: число молодых специалистов и пар «наставник – наставляемый» в учебном году."
      en: "Computed: number of early-career teachers and of mentor pairs in the school year."
    rules:
      - kind: indicator
        name: early-career
        of: methodical-association
        title:
          ru: Молодые специалисты
          en: Early-career teachers
        measure: early-career
      - kind: indicator
        name: mentoring
        of: methodical-association
        title:
          ru: Пары «наставник – наставляемый»
          en: Mentor pairs
        measure: mentoring
  - clause: "5.1"
    class: checked
    summary:
      ru: План на учебный год составлен руководителем, рассмотрен на заседании, утверждён директором
      en: Plan drawn up by the head, considered at a meeting, approved by the director
    reading:
      ru: >-
        Порядок действий – тот, в котором они названы; принятие плана на заседании показывает и рассмотрение.
        Дня нет: отсутствие плана нарушает пункт с 1 октября учебного года (параметр). Раз работа идёт по плану,
        у мероприятия с прошедшим сроком записан итог.
      en: >-
        The acts follow in the order in which they are named; adoption at a meeting shows consideration too. No
        day is set: the absence of a plan breaks the clause from 1 October of the school year (a parameter).
        Since the work goes by plan, an activity past its term has an outcome.
    rules:
      - kind: record-exists
        of: methodical-association
        record: plan
        by: 30.09
      - kind: acts
        of: methodical-association
        record: plan
        in-order: yes
        by: 30.09
        chain:
          - act: drawn-up
            who-acts: head
          - act: considered, adopted
            meeting-of: itself
          - act: approved
            order-by: centre
      - kind: planned
        of: methodical-association
        severity: warning
        days: 0
  - clause: "5.2.a"
    class: checked
    summary:
      ru: Заседание не реже одного раза в полугодие
      en: At least one meeting in each half-year
    reading:
      ru: >-
        Полугодия учебные: сентябрь – декабрь и январь – август; границы текст не называет, а работа ведётся по
        учебным годам.
      en: >-
        Half-years are those of the school year, September to December and January to August; the text gives no
        bounds, and the work goes by school years.
    rules:
      - kind: meeting-count
        of: methodical-association
        at-least: 1
        per: half-year
  - clause: "5.2.b"
    class: checked
    summary:
      ru: По каждому вопросу приняты и записаны рекомендации и решения
      en: Recommendations and decisions are recorded for every item
    reading:
      ru: "По одному вопросу хватает решения или рекомендации: требовать обоих значило бы дублировать запись."
      en: "For one item a decision or a recommendation is enough: asking for both would only double the entry."
    rules:
      - kind: agenda
        of: methodical-association
        items: resolution
  - clause: "5.2.c"
    class: checked
    summary:
      ru: Рекомендации и решения подписаны руководителем и секретарём
      en: Recommendations and decisions are signed by the head and the secretary
    reading:
      ru: >-
        Решения записаны в протоколе, поэтому подписи под протоколом подписывают и их; отдельного листа не
        нужно.
      en: >-
        The decisions stand in the minutes, so the signatures under the minutes sign them too; no separate sheet
        is needed.
    rules:
      - kind: acts
        of: methodical-association
        record: minutes
        chain:
          - act: signed
            who-acts: head
          - act: signed
            who-acts: secretary
  - clause: "5.3.a"
    class: checked
    summary:
      ru: За объединением закреплён контролирующий заместитель директора
      en: A supervising deputy director is recorded
    reading:
      ru: Закрепление требует времени, поэтому перерыв не длиннее 30 дней (параметр) – не нарушение.
      en: Assigning somebody takes time, so a vacancy of no more than 30 days (a parameter) is no breach.
    rules:
      - kind: office-filled
        of: methodical-association
        role: supervising-deputy-director
        at-least: 1
        days: 30
      - kind: qualified
        of: methodical-association
        role: supervising-deputy-director
        condition:
          position: deputy-head
          employer:
            party: centre
  - clause: "5.3.b"
    class: evidence
    summary:
      ru: Заместитель директора контролирует деятельность объединения
      en: The deputy director supervises the association’s work
    rules:
      - kind: attested
        of: methodical-association
        per: school-year
  - clause: "6.1"
    class: statement
    summary:
      ru: "Форма работы: заседания"
      en: "Form of work: meetings"
  - clause: "6.2"
    class: statement
    summary:
      ru: "Формы работы: совещания, семинары, практикумы"
      en: "Forms of work: working meetings, seminars, workshops"
  - clause: "6.3"
    class: statement
    summary:
      ru: "Форма работы: открытые мероприятия"
      en: "Form of work: open events"
  - clause: "6.4"
    class: statement
    summary:
      ru: "Формы работы: конкурсы, выставки, форумы, фестивали"
      en: "Forms of work: contests, exhibitions, forums, festivals"
  - clause: "6.5"
    class: checked
    summary:
      ru: Опыт обобщается в ежегодном электронном сборнике «Ступеньки»
      en: Practice is written up in the yearly electronic collection “Stupenki”
    reading:
      ru: >-
        Сборник ежегодный, поэтому достаточно одной публикации членов объединения за учебный год; это форма
        работы, а не обязанность, и потому предупреждение.
      en: >-
        The collection is yearly, so one publication by the association’s members in a school year will do; it
        is a form of work, not a duty, hence a warning.
    rules:
      - kind: record-exists
        of: methodical-association
        severity: warning
        record: publication
        edition: Ступеньки
  - clause: "7.1"
    class: statement
    summary:
      ru: Право вносить предложения
      en: Right to make proposals
  - clause: "7.2"
    class: statement
    summary:
      ru: Право предлагать материалы к публикации
      en: Right to propose materials for publication
  - clause: "7.3"
    class: statement
    summary:
      ru: Право ходатайствовать о поощрении
      en: Right to propose staff for awards
  - clause: "7.4"
    class: value
    summary:
      ru: Право выдвигать участников региональных и федеральных конкурсов
      en: Right to nominate for regional and federal contests
    reading:
      ru: "Вычисляется: участия членов в конкурсах регионального и федерального уровня за учебный год."
      en: "Computed: members’ participations in contests of regional and federal level in the school year."
    rules:
      - kind: indicator
        of: methodical-association
        measure: deeds
        in: contests
        level: regional, national
  - clause: "8.1"
    class: checked
    summary:
      ru: Член объединения участвует в заседаниях и мероприятиях
      en: A member takes part in meetings and events
    reading:
      ru: >-
        Мера участия не указана: порогом взята половина заседаний и мероприятий, прошедших за время членства
        (параметр), и только предупреждение.
      en: >-
        A duty without a measure: half of those held during the membership is taken as the threshold (a
        parameter), and as a warning only.
    rules:
      - kind: attendance
        of: methodical-association
        severity: warning
        at-least: 1/2
        per: school-year
        record: meeting, event
  - clause: "8.2"
    class: statement
    summary:
      ru: Обязанность заниматься самообразованием
      en: Duty of self-education
  - clause: "8.3"
    class: statement
    summary:
      ru: Обязанность повышать мастерство
      en: Duty to raise one’s skill
  - clause: "8.4"
    class: statement
    summary:
      ru: Обязанность знать тенденции и нормативные документы
      en: Duty to know the trends and the normative documents
  - clause: "8.5"
    class: statement
    summary:
      ru: Обязанность владеть самоанализом
      en: Duty to command self-analysis
  - clause: "8.6"
    class: checked
    summary:
      ru: Член объединения представляет свой опыт
      en: A member presents own practice
    reading:
      ru: >-
        Как часто, текст не говорит: взят учебный год, а спрашивается с тех, кто состоял в объединении с 30 сентября
        по 31 мая; список тех, кто опыта не представил, – заметка.
      en: >-
        How often the text does not say: the school year is taken, and those are asked who belonged from 30
        September through 31 May; the list of those who presented nothing is a note.
    rules:
      - kind: participation
        of: methodical-association
        severity: note
        in: presenting, speaking, practices, publishing
        at-least: 1
  - clause: "9.1"
    class: checked
    summary:
      ru: Приказ о составе и направлении на учебный год; вступление по заявлению
      en: Order on composition and direction for the school year; entry by application
    reading:
      ru: >-
        Дня нет: отсутствие приказа нарушает пункт с 1 октября учебного года (параметр); один приказ может
        служить и 1.3. Заявительный порядок значит, что заявление не позже включения в состав.
      en: >-
        No day is set: the absence of the order breaks the clause from 1 October of the school year (a
        parameter); one order may serve 1.3 too. Entry by application means one made no later than the entry.
    rules:
      - kind: record-exists
        of: methodical-association
        record: order
        order-by: centre
        fields: direction
        by: 30.09
      - kind: deadline
        name: application
        of: methodical-association
        record: membership
        act: applied
        moments:
          - days: 0
  - clause: "9.2"
    class: checked
    summary:
      ru: Электронный анализ за прошедший год
      en: Electronic analysis of last year
    reading:
      ru: >-
        Дня нет: отсутствие анализа учебного года нарушает пункт с 30 июня (параметр). Электронный вид –
        приложенный файл или сама запись.
      en: >-
        No day is set: the absence of the school year’s analysis breaks the clause from 30 June (a parameter).
        Electronic form means an attached file or the record itself.
    rules:
      - kind: record-exists
        of: methodical-association
        record: analysis
        by: 29.06
  - clause: "9.3"
    class: checked
    summary:
      ru: Электронный план текущего года
      en: Electronic plan of the current year
    reading:
      ru: >-
        Наличие и утверждение плана проверяет 5.1; здесь – что он есть в электронном виде: файлом или самой
        записью.
      en: >-
        Existence and approval of the plan are judged by 5.1; here that it exists in electronic form, as a file
        or as the record itself.
    rules:
      - kind: record-exists
        of: methodical-association
        record: plan
        by: 30.09
  - clause: "9.4"
    class: checked
    summary:
      ru: Банк данных о педагогах объединения
      en: Data bank of the association’s staff
    reading:
      ru: >-
        Перечень открыт, проверяются названные в нём сведения. Прямое «нет» заполняет поле: награды есть не у
        всех; возраст виден из года рождения, вместо категории годится соответствие должности.
      en: >-
        The list is open; the data it names are checked. An explicit “none” fills a field: not everybody has
        awards; age shows in the year of birth, and suitability for the post does in place of a category.
    rules:
      - kind: facts
        of: methodical-association
        record: membership
        fields:
          - birth-year
          - education
          - position
          - teaching-experience
          - categories
          - contests
          - publications
          - awards
          - titles
          - own-developments
          - contacts
  - clause: "9.5"
    class: checked
    summary:
      ru: Банк эффективных практик
      en: Bank of effective practices
    reading:
      ru: "Числа записей текст не называет: одна за учебный год показывает, что банк ведётся; предупреждение."
      en: "The text gives no number: one entry a school year shows that the bank is kept; a warning."
    rules:
      - kind: record-exists
        of: methodical-association
        severity: warning
        record: practice
  - clause: "9.6"
    class: checked
    summary:
      ru: Протоколы, планы и сценарии открытых мероприятий, листы регистрации
      en: Minutes, plans and scenarios of open events, registration sheets
    reading:
      ru: >-
        План или сценарий: достаточно одного. Листы регистрации прочитаны как листы открытых мероприятий; лист
        заседания – заметка, присутствие видно из протокола.
      en: >-
        A plan or a scenario: one is enough. Registration sheets are read as those of open events; the sheet of
        a meeting is a note, since the minutes show who was present.
    rules:
      - kind: dossier
        name: minutes
        of: methodical-association
        components:
          - minutes
      - kind: facts
        name: scenario
        of: methodical-association
        record: event
        is-open: yes
        fields:
          - field: scenario
            document-kind: scenario
      - kind: facts
        name: registration
        of: methodical-association
        record: event
        is-open: yes
        fields:
          - field: registration-sheet
            document-kind: registration sheet
      - kind: facts
        name: meeting-registration
        of: methodical-association
        severity: note
        record: meeting
        fields:
          - field: registration-sheet
            document-kind: registration sheet
  - clause: "10"
    class: statement
    summary:
      ru: Срок действия положения не ограничен
      en: The regulation has no time limit
"""#
    ),
    Pack(
      id: "moscow-1095-2016",
      text: #"""
title:
  ru: Положение о Методическом объединении специалистов, осуществляющих образовательную деятельность
  en: Regulation on the Methodical Association of specialists carrying out educational activity
issued-by:
  ru: Департамент труда и социальной защиты населения города Москвы
  en: Department of Labour and Social Protection of the Population of the City of Moscow
number: 1095
date: 2016-10-05
versions:
  - from: 2016-10-05
    basis: приказ № 1095 от 05.10.2016
remark:
  ru: >-
    В заголовке приложения дата дана двумя цифрами года («5.10.16»), а в названии департамента пропущен союз
    «и»; взяты реквизиты приказа. Один человек назван и «ответственным секретарём», и «секретарём Совета»
    (3.15). Пять рабочих дней на рассылку протокола отсчитаны от подписания, а срока для его утверждения
    председателем нет (3.15). Приказ председателя «назначает», положение говорит, что он «утверждается» (3.3):
    принимается и то и другое. Кворума Совета и общего собрания, а также открытости голосования текст не
    устанавливает.
  en: >-
    The heading of the annex gives the year in two digits (“5.10.16”) and misses the word “and” in the name of
    the Department; the requisites are those of the order. One person is called both “executive secretary” and
    “secretary of the Council” (3.15). The five working days for distributing the minutes run from signing,
    while their approval by the chair has no term (3.15). The order “appoints” the chair, the regulation says
    “approved” (3.3): either is accepted. The text sets no quorum for the Council or the general meeting and
    does not ask for open votes.
parties:
  - id: department
    ru: департамент
    en: department
    aliases: департамент труда и социальной защиты населения, руководитель департамента, head of the department
    about:
      ru: Создаёт объединение и утверждает председателя приказом; ему подведомственны организации участников
      en: >-
        Creates the association and approves its chair by an order; the members’ organisations are subordinate
        to it
body-kinds:
  - id: methodical-association
    ru: методическое объединение
    en: methodical association
    aliases: МО, объединение, association
    about:
      ru: Добровольное открытое сообщество специалистов; высший орган – общее собрание членов
      en: Voluntary open community of specialists; its highest body is the general meeting of the members
  - id: council
    ru: совет
    en: council
    aliases: совет методического объединения, совет МО
    about:
      ru: Исполнительный орган, который избирает общее собрание (3.7)
      en: Executive body elected by the general meeting (3.7)
  - id: section
    ru: секция
    en: section
    aliases: секция совета, секции
    about:
      ru: Часть Совета по одному из направлений образовательных услуг (3.10)
      en: Part of the Council for one of the fields of educational services (3.10)
roles:
  - id: chair
    ru: председатель
    en: chair
    aliases: председатель методического объединения, председатель совета, chairperson
    at-most: 1
    body-kinds: methodical-association, council
  - id: deputy-chair
    ru: заместитель председателя
    en: deputy chair
    aliases: зам. председателя, зампредседателя, заместитель
    at-most: 1
    body-kinds: methodical-association, council
  - id: executive-secretary
    ru: ответственный секретарь
    en: executive secretary
    aliases: секретарь, секретарь совета, secretary
    at-most: 1
    body-kinds: methodical-association, council
  - id: section-head
    ru: руководитель секции
    en: section head
    aliases: руководитель, head of the section
    at-most: 1
    body-kinds: section
forms:
  - id: meeting
    ru: заседание
    en: meeting
    aliases: заседания, заседание совета
  - id: working-meeting
    ru: рабочее совещание
    en: working meeting
    aliases: рабочие совещания, совещание, совещания
  - id: seminar
    ru: семинар
    en: seminar
    aliases: семинары
  - id: zonal-field-meeting
    ru: зональное выездное совещание
    en: zonal field meeting
    aliases: зональные выездные совещания, выездное совещание
  - id: conference
    ru: конференция
    en: conference
    aliases: конференции, совместная конференция, научно-практическая конференция
  - id: round-table
    ru: круглый стол
    en: round table
    aliases: круглые столы
  - id: professional-contest
    ru: конкурс профессионального мастерства
    en: professional skills contest
    aliases: конкурсы профессионального мастерства, профессиональный конкурс, конкурс, конкурсы, contest
  - id: training
    ru: тренинг
    en: training
    aliases: тренинги
  - id: experimental-platform
    ru: экспериментальная площадка
    en: experimental platform
    aliases: экспериментальные площадки
  - id: discussion-platform
    ru: дискуссионная площадка
    en: discussion platform
    aliases: дискуссионные площадки
directions:
  - id: research-and-innovation
    ru: изучение и внедрение достижений науки и практики
    en: study and introduction of achievements of science and practice
    aliases: внедрение достижений науки и практики, обмен опытом
  - id: qualification
    ru: повышение уровня профессиональной подготовки
    en: raising of professional training
    aliases: профессиональная подготовка, методическая помощь
  - id: professional-growth
    ru: обеспечение профессионального роста
    en: professional growth
    aliases: профессиональный рост, развитие творческого потенциала
  - id: expertise
    ru: экспертиза проектов и программ
    en: appraisal of projects and programmes
    aliases: экспертиза, экспертиза проектов, экспертиза программ
  - id: platforms
    ru: экспериментальные и дискуссионные площадки
    en: experimental and discussion platforms
    aliases: площадки
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
  - id: social-work-specialist
    ru: специалист по социальной работе
    en: social work specialist
    group: specialist
  - id: rehabilitation-specialist
    ru: специалист по реабилитационной работе
    en: rehabilitation specialist
    aliases: специалист по реабилитационной работе в социальной сфере, специалист по реабилитации инвалидов
    group: specialist
  - id: psychologist
    ru: психолог
    en: psychologist
    aliases: психолог в социальной сфере
    group: specialist
meeting-kinds:
  - id: general-meeting
    ru: общее собрание
    en: general meeting
    aliases: общее собрание членов, собрание, general assembly
clauses:
  - clause: "order.1-2"
    class: checked
    summary:
      ru: Методическое объединение создано приказом, положение о нём утверждено
      en: The methodical association is created and its regulation approved by an order
    reading:
      ru: >-
        Здесь проверяется наличие номера и даты приказа о создании; кем он издан – в 3.1, чтобы одно упущение не
        считалось дважды.
      en: >-
        Judged here is that the establishing order has a number and a date; who issued it is judged by 3.1, so
        that one omission does not count twice.
    rules:
      - kind: acts
        of: methodical-association
        record: body
        chain:
          - act: established
            order: yes
  - clause: "order.3"
    class: checked
    summary:
      ru: Председатель назначен
      en: The chair is appointed
    reading:
      ru: >-
        Приказ о создании сразу называет председателя, поэтому ни одного дня со дня создания объединение не
        остаётся без него; основание полномочий проверяет 3.3.
      en: >-
        The creating order names the chair at once, so there is no day since the establishment without one; the
        ground of the office is judged by 3.3.
    rules:
      - kind: office-filled
        of: methodical-association
        role: chair
        at-least: 1
  - clause: "order.4-5"
    class: statement
    summary:
      ru: Доведение приказа до сведения, содействие объединению, контроль
      en: Dissemination of the order, support of the association, control
  - clause: "1.1.a"
    class: statement
    summary:
      ru: "Назначение объединения: обеспечение деятельности и рост мастерства специалистов"
      en: "Purpose: support of the specialists’ work and growth of their skill"
  - clause: "1.1.b"
    class: checked
    summary:
      ru: Организации участников подведомственны департаменту и ведут образовательную деятельность
      en: Members’ organisations are subordinate to the Department and carry out educational activity
    rules:
      - kind: qualified
        of: methodical-association
        condition:
          employer:
            educational: yes
            subordinate-to: department
  - clause: "1.1.c"
    class: checked
    summary:
      ru: Вступление в объединение – по заявлению
      en: Membership rests on an application
    reading:
      ru: >-
        Заявление – основание вступления, значит, подано не позже его дня; одно заявление может охватывать
        нескольких специалистов, как допускает текст.
      en: >-
        The application is the ground of entry and so is made no later than that day; one application may cover
        several specialists, as the text allows.
    rules:
      - kind: deadline
        of: methodical-association
        record: membership
        act: applied
        moments:
          - days: 0
  - clause: "1.1.d"
    class: checked
    summary:
      ru: Форма заявления утверждена объединением
      en: The form of the application is approved by the association
    reading:
      ru: >-
        Орган текст не называет: годится и общее собрание, и Совет; утверждена до первого заявления, иначе оно
        подано не по форме.
      en: >-
        The text names no body: the general meeting or the Council will do; approved before the first
        application, or that would not follow the form.
    rules:
      - kind: record-exists
        of: methodical-association
        record: document
        document-kind: application form
        year: any
        act: approved
        body-kind: methodical-association, council
        before: applied
  - clause: "1.2"
    class: statement
    summary:
      ru: Правовые основы работы
      en: Legal basis
  - clause: "2.1"
    class: statement
    summary:
      ru: "Цели: единая методическая база, практическая направленность и отбор программ, поддержка специалистов"
      en: "Goals: common methodical base, practical and selected programmes, support of specialists"
  - clause: "2.2"
    class: evidence
    summary:
      ru: Задачи; ведутся база нормативных и методических материалов и фонд кейсов
      en: Tasks; a base of normative and methodical materials and a fund of cases are kept
    reading:
      ru: >-
        Из двенадцати задач след в записях оставляют два реестра: база материалов и фонд кейсов. По ним и
        проверяется пункт: документов-реестров, которые его называют, нужно два.
      en: >-
        Of the twelve tasks two leave a trace in the records, the base of materials and the fund of cases. By
        these the clause is judged: two registers have to name it.
    rules:
      - kind: attested
        of: methodical-association
        document-kind: register
        at-least: 2
  - clause: "2.3"
    class: statement
    summary:
      ru: "Принципы: компетентность, качество, комплексность, открытость, сплочённость"
      en: "Principles: competence, quality, comprehensive approach, openness, cohesion"
  - clause: "3.1"
    class: checked
    summary:
      ru: Объединение создаётся приказом департамента
      en: The association is created by an order of the Department
    rules:
      - kind: acts
        of: methodical-association
        record: body
        chain:
          - act: established
            order-by: department
  - clause: "3.2"
    class: statement
    summary:
      ru: Направления деятельности
      en: Directions of work
    reading:
      ru: >-
        Пункт ничего не требует от записей; направление можно указать у мероприятия, и отчёты посчитают
        мероприятия по направлениям.
      en: >-
        The clause binds no record; an activity may name its direction, and reports count activities by
        direction.
  - clause: "3.3"
    class: checked
    summary:
      ru: Председатель утверждён приказом руководителя департамента
      en: The chair holds office by an order of the head of the Department
    rules:
      - kind: acts
        of: methodical-association
        record: office
        role: chair
        chain:
          - act: appointed, approved, confirmed
            order-by: department
      - kind: deadline
        of: methodical-association
        record: office
        role: chair
        act: appointed, approved, confirmed
        order-by: department
        moments:
          - days: 0
  - clause: "3.4"
    class: evidence
    summary:
      ru: Функции председателя; аналитические справки департаменту – зарегистрированные документы
      en: Functions of the chair; analytical notes to the Department are registered documents
    rules:
      - kind: attested
        of: methodical-association
        per: school-year
        document-kind: note
  - clause: "3.5"
    class: statement
    summary:
      ru: Права председателя
      en: Rights of the chair
  - clause: "3.6"
    class: checked
    summary:
      ru: Общее собрание не реже одного раза в три года
      en: A general meeting at least once in three years
    reading:
      ru: >-
        Три года считаются от создания, затем от собрания до собрания: счёт по календарным трёхлетиям допустил
        бы перерыв почти в шесть лет.
      en: >-
        Three years run from the establishment, then from meeting to meeting: counting calendar three-year spans
        would allow a gap of almost six.
    rules:
      - kind: interval
        of: methodical-association
        years: 3
        meeting-kind: general-meeting
  - clause: "3.7.a"
    class: checked
    summary:
      ru: Члены Совета избраны общим собранием
      en: The Council’s members are elected by the general meeting
    reading:
      ru: >-
        Председатель – исключение: он возглавляет Совет по приказу департамента. Избран, если «за» более
        половины присутствующих: базы текст не называет. Членство в объединении лишь подразумевается, поэтому
        предупреждение.
      en: >-
        The chair is excepted, leading the Council by the Department’s order. Elected means carried by more than
        half of those present, since the text names no base. Membership of the association is only implied,
        hence a warning.
    rules:
      - kind: acts
        of: council
        record: membership
        except-role: chair
        chain:
          - act: elected
            meeting-of: methodical-association
            meeting-kind: general-meeting
      - kind: ballot
        of: council
        record: membership
        except-role: chair
        act: elected
        more-than: 1/2
        base: present
      - kind: qualified
        name: member
        of: council
        severity: warning
        every-day: no
        except-role: chair
        condition:
          member-of: methodical-association
  - clause: "3.7.b"
    class: checked
    summary:
      ru: Члены Совета – высококвалифицированные специалисты
      en: The Council’s members are highly qualified specialists
    reading:
      ru: >-
        Меры квалификации в тексте нет: категория или учёная степень её подтверждает, а без них вопрос решает
        подтверждение, а не нарушение. Проверяется на день избрания.
      en: >-
        The text gives no measure of qualification: a category or a degree proves it, and without them an
        attestation decides, not a breach. Judged on the day of election.
    rules:
      - kind: qualified
        of: council
        every-day: no
        attestable: yes
        except-role: chair
        condition:
          any:
            - category: highest, first
            - degree: yes
  - clause: "3.8.a"
    class: checked
    summary:
      ru: Совет ведёт базу данных о возможностях специалистов
      en: The Council keeps a database of specialists’ competences
    rules:
      - kind: facts
        of: methodical-association
        severity: warning
        record: membership
        fields:
          - education
          - position
          - teaching-experience
          - categories
  - clause: "3.8.b"
    class: evidence
    summary:
      ru: Прочие задачи Совета; банк научно-методических материалов
      en: Other tasks of the Council; bank of scientific and methodical materials
    rules:
      - kind: attested
        of: council
        document-kind: register
  - clause: "3.9"
    class: evidence
    summary:
      ru: Председатель и члены Совета работают на добровольных началах
      en: The chair and the Council’s members work voluntarily
    reading:
      ru: >-
        Добровольно – значит без оплаты: при отметке об оплате пункт нарушен, при подтверждении её отсутствия –
        соблюдён. Председатель и ответственный секретарь считаются членами Совета.
      en: >-
        Voluntarily means unpaid: a mark that the office is paid breaks the clause, an attestation keeps it. The
        chair and the executive secretary count as members of the Council.
    rules:
      - kind: attested
        of: methodical-association, council
        record: office
        role: chair, deputy-chair, executive-secretary
        paid: no
  - clause: "3.10.a"
    class: checked
    summary:
      ru: Наименования секций утверждены на заседании Совета
      en: Names of sections are approved at a Council meeting
    rules:
      - kind: acts
        of: section
        record: body
        chain:
          - act: approved
            meeting-of: council
  - clause: "3.10.b"
    class: checked
    summary:
      ru: Руководитель секции избран Советом из его членов и утверждён председателем
      en: A section head is elected by the Council from its members and confirmed by the chair
    reading:
      ru: "База голосования не названа: более половины присутствующих членов; приглашённые не считаются."
      en: "The text names no base of the vote: more than half of the members present; guests do not count."
    rules:
      - kind: acts
        of: section
        record: office
        role: section-head
        in-order: yes
        chain:
          - act: elected
            meeting-of: council
          - act: confirmed, approved
            who-acts: chair
      - kind: ballot
        of: section
        record: office
        role: section-head
        act: elected
        more-than: 1/2
        base: present
      - kind: qualified
        of: section
        role: section-head
        condition:
          member-of: council
  - clause: "3.11.a"
    class: checked
    summary:
      ru: Заседание Совета в каждом квартале
      en: A Council meeting in every calendar quarter
    reading:
      ru: Квартал – календарный (январь – март и так далее), а не учебная четверть.
      en: A quarter is a calendar one (January to March and so on), not a school quarter.
    rules:
      - kind: meeting-count
        of: council
        at-least: 1
        per: calendar-quarter
  - clause: "3.11.b"
    class: statement
    summary:
      ru: В течение года возможны совещания, семинары и выездные встречи
      en: Working meetings, seminars and field meetings are possible during the year
  - clause: "3.12"
    class: checked
    summary:
      ru: Заместитель председателя и ответственный секретарь избраны Советом
      en: The deputy chair and the executive secretary are elected by the Council
    reading:
      ru: >-
        Большинство текст не привязывает к составу, поэтому база – присутствующие на заседании члены;
        приглашённые не считаются. Заместитель назван заместителем председателя объединения, поэтому судится и
        должность, записанная не у Совета, а у объединения.
      en: >-
        The text does not tie the majority to the whole membership, so its base is the members present; guests
        do not count. The deputy is called that of the association’s chair, so an office recorded with the
        association and not with the Council is judged alike.
    rules:
      - kind: acts
        of: council, methodical-association
        record: office
        role: deputy-chair, executive-secretary
        chain:
          - act: elected
            meeting-of: council
      - kind: ballot
        of: council, methodical-association
        record: office
        role: deputy-chair, executive-secretary
        act: elected
        more-than: 1/2
        base: present
  - clause: "3.13"
    class: checked
    summary:
      ru: Совет работает по планам
      en: The Council works by plans
    reading:
      ru: >-
        Период плана не назван: взят учебный год, как правило и считает без параметра «per»; для совета, который работает
        по календарным годам, это «per: calendar-year». Дня тоже нет: отсутствие плана
        нарушает пункт с 1 октября учебного года (параметр). Раз работа идёт по плану, у мероприятия с прошедшим
        сроком записан итог.
      en: >-
        The plan’s period is not named: the school year is taken, as the rule does without the parameter
        “per”; for a council that works by calendar years it is “per: calendar-year”. Nor is a day: absence
        breaks the clause from 1 October of the school year (a parameter). Since the work goes by plan, an item
        past its term has an outcome.
    rules:
      - kind: record-exists
        of: council
        record: plan
        by: 30.09
      - kind: planned
        of: council
        severity: warning
        days: 0
  - clause: "3.14"
    class: checked
    summary:
      ru: Заседание ведёт председатель, в его отсутствие – заместитель
      en: The chair conducts the meeting, or the deputy when the chair is absent
    rules:
      - kind: presiding
        of: council
        role: chair
        substitute: deputy-chair
  - clause: "3.15.a"
    class: checked
    summary:
      ru: Протокол подписан ответственным секретарём и утверждён председателем
      en: Minutes are signed by the executive secretary and approved by the chair
    reading:
      ru: >-
        Срока подписания и утверждения нет: у состоявшегося заседания отсутствие подписи или утверждения –
        нарушение.
      en: "There is no term for signature and approval: for a meeting held, the lack of either is a breach."
    rules:
      - kind: acts
        of: council
        record: minutes
        chain:
          - act: signed
            who-acts: executive-secretary
          - act: approved
            who-acts: chair
  - clause: "3.15.b"
    class: checked
    summary:
      ru: Протокол доведён до членов Совета за пять рабочих дней
      en: The minutes reach the Council’s members within five working days
    reading:
      ru: >-
        Срок начинается на следующий день после подписания и считается по российскому производственному
        календарю, с переносами и рабочими субботами; «секретарь Совета» и «ответственный секретарь» – одно
        лицо.
      en: >-
        The term starts on the day after signing and follows the Russian production calendar with moved days off
        and working Saturdays; “secretary of the Council” and “executive secretary” are one person.
    rules:
      - kind: deadline
        of: council
        record: minutes
        act: distributed
        who-acts: executive-secretary
        moments:
          - after: signed
            working-days: 5
  - clause: "3.16"
    class: statement
    summary:
      ru: Допускаются приглашённые и видеоконференция
      en: Guests and video conferencing are allowed
    reading:
      ru: Приглашённые не входят ни в число членов, ни в голоса.
      en: Guests count neither among the members nor in the votes.
"""#
    ),
    Pack(
      id: "nazarovo-86-2020",
      text: #"""
title:
  ru: Положение о муниципальной методической службе управления образования администрации Назаровского района
  en: >-
    Regulation on the municipal methodical service of the Education Department of the Nazarovo District
    Administration
issued-by:
  ru: Управление образования администрации Назаровского района
  en: Education Department of the Nazarovo District Administration
number: 86
date: 2020-06-02
versions:
  - from: 2020-06-02
    basis: приказ № 86 от 02.06.2020
remark:
  ru: >-
    В 3.8.7 после функций секретаря идут три пункта о членах совета, заголовок которых пропущен; они выделены в
    3.8.7.c. В 3.8.5 слова «не менее 10 человек» приписаны к утверждению состава без согласования; они прочитаны
    как численность совета. Совет назван и советом управления (3.3.1), и советом при управлении (3.8): это один
    орган. В 3.6 пропущено слово после «в установленном порядке»; прочитано как порядок, установленный
    управлением. Среди задач совета (3.8.9) стоят принципы его работы, а скобка в 1.6.1.4 не закрыта.
    Заместителя председателя, как и порядка ведения заседания в отсутствие председателя, текст не знает.
  en: >-
    In 3.8.7 three points about the council’s members follow the secretary’s functions without their heading;
    they are set apart as 3.8.7.c. In 3.8.5 the words “at least 10 people” hang on the approval of the
    composition without agreement; they are read as the council’s size. The council is called the Department’s
    (3.3.1) and one attached to it (3.8): it is the same body. In 3.6 a word is missing after “in the
    established order”; it is read as the order established by the Department. The council’s tasks (3.8.9) begin
    with its principles, and a bracket in 1.6.1.4 is not closed. The text knows no deputy chair and does not say
    who conducts a meeting when the chair is absent.
parties:
  - id: department
    ru: управление образования
    en: education department
    aliases: управление, управление образования администрации района, руководитель управления образования
    about:
      ru: Утверждает положения о сообществах и состав методического совета; служба и совет действуют при нём
      en: >-
        Approves the regulations of communities and the composition of the methodical council; the service and
        the council work under it
body-kinds:
  - id: municipal-methodical-service
    ru: муниципальная методическая служба
    en: municipal methodical service
    aliases: ММС, методическая служба, служба
    about:
      ru: Служба управления образования, в которую входят совет и профессиональные сообщества
      en: Service of the Education Department that comprises the council and the professional communities
  - id: municipal-methodical-council
    ru: муниципальный методический совет
    en: municipal methodical council
    aliases: методический совет, ММСовет, совет, methodical council
    about:
      ru: Постоянный совещательный орган при управлении образования (3.8)
      en: Standing advisory body under the Education Department (3.8)
  - id: district-association
    ru: районное методическое объединение
    en: district methodical association
    aliases: РМО, методическое объединение, district association
    about:
      ru: Профессиональное сообщество педагогов района
      en: Professional community of the district’s staff
  - id: municipal-association
    ru: муниципальное методическое объединение
    en: municipal methodical association
    aliases: ММО, иное муниципальное методическое объединение, municipal association
    about:
      ru: Иное объединение педагогов на муниципальном уровне
      en: Other association of staff at municipal level
  - id: association
    ru: ассоциация
    en: professional association
    aliases: профессиональная ассоциация, педагогическая ассоциация
    about:
      ru: Ассоциация педагогов или руководителей
      en: Association of teaching or managerial staff
  - id: creative-group
    ru: творческая группа
    en: creative group
    aliases: творческие группы, рабочая группа
    about:
      ru: Группа, которую служба создаёт для отдельной задачи
      en: Group that the service sets up for one task
  - id: professional-community
    ru: профессиональное педагогическое сообщество
    en: professional community
    aliases: профессиональное сообщество, педагогическое сообщество, профессиональное методическое сообщество
    about:
      ru: Иное профессиональное сообщество педагогов
      en: Any other professional community of teaching staff
  - id: virtual-association
    ru: виртуальное методическое объединение
    en: virtual association
    aliases: виртуальное МО, сетевое объединение, virtual methodical association
    about:
      ru: Новый субъект методического пространства, постоянный или временный (1.6.2)
      en: New entity of the methodical space, permanent or temporary (1.6.2)
  - id: expert-council
    ru: экспертный совет
    en: expert council
    about:
      ru: Совет, который служба вправе создать (3.2)
      en: Council that the service may set up (3.2)
  - id: research-team
    ru: временный научно-исследовательский коллектив
    en: temporary research team
    aliases: научно-исследовательский коллектив, временный коллектив
    about:
      ru: Коллектив, который служба вправе создать (3.2)
      en: Team that the service may set up (3.2)
  - id: institution-council
    ru: методический совет учреждения
    en: institution’s methodical council
    aliases: школьный методический совет, школьный совет, institution council
    about:
      ru: Методический совет внутри учреждения (3.3.3, 3.7)
      en: Methodical council within an institution (3.3.3, 3.7)
  - id: institution-association
    ru: методическое объединение учреждения
    en: institution’s methodical association
    aliases: школьное методическое объединение, ШМО, institution association
    about:
      ru: Методическое объединение внутри учреждения (3.7)
      en: Methodical association within an institution (3.7)
roles:
  - id: chair
    ru: председатель
    en: chair
    aliases: председатель совета, chairperson
    at-most: 1
    body-kinds: municipal-methodical-council, institution-council, expert-council
  - id: secretary
    ru: секретарь
    en: secretary
    aliases: секретарь совета
    at-most: 1
  - id: head
    ru: руководитель
    en: head
    aliases: руководитель сообщества, руководитель РМО, руководитель объединения, head of the community
    at-most: 1
    body-kinds: municipal-methodical-service, district-association, municipal-association, association, creative-group, professional-community, virtual-association, research-team, institution-association
forms:
  - id: meeting
    ru: заседание
    en: meeting
    aliases: заседания
  - id: research-conference
    ru: научно-практическая конференция
    en: research-and-practice conference
    aliases: научно-практические конференции, НПК
  - id: conference
    ru: конференция
    en: conference
    aliases: конференции
  - id: congress
    ru: конгресс
    en: congress
    aliases: конгрессы
  - id: seminar
    ru: семинар
    en: seminar
    aliases: семинары
  - id: working-meeting
    ru: совещание
    en: working meeting
    aliases: совещания, рабочее совещание
  - id: methodical-event
    ru: методическое мероприятие
    en: methodical event
    aliases: муниципальное методическое мероприятие, методические мероприятия, краевое методическое мероприятие
  - id: municipal-contest
    ru: муниципальный конкурс
    en: municipal contest
    aliases: муниципальные конкурсы, конкурс, конкурсы, contest
  - id: professional-contest
    ru: профессиональный конкурс
    en: professional contest
    aliases: профессиональные конкурсы, конкурс профессионального мастерства
  - id: consultation
    ru: консультация
    en: consultation
    aliases: консультации, консультирование
  - id: advice-point
    ru: консультационный пункт
    en: advice point
    aliases: консультационные пункты, консультативный пункт
  - id: discussion-platform
    ru: дискуссионная площадка
    en: discussion platform
    aliases: дискуссионные площадки
  - id: self-education
    ru: самообразование
    en: self-education
directions:
  - id: education
    ru: образовательная деятельность
    en: education
    aliases: образовательная, образовательное
  - id: analysis
    ru: аналитическая деятельность
    en: analysis
    aliases: аналитическая, аналитическое
  - id: information
    ru: информационная деятельность
    en: information
    aliases: информационная, информационное
  - id: organisation
    ru: организационно-методическая деятельность
    en: organisation and methods
    aliases: организационно-методическая, организационно-методическое, organization
  - id: consultation
    ru: консультационная деятельность
    en: consultation
    aliases: консультационная, консультационное
  - id: research
    ru: научно-методическая деятельность
    en: scientific and methodical work
    aliases: научно-методическая, научно-методическое
technologies:
  - id: e-learning
    ru: электронное обучение
    en: electronic learning
  - id: distance-learning
    ru: дистанционные образовательные технологии
    en: distance learning
    aliases: дистанционное обучение, ДОТ
  - id: blended-learning
    ru: смешанное обучение
    en: blended learning
    aliases: технология смешанного обучения
  - id: mobile-learning
    ru: мобильное обучение
    en: mobile learning
    aliases: технология мобильного обучения
  - id: network-interaction
    ru: сетевое взаимодействие
    en: network interaction
  - id: mentoring
    ru: наставничество
    en: mentoring
    aliases: система наставничества
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
  - id: information-division-head
    ru: начальник отдела информации
    en: head of the information division
    aliases: начальник отдела информации управления образования
    group: authority-officer
  - id: education-department-head
    ru: руководитель управления образования
    en: head of the education department
    aliases: начальник управления образования
    group: authority-officer
clauses:
  - clause: "order.1-3"
    class: checked
    summary:
      ru: Положение утверждено и действует с 2 июня 2020 года
      en: The regulation is approved and in force from 2 June 2020
    reading:
      ru: Приказ вступает в силу в день подписания; до него обязанностей по этому положению нет.
      en: >-
        The order takes effect on the day it is signed; before it there are no obligations under this
        regulation.
    rules:
      - kind: facts
        fields:
          - field: regulation
            in-force: yes
  - clause: "1.1"
    class: statement
    summary:
      ru: Предмет положения
      en: Subject of the regulation
  - clause: "1.2"
    class: statement
    summary:
      ru: "Назначение службы: единое методическое пространство и качество образования"
      en: "Purpose of the service: common methodical space and quality of education"
  - clause: "1.3"
    class: statement
    summary:
      ru: Закон, на основе которого разработано положение
      en: Law on which the regulation is based
  - clause: "1.4"
    class: statement
    summary:
      ru: Акты, которыми руководствуется служба
      en: Acts that guide the service
  - clause: "1.5"
    class: statement
    summary:
      ru: "Цель службы: качественная поддержка образования и рост компетентности кадров"
      en: "Goal of the service: good support of education and growth of staff competence"
  - clause: "1.6"
    class: statement
    summary:
      ru: Задачи службы
      en: Tasks of the service
  - clause: "1.6.1"
    class: statement
    summary:
      ru: "Задача: содействие национальным проектам в сфере образования"
      en: "Task: contribution to the national projects in education"
  - clause: "1.6.1.1"
    class: statement
    summary:
      ru: Новые методы обучения и воспитания, образовательные технологии
      en: New methods of teaching and upbringing, educational technologies
  - clause: "1.6.1.2"
    class: statement
    summary:
      ru: Обновление предметной области «Технология»
      en: Renewal of the subject area “Technology”
  - clause: "1.6.1.3"
    class: statement
    summary:
      ru: Консультационные пункты для родителей в детских садах
      en: Advice points for parents in kindergartens
  - clause: "1.6.1.4"
    class: statement
    summary:
      ru: Цифровая среда, наставничество, профессиональные конкурсы
      en: Digital environment, mentoring, professional contests
    reading:
      ru: Записей пункт не требует; реестр конкурсов, если он ведётся, попадает в отчёты.
      en: The clause asks for no record; a register of contests, where kept, feeds the reports.
  - clause: "1.6.2"
    class: statement
    summary:
      ru: Единство и управляемость службы, развитие новых методических сообществ
      en: Unity and manageability of the service, growth of new methodical communities
  - clause: "1.6.3"
    class: statement
    summary:
      ru: Сетевое взаимодействие и вовлечение педагогов в мероприятия
      en: Networking and drawing staff into events
  - clause: "1.6.4"
    class: statement
    summary:
      ru: Инновационное развитие методической системы
      en: Innovative development of the methodical system
  - clause: "1.6.5"
    class: statement
    summary:
      ru: Сетевая деятельность учреждений для обмена опытом и апробации
      en: Networking of institutions for exchange of practice and trials
  - clause: "2.1"
    class: checked
    summary:
      ru: Организуется повышение квалификации и переподготовка работников
      en: Professional development and retraining of staff are organised
    reading:
      ru: >-
        Организация курсов видна по записям о них: у каждого члена сообщества курсы записаны либо прямо указано,
        что их нет. Предупреждение: курсы организует служба, а не сообщество.
      en: >-
        That courses are organised shows in their records: each member of a community has courses recorded or an
        explicit “none”. A warning: courses are the service’s work, not the community’s.
    rules:
      - kind: facts
        of: district-association, municipal-association, association, creative-group, professional-community, virtual-association, research-team
        severity: warning
        record: membership
        fields:
          - courses
  - clause: "2.2"
    class: statement
    summary:
      ru: Аналитическая деятельность
      en: Analysis
  - clause: "2.2.1"
    class: evidence
    summary:
      ru: Мониторинг профессиональных и информационных потребностей работников
      en: Monitoring of the professional and information needs of staff
    rules:
      - kind: attested
        of: municipal-methodical-service
        per: school-year
        document-kind: diagnostics, note
  - clause: "2.2.2"
    class: evidence
    summary:
      ru: Мониторинг качества образования
      en: Monitoring of the quality of education
    rules:
      - kind: attested
        of: municipal-methodical-service
        per: school-year
        document-kind: diagnostics, note
  - clause: "2.2.3"
    class: checked
    summary:
      ru: Анализируется и оценивается работа профессиональных сообществ
      en: The work of professional communities is analysed and evaluated
    reading:
      ru: >-
        Периода и дня текст не называет: раз в учебный год, отсутствие нарушает пункт с 30 июня (параметр).
        Оценивает служба, поэтому анализа самого сообщества мало, если служба его не рассмотрела.
      en: >-
        The text names neither period nor day: once a school year, and absence breaks the clause from 30 June (a
        parameter). The service evaluates, so the community’s own analysis does not do unless the service
        considered it.
    rules:
      - kind: deadline
        of: district-association, municipal-association, association, creative-group, professional-community, virtual-association, research-team
        record: analysis
        act: considered, evaluated, approved
        body-kind: municipal-methodical-service
        moments:
          - day: 29.06
  - clause: "2.2.4"
    class: checked
    summary:
      ru: Мониторинг повышения квалификации работников
      en: Monitoring of the staff’s professional development
    reading:
      ru: >-
        Мониторинг прочитан как перечень тех, у кого три года (параметр) нет ни одного курса; сам разрыв – не
        вина сообщества, поэтому предупреждение.
      en: >-
        Monitoring is read as a list of those without any course in three years (a parameter); the gap itself is
        no fault of the community, hence a warning.
    rules:
      - kind: qualified
        of: district-association, municipal-association, association, creative-group, professional-community, virtual-association, research-team
        severity: warning
        condition:
          course-within-years: 3
  - clause: "2.2.5"
    class: evidence
    summary:
      ru: Выявление и распространение лучших практик учреждений и работников
      en: Finding and spreading the best practices of institutions and staff
    rules:
      - kind: attested
        of: municipal-methodical-service
        per: school-year
        document-kind: note, register, recommendations
  - clause: "2.2.6"
    class: evidence
    summary:
      ru: Выявление и распространение практик методического сопровождения
      en: Finding and spreading practices of methodical support
    rules:
      - kind: attested
        of: municipal-methodical-service
        per: school-year
        document-kind: note, register, recommendations
  - clause: "2.2.7"
    class: evidence
    summary:
      ru: Сбор и обработка сведений о результатах работы учреждений
      en: Collecting and processing the results of institutions’ work
    rules:
      - kind: attested
        of: municipal-methodical-service
        per: school-year
        document-kind: note, register
  - clause: "2.3"
    class: statement
    summary:
      ru: Информационная деятельность
      en: Information
  - clause: "2.3.1"
    class: evidence
    summary:
      ru: Информирование о планах службы, итогах конкурсов, проектах и законодательстве
      en: Informing on the service’s plans, contest results, projects and legislation
    rules:
      - kind: attested
        of: municipal-methodical-service
        per: school-year
        document-kind: note
  - clause: "2.3.2"
    class: evidence
    summary:
      ru: Банк нормативной и методической информации
      en: Bank of normative and methodical information
    rules:
      - kind: attested
        of: municipal-methodical-service
        document-kind: register
  - clause: "2.3.3"
    class: statement
    summary:
      ru: Сопровождение распространения опыта и новых технологий
      en: Support of the spread of practice and new technologies
  - clause: "2.3.4"
    class: statement
    summary:
      ru: Информирование о направлениях развития образования
      en: Informing on the directions of educational development
  - clause: "2.4"
    class: statement
    summary:
      ru: Организационно-методическая деятельность
      en: Organisation and methods
  - clause: "2.4.1"
    class: statement
    summary:
      ru: Координация методической работы
      en: Co-ordination of methodical work
  - clause: "2.4.2"
    class: statement
    summary:
      ru: Формирование сетевого взаимодействия
      en: Building of networks
  - clause: "2.4.3"
    class: statement
    summary:
      ru: Сопровождение актуальных направлений развития
      en: Support of current directions of development
  - clause: "2.4.4"
    class: statement
    summary:
      ru: Организация работы профессиональных методических сообществ
      en: Organisation of the professional methodical communities’ work
  - clause: "2.4.5"
    class: statement
    summary:
      ru: Помощь в повышении профессионального уровня работников
      en: Help in raising the professional level of staff
  - clause: "2.4.6"
    class: statement
    summary:
      ru: Взаимодействие с учреждениями дополнительного профессионального образования
      en: Co-operation with institutions of professional development
  - clause: "2.4.7"
    class: value
    summary:
      ru: Муниципальные мероприятия, конкурсы и научно-практические конференции
      en: Municipal events, contests and research-and-practice conferences
    reading:
      ru: "Вычисляется: число событий муниципального уровня за учебный год по формам."
      en: "Computed: number of events at municipal level in the school year, by form."
    rules:
      - kind: indicator
        of: municipal-methodical-service, professional-community
        measure: records
        record: event
        level: municipal
  - clause: "2.4.8"
    class: statement
    summary:
      ru: Организация участия работников в краевых мероприятиях
      en: Organisation of staff’s participation in regional events
  - clause: "2.5"
    class: statement
    summary:
      ru: Консультационная деятельность
      en: Consultation
  - clause: "2.5.1"
    class: statement
    summary:
      ru: Консультации для работников и руководителей методических объединений учреждений
      en: Consultations for staff and heads of institutions’ methodical associations
  - clause: "2.5.2"
    class: statement
    summary:
      ru: Консультирование работников и родителей
      en: Consulting of staff and parents
  - clause: "2.6"
    class: statement
    summary:
      ru: Научно-методическое сопровождение инноваций
      en: Scientific and methodical support of innovation
  - clause: "3.1"
    class: statement
    summary:
      ru: Служба может вступать в ассоциации и участвовать в конференциях
      en: The service may join associations and take part in conferences
  - clause: "3.2"
    class: statement
    summary:
      ru: Служба может создавать советы, исследовательские коллективы, творческие группы
      en: The service may set up councils, research teams and creative groups
  - clause: "3.3"
    class: statement
    summary:
      ru: Служба координирует методическую работу учреждений и сообществ
      en: The service co-ordinates the methodical work of institutions and communities
  - clause: "3.3.1.a"
    class: checked
    summary:
      ru: Муниципальный методический совет входит в методическую службу
      en: The municipal methodical council belongs to the methodical service
    rules:
      - kind: facts
        of: municipal-methodical-council
        fields:
          - field: parent
            body-kind: municipal-methodical-service
  - clause: "3.3.1.b"
    class: evidence
    summary:
      ru: Совет даёт рекомендации о планировании, содержании и формах методической работы
      en: The council recommends on planning, content and forms of methodical work
    rules:
      - kind: attested
        of: municipal-methodical-council
        per: school-year
        document-kind: recommendations
  - clause: "3.3.2"
    class: statement
    summary:
      ru: Служба координирует работу учреждений – участников мероприятий
      en: The service co-ordinates the institutions that take part in events
  - clause: "3.3.3"
    class: statement
    summary:
      ru: Служба координирует работу методических советов учреждений
      en: The service co-ordinates the methodical councils of institutions
  - clause: "3.4"
    class: statement
    summary:
      ru: Взаимодействие с социальными партнёрами
      en: Co-operation with social partners
  - clause: "3.5"
    class: checked
    summary:
      ru: Служба работает по плану основных мероприятий на учебный год
      en: The service works by a plan of main events for the school year
    reading:
      ru: >-
        Дня текст не называет: отсутствие плана нарушает пункт с 1 октября учебного года (параметр). Раз работа
        идёт по плану, у мероприятия с прошедшим сроком записан итог.
      en: >-
        The text names no day: the absence of the plan breaks the clause from 1 October of the school year (a
        parameter). Since the work goes by plan, an activity past its term has an outcome.
    rules:
      - kind: record-exists
        of: municipal-methodical-service
        record: plan
        by: 30.09
      - kind: planned
        of: municipal-methodical-service
        severity: warning
        days: 0
  - clause: "3.6"
    class: checked
    summary:
      ru: У каждого муниципального сообщества есть положение, утверждённое в управлении
      en: Every municipal community has a regulation approved in the Department
    reading:
      ru: >-
        Одно положение может служить нескольким сообществам, если называет их все: текст не требует отдельного
        для каждого.
      en: "One regulation may serve several communities if it names them all: the text does not ask for one each."
    rules:
      - kind: record-exists
        of: district-association, municipal-association, association, creative-group, professional-community, virtual-association, research-team
        record: document
        document-kind: regulation
        year: any
        act: approved
        party: department
  - clause: "3.7"
    class: checked
    summary:
      ru: У методического совета и объединения учреждения есть положение, утверждённое учреждением
      en: An institution’s methodical council or association has a regulation approved by the institution
    rules:
      - kind: record-exists
        of: institution-council, institution-association
        record: document
        document-kind: regulation
        year: any
        act: approved
        party: base-organization
  - clause: "3.8"
    class: statement
    summary:
      ru: Муниципальный методический совет при управлении образования
      en: Municipal methodical council under the Education Department
  - clause: "3.8.1"
    class: statement
    summary:
      ru: Совет – постоянный коллегиальный совещательный орган
      en: The council is a standing collegial advisory body
  - clause: "3.8.2.a"
    class: checked
    summary:
      ru: В совете есть председатель, секретарь и члены
      en: The council has a chair, a secretary and members
    reading:
      ru: >-
        Должности названы в единственном числе и обязательны: ровно один председатель и один секретарь в каждый
        день со дня создания.
      en: >-
        The offices are named in the singular and as a must: exactly one chair and one secretary on every day
        since the establishment.
    rules:
      - kind: office-filled
        name: chair
        of: municipal-methodical-council
        role: chair
        exactly: 1
      - kind: office-filled
        name: secretary
        of: municipal-methodical-council
        role: secretary
        exactly: 1
  - clause: "3.8.2.b"
    class: evidence
    summary:
      ru: Работа в совете – без дополнительной оплаты
      en: Work in the council brings no additional pay
    reading:
      ru: При отметке об оплате пункт нарушен, при подтверждении её отсутствия – соблюдён.
      en: A mark that the office is paid breaks the clause, an attestation keeps it.
    rules:
      - kind: attested
        of: municipal-methodical-council
        record: office
        role: chair, secretary
        paid: no
  - clause: "3.8.2.c"
    class: checked
    summary:
      ru: Работа в совете – в основное рабочее время
      en: Work in the council falls in main working time
    reading:
      ru: >-
        Рабочее время у каждого своё, поэтому проверяется лишь рабочий день производственного календаря, а часы
        – когда время записано; предупреждение.
      en: >-
        Everybody’s working time differs, so only the working day of the production calendar is judged, and
        hours where a time is recorded; a warning.
    rules:
      - kind: meeting-time
        of: municipal-methodical-council
        severity: warning
        working-day: yes
        working-hours: 8:00-18:00
  - clause: "3.8.3"
    class: checked
    summary:
      ru: Члены совета – представители управления и руководители сообществ
      en: Council members represent the Department or head professional communities
    reading:
      ru: >-
        Требование к составу, а не только к избранию, поэтому проверяется на каждый день членства; председатель
        и секретарь считаются членами.
      en: >-
        The demand is on the composition, not only on entry, so every day of membership is judged; chair and
        secretary count as members.
    rules:
      - kind: qualified
        of: municipal-methodical-council
        condition:
          any:
            - employer:
                party: department
            - holds-role:
                role: head
                body-kind: district-association, municipal-association, association, creative-group, professional-community, virtual-association, research-team
  - clause: "3.8.4"
    class: checked
    summary:
      ru: Председатель совета – начальник отдела информации управления
      en: The council’s chair is the head of the Department’s information division
    reading:
      ru: >-
        Проверяется на день вступления в должность и за всё время пребывания в ней: полномочие связано с
        должностью в управлении.
      en: >-
        Judged on the day of entry into office and throughout it: the office goes with the position in the
        Department.
    rules:
      - kind: qualified
        of: municipal-methodical-council
        role: chair
        condition:
          position: information-division-head
          employer:
            party: department
  - clause: "3.8.5.a"
    class: checked
    summary:
      ru: Состав совета утверждён приказом управления
      en: The council’s composition is approved by the Department’s order
    rules:
      - kind: acts
        of: municipal-methodical-council
        record: body
        chain:
          - act: approved
            order-by: department
  - clause: "3.8.5.b"
    class: checked
    summary:
      ru: В совете не менее десяти человек
      en: The council has at least ten people
    reading:
      ru: >-
        Численность нужна и в приказе, и в каждый день: иначе выбытие членов лишило бы норму смысла.
        Председатель и секретарь считаются.
      en: >-
        The number holds in the order and on every day, or departures would empty the norm. Chair and secretary
        count.
    rules:
      - kind: size
        of: municipal-methodical-council
        at-least: 10
      - kind: size
        name: approved-size
        of: municipal-methodical-council
        order-by: department
        at-least: 10
  - clause: "3.8.6.a"
    class: checked
    summary:
      ru: Заседания проводит председатель
      en: The chair conducts the meetings
    rules:
      - kind: presiding
        of: municipal-methodical-council
        role: chair
  - clause: "3.8.6.b"
    class: evidence
    summary:
      ru: Председатель распределяет функции и определяет регламент
      en: The chair distributes functions and sets the rules of procedure
    rules:
      - kind: attested
        of: municipal-methodical-council
        per: school-year
  - clause: "3.8.7.a"
    class: checked
    summary:
      ru: Секретарь ведёт и оформляет протоколы
      en: The secretary keeps and draws up the minutes
    rules:
      - kind: acts
        of: municipal-methodical-council
        record: minutes
        chain:
          - act: drawn-up
            who-acts: secretary
  - clause: "3.8.7.b"
    class: evidence
    summary:
      ru: Секретарь формирует повестку, готовит документы, сообщает о решениях работникам
      en: The secretary forms the agenda, prepares papers, informs staff of the decisions
    reading:
      ru: Пункт соблюдён, когда записана дата сообщения работникам о решениях.
      en: A date on which staff were informed of the decisions keeps the clause.
    rules:
      - kind: attested
        of: municipal-methodical-council
        record: minutes
        act: distributed
  - clause: "3.8.7.c"
    class: evidence
    summary:
      ru: Анализ документов, рекомендации и объективность решений
      en: Analysis of documents, recommendations and objective decisions
    reading:
      ru: >-
        Заголовок этих трёх пунктов в тексте пропущен, а глаголы стоят во множественном числе: они прочитаны как
        обязанности членов совета, а не секретаря.
      en: >-
        The heading of these three points is missing and their verbs are in the plural: they are read as duties
        of the council’s members, not of the secretary.
    rules:
      - kind: attested
        of: municipal-methodical-council
        per: school-year
        document-kind: recommendations
  - clause: "3.8.7.d"
    class: statement
    summary:
      ru: Секретарь выполняет иные поручения председателя
      en: The secretary does what else the chair asks
  - clause: "3.8.8"
    class: statement
    summary:
      ru: В работе совета могут участвовать приглашённые
      en: Guests may take part in the council’s work
    reading:
      ru: Приглашённые не входят ни в кворум, ни в голоса.
      en: Guests count neither for the quorum nor in the votes.
  - clause: "3.8.9"
    class: evidence
    summary:
      ru: Задачи совета; рекомендации учреждениям и службе
      en: Tasks of the council; recommendations to institutions and the service
    rules:
      - kind: attested
        of: municipal-methodical-council
        per: school-year
        document-kind: recommendations
  - clause: "3.8.10"
    class: statement
    summary:
      ru: Порядок работы совета
      en: How the council works
  - clause: "3.8.10.1.a"
    class: checked
    summary:
      ru: Не менее трёх заседаний совета в год
      en: At least three council meetings a year
    reading:
      ru: "Год – учебный: на учебный год составлен и план, по которому проходят заседания (3.5)."
      en: The year is the school year, as is the plan by which the meetings go (3.5).
    rules:
      - kind: meeting-count
        of: municipal-methodical-council
        at-least: 3
        per: school-year
  - clause: "3.8.10.1.b"
    class: checked
    summary:
      ru: Заседания проходят по плану основных мероприятий
      en: Meetings go by the plan of main events
    rules:
      - kind: planned
        of: municipal-methodical-council
        severity: warning
        record: meeting
        body-kind: municipal-methodical-service
  - clause: "3.8.10.1.c"
    class: checked
    summary:
      ru: Кворум – не менее половины членов
      en: The quorum is at least half of the members
    reading:
      ru: >-
        Ровно половины достаточно. Считаются все члены на день заседания, в том числе председатель и секретарь;
        приглашённые – нет.
      en: Exactly half is enough. All members on the day count, chair and secretary among them; guests do not.
    rules:
      - kind: quorum
        of: municipal-methodical-council
        at-least: 1/2
  - clause: "3.8.10.1.d"
    class: checked
    summary:
      ru: Протокол подписан председателем и секретарём в конце заседания
      en: The minutes are signed by chair and secretary at the end of the meeting
    reading:
      ru: >-
        Подписать в конце заседания значит в тот же день; более поздняя подпись – предупреждение, её отсутствие
        – ошибка. Кто ведёт протокол, проверяет 3.8.7.a.
      en: >-
        Signing at the end of the meeting means on the same day; a later signature is a warning, a missing one
        an error. Who keeps the minutes is judged by 3.8.7.a.
    rules:
      - kind: acts
        of: municipal-methodical-council
        record: minutes
        chain:
          - act: signed
            who-acts: chair
          - act: signed
            who-acts: secretary
      - kind: deadline
        name: chair-signs
        of: municipal-methodical-council
        severity: warning
        record: minutes
        act: signed
        who-acts: chair
        moments:
          - days: 0
      - kind: deadline
        name: secretary-signs
        of: municipal-methodical-council
        severity: warning
        record: minutes
        act: signed
        who-acts: secretary
        moments:
          - days: 0
  - clause: "3.8.10.2.a"
    class: checked
    summary:
      ru: Решения – открытым голосованием, большинством присутствующих
      en: Decisions by open vote, by a majority of those present
    reading:
      ru: >-
        Простое большинство присутствующих – более половины, поэтому воздержавшийся действует как голос против;
        приглашённые не считаются.
      en: >-
        A simple majority of those present is more than half of them, so an abstention works as a vote against;
        guests do not count.
    rules:
      - kind: ballot
        of: municipal-methodical-council
        record: meeting
        more-than: 1/2
        base: present
        manner: open
  - clause: "3.8.10.2.b"
    class: checked
    summary:
      ru: Итоги голосования и решения внесены в протокол
      en: Votes and decisions are recorded in the minutes
    rules:
      - kind: agenda
        of: municipal-methodical-council
        items: decision, vote
  - clause: "4.1"
    class: checked
    summary:
      ru: Положение действует со дня подписания приказа
      en: The regulation is in force from the signing of the order
    reading:
      ru: Обязанности органа начинаются со дня действия положения или со дня создания органа, что позже.
      en: >-
        A body’s obligations begin on the day the regulation takes force or on the body’s establishment,
        whichever is later.
    rules:
      - kind: acts
        severity: warning
        record: body
        chain:
          - act: established
  - clause: "4.2"
    class: statement
    summary:
      ru: Изменения утверждаются приказом управления
      en: Amendments are approved by the Department’s order
    reading:
      ru: Изменённая редакция становится новой версией правил со своей датой начала действия.
      en: An amended text becomes a new version of the pack with its own date in force.
"""#
    ),
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
    rules:
      - kind: indicator
        of: municipal-association, creative-association, working-group
        measure: by-hand
  - clause: "6.2"
    class: value
    summary:
      ru: "Показатель: устойчивость структуры объединения"
      en: "Indicator: stable structure of the association"
    reading:
      ru: "Вычисляется: доля прошлогодних членов, оставшихся в составе, и замещённость должностей."
      en: "Computed: share of last year’s members who stayed, and offices filled."
    rules:
      - kind: indicator
        of: municipal-association, creative-association, working-group
        title:
          ru: Доля прошлогодних членов, оставшихся в составе
          en: Share of last year’s members who stayed
        measure: continuity
      - kind: indicator
        name: offices
        of: municipal-association, creative-association, working-group
        title:
          ru: Доля замещённых должностей
          en: Share of offices filled
        measure: offices
        role: curator, head, secretary
  - clause: "6.3"
    class: value
    summary:
      ru: "Показатель: связь с единой муниципальной методической темой"
      en: "Indicator: consistency with the common municipal methodical topic"
    reading:
      ru: По записям не вычисляется; заполняется вручную и так помечается.
      en: Records do not show it; it is filled in by hand and marked so.
    rules:
      - kind: indicator
        of: municipal-association, creative-association, working-group
        measure: by-hand
  - clause: "6.4"
    class: value
    summary:
      ru: "Показатель: единые подходы с объединениями области"
      en: "Indicator: common approach with the associations of the region"
    reading:
      ru: По записям не вычисляется; заполняется вручную и так помечается.
      en: Records do not show it; it is filled in by hand and marked so.
    rules:
      - kind: indicator
        of: municipal-association, creative-association, working-group
        measure: by-hand
  - clause: "6.5"
    class: value
    summary:
      ru: "Показатель: активность членов объединения"
      en: "Indicator: activity of the members"
    reading:
      ru: "Вычисляется: посещаемость заседаний и доля членов, участвовавших в мероприятиях."
      en: "Computed: attendance of meetings and share of members who took part in events."
    rules:
      - kind: indicator
        name: attendance
        of: municipal-association, creative-association, working-group
        title:
          ru: Посещаемость заседаний
          en: Attendance of meetings
        measure: attendance
      - kind: indicator
        name: taking-part
        of: municipal-association, creative-association, working-group
        title:
          ru: Доля членов, участвовавших в мероприятиях
          en: Share of members who took part in events
        measure: members
        in: taking-part, organizing
  - clause: "6.6"
    class: value
    summary:
      ru: "Показатель: регулярность мероприятий в течение учебного года"
      en: "Indicator: regularity of activities through the school year"
    reading:
      ru: "Вычисляется: число заседаний и мероприятий по месяцам учебного года."
      en: "Computed: number of meetings and events by month of the school year."
    rules:
      - kind: indicator
        of: municipal-association, creative-association, working-group
        measure: regularity
  - clause: "6.7"
    class: value
    summary:
      ru: "Показатель: распространение педагогического и управленческого опыта"
      en: "Indicator: dissemination of teaching and managerial practice"
    reading:
      ru: "Вычисляется: число практик и публикаций с датой в учебном году."
      en: "Computed: number of practices and publications dated within the school year."
    rules:
      - kind: indicator
        of: municipal-association, creative-association, working-group
        measure: records
        record: practice, publication
  - clause: "6.8"
    class: value
    summary:
      ru: "Показатель: разработанные методические рекомендации"
      en: "Indicator: methodical recommendations issued"
    reading:
      ru: "Вычисляется: число документов с рекомендациями за учебный год."
      en: "Computed: number of documents with recommendations in the school year."
    rules:
      - kind: indicator
        of: municipal-association, creative-association, working-group
        measure: records
        record: document
        document-kind: recommendations
  - clause: "6.9"
    class: value
    summary:
      ru: "Показатель: открытость (страницы, чаты, публикации)"
      en: "Indicator: openness (pages, chats, publications)"
    reading:
      ru: "Вычисляется: наличие страницы объединения и число публикаций; остальное дополняется вручную."
      en: "Computed: whether the association has a page, and number of publications; the rest is added by hand."
    rules:
      - kind: indicator
        name: page
        of: municipal-association, creative-association, working-group
        title:
          ru: Страница объединения
          en: Page of the association
        measure: page
      - kind: indicator
        name: publications
        of: municipal-association, creative-association, working-group
        title:
          ru: Публикации членов
          en: Members’ publications
        measure: records
        record: publication
  - clause: "6.10"
    class: value
    summary:
      ru: "Показатель: удовлетворённость работой объединения"
      en: "Indicator: satisfaction with the association’s work"
    reading:
      ru: "Вычисляется по опросу в анализе работы: доля довольных среди опрошенных."
      en: "Computed from the survey in the analysis: share of the satisfied among those asked."
    rules:
      - kind: indicator
        of: municipal-association, creative-association, working-group
        measure: satisfaction
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
      - kind: deadline
        name: before-entry
        of: municipal-association, creative-association, working-group
        record: office
        role: curator
        act: appointed
        order-by: curating-organization
        moments:
          - days: 0
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
      - kind: deadline
        name: before-entry
        of: municipal-association, creative-association, working-group
        record: office
        role: head
        act: elected
        meeting-of: itself
        moments:
          - days: 0
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
      - kind: deadline
        name: before-entry
        of: municipal-association, creative-association, working-group
        record: office
        role: secretary
        act: elected
        meeting-of: itself
        moments:
          - days: 0
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
        by: 30.09
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
        поэтому предупреждение. Где к 15 мая объединения ещё не было, нет анализа и рассматривать нечего.
      en: >-
        The text sets no term: the end of the school year is taken (a parameter). The meeting is another body’s,
        hence a warning. Of an association that did not exist on 15 May there is no analysis to consider.
    rules:
      - kind: deadline
        of: municipal-association, creative-association, working-group
        severity: warning
        record: analysis
        fell-due: 15.05
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
        заседанием и принятие плана – одно и то же действие; план, за который «за» подано не больше голосов, чем
        «против», или голосование о котором не записано, не утверждён. Августовское заседание может открывать
        новый год, если так в нём указано.
      en: >-
        Both conditions hold together: the first meeting of the school year, and 15 September inclusive.
        Approval by a meeting and adoption are the same act; a plan with no more votes in favour than against, or
        without a recorded vote, is not approved. An August meeting may open the new year where it says so.
    rules:
      - kind: deadline
        of: municipal-association, creative-association, working-group
        record: plan
        act: adopted, approved
        meeting-of: itself
        carried: yes
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
        Своего срока пункт не называет: часть документации отсутствует, когда прошёл её срок по 7.6–7.9; анализ
        прошлого года не требуется, если к его сроку, 15 мая, объединения ещё не было.
      en: >-
        The clause names no term of its own: a part is absent once its term under 7.6–7.9 has passed; no
        analysis of last year is asked of an association that did not exist on its day, 15 May.
    rules:
      - kind: dossier
        of: municipal-association, creative-association, working-group
        components:
          - record: analysis
            year: last
            fell-due: 15.05
            by: 30.09
          - record: plan
            by: 30.09
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
    Pack(
      id: "rubtsovsk-mmo",
      text: #"""
title:
  ru: Положение о муниципальном методическом объединении педагогов дополнительного образования г. Рубцовска
  en: Regulation on the municipal methodical association of additional-education teachers of the town of Rubtsovsk
issued-by:
  ru: МКУ «Управление образования» г. Рубцовска
  en: Education Department of the town of Rubtsovsk (municipal institution)
remark:
  ru: >-
    У текста нет ни даты, ни номера, ни грифа утверждения: обязанности начинаются со дня создания объединения, а
    издателем указано управление, чьими приказами объединения создаются. Соответствия должности хватает по 3.3,
    но не по 3.4, где нужна высшая категория: проверяются оба пункта. Три года в 3.3 грамматически относятся и к
    аттестации, хотя её сроки установлены иначе. В 3.5 фраза построена неверно: по индикаторам идёт оценка
    результативности, а не сама результативность. Внешнюю оценку своей работы объединение проводит само (5.9).
    Портфолио названо портфолио руководителя (7.2) и портфолио объединения (9.5): это одно и то же. Анализ и
    план составляются по окончании учебного года, а портфолио с ними сдаётся не позже 31 мая (9.5). Направления
    определяет методический совет (4.1) и в то же время сами члены объединения (4.3).
  en: >-
    The text has no date, number or approval stamp: obligations begin at a body’s establishment, and the issuer
    is taken to be the Department by whose orders the associations are created. Confirmed suitability for the
    post is enough for 3.3 but not for 3.4, which asks for the highest category: both are judged. The three
    years of 3.3 cover attestation too by grammar, though its terms are set elsewhere. The sentence of 3.5 is
    faulty: what goes by the indicators is the evaluation of effectiveness, not effectiveness itself. The
    association conducts the external evaluation of its own work (5.9). The portfolio is called the head’s (7.2)
    and the association’s (9.5): it is the same one. Analysis and plan are drawn up after the school year, yet
    the portfolio that holds them is due by 31 May (9.5). Directions are decided by the methodical council (4.1)
    and at the same time by the members themselves (4.3).
parties:
  - id: department
    ru: управление образования
    en: education department
    aliases: МКУ «Управление образования», МКУ «Управление образования» г. Рубцовска, МКУ, управление
    about:
      ru: >-
        Создаёт и ликвидирует объединения, назначает руководителей, принимает портфолио, ведёт сайт со
        страницами объединений
      en: >-
        Creates and liquidates the associations, appoints their heads, takes in the portfolios, keeps the site
        with their pages
body-kinds:
  - id: municipal-association
    ru: ммо
    en: municipal association
    aliases: муниципальное методическое объединение, методическое объединение, муниципальное методическое объединение педагогов дополнительного образования, municipal methodical association
    about:
      ru: Профессионально-общественное объединение педагогов дополнительного образования города
      en: Professional public association of the town’s additional-education teachers
  - id: methodical-council
    ru: методический совет
    en: methodical council
    aliases: совет, муниципальный методический совет
    about:
      ru: Определяет ключевые направления деятельности объединений (4.1)
      en: Decides the key directions of the associations’ work (4.1)
  - id: municipal-methodical-service
    ru: муниципальная методическая служба
    en: municipal methodical service
    aliases: ММС, методическая служба
    about:
      ru: Служба управления образования, с которой объединение поддерживает постоянную связь (8)
      en: Service of the Education Department with which the association keeps in contact (8)
  - id: regional-union
    ru: краевое учебно-методическое объединение
    en: regional educational and methodical union
    aliases: краевое УМО, УМО, отделение краевого УМО, regional union
    about:
      ru: Краевое объединение, с отделениями которого сотрудничают объединения города (5.9)
      en: Regional union with whose branches the town’s associations co-operate (5.9)
  - id: regional-community
    ru: краевое профессиональное сообщество
    en: regional professional community
    aliases: краевое сообщество
    about:
      ru: Сообщество края, в котором участвуют педагоги (5.3)
      en: Community of the region in which teachers take part (5.3)
  - id: subject-commission
    ru: предметная методическая комиссия
    en: subject methodical commission
    aliases: предметная комиссия, методическая комиссия
    about:
      ru: Комиссия, в работе которой участвуют руководители объединений (9.3)
      en: Commission in whose work the heads of associations take part (9.3)
  - id: educational-district
    ru: образовательный округ
    en: educational district
    aliases: округ
    about:
      ru: Округ, с которым объединение поддерживает связь (8)
      en: District with which the association keeps in contact (8)
roles:
  - id: head
    ru: руководитель
    en: head
    aliases: руководитель ММО, руководитель объединения
    at-most: 1
    body-kinds: municipal-association, municipal-methodical-service, regional-union
  - id: chair
    ru: председатель
    en: chair
    aliases: председатель совета, chairperson
    at-most: 1
    body-kinds: methodical-council, subject-commission
forms:
  - id: meeting
    ru: заседание
    en: meeting
    aliases: заседания, заседание ММО
  - id: discussion
    ru: обсуждение проектов и материалов
    en: discussion of drafts and materials
    aliases: обсуждение
  - id: consultation
    ru: консультирование
    en: consultation
    aliases: консультация, консультации, методическое консультирование
  - id: professional-contest
    ru: конкурс профессионального мастерства
    en: professional skills contest
    aliases: конкурсы профессионального мастерства, конкурс, конкурсы, contest
  - id: regional-contest-stage
    ru: муниципальный этап краевого конкурса
    en: municipal stage of a regional contest
    aliases: муниципальные этапы краевых конкурсов, муниципальный этап
  - id: pupils-contest
    ru: конкурс обучающихся
    en: contest of pupils
    aliases: конкурсы обучающихся, интеллектуальный конкурс, творческий конкурс
  - id: competition
    ru: соревнование
    en: competition
    aliases: соревнования
  - id: olympiad
    ru: олимпиада
    en: olympiad
    aliases: олимпиады, школьная олимпиада
  - id: research-conference
    ru: научно-практическая конференция
    en: research-and-practice conference
    aliases: научно-практические конференции, НПК, конференция, conference
  - id: seminar
    ru: семинар
    en: seminar
    aliases: семинары
  - id: expert-review
    ru: экспертиза
    en: expert review
    aliases: экспертно-аналитическая деятельность, экспертиза материалов
  - id: practice-write-up
    ru: обобщение опыта
    en: write-up of practice
    aliases: обобщение педагогического опыта, диссеминация опыта, распространение опыта
directions:
  - id: organisation
    ru: организационная работа
    en: organisation
    aliases: организационная, организационное, organization
  - id: coordination
    ru: координационная работа
    en: co-ordination
    aliases: координационная, координационное
  - id: expertise
    ru: экспертная работа
    en: expertise
    aliases: экспертная, экспертное
  - id: information
    ru: информационно-методическая работа
    en: information and methods
    aliases: информационно-методическая, информационно-методическое
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
  - clause: "1.1"
    class: checked
    summary:
      ru: Участники работают в учреждениях дополнительного образования
      en: Members work in additional-education institutions
    reading:
      ru: >-
        Пункт лишь называет, чью деятельность регулирует положение; педагог дополнительного образования бывает и
        в школе, поэтому предупреждение.
      en: >-
        The clause only says whose work is regulated, and additional-education teachers are met in schools too,
        hence a warning.
    rules:
      - kind: qualified
        of: municipal-association
        severity: warning
        condition:
          employer:
            organization-kind: additional education
  - clause: "1.2"
    class: statement
    summary:
      ru: ММО – профессионально-общественное объединение
      en: The municipal association is a professional public association
  - clause: "1.3"
    class: statement
    summary:
      ru: "Назначение: развитие общего и дополнительного образования города"
      en: "Purpose: development of general and additional education in the town"
  - clause: "1.4"
    class: checked
    summary:
      ru: Участники – руководители подразделений, педагоги доп. образования, педагоги-организаторы, методисты
      en: "Members: heads of units, additional-education teachers, teacher-organisers, methodists"
    reading:
      ru: Перечень закрытый; старший педагог и старший методист – та же должность ступенью выше.
      en: The list is closed; a senior teacher or senior methodist holds the same position one step up.
    rules:
      - kind: qualified
        of: municipal-association
        condition:
          position: structural-unit-head, additional-education-teacher, senior-additional-education-teacher, teacher-organiser, methodist, senior-methodist
  - clause: "1.5"
    class: statement
    summary:
      ru: Правовые основы деятельности
      en: Legal basis
  - clause: "1.6.a"
    class: checked
    summary:
      ru: У объединения есть страница на сайте управления
      en: The association has a page on the Department’s site
    reading:
      ru: >-
        Здесь проверяется страница, а размещённый на ней паспорт – в 5.10, чтобы одно упущение не считалось
        дважды.
      en: The page is judged here and the passport on it by 5.10, so that one omission does not count twice.
    rules:
      - kind: facts
        of: municipal-association
        fields:
          - page
  - clause: "1.6.b"
    class: evidence
    summary:
      ru: На странице размещены сведения о содержании и результатах работы
      en: The page shows the content and the results of the work
    rules:
      - kind: attested
        of: municipal-association
        per: school-year
  - clause: "2.1"
    class: statement
    summary:
      ru: "Цель: участие профессионального сообщества в управлении развитием образования"
      en: "Goal: the professional community’s share in steering the development of education"
  - clause: "2.2"
    class: statement
    summary:
      ru: "Задачи: координация, развитие педагогов, диссеминация опыта, конкурсы"
      en: "Tasks: co-ordination, growth of teachers, dissemination of practice, contests"
  - clause: "3.1"
    class: checked
    summary:
      ru: Объединение создаётся и ликвидируется приказом управления
      en: The association is created and liquidated by the Department’s order
    rules:
      - kind: acts
        of: municipal-association
        record: body
        chain:
          - act: established
            order-by: department
          - act: liquidated
            order-by: department
            required: no
  - clause: "3.2.a"
    class: checked
    summary:
      ru: Руководитель назначен приказом управления по согласованию с его работодателем
      en: The head is appointed by the Department’s order, agreed with the employer
    reading:
      ru: >-
        «ОУ» прочитано как организация, где работает руководитель. Мера опытности и авторитета не указана: опыт
        проверяет 3.4.c. Пустовать должность может не дольше 92 дней (параметр): назначение требует времени.
        Место работы проверяется на день вступления в должность и за всё время пребывания в ней.
      en: >-
        The abbreviation for “institution” is read as the head’s employer. Experience and authority have no
        measure: experience is judged by 3.4.c. The office may stand vacant for 92 days at most (a parameter),
        since an appointment takes time. The employer is judged on entry and throughout the office.
    rules:
      - kind: office-filled
        of: municipal-association
        role: head
        at-least: 1
        days: 92
      - kind: acts
        of: municipal-association
        record: office
        role: head
        in-order: yes
        chain:
          - act: agreed
            party: employer
          - act: appointed
            order-by: department
      - kind: qualified
        of: municipal-association
        role: head
        condition:
          employer:
            organization-kind: additional education
  - clause: "3.2.b"
    class: checked
    summary:
      ru: Срок полномочий руководителя – не более трёх лет
      en: The head’s term of office is at most three years
    reading:
      ru: >-
        Срок кончается в тот же календарный день через три года, включительно; новый приказ начинает новый срок,
        числа сроков текст не ограничивает.
      en: >-
        The term ends on the same calendar day three years later, inclusive; a new order starts a new term, and
        the text does not limit their number.
    rules:
      - kind: term
        of: municipal-association
        role: head
        years: 3
  - clause: "3.2.c"
    class: evidence
    summary:
      ru: Новый срок – при положительной динамике
      en: A further term rests on positive results
    reading:
      ru: >-
        Положительная динамика видна из записанной положительной оценки работы перед новым назначением. Слова
        «вновь назначенным» не мешают и третьему сроку.
      en: >-
        Positive results show in a recorded positive evaluation before the new appointment. The words “newly
        appointed” do not bar a third term.
    rules:
      - kind: attested
        of: municipal-association
        record: office
        role: head
        renewal: yes
        act: evaluated
        document-kind: evaluation
  - clause: "3.3.a"
    class: checked
    summary:
      ru: Раз в три года руководитель повышает квалификацию
      en: The head takes professional development once in three years
    reading:
      ru: >-
        Требование действует всё время пребывания в должности: в любой её день последнему документу не более
        трёх лет. Последний день – тот же календарный день через три года.
      en: >-
        The demand holds throughout the office: on each of its days the last document is at most three years
        old; the same calendar day three years later is the last.
    rules:
      - kind: qualified
        of: municipal-association
        role: head
        condition:
          course-within-years: 3
  - clause: "3.3.b"
    class: checked
    summary:
      ru: Руководитель аттестован на высшую категорию или соответствует должности
      en: The head holds the highest category or confirmed suitability for the post
    reading:
      ru: >-
        Скобка допускает соответствие должности наравне с высшей категорией; первая категория – только по
        исключению 3.4. Сроки аттестации – установленные для неё, а не три года. Проверяется за всё время
        пребывания в должности.
      en: >-
        The bracket puts confirmed suitability beside the highest category; the first category only under the
        exception of 3.4. Attestation keeps its own terms, not three years. Judged throughout the office.
    rules:
      - kind: qualified
        of: municipal-association
        role: head
        condition:
          any:
            - category: highest
            - conformity: yes
        exception:
          category: first
  - clause: "3.4.a"
    class: checked
    summary:
      ru: У руководителя высшее образование
      en: The head has higher education
    reading:
      ru: Проверяется на день вступления в должность и за всё время пребывания в ней.
      en: Judged on the day of entry into office and throughout it.
    rules:
      - kind: qualified
        of: municipal-association
        role: head
        condition:
          education: higher
  - clause: "3.4.b"
    class: checked
    summary:
      ru: У руководителя высшая категория, в отдельных случаях первая
      en: The head holds the highest category, in single cases the first
    reading:
      ru: >-
        Отдельный случай – тот, причина которого записана; одного соответствия должности здесь мало, хотя 3.3
        его допускает. Проверяется на день вступления в должность и за всё время пребывания в ней.
      en: >-
        A single case is one whose reason is recorded; suitability for the post alone does not do here, though
        3.3 allows it. Judged on the day of entry into office and throughout it.
    rules:
      - kind: qualified
        of: municipal-association
        role: head
        condition:
          category: highest
        exception:
          category: first
  - clause: "3.4.c"
    class: checked
    summary:
      ru: Опыт руководителя в направлении – не менее трёх лет
      en: The head has at least three years in the field
    reading:
      ru: >-
        Направление прочитано как специальность, по которой ведётся стаж; он только растёт, поэтому достаточно
        дня вступления в должность.
      en: >-
        The field is read as the specialty whose experience is recorded; it only grows, so the day of entry into
        office decides.
    rules:
      - kind: qualified
        of: municipal-association
        role: head
        every-day: no
        condition:
          specialty-years: 3
  - clause: "3.4.d"
    class: evidence
    summary:
      ru: Руководитель владеет научно-методической информацией и организует методическую продукцию
      en: The head commands methodical information and can organise methodical output
    rules:
      - kind: attested
        of: municipal-association
        record: office
        role: head
  - clause: "3.5"
    class: value
    summary:
      ru: "Индикаторы: удовлетворённость, доля участников мероприятий, единицы опыта, публикации"
      en: "Indicators: satisfaction, share taking part in events, units of practice, publications"
    reading:
      ru: >-
        Вычисляются за учебный год: доля довольных по опросу; доля членов, участвовавших в мероприятиях (иных
        педагогов в записях нет); число практик; число публикаций членов.
      en: >-
        Computed per school year: share of the satisfied in the survey; share of members who took part in events
        (other teachers are not in the records); number of practices; number of members’ publications.
    rules:
      - kind: indicator
        name: satisfaction
        of: municipal-association
        title:
          ru: Удовлетворённость качеством работы объединения
          en: Satisfaction with the association’s work
        measure: satisfaction
      - kind: indicator
        name: taking-part
        of: municipal-association
        title:
          ru: Доля педагогов, принявших участие в мероприятиях
          en: Share of teachers who took part in events
        measure: members
        in: taking-part, organizing
      - kind: indicator
        name: practices
        of: municipal-association
        title:
          ru: Единицы опыта, подготовленного к диссеминации
          en: Units of practice prepared for dissemination
        measure: records
        record: practice
      - kind: indicator
        name: publications
        of: municipal-association
        title:
          ru: Публикации членов объединения
          en: Members’ publications
        measure: records
        record: publication
  - clause: "4.1.a"
    class: checked
    summary:
      ru: В методический совет входят представители управления и руководители ММО
      en: The methodical council includes the Department and the heads of the associations
    reading:
      ru: >-
        Руководители названы без изъятий: входят все. Представителей управления не менее одного: число не
        задано. Другие члены не запрещены.
      en: >-
        Heads are named without exception: all belong. At least one comes from the Department: no number is set.
        Other members are no breach.
    rules:
      - kind: ex-officio
        of: methodical-council
        role: head
        body-kind: municipal-association
      - kind: size
        of: methodical-council
        at-least: 1
        condition:
          employer:
            party: department
  - clause: "4.1.b"
    class: evidence
    summary:
      ru: Ключевые направления определяет методический совет
      en: The methodical council decides the key directions
    rules:
      - kind: attested
        of: methodical-council
        per: school-year
  - clause: "4.2"
    class: statement
    summary:
      ru: Деятельность ММО координирует управление
      en: The Department co-ordinates the associations’ work
  - clause: "4.3"
    class: statement
    summary:
      ru: Направления, содержание, формы и методы определяют члены ММО
      en: The members decide directions, content, forms and methods
  - clause: "5.1"
    class: statement
    summary:
      ru: Обсуждение проектов, нормативных актов и материалов
      en: Discussion of drafts, normative acts and materials
  - clause: "5.2"
    class: statement
    summary:
      ru: Консультативная и методическая помощь
      en: Advice and methodical help
  - clause: "5.3"
    class: value
    summary:
      ru: Обобщение и диссеминация опыта, участие в краевых сообществах
      en: Write-up and dissemination of practice, part in regional communities
    reading:
      ru: "Вычисляется: число практик и публикаций с датой в учебном году."
      en: "Computed: number of practices and publications dated within the school year."
    rules:
      - kind: indicator
        of: municipal-association
        measure: records
        record: practice, publication
  - clause: "5.4"
    class: statement
    summary:
      ru: Разработка методических рекомендаций
      en: Methodical recommendations
  - clause: "5.5"
    class: value
    summary:
      ru: Участие педагогов в конкурсах профессионального мастерства
      en: Teachers’ participation in professional skills contests
    reading:
      ru: "Вычисляется: число участников и результаты конкурсов за учебный год."
      en: "Computed: participants and results of contests in the school year."
    rules:
      - kind: indicator
        of: municipal-association
        measure: deeds
        in: contests
  - clause: "5.6"
    class: value
    summary:
      ru: Муниципальный этап конкурсов обучающихся и соревнований
      en: Municipal stage of pupils’ contests and competitions
    reading:
      ru: "Вычисляется: число проведённых событий за учебный год; обучающиеся – только числом."
      en: "Computed: number of events held in the school year; pupils appear as numbers only."
    rules:
      - kind: indicator
        of: municipal-association
        measure: records
        record: event
  - clause: "5.7"
    class: statement
    summary:
      ru: Участие в экспертизе методического обеспечения и работы педагогов
      en: Part in the appraisal of methodical support and of teachers’ work
  - clause: "5.8"
    class: statement
    summary:
      ru: Позитивное отношение к модернизации образования
      en: Positive attitude to the modernisation of education
  - clause: "5.9.a"
    class: checked
    summary:
      ru: В конце учебного года проводится внешняя оценка работы ММО
      en: The association’s work is externally evaluated at the end of the school year
    reading:
      ru: "Май и июнь взяты из скобки буквально: оценка датирована одним из этих месяцев учебного года."
      en: >-
        May and June are taken literally from the bracket: the evaluation is dated in one of these months of the
        school year.
    rules:
      - kind: record-exists
        of: municipal-association
        record: document
        document-kind: evaluation
        not-before: 01.05
        by: 30.06
  - clause: "5.9.b"
    class: evidence
    summary:
      ru: В конце учебного года проводится внешняя оценка работы краевого УМО
      en: The regional union’s work is externally evaluated at the end of the school year
    reading:
      ru: "Май и июнь названы в скобке: до 1 мая учебного года оценка предстоит, с этого дня её ждут."
      en: >-
        May and June are named in the bracket: before 1 May of the school year the evaluation is due, from that
        day on it is expected.
    rules:
      - kind: attested
        of: municipal-association
        per: school-year
        not-before: 01.05
  - clause: "5.9.c"
    class: statement
    summary:
      ru: Сетевое сотрудничество с отделениями краевого УМО
      en: Network co-operation with the branches of the regional union
  - clause: "5.10"
    class: checked
    summary:
      ru: Паспорт ММО оформлен и размещён на сайте управления
      en: The association’s passport is drawn up and published on the Department’s site
    rules:
      - kind: facts
        of: municipal-association
        fields:
          - passport-published
  - clause: "6.1"
    class: statement
    summary:
      ru: Право самостоятельно планировать работу
      en: Right to plan its own work
  - clause: "6.2"
    class: statement
    summary:
      ru: Право вносить предложения о распространении опыта
      en: Right to propose the dissemination of practice
  - clause: "6.3"
    class: statement
    summary:
      ru: Право участвовать в проведении конкурсов
      en: Right to take part in running contests
  - clause: "6.4"
    class: statement
    summary:
      ru: Право участвовать в заказе на повышение квалификации
      en: Right to take part in ordering professional development
  - clause: "6.5"
    class: statement
    summary:
      ru: Право вносить предложения по аттестации
      en: Right to make proposals on attestation
  - clause: "6.6"
    class: statement
    summary:
      ru: Право ходатайствовать о поощрении членов
      en: Right to propose members for awards
  - clause: "6.7"
    class: statement
    summary:
      ru: Право консультировать педагогов города
      en: Right to advise the town’s teachers
  - clause: "6.8"
    class: statement
    summary:
      ru: Право выдвигать участников конкурса «Сердце отдаю детям»
      en: Right to nominate for the contest “I Give My Heart to Children”
  - clause: "7.1.a"
    class: statement
    summary:
      ru: Ответственность за результаты работы и качество материалов
      en: Responsibility for results and for the quality of materials
  - clause: "7.1.b"
    class: checked
    summary:
      ru: Каждое мероприятие плана проведено
      en: Every activity of the plan is carried out
    reading:
      ru: >-
        Качество по записям не видно; видно, состоялось ли мероприятие: у прошедшего по сроку есть итог. Иначе –
        предупреждение.
      en: >-
        Records do not show quality, but they show whether an activity took place: one past its term has an
        outcome. Otherwise a warning.
    rules:
      - kind: planned
        of: municipal-association
        severity: warning
        days: 0
  - clause: "7.2"
    class: checked
    summary:
      ru: В портфолио руководителя – девять частей
      en: The head’s portfolio holds nine components
    reading:
      ru: >-
        Дня пункт не называет; портфолио сдаётся к 31 мая (9.5): до конца этого дня недостающая часть лишь
        ожидается, затем нарушает пункт. Сдаётся оно по окончании года, поэтому прошедший год – тот, что кончается
        (его же анализ требует 9.5), а новый – следующий: тема и задачи – поля плана на следующий год или документ
        с этим учебным годом. План и протоколы – за год, что кончается. Банк данных – сами карточки людей
        (образование, должность, категория) или отдельный документ.
      en: >-
        The clause names no day; the portfolio is due by 31 May (9.5): until the end of that day a missing
        component is due, then it breaks the clause. It is handed in at the end of the year, so that the past
        year is the one that ends (9.5 asks for the same analysis) and the new one the next: topic and tasks are
        fields of the plan for the next year, or a paper of that school year. Plan and minutes are those of the
        year that ends. The data bank is the people’s own files (education, position, category) or a paper.
    rules:
      - kind: dossier
        of: municipal-association
        components:
          - record: office
            role: head
            act: appointed
            by: 31.05
          - record: document
            document-kind: regulation
            year: any
            by: 31.05
          - record: analysis
            by: 31.05
          - record: plan
            year: next
            fields: topic, goal, priorities, tasks
            document-kind: topic and goals
            by: 31.05
          - record: plan
            by: 31.05
          - minutes
          - record: membership
            fields: education, position, categories
            document-kind: data bank
            by: 31.05
          - record: document
            document-kind: programmes
            by: 31.05
          - record: document
            document-kind: diagnostics
            by: 31.05
  - clause: "8"
    class: statement
    summary:
      ru: Связь с муниципальной методической службой и образовательными округами
      en: Contact with the municipal methodical service and the educational districts
  - clause: "9.1"
    class: checked
    summary:
      ru: План на учебный год составлен руководителем, рассмотрен и принят на заседании
      en: The plan for the school year is drawn up by the head, considered and adopted at a meeting
    reading:
      ru: >-
        Дня принятия нет: отсутствие плана нарушает пункт с 1 октября учебного года (параметр). Рассмотрение и
        принятие могут быть на одном заседании: принятие на заседании показывает и рассмотрение. Итоги
        мероприятий проверяет 7.1.b.
      en: >-
        No day of adoption is set: the absence of a plan breaks the clause from 1 October of the school year (a
        parameter). Consideration and adoption may fall on one meeting: adoption at a meeting shows
        consideration too. Outcomes are judged by 7.1.b.
    rules:
      - kind: record-exists
        of: municipal-association
        record: plan
        by: 30.09
      - kind: acts
        of: municipal-association
        record: plan
        in-order: yes
        by: 30.09
        chain:
          - act: drawn-up
            who-acts: head
          - act: considered
            meeting-of: itself
            required: no
          - act: adopted
            meeting-of: itself
  - clause: "9.2.a"
    class: checked
    summary:
      ru: Заседания не реже четырёх раз в учебный год
      en: At least four meetings a school year
    rules:
      - kind: meeting-count
        of: municipal-association
        at-least: 4
        per: school-year
    examples:
      - about: три заседания за оконченный год
        date: 2025-09-01
        expected: broken
        place: associations/mmo.yaml:1
        files: |
          === meetings/mmo/2024-10-10.yaml
          дата: 10.10.2024
          === meetings/mmo/2024-12-12.yaml
          дата: 12.12.2024
          === meetings/mmo/2025-02-13.yaml
          дата: 13.02.2025
      - about: три заседания, а год ещё идёт
        date: 2025-05-30
        expected: due
        files: |
          === meetings/mmo/2024-10-10.yaml
          дата: 10.10.2024
          === meetings/mmo/2024-12-12.yaml
          дата: 12.12.2024
          === meetings/mmo/2025-02-13.yaml
          дата: 13.02.2025
      - about: четыре заседания, летнее засчитано
        date: 2025-09-01
        expected: kept
        files: |
          === meetings/mmo/2024-10-10.yaml
          дата: 10.10.2024
          === meetings/mmo/2024-12-12.yaml
          дата: 12.12.2024
          === meetings/mmo/2025-02-13.yaml
          дата: 13.02.2025
          === meetings/mmo/2025-06-03.yaml
          дата: 03.06.2025
  - clause: "9.2.b"
    class: checked
    summary:
      ru: Заседание ведёт руководитель, ведётся протокол
      en: The head chairs the meeting, minutes are kept
    rules:
      - kind: presiding
        of: municipal-association
        role: head
      - kind: dossier
        name: minutes
        of: municipal-association
        components:
          - minutes
  - clause: "9.2.c"
    class: checked
    summary:
      ru: По каждому вопросу принято решение
      en: Every agenda item ends in a decision
    reading:
      ru: Решение носит рекомендательный характер, поэтому подойдёт и рекомендация; голосования пункт не требует.
      en: Decisions are advisory, so a recommendation will do; the clause asks for no vote.
    rules:
      - kind: agenda
        of: municipal-association
        items: resolution
  - clause: "9.3"
    class: statement
    summary:
      ru: Работа руководителей между заседаниями
      en: Work of the heads between meetings
  - clause: "9.4"
    class: statement
    summary:
      ru: Управление поддерживает руководителей ММО
      en: The Department supports the heads of the associations
  - clause: "9.5"
    class: checked
    summary:
      ru: К 31 мая готовы анализ, план на следующий год и сдано портфолио
      en: "By 31 May: analysis, plan for the next year, portfolio handed in"
    reading:
      ru: >-
        Срок в тексте стоит при портфолио, но оно содержит и анализ, и план, поэтому 31 мая действует для всех
        трёх. «Не позднее» включает сам день.
      en: >-
        The term stands with the portfolio, but that holds the analysis and the plan, so 31 May goes for all
        three. “Not later than” includes the day.
    rules:
      - kind: deadline
        name: analysis
        of: municipal-association
        record: analysis
        act: drawn-up
        who-acts: head
        moments:
          - day: 31.05
      - kind: deadline
        name: next-plan
        of: municipal-association
        record: plan
        year: next
        act: drawn-up
        who-acts: head
        moments:
          - day: 31.05
      - kind: deadline
        name: portfolio
        of: municipal-association
        record: document
        document-kind: portfolio
        act: handed-in
        party: department
        moments:
          - day: 31.05
example-files: |
  === associations/mmo.yaml
  название: ММО педагогов дополнительного образования
  вид: ммо
  создано: 01.09.2024
"""#
    ),
  ]
}
