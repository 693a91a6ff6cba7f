package import Findings

/// Everything that can be wrong with the form of records: one case a trouble, with all its wording.
///
/// The raw value is the finding's stable id.
package enum RecordRule: String, CaseIterable, Sendable, Hashable {
  case emptyFile = "record/empty-file"
  case encoding = "record/encoding"
  case invalidText = "record/invalid-text"
  case byteOrderMark = "record/byte-order-mark"
  case lineEndings = "record/line-endings"
  case unreadableFile = "record/unreadable-file"
  case folderForFile = "record/folder-for-file"
  case danglingLink = "record/dangling-link"
  case linkOutside = "record/link-outside"
  case tooLarge = "record/too-large"
  case notAFile = "record/not-a-file"
  case notAFolder = "record/not-a-folder"
  case badName = "record/bad-name"
  case badExtension = "record/bad-extension"
  case unknownFolder = "record/unknown-folder"
  case misnamedFolder = "record/misnamed-folder"
  case foreignFile = "record/foreign-file"
  case misplaced = "record/misplaced"
  case mergeConflict = "record/merge-conflict"
  case tabIndentation = "record/tab-indentation"
  case noBreakSpace = "record/no-break-space"
  case dashMarker = "record/dash-marker"
  case missingSpace = "record/missing-space"
  case colonInValue = "record/colon-in-value"
  case specialCharacter = "record/special-character"
  case cutAtHash = "record/cut-at-hash"
  case wrongYo = "record/wrong-yo"
  case syntax = "record/syntax"
  case anchor = "record/anchor"
  case tag = "record/tag"
  case secondDocument = "record/second-document"
  case nesting = "record/nesting"
  case unknownKey = "record/unknown-key"
  case duplicateKey = "record/duplicate-key"
  case missingKey = "record/missing-key"
  case mixedAlphabet = "record/mixed-alphabet"
  case flowComma = "record/flow-comma"
  case shape = "record/shape"
  case badDate = "record/bad-date"
  case twoDigitYear = "record/two-digit-year"
  case noSuchDay = "record/no-such-day"
  case badNumber = "record/bad-number"
  case badSchoolYear = "record/bad-school-year"
  case badYesNo = "record/bad-yes-no"
  case badExperience = "record/bad-experience"
  case unknownWord = "record/unknown-word"
  case badFullName = "record/bad-full-name"
  case pathDisagrees = "record/path-disagrees"
  case unboundParty = "record/unbound-party"
  case unknownParty = "record/unknown-party"
  case unknownBodyKind = "record/unknown-body-kind"
  case unknownRole = "record/unknown-role"
  case presentTwice = "record/present-twice"
  case presentAndAbsent = "record/present-and-absent"
  case votesExceedPresent = "record/votes-exceed-present"
  case incompleteVote = "record/incomplete-vote"
  case notAMember = "record/not-a-member"
  case beforeBody = "record/before-body"
  case afterBody = "record/after-body"
  case tooManyHolders = "record/too-many-holders"
  case numberRepeated = "record/number-repeated"
  case missingFile = "record/missing-file"
  case dateOrder = "record/date-order"
  case futureDate = "record/future-date"
  case listedTwice = "record/listed-twice"
  case blankOutcome = "record/blank-outcome"
  case nobodyPresent = "record/nobody-present"
  case badTime = "record/bad-time"
  case badYear = "record/bad-year"
  case badTerm = "record/bad-term"
  case badRowNumber = "record/bad-row-number"
  case badQuarters = "record/bad-quarters"
  case personalKey = "record/personal-key"
  case unknownPerson = "reference/unknown-person"
  case ambiguousPerson = "reference/ambiguous-person"
  case unknownBody = "reference/unknown-body"
  case unknownOrganization = "reference/unknown-organization"
  case unknownOrder = "reference/unknown-order"
  case unknownMeeting = "reference/unknown-meeting"
  case unknownItem = "reference/unknown-item"
  case unknownEvent = "reference/unknown-event"
  case unknownRegulation = "reference/unknown-regulation"
  case unknownClause = "reference/unknown-clause"
  case ambiguous = "reference/ambiguous"
  case replacedRegulation = "record/replaced-regulation"
  case unmatchedSetting = "record/unmatched-setting"
  case unknownTerm = "reference/unknown-term"
  case repeatedId = "record/repeated-id"
  case clauseWithoutRule = "record/clause-without-rule"
  case unreachableRule = "record/unreachable-rule"
  case repeatedRule = "record/repeated-rule"
  case failingExample = "record/failing-example"
  case noRegulation = "record/no-regulation"
  case newerFormat = "record/newer-format"
}

extension RecordRule {
  /// The id of the findings of this rule.
  package var id: String { rawValue }

  /// How much its findings weigh.
  package var severity: Severity {
    switch self {
    case .byteOrderMark, .lineEndings, .replacedRegulation: .note
    case .unknownFolder, .foreignFile, .cutAtHash, .wrongYo, .incompleteVote, .futureDate, .unmatchedSetting,
      .clauseWithoutRule, .noRegulation, .blankOutcome, .badTerm, .badRowNumber, .unreachableRule, .repeatedRule,
      .unknownParty:
      .warning
    default: .error
    }
  }

