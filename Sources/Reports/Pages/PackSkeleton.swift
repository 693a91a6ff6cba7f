package import Findings
internal import Records
internal import Regulations

/// A regulation to begin with: every part of a pack with an explanation, clauses of every class, rules of the kinds that
/// are used most, and examples.
///
/// It is read without a finding and its examples hold, so that whoever changes it sees at once what a change does.
package struct PackSkeleton: Sendable {
  private let id: String
  private let keys: Language

  /// Makes a skeleton.
  ///
  /// - Parameters:
  ///   - id: the id of the regulation.
  ///   - keys: the language of keys and explanations.
  package init(id: String, keys: Language) {
    self.id = id
    self.keys = keys
  }

  /// The skeleton as YAML.
  package var text: String { [head, words, clauses, exampleFiles].joined(separator: "\n") }

  private func k(_ key: Key) -> String { key.spelling[keys] }

  private func w(_ word: some Word) -> String { word.spelling[keys] }

  private func say(_ ru: String, _ en: String) -> String { Message(ru: ru, en: en)[keys] }

  /// A remark, one `#` a line.
  private func remark(_ ru: String, _ en: String, indent: Int = 0) -> String {
    let margin = String(repeating: " ", count: indent)
    return say(ru, en).split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty ? "\(margin)#" : "\(margin)# \($0)"
    }.joined(separator: "\n")
  }

  // MARK: - What the regulation is

  private var head: String {
    """
    \(remark(
      "Положение \(id): место этого файла – regulations/\(id).yaml в папке записей.\nСтроки с # – пояснения, их можно удалить. Замените образцы своим текстом и проверяйте:\n  metod regulation check regulations/\(id).yaml\nСудить по нему: в metod.yaml напишите «положения: \(id)».",
      "The regulation \(id): the place of this file is regulations/\(id).yaml in the records folder.\nLines with # are explanations and can be deleted. Put your own text in place of the samples and check:\n  metod regulation check regulations/\(id).yaml\nTo judge by it, write “regulations: \(id)” in metod.yaml."
    ))

    \(remark("Заглавие и кто издал. Все тексты – на двух языках.", "Title and issuer. All texts are in both languages."))
    \(k(.title)):
      \(k(.ru)): Положение о методических объединениях города N
      \(k(.en)): Regulation on methodical associations of the town of N
    \(k(.issuedBy)):
      \(k(.ru)): Управление образования города N
      \(k(.en)): Education department of the town of N
    \(k(.number)): 17
    \(k(.date)): 2024-09-01
    \(remark(
      "Редакции: с какого дня положение действует. Раньше этого дня оно никого не обязывает.\nИзменили пункт – добавьте редакцию, а правилам дайте «\(Key.from.spelling.ru)» и «\(Key.through.spelling.ru)».",
      "Versions: from which day the regulation is in force. Before that day it binds nobody.\nWhen a clause changes, add a version and give the rules “\(Key.from.spelling.en)” and “\(Key.through.spelling.en)”."
    ))
    \(k(.versions)):
      - \(k(.from)): 2024-09-01
        \(k(.basis)): \(say("приказ № 17 от 01.09.2024", "order No. 17 of 2024-09-01"))

    """
  }

  // MARK: - The words it owns

  private var words: String {
    """
    \(remark(
      "Слова положения. «\(Key.id.spelling.ru)» – имя латиницей, которым слово зовут правила;\n«\(Key.aliases.spelling.ru)» – как ещё его пишут в записях.\n\nСтороны: о ком положение говорит. metod.yaml называет, какая это организация.",
      "The words of the regulation. “\(Key.id.spelling.en)” is the name by which rules call a word;\n“\(Key.aliases.spelling.en)” are other ways to write it in records.\n\nParties: of whom the regulation speaks. metod.yaml says which organisation that is."
    ))
    \(k(.parties)):
    \(term("department", "управление", "department"))
    \(remark("Виды объединений, о которых положение.", "Kinds of bodies that the regulation is about."))
    \(k(.bodyKinds)):
    \(term("association", "методическое объединение", "methodical association"))
        \(k(.aliases)): \(say("МО, объединение", "association"))
    \(term("council", "методический совет", "methodical council"))
    \(remark(
      "Должности в объединении; «\(Key.atMost.spelling.ru): 1» – не больше одного человека сразу.",
      "Offices of a body; “\(Key.atMost.spelling.en): 1” means no more than one person at a time."
    ))
    \(k(.roles)):
    \(term("head", "руководитель", "head"))
        \(k(.atMost)): 1
    \(term("secretary", "секретарь", "secretary"))
        \(k(.atMost)): 1
    \(remark(
      "Формы и направления работы, виды заседаний, должности работников – если положение их перечисляет.\n«\(Key.group.spelling.ru)» собирает несколько слов под одним именем.",
      "Forms and directions of work, kinds of meetings, positions of staff, where the regulation lists them.\n“\(Key.group.spelling.en)” gathers several words under one name."
    ))
    \(k(.forms)):
    \(term("seminar", "семинар", "seminar"))
    \(term("master-class", "мастер-класс", "master class"))
    \(k(.directions)):
    \(term("methods", "методическая работа", "methods"))
    \(k(.meetingKinds)):
    \(term("regular", "очередное", "regular"))
    \(k(.positions)):
    \(term("teacher", "учитель", "teacher"))
        \(k(.group)): pedagogue
    \(term("methodist", "методист", "methodist"))
        \(k(.group)): pedagogue

    """
  }

  private func term(_ id: String, _ ru: String, _ en: String) -> String {
    "  - \(k(.id)): \(id)\n    \(k(.ru)): \(ru)\n    \(k(.en)): \(en)"
  }
}