  /// What the trouble is called.
  package var title: Message {
    switch self {
    case .emptyFile: Message(ru: "Пустой файл", en: "Empty file")
    case .encoding: Message(ru: "Не та кодировка", en: "Wrong encoding")
    case .invalidText: Message(ru: "Негодные байты", en: "Invalid bytes")
    case .byteOrderMark: Message(ru: "Метка порядка байтов", en: "Byte order mark")
    case .lineEndings: Message(ru: "Другие концы строк", en: "Other line endings")
    case .unreadableFile: Message(ru: "Файл не читается", en: "File cannot be read")
    case .folderForFile: Message(ru: "Папка вместо файла", en: "Folder instead of a file")
    case .danglingLink: Message(ru: "Ссылка в никуда", en: "Dangling link")
    case .linkOutside: Message(ru: "Ссылка за пределы папки", en: "Link out of the folder")
    case .tooLarge: Message(ru: "Слишком большой файл", en: "File too large")
    case .notAFile: Message(ru: "Не файл", en: "Not a file")
    case .notAFolder: Message(ru: "Не папка", en: "Not a folder")
    case .badName: Message(ru: "Негодное имя файла", en: "Bad file name")
    case .badExtension: Message(ru: "Не то расширение", en: "Wrong extension")
    case .unknownFolder: Message(ru: "Незнакомая папка", en: "Unknown folder")
    case .misnamedFolder: Message(ru: "Папка записей названа иначе", en: "Misnamed folder of records")
    case .foreignFile: Message(ru: "Посторонний файл", en: "Foreign file")
    case .misplaced: Message(ru: "Не на месте", en: "Misplaced")
    case .mergeConflict: Message(ru: "Неразрешённое слияние", en: "Unresolved merge")
    case .tabIndentation: Message(ru: "Табуляция в отступе", en: "Tab in the indentation")
    case .noBreakSpace: Message(ru: "Неразрывный пробел", en: "No-break space")
    case .dashMarker: Message(ru: "Тире вместо дефиса", en: "Dash instead of a hyphen")
    case .missingSpace: Message(ru: "Нет пробела", en: "Missing space")
    case .colonInValue: Message(ru: "Двоеточие в значении", en: "Colon in a value")
    case .specialCharacter: Message(ru: "Особый знак в начале", en: "Special first character")
    case .cutAtHash: Message(ru: "Значение обрезано знаком #", en: "Value cut at #")
    case .wrongYo: Message(ru: "Чужая буква вместо ё", en: "Wrong letter for ё")
    case .syntax: Message(ru: "Не разобрать", en: "Cannot be read")
    case .anchor: Message(ru: "Якоря не нужны", en: "No anchors")
    case .tag: Message(ru: "Метки не нужны", en: "No tags")
    case .secondDocument: Message(ru: "Два документа в файле", en: "Two documents")
    case .nesting: Message(ru: "Слишком глубоко", en: "Nested too deeply")
    case .unknownKey: Message(ru: "Незнакомый ключ", en: "Unknown key")
    case .duplicateKey: Message(ru: "Ключ повторён", en: "Duplicate key")
    case .missingKey: Message(ru: "Нет нужного ключа", en: "Missing key")
    case .mixedAlphabet: Message(ru: "Буквы двух алфавитов", en: "Letters of two alphabets")
    case .flowComma: Message(ru: "Запятая в фигурных скобках", en: "Comma within braces")
    case .shape: Message(ru: "Не та форма", en: "Wrong shape")
    case .badDate: Message(ru: "Непонятная дата", en: "Unreadable date")
    case .twoDigitYear: Message(ru: "Год из двух цифр", en: "Two-digit year")
    case .noSuchDay: Message(ru: "Нет такого дня", en: "No such day")
    case .badNumber: Message(ru: "Ожидается число", en: "Number expected")
    case .badSchoolYear: Message(ru: "Непонятный учебный год", en: "Unreadable school year")
    case .badYesNo: Message(ru: "Ожидается да или нет", en: "Yes or no expected")
    case .badExperience: Message(ru: "Непонятный стаж", en: "Unreadable experience")
    case .unknownWord: Message(ru: "Незнакомое слово", en: "Unknown word")
    case .badFullName: Message(ru: "Неполное имя", en: "Incomplete name")
    case .pathDisagrees: Message(ru: "Спорит с путём", en: "Disagrees with the path")
    case .unboundParty: Message(ru: "Сторона не названа", en: "Party not named")
    case .unknownParty: Message(ru: "Незнакомая сторона", en: "Unknown party")
    case .unknownBodyKind: Message(ru: "Незнакомый вид объединения", en: "Unknown kind of body")
    case .unknownRole: Message(ru: "Незнакомая должность", en: "Unknown office")
    case .presentTwice: Message(ru: "Присутствует дважды", en: "Present twice")
    case .presentAndAbsent: Message(ru: "И присутствует, и отсутствует", en: "Present and absent")
    case .votesExceedPresent: Message(ru: "Голосов больше, чем членов", en: "More votes than members")
    case .incompleteVote: Message(ru: "Голосование записано не полностью", en: "Incomplete vote")
    case .notAMember: Message(ru: "Не член объединения", en: "Not a member")
    case .beforeBody: Message(ru: "Раньше объединения", en: "Before the body")
    case .afterBody: Message(ru: "Позже объединения", en: "After the body")
    case .tooManyHolders: Message(ru: "Должность занята дважды", en: "Office held twice")
    case .numberRepeated: Message(ru: "Номер повторён", en: "Number repeated")
    case .missingFile: Message(ru: "Файла нет", en: "File missing")
    case .dateOrder: Message(ru: "Даты не по порядку", en: "Dates out of order")
    case .futureDate: Message(ru: "Запись из будущего", en: "Record from the future")
    case .listedTwice: Message(ru: "Записан дважды", en: "Listed twice")
    case .blankOutcome: Message(ru: "Решение не записано", en: "Outcome not recorded")
    case .nobodyPresent: Message(ru: "Никто не присутствовал", en: "Nobody present")
    case .badTime: Message(ru: "Непонятное время", en: "Unreadable time")
    case .badYear: Message(ru: "Непонятный год", en: "Unreadable year")
    case .badTerm: Message(ru: "Непонятный срок", en: "Unreadable term")
    case .badRowNumber: Message(ru: "Номер строки словом", en: "Row number in words")
    case .badQuarters: Message(ru: "Непонятные четверти", en: "Unreadable quarters")
    case .personalKey: Message(ru: "Лишние персональные данные", en: "Needless personal data")
    case .unknownPerson: Message(ru: "Неизвестный человек", en: "Unknown person")
    case .ambiguousPerson: Message(ru: "Имя носят несколько человек", en: "Ambiguous person")
    case .unknownBody: Message(ru: "Неизвестное объединение", en: "Unknown body")
    case .unknownOrganization: Message(ru: "Неизвестная организация", en: "Unknown organisation")
    case .unknownOrder: Message(ru: "Неизвестный приказ", en: "Unknown order")
    case .unknownMeeting: Message(ru: "Неизвестное заседание", en: "Unknown meeting")
    case .unknownItem: Message(ru: "Нет такого вопроса", en: "No such item")
    case .unknownEvent: Message(ru: "Неизвестное событие", en: "Unknown event")
    case .unknownRegulation: Message(ru: "Неизвестное положение", en: "Unknown regulation")
    case .unknownClause: Message(ru: "Неизвестный пункт", en: "Unknown clause")
    case .ambiguous: Message(ru: "Подходит несколько", en: "Ambiguous")
    case .replacedRegulation:
      Message(ru: "Своё положение вместо встроенного", en: "Own regulation in place of a built-in one")
    case .unmatchedSetting: Message(ru: "Настройка ни на что не влияет", en: "Setting without effect")
    case .unknownTerm: Message(ru: "Слова нет в положении", en: "Word not in the regulation")
    case .repeatedId: Message(ru: "Идентификатор повторён", en: "Id repeated")
    case .clauseWithoutRule: Message(ru: "Пункт без правила", en: "Clause without a rule")
    case .unreachableRule: Message(ru: "Правило, которое никого не касается", en: "Rule that binds nobody")
    case .repeatedRule: Message(ru: "Правило повторено", en: "Repeated rule")
    case .failingExample: Message(ru: "Пример не сходится", en: "Failing example")
    case .noRegulation: Message(ru: "Не сказано, по какому положению", en: "No governing regulation")
    case .newerFormat: Message(ru: "Формат новее программы", en: "Format newer than the tool")
    }
  }

  /// What is wrong, in a sentence that fits every case.
  package var explanation: Message {
    switch self {
    case .emptyFile: Message(ru: "В файле нет ни одной строки записи.", en: "The file holds no line of a record.")
    case .encoding: Message(ru: "Файл сохранён не в UTF-8.", en: "The file is not saved as UTF-8.")
    case .invalidText:
      Message(ru: "В файле есть байты, которые не могут быть текстом.", en: "The file holds bytes that cannot be text.")
    case .byteOrderMark:
      Message(
        ru: "Файл начинается с невидимой метки (BOM), которую ставит Блокнот; она не мешает.",
        en: "The file begins with an invisible mark (BOM) that Notepad writes; it does no harm."
      )
    case .lineEndings:
      Message(
        ru: "Строки этого файла кончаются как в Windows (CRLF), а строки большинства файлов папки — нет.",
        en: "The lines of this file end as in Windows (CRLF), unlike those of most files of the folder."
      )
    case .unreadableFile:
      Message(
        ru: "У этого пользователя нет права читать файл или папку.",
        en: "This user may not read the file or folder."
      )
    case .folderForFile:
      Message(ru: "Под именем записи (….yaml) стоит папка.", en: "A folder bears the name of a record (….yaml).")
    case .danglingLink:
      Message(
        ru: "Ссылка указывает на файл, которого нет, или на саму себя.",
        en: "The link points to a file that does not exist, or to itself."
      )
    case .linkOutside:
      Message(
        ru: "Ссылка ведёт за пределы папки записей; туда metod не ходит.",
        en: "The link leads out of the records folder, where metod does not go."
      )
    case .tooLarge:
      Message(ru: "Запись больше 8 МиБ: это не запись.", en: "The record is larger than 8 MiB: it is no record.")
    case .notAFile:
      Message(ru: "Под именем записи стоит не файл.", en: "What bears the name of a record is not a file.")
    case .notAFolder:
      Message(
        ru: "Под именем папки записей стоит файл или ссылка; по ссылкам на папки metod не ходит.",
        en: "What bears the name of a folder of records is a file or a link; metod does not follow links to folders."
      )
    case .badName:
      Message(
        ru: "Имя файла — это идентификатор записи: строчные латинские буквы, цифры и дефис.",
        en: "The file name is the record's id: lower-case Latin letters, digits and hyphens."
      )
    case .badExtension:
      Message(
        ru: "Запись читается только из файла с расширением .yaml.",
        en: "A record is read only from a file with the extension .yaml."
      )
    case .unknownFolder:
      Message(
        ru: "Первая папка решает, что это за запись; эта папка записей не означает.",
        en: "The first folder decides what a record is; this one means no kind of record."
      )
    case .misnamedFolder:
      Message(
        ru: "В папке лежат записи, а названа она не так, как папки записей: ни одна из них не прочитана.",
        en: "The folder holds records and is not called like a folder of records: none of them was read."
      )
    case .foreignFile:
      Message(
        ru: "Среди записей лежит файл, который metod не читает.",
        en: "Among the records lies a file that metod does not read."
      )
    case .misplaced:
      Message(
        ru: "Запись этого вида лежит на другой глубине: путь к ней — её идентификатор.",
        en: "A record of this kind lies at another depth: its path is its id."
      )
    case .mergeConflict:
      Message(ru: "В файле остались пометки git о конфликте.", en: "The file still holds git's conflict markers.")
    case .tabIndentation:
      Message(
        ru: "Отступ набран клавишей Tab; YAML понимает только пробелы.",
        en: "The indentation is typed with Tab; YAML understands only spaces."
      )
    case .noBreakSpace:
      Message(
        ru: "В отступе или после двоеточия стоит неразрывный пробел (его вставляет Word).",
        en: "There is a no-break space (Word inserts it) in the indentation or after the colon."
      )
    case .dashMarker:
      Message(
        ru: "Пункт списка начинается с тире или другого значка, как в Word; YAML понимает только дефис.",
        en: "The list item begins with a dash or a bullet, as in Word; YAML understands only a hyphen."
      )
    case .missingSpace:
      Message(
        ru: "После двоеточия ключа и после дефиса списка нужен пробел.",
        en: "A key's colon and a list's hyphen need a space behind them."
      )
    case .colonInValue:
      Message(
        ru: "В значении есть двоеточие с пробелом: YAML принимает его за второй ключ.",
        en: "The value holds a colon with a space: YAML takes it for a second key."
      )
    case .specialCharacter:
      Message(ru: "С этого знака значение начинаться не может.", en: "A value cannot begin with this character.")
    case .cutAtHash:
      Message(
        ru: "Пробел и # начинают примечание: всё после них пропадает.",
        en: "A space and # begin a comment: all behind them is lost."
      )
    case .wrongYo:
      Message(
        ru: "Вместо ё стоит похожая буква ѐ (U+0450): так бывает после копирования из PDF.",
        en: "The look-alike ѐ (U+0450) stands for ё: copying from PDF does that."
      )
    case .syntax: Message(ru: "Строку нельзя прочитать как YAML.", en: "The line cannot be read as YAML.")
    case .anchor:
      Message(
        ru: "Якоря и псевдонимы YAML (& и *) в записях не допускаются: запись — простой текст.",
        en: "YAML anchors and aliases (& and *) are refused in records: a record is plain text."
      )
    case .tag:
      Message(
        ru: "Метки YAML (!) в записях не допускаются: запись — простой текст.",
        en: "YAML tags (!) are refused in records: a record is plain text."
      )
    case .secondDocument:
      Message(
        ru: "Строка --- начинает второй документ: в файле может быть только одна запись.",
        en: "The line --- begins a second document: a file holds one record."
      )
    case .nesting:
      Message(ru: "Вложенность больше, чем бывает в записях.", en: "The nesting is deeper than in any record.")
    case .unknownKey: Message(ru: "Такого ключа в записи этого вида нет.", en: "A record of this kind has no such key.")
    case .duplicateKey:
      Message(
        ru: "Один и тот же ключ написан дважды, хотя бы и на разных языках: одно из значений пропало бы.",
        en: "The same key is written twice, if in different languages: one of the values would be lost."
      )
    case .missingKey: Message(ru: "Без этого ключа запись неполна.", en: "The record is incomplete without this key.")
    case .mixedAlphabet:
      Message(
        ru: "Среди русских букв стоит похожая латинская, или наоборот.",
        en: "A Latin letter stands among similar Cyrillic ones, or the reverse."
      )
    case .flowComma: Message(ru: "Запятая внутри { } начала новый ключ.", en: "A comma within { } began a new key.")
    case .shape:
      Message(
        ru: "Здесь ожидается значение другой формы: текст, список или поля.",
        en: "A value of another shape is expected here: a text, a list or fields."
      )
    case .badDate:
      Message(
        ru: "Дата пишется как 10.09.2025, 2025-09-10 или 10 сентября 2025 г.",
        en: "A date is written as 2025-09-10, 10.09.2025 or 10 September 2025."
      )
    case .twoDigitYear:
      Message(ru: "По двум цифрам не видно, какой это век.", en: "Two digits do not tell the century.")
    case .noSuchDay: Message(ru: "Такого дня в календаре нет.", en: "The calendar has no such day.")
    case .badNumber: Message(ru: "Здесь нужно целое число.", en: "A whole number is needed here.")
    case .badSchoolYear:
      Message(
        ru: "Учебный год пишется как 2025-26 или 2025/2026.",
        en: "A school year is written as 2025-26 or 2025/2026."
      )
    case .badYesNo: Message(ru: "Здесь можно написать только «да» или «нет».", en: "Only “yes” or “no” can stand here.")
    case .badExperience:
      Message(
        ru: "Стаж пишется как «12 лет на 01.09.2025» или днём, с которого он идёт.",
        en: "Experience is written as “12 years as of 2025-09-01”, or by the day from which it runs."
      )
    case .unknownWord:
      Message(ru: "В этом поле допустимы только слова из списка.", en: "Only words of a list may stand in this field.")
    case .badFullName:
      Message(
        ru: "ФИО пишется полностью: фамилия и имя, отчество — если есть.",
        en: "The name is written in full: surname, first name, and patronymic if there is one."
      )
    case .pathDisagrees:
      Message(
        ru: "Путь к файлу говорит одно, а ключ в нём — другое.",
        en: "The path of the file says one thing, a key in it another."
      )
    case .unboundParty:
      Message(
        ru: "Положение говорит о стороне, а metod.yaml не называет, какая это организация.",
        en: "The regulation speaks of a party, and metod.yaml does not say which organisation it is."
      )
    case .unknownParty:
      Message(
        ru: "О такой стороне не говорит ни одно положение, по которому судят папку.",
        en: "None of the regulations by which the folder is judged speaks of this party."
      )
    case .unknownBodyKind:
      Message(
        ru: "Положение, по которому судят объединение, такого вида не знает.",
        en: "The regulation that governs the body knows no such kind."
      )
    case .unknownRole:
      Message(
        ru: "Положение, по которому судят объединение, такой должности не знает.",
        en: "The regulation that governs the body knows no such office."
      )
    case .presentTwice:
      Message(
        ru: "Один человек записан среди присутствующих дважды.",
        en: "One person is listed twice among those present."
      )
    case .presentAndAbsent:
      Message(
        ru: "Один человек записан и среди присутствующих, и среди отсутствующих.",
        en: "One person is listed both as present and as absent."
      )
    case .votesExceedPresent:
      Message(
        ru: "Подано больше голосов, чем присутствовало членов.",
        en: "More votes were cast than members were present."
      )
    case .incompleteVote:
      Message(
        ru: "Записаны не все числа голосования: «за», «против», «воздержались».",
        en: "Not all figures of the vote are recorded: in favour, against, abstained."
      )
    case .notAMember:
      Message(
        ru: "В этот день человек не состоял в объединении: он может быть только приглашённым.",
        en: "The person was no member of the body on that day and can only be a guest."
      )
    case .beforeBody:
      Message(ru: "День раньше создания объединения.", en: "The day lies before the body was established.")
    case .afterBody:
      Message(ru: "День позже ликвидации объединения.", en: "The day lies after the body was liquidated.")
    case .tooManyHolders:
      Message(
        ru: "Должность занимает больше людей, чем она допускает.",
        en: "More people hold the office than it allows."
      )
    case .numberRepeated:
      Message(ru: "Два протокола одного объединения носят один номер.", en: "Two minutes of one body bear one number.")
    case .missingFile:
      Message(
        ru: "Файл, на который ссылается запись, не найден.",
        en: "The file that the record refers to does not exist."
      )
    case .dateOrder: Message(ru: "Даты идут в невозможном порядке.", en: "The dates follow in an impossible order.")
    case .futureDate:
      Message(
        ru: "О том, что записано как состоявшееся, нельзя знать в этот день.",
        en: "What is recorded as having taken place cannot be known on this day."
      )
    case .listedTwice:
      Message(
        ru: "Один человек записан дважды на одно и то же время.",
        en: "One person is listed twice for the same time."
      )
    case .blankOutcome:
      Message(
        ru: "Заседание состоялось, а ключ вопроса оставлен пустым.",
        en: "The meeting was held, and a key of the item was left empty."
      )
    case .nobodyPresent:
      Message(
        ru: "Записано, что на заседании никого не было, а оно решало.",
        en: "The meeting is recorded as having decided with nobody present."
      )
    case .badTime:
      Message(
        ru: "Такого времени на часах не бывает.",
        en: "No clock shows this time."
      )
    case .badYear:
      Message(
        ru: "Год пишется четырьмя цифрами.",
        en: "A year is written with four digits."
      )
    case .badTerm:
      Message(
        ru: "Срок не удалось понять: программа не узнает, когда он наступит.",
        en: "The term cannot be understood: nothing tells when it falls due."
      )
    case .badRowNumber:
      Message(
        ru: "Номер строки плана – не число: «пункты плана» заседания на неё не укажут.",
        en: "The number of a row of a plan is no number: “plan-items” of a meeting cannot point to it."
      )
    case .badQuarters:
      Message(
        ru: "Четверти задаются первыми днями всех четырёх или трёх последних, по порядку и с годом.",
        en: "Quarters are given by the first days of all four or of the last three, in order and with the year."
      )
    case .personalKey:
      Message(
        ru: "Этого в записях не хранят: для работы объединения эти персональные данные не нужны (152-ФЗ, статья 5).",
        en: "Records do not keep this: the work of a body does not need these personal data (152-FZ, article 5)."
      )
    case .unknownPerson:
      Message(ru: "В папке members/ нет человека с таким именем.", en: "No person in members/ bears this name.")
    case .ambiguousPerson:
      Message(ru: "Под это имя подходят несколько человек.", en: "Several people answer to this name.")
    case .unknownBody:
      Message(ru: "В папке associations/ нет такого объединения.", en: "No body in associations/ answers to this name.")
    case .unknownOrganization:
      Message(
        ru: "В папке organizations/ нет такой организации.",
        en: "No organisation in organizations/ answers to this name."
      )
    case .unknownOrder: Message(ru: "В папке orders/ нет такого приказа.", en: "No order in orders/ answers to this.")
    case .unknownMeeting:
      Message(ru: "В папке meetings/ нет такого заседания.", en: "No meeting in meetings/ answers to this.")
    case .unknownItem:
      Message(
        ru: "В повестке этого заседания нет вопроса с таким номером.",
        en: "The agenda of that meeting has no item of this number."
      )
    case .unknownEvent: Message(ru: "В папке events/ нет такого события.", en: "No event in events/ answers to this.")
    case .unknownRegulation:
      Message(
        ru: "Такого положения нет ни среди встроенных, ни в папке regulations/.",
        en: "Neither the built-in packs nor regulations/ hold this regulation."
      )
    case .unknownClause: Message(ru: "В положении нет такого пункта.", en: "The regulation has no such clause.")
    case .ambiguous: Message(ru: "Под это название подходят несколько записей.", en: "Several records answer to this.")
    case .replacedRegulation:
      Message(
        ru: "Этот файл заменяет встроенное положение с тем же именем.",
        en: "This file replaces the built-in regulation of the same name."
      )
    case .unmatchedSetting:
      Message(ru: "Настройка строгости не подходит ни к одному правилу.", en: "The severity setting matches no rule.")
    case .unknownTerm:
      Message(
        ru: "Правило называет слово, которого положение не знает.",
        en: "A rule names a word that the regulation does not know."
      )
    case .repeatedId:
      Message(ru: "Идентификатор или номер пункта встречается дважды.", en: "An id or clause number occurs twice.")
    case .clauseWithoutRule:
      Message(
        ru: "Проверяемый пункт не имеет ни одного правила: он никогда не нарушается.",
        en: "A checked clause has no rule: it can never be broken."
      )
    case .unreachableRule:
      Message(
        ru: "Правило не может сработать: нет ни дня, ни объединения, которого бы оно касалось.",
        en: "The rule can never apply: there is no day and no body that it binds."
      )
    case .repeatedRule:
      Message(
        ru: "У пункта уже есть такое же правило: одно нарушение было бы названо дважды.",
        en: "The clause has the same rule already: one breach would be told twice."
      )
    case .failingExample:
      Message(
        ru: "Пример пункта рассужен не так, как в нём ожидается.",
        en: "An example of the clause is not judged as it expects."
      )
    case .noRegulation:
      Message(
        ru: "У объединения не названо положение, а в metod.yaml их не одно: судить его не по чему.",
        en: "The body names no regulation and metod.yaml does not name exactly one: it cannot be judged."
      )
    case .newerFormat:
      Message(
        ru: "Записи в формате, которого эта версия metod не знает.",
        en: "The records are in a format that this version of metod does not know."
      )
    }
  }