// MARK: - Clauses

extension PackSkeleton {
  private var clauses: String {
    """
    \(remark(
      "Все пункты, даже те, которых по записям не проверить. Класс пункта:\n  \(w(ClauseClass.checked)) – решается по записям, нужны правила;\n  \(w(ClauseClass.evidence)) – по записям не видно, кто-то подтверждает (attestations/);\n  \(w(ClauseClass.value)) – показатель, а не обязанность;\n  \(w(ClauseClass.statement)) – цели, права, определения: проверять нечего.\nВиды правил с параметрами и примерами: metod explain meeting-count (и другие имена после «\(Key.kind.spelling.ru)»).",
      "All clauses, even those that records cannot decide. The class of a clause:\n  \(w(ClauseClass.checked)): decided from the records, needs rules;\n  \(w(ClauseClass.evidence)): records do not show it, somebody attests it (attestations/);\n  \(w(ClauseClass.value)): a figure, not a duty;\n  \(w(ClauseClass.statement)): goals, rights, definitions, nothing to check.\nKinds of rules with parameters and examples: metod explain meeting-count (and the other names behind “\(Key.kind.spelling.en)”)."
    ))
    \(k(.clauses)):
    \(clause("1.1", .statement, "Цель объединений", "Goal of the associations"))

    \(remark("Заседания: сколько за какой период.", "Meetings: how many in which period.", indent: 2))
    \(clause("2.1", .checked, "Заседания не реже трёх раз за учебный год", "At least three meetings a school year"))
        \(remark("Где текст оставляет простор, напишите, как вы его прочли.", "Where the text leaves room, say how you read it."))
        \(k(.reading)):
          \(k(.ru)): Внеочередное заседание засчитывается наравне с очередным.
          \(k(.en)): An extraordinary meeting counts as much as a regular one.
        \(k(.rules)):
          - \(k(.kind)): meeting-count
            \(remark("Кого касается правило; без этой строки – всех.", "Whom the rule binds; without this line all."))
            \(k(.of)): association
            \(k(.atLeast)): 3
            \(k(.per)): \(w(PeriodWord.schoolYear))
        \(remark(
          "Примеры – маленькие папки, на которых пункт проверяется при metod regulation check.\nКаждый файл начинается строкой «=== путь»; общие файлы – в конце положения.",
          "Examples are small folders on which metod regulation check tries the clause.\nEach file begins with a line “=== path”; the common files stand at the end of the regulation.",
          indent: 4
        ).dropFirst(4))
        \(k(.examples)):
          - \(k(.about)): \(say("год окончен, заседание было одно", "the year is over with one meeting"))
            \(k(.date)): 2025-09-01
            \(k(.expected)): \(w(ExpectedOutcome.broken))
            \(k(.place)): associations/mo.yaml:1
            \(say("файлы", "files")): |
              === meetings/mo/2024-10-10.yaml
              \(k(.date)): 2024-10-10
          - \(k(.about)): \(say("год ещё идёт", "the year is still running"))
            \(k(.date)): 2024-12-01
            \(k(.expected)): \(w(ExpectedOutcome.due))

    \(rules)
    """
  }