  /// How to put it right.
  package var hint: Message {
    switch self {
    case .emptyFile: Message(ru: "Заполните файл или удалите его.", en: "Fill the file in or delete it.")
    case .encoding:
      Message(
        ru: "Сохраните файл в кодировке UTF-8 (в Блокноте: «Сохранить как» → «Кодировка»).",
        en: "Save the file as UTF-8 (“Save as” → “Encoding”)."
      )
    case .invalidText:
      Message(
        ru: "Откройте файл в редакторе, удалите негодные знаки и сохраните в UTF-8.",
        en: "Open the file in an editor, delete the invalid characters and save as UTF-8."
      )
    case .byteOrderMark:
      Message(
        ru: "Сохраните файл как «UTF-8» без BOM, чтобы git не видел лишних различий.",
        en: "Save the file as plain “UTF-8” without BOM, so that git sees no needless differences."
      )
    case .lineEndings:
      Message(
        ru: "Сохраните файл с концами строк LF или настройте git (core.autocrlf).",
        en: "Save the file with LF line endings or configure git (core.autocrlf)."
      )
    case .unreadableFile:
      Message(
        ru: "Верните право чтения или уберите файл из папки записей.",
        en: "Restore the permission or take the file out of the records folder."
      )
    case .folderForFile:
      Message(ru: "Переименуйте папку или замените её файлом.", en: "Rename the folder or replace it with a file.")
    case .danglingLink: Message(ru: "Положите вместо ссылки сам файл.", en: "Put the file itself in place of the link.")
    case .linkOutside: Message(ru: "Положите вместо ссылки сам файл.", en: "Put the file itself in place of the link.")
    case .tooLarge:
      Message(ru: "Сканы и приложения храните в attachments/.", en: "Keep scans and annexes in attachments/.")
    case .notAFile: Message(ru: "Уберите его из папки записей.", en: "Take it out of the records folder.")
    case .notAFolder: Message(ru: "Поставьте на его место саму папку.", en: "Put the folder itself in its place.")
    case .badName:
      Message(ru: "Переименуйте файл: например, ivanova-aa.yaml.", en: "Rename the file: for example, ivanova-aa.yaml.")
    case .badExtension: Message(ru: "Переименуйте файл в ….yaml.", en: "Rename the file to ….yaml.")
    case .unknownFolder:
      Message(ru: "Перенесите файл в одну из папок записей.", en: "Move the file into one of the record folders.")
    case .misnamedFolder:
      Message(
        ru: "Переименуйте папку: members, meetings, plans ….",
        en: "Rename the folder: members, meetings, plans …."
      )
    case .foreignFile:
      Message(
        ru: "Сканы и приложения храните в attachments/, запись — в файле ….yaml.",
        en: "Keep scans and annexes in attachments/, a record in a file ….yaml."
      )
    case .misplaced:
      Message(ru: "Положите файл так, как сказано в сообщении.", en: "Put the file where the message says.")
    case .mergeConflict:
      Message(
        ru: "Оставьте нужные строки и удалите строки с <<<<<<<, ======= и >>>>>>>.",
        en: "Keep the lines you want and delete those with <<<<<<<, ======= and >>>>>>>."
      )
    case .tabIndentation:
      Message(
        ru: "Замените табуляцию пробелами: столькими, сколько у соседних строк того же уровня.",
        en: "Replace the tab with spaces: as many as neighbouring lines of the same level have."
      )
    case .noBreakSpace: Message(ru: "Замените его обычным пробелом.", en: "Replace it with an ordinary space.")
    case .dashMarker:
      Message(ru: "Замените его дефисом и пробелом: «- ».", en: "Replace it with a hyphen and a space: “- ”.")
    case .missingSpace: Message(ru: "Напишите «ключ: значение».", en: "Write “key: value”.")
    case .colonInValue:
      Message(
        ru: "Возьмите значение в кавычки: тема: \"ФГОС: новое\".",
        en: "Put the value in quotation marks: topic: \"Standards: news\"."
      )
    case .specialCharacter:
      Message(
        ru: "Возьмите всё значение в одинарные кавычки или в «ёлочки».",
        en: "Put the whole value in single quotation marks."
      )
    case .cutAtHash:
      Message(ru: "Напишите № или возьмите значение в кавычки.", en: "Write № or put the value in quotation marks.")
    case .wrongYo: Message(ru: "Наберите букву ё заново.", en: "Type the letter ё again.")
    case .syntax:
      Message(
        ru: "Сверьте отступы и двоеточия с соседними строками.",
        en: "Compare indentation and colons with the neighbouring lines."
      )
    case .anchor:
      Message(
        ru: "Напишите значение полностью или возьмите его в кавычки.",
        en: "Write the value in full or put it in quotation marks."
      )
    case .tag: Message(ru: "Возьмите значение в кавычки.", en: "Put the value in quotation marks.")
    case .secondDocument:
      Message(ru: "Перенесите вторую запись в свой файл.", en: "Move the second record into a file of its own.")
    case .nesting: Message(ru: "Проверьте отступы и скобки.", en: "Check indentation and brackets.")
    case .unknownKey:
      Message(
        ru: "Исправьте ключ или перенесите текст в «примечание».",
        en: "Correct the key or move the text to “note”."
      )
    case .duplicateKey:
      Message(
        ru: "Оставьте один ключ; несколько значений запишите списком.",
        en: "Keep one key; write several values as a list."
      )
    case .missingKey: Message(ru: "Добавьте ключ.", en: "Add the key.")
    case .mixedAlphabet:
      Message(ru: "Наберите слово заново в одной раскладке.", en: "Type the word again in one layout.")
    case .flowComma: Message(ru: "Запишите каждое поле на своей строке.", en: "Write every field on a line of its own.")
    case .shape: Message(ru: "Запишите так, как показано в сообщении.", en: "Write it as the message shows.")
    case .badDate:
      Message(ru: "Напишите день, месяц и год четырьмя цифрами.", en: "Write day, month and a year of four digits.")
    case .twoDigitYear: Message(ru: "Напишите год четырьмя цифрами.", en: "Write the year with four digits.")
    case .noSuchDay: Message(ru: "Проверьте число и месяц.", en: "Check day and month.")
    case .badNumber: Message(ru: "Напишите целое число цифрами.", en: "Write a whole number in digits.")
    case .badSchoolYear: Message(ru: "Напишите два года подряд: 2025/26.", en: "Write two years in a row: 2025/26.")
    case .badYesNo: Message(ru: "Напишите «да» или «нет».", en: "Write “yes” or “no”.")
    case .badExperience: Message(ru: "Назовите число лет и день.", en: "Name the number of years and the day.")
    case .unknownWord: Message(ru: "Возьмите слово из списка.", en: "Take a word of the list.")
    case .badFullName: Message(ru: "Напишите фамилию и имя полностью.", en: "Write surname and first name in full.")
    case .pathDisagrees: Message(ru: "Удалите ключ или переложите файл.", en: "Delete the key or move the file.")
    case .unboundParty:
      Message(
        ru: "Допишите организацию в «стороны» файла metod.yaml.",
        en: "Add the organisation to “parties” in metod.yaml."
      )
    case .unknownParty:
      Message(
        ru: "Уберите строку или возьмите сторону из положения: metod regulation show.",
        en: "Remove the line or take a party of the regulation: metod regulation show."
      )
    case .unknownBodyKind:
      Message(
        ru: "Возьмите вид из положения: metod regulation show.",
        en: "Take a kind of the regulation: metod regulation show."
      )
    case .unknownRole:
      Message(
        ru: "Возьмите должность из положения: metod regulation show.",
        en: "Take an office of the regulation: metod regulation show."
      )
    case .presentTwice: Message(ru: "Удалите повтор.", en: "Delete the repetition.")
    case .presentAndAbsent:
      Message(ru: "Оставьте человека в одном из списков.", en: "Keep the person in one of the lists.")
    case .votesExceedPresent:
      Message(
        ru: "Проверьте числа голосования и список присутствующих.",
        en: "Check the votes and the list of those present."
      )
    case .incompleteVote:
      Message(
        ru: "Запишите все три числа; если голосов нет — 0.",
        en: "Record all three figures; 0 where there are none."
      )
    case .notAMember:
      Message(
        ru: "Проверьте сроки в «составе» или перенесите человека в «приглашены».",
        en: "Check the terms under “members” or move the person to “guests”."
      )
    case .beforeBody:
      Message(ru: "Проверьте дату или день создания.", en: "Check the date or the day of establishment.")
    case .afterBody: Message(ru: "Проверьте дату или день ликвидации.", en: "Check the date or the day of liquidation.")
    case .tooManyHolders:
      Message(
        ru: "Укажите, по какой день её занимал прежний («по»).",
        en: "State until which day the former holder held it (“through”)."
      )
    case .numberRepeated:
      Message(ru: "Исправьте номер одного из заседаний.", en: "Correct the number of one of the meetings.")
    case .missingFile:
      Message(
        ru: "Положите файл в attachments/ или исправьте путь.",
        en: "Put the file into attachments/ or correct the path."
      )
    case .dateOrder: Message(ru: "Проверьте обе даты.", en: "Check both dates.")
    case .futureDate: Message(ru: "Проверьте год.", en: "Check the year.")
    case .listedTwice:
      Message(
        ru: "Удалите повтор или исправьте сроки («с», «по»).",
        en: "Delete the repetition or correct the terms (“from”, “through”)."
      )
    case .blankOutcome:
      Message(
        ru: "Допишите значение; если решения или голосования не было — «нет».",
        en: "Write the value, or “none” where there was no decision or vote."
      )
    case .nobodyPresent:
      Message(
        ru: "Перечислите присутствовавших.",
        en: "List those who were present."
      )
    case .badTime:
      Message(
        ru: "Напишите часы и минуты: 15:30.",
        en: "Write hours and minutes: 15:30."
      )
    case .badYear:
      Message(
        ru: "Напишите год полностью: 1980.",
        en: "Write the year in full: 1980."
      )
    case .badTerm:
      Message(
        ru: "Напишите месяц, дату или период: «сентябрь», «до 15 мая», «в течение года».",
        en: "Write a month, a date or a period: “September”, “by 15 May”, “all year”."
      )
    case .badRowNumber: Message(ru: "Напишите номер цифрами: «№: 3».", en: "Write the number in figures: “№: 3”.")
    case .badQuarters:
      Message(
        ru: "Например: 01.09.2025, 05.11.2025, 12.01.2026, 06.04.2026.",
        en: "For example: 2025-09-01, 2025-11-05, 2026-01-12, 2026-04-06."
      )
    case .personalKey:
      Message(
        ru: "Удалите строку; из истории git она сама не исчезнет.",
        en: "Delete the line; it does not vanish from the history of git by itself."
      )
    case .unknownPerson:
      Message(ru: "Исправьте имя или заведите файл в members/.", en: "Correct the name or add a file to members/.")
    case .ambiguousPerson:
      Message(ru: "Напишите имя полностью или идентификатор.", en: "Write the name in full, or the id.")
    case .unknownBody:
      Message(
        ru: "Исправьте название или заведите файл в associations/.",
        en: "Correct the name or add a file to associations/."
      )
    case .unknownOrganization:
      Message(
        ru: "Исправьте название или заведите файл в organizations/.",
        en: "Correct the name or add a file to organizations/."
      )
    case .unknownOrder:
      Message(
        ru: "Исправьте номер и дату или заведите файл в orders/.",
        en: "Correct number and date or add a file to orders/."
      )
    case .unknownMeeting:
      Message(
        ru: "Исправьте номер и дату или заведите файл в meetings/.",
        en: "Correct number and date or add a file to meetings/."
      )
    case .unknownItem: Message(ru: "Исправьте номер вопроса.", en: "Correct the number of the item.")
    case .unknownEvent:
      Message(ru: "Исправьте название или заведите файл в events/.", en: "Correct the name or add a file to events/.")
    case .unknownRegulation:
      Message(
        ru: "Возьмите имя из списка: metod regulation list.",
        en: "Take a name of the list: metod regulation list."
      )
    case .unknownClause:
      Message(
        ru: "Возьмите номер из списка: metod regulation show.",
        en: "Take a number of the list: metod regulation show."
      )
    case .ambiguous: Message(ru: "Напишите идентификатор записи.", en: "Write the id of the record.")
    case .replacedRegulation:
      Message(ru: "Если это не нужно, переименуйте файл.", en: "Rename the file if this is not wanted.")
    case .unmatchedSetting:
      Message(
        ru: "Возьмите имя правила из сообщения metod validate.",
        en: "Take the name of the rule from a message of metod validate."
      )
    case .unknownTerm:
      Message(
        ru: "Возьмите идентификатор из словарей этого же файла.",
        en: "Take an id of the vocabularies in the same file."
      )
    case .repeatedId: Message(ru: "Оставьте один из них.", en: "Keep one of them.")
    case .clauseWithoutRule:
      Message(
        ru: "Добавьте правило или назовите пункт утверждением (class: statement).",
        en: "Add a rule or call the clause a statement (class: statement)."
      )
    case .unreachableRule:
      Message(
        ru: "Исправьте «с» и «по», вид объединения или должность, либо удалите правило.",
        en: "Mend “from” and “through”, the kind of body or the office, or delete the rule."
      )
    case .repeatedRule:
      Message(
        ru: "Удалите одно из двух или измените его параметры.",
        en: "Delete one of the two or change its parameters."
      )
    case .failingExample:
      Message(
        ru: "Исправьте правило, если пример верен, или пример, если верно правило.",
        en: "Mend the rule where the example is right, or the example where the rule is."
      )
    case .noRegulation:
      Message(
        ru: "Добавьте «положение: …», а если его нет — «положение: нет».",
        en: "Add “regulation: …”, or “regulation: none” where there is none."
      )
    case .newerFormat: Message(ru: "Обновите metod.", en: "Update metod.")
    }
  }
}