  /// Clauses with rules of the kinds that the built-in regulations use most.
  private var rules: String {
    """
    \(remark("Кворум: доля членов (1/2, 2/3) или их число.", "Quorum: a share of the members (1/2, 2/3) or their number.", indent: 2))
    \(clause("2.2", .checked, "Заседание правомочно при половине членов", "A meeting needs half of the members"))
        \(k(.rules)):
          - \(k(.kind)): quorum
            \(k(.atLeast)): 1/2

    \(remark("Должность: занята, и кем она может быть занята.", "An office: that it is held, and by whom it may be.", indent: 2))
    \(clause("3.1", .checked, "Руководитель – педагог с категорией", "The head is of the teaching staff and has a category"))
        \(k(.rules)):
          - \(k(.kind)): office-filled
            \(k(.of)): association
            \(k(.role)): head
            \(k(.atLeast)): 1
            \(remark("Сколько дней можно обойтись без руководителя.", "For how many days there may be no head."))
            \(k(.days)): 90
          - \(k(.kind)): qualified
            \(k(.role)): head
            \(k(.condition)):
              \(k(.position)): pedagogue
              \(k(.category)): \(w(CategoryLevel.highest)), \(w(CategoryLevel.first))

    \(remark("Действия: кто, где и на чём они держатся.", "Acts: who does them, where, and on what they rest.", indent: 2))
    \(clause("3.2", .checked, "Руководитель избран на заседании", "The head is elected at a meeting"))
        \(k(.rules)):
          - \(k(.kind)): acts
            \(k(.of)): association
            \(k(.record)): \(w(RecordWord.office))
            \(k(.role)): head
            \(k(.chain)):
              - \(k(.act)): \(UniversalAct.elected.rawValue)
                \(k(.meetingOf)): itself

    \(remark("Запись каждый год и срок действия.", "A record every year, and the day by which something is done.", indent: 2))
    \(clause("4.1", .checked, "План на учебный год принят до 15 сентября", "The plan is adopted by 15 September"))
        \(k(.rules)):
          - \(k(.kind)): record-exists
            \(k(.of)): association
            \(k(.record)): \(w(RecordWord.plan))
            \(k(.by)): 15.09
          - \(k(.kind)): deadline
            \(k(.of)): association
            \(k(.record)): \(w(RecordWord.plan))
            \(k(.act)): \(UniversalAct.adopted.rawValue)
            \(remark("Мягкая обязанность: предупреждение вместо ошибки.", "A soft duty: a warning instead of an error."))
            \(k(.severity)): \(w(Severity.warning))
            \(k(.moments)):
              - \(k(.day)): 15.09

    \(remark("Поля, которые должны быть заполнены.", "Fields that have to be filled in.", indent: 2))
    \(clause("4.2", .checked, "У объединения записан предмет", "The subject of the association is recorded"))
        \(k(.rules)):
          - \(k(.kind)): facts
            \(k(.of)): association
            \(k(.fields)):
              - \(w(RecordField.subject))

    \(remark("Слова из перечней положения.", "Words of the lists above.", indent: 2))
    \(clause("4.3", .checked, "Формы работы – из перечня", "The forms of work are on the list"))
        \(k(.rules)):
          - \(k(.kind)): vocabulary
            \(k(.record)): \(w(RecordWord.event))
            \(k(.field)): \(w(VocabularyField.form))

    \(remark("То, что записями не показать: подтверждает человек.", "What records cannot show: a person attests it.", indent: 2))
    \(clause("5.1", .evidence, "Опыт работы обобщён", "The experience is summed up"))
        \(k(.rules)):
          - \(k(.kind)): attested
            \(k(.of)): association
            \(k(.per)): \(w(PeriodWord.schoolYear))

    \(clause("5.2", .value, "Доля членов, участвовавших в конкурсах", "Share of members who took part in contests"))

    """
  }

  private func clause(_ number: String, _ kind: ClauseClass, _ ru: String, _ en: String) -> String {
    """
      - \(k(.clause)): "\(number)"
        \(k(.class)): \(w(kind))
        \(k(.summary)):
          \(k(.ru)): \(ru)
          \(k(.en)): \(en)
    """
  }

  private var exampleFiles: String {
    """
    \(remark(
      "С этих файлов начинается папка каждого примера; metod.yaml, если его нет, называет это положение.",
      "With these files the folder of every example begins; a metod.yaml that is not given names this regulation."
    ))
    \(k(.exampleFiles)): |
      === associations/mo.yaml
      \(k(.name)): \(say("МО учителей", "MO of teachers"))
      \(k(.kind)): \(say("методическое объединение", "methodical association"))
      \(UniversalAct.established.spelling[keys]): 2024-09-01

    """
  }
}
