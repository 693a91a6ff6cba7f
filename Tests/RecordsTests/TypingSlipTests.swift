import Records
import TestSupport
import Testing

@Suite struct TypingSlipTests {
  static let indentation: [FormCase] = [
    .slip(.tabIndentation, "фио: Иванова Анна\nкатегории:\n↓\t- уровень: высшая\n\t  с: 20.12.2023\n"),
    .slip(.tabIndentation, "фио: Иванова Анна\nконтакты:\n↓\tрабочая почта: a@b.ru\n"),
    .slip(.tabIndentation, "фио: Иванова Анна\nкатегории:\n  -↓\tуровень: высшая\n    с: 20.12.2023\n"),
    .slip(.tabIndentation, "фио: Иванова Анна\nкатегории:\n  - уровень: высшая\n↓  \tс: 20.12.2023\n"),
    .slip(.tabIndentation, in: .analysis, "достижения: >\n↓\tпять публикаций\n\tи одна победа\n"),
    .slip(
      .noBreakSpace,
      "фио: Иванова Анна\nкатегории:\n↓\u{A0}\u{A0}- уровень: высшая\n\u{A0}\u{A0}\u{A0}\u{A0}с: 20.12.2023\n"
    ),
    .slip(
      .noBreakSpace,
      "фио: Иванова Анна\nкатегории:\n  - уровень: высшая\n↓\u{A0}\u{A0}\u{A0}\u{A0}с: 20.12.2023\n"
    ),
    .slip(.noBreakSpace, "фио: Иванова Анна\nконтакты:\n↓\u{202F} рабочая почта: a@b.ru\n"),
    .slip(
      .noBreakSpace,
      in: .meeting,
      "дата: 10.09.2025\nприсутствовали:\n  -↓\u{A0}Иванова А.А.\n  -\u{A0}Петрова Е.В.\n"
    ),
    .slip(.noBreakSpace, "фио: Иванова Анна\n↓\u{A0}\nобразование: высшее\n"),
    .fine("фио: Иванова Анна\n\t\nобразование: высшее\n"),
    .fine("фио: Иванова Анна\n\t# пояснение\nобразование: высшее\t\nспециальность:\tматематика\n"),
    .fine("фио: Иванова\u{A0}Анна\nтема самообразования: один\u{A0}\nобразование: высшее\n"),
    .fine(in: .analysis, "достижения: начало\n  \tпродолжение\n  \u{A0}конец\n"),
  ]

  @Test(arguments: indentation)
  func `indentation is made of spaces`(_ example: FormCase) { example.expect() }

  static let missingSpaces: [FormCase] = [
    .slip(.missingSpace, "↓фио:Иванова Анна\nобразование: высшее\n"),
    .slip(.missingSpace, "↓фио:Иванова Анна"),
    .slip(.missingSpace, "фио: Иванова Анна\n↓образование:высшее"),
    .slip(.missingSpace, "фио: Иванова Анна\n↓образование:высшее\nтема самообразования: нет\n"),
    .slip(.missingSpace, "фио: Иванова Анна\nкатегории:\n  - ↓уровень:высшая\n    с: 20.12.2023\n"),
    .slip(.missingSpace, "фио: Иванова Анна\nкатегории:\n  - уровень: высшая\n    ↓с:20.12.2023\n"),
    .slip(.missingSpace, "фио: Иванова Анна\nконтакты:\n  ↓рабочая почта:a@b.ru\n"),
    .slip(.missingSpace, "фио: Иванова Анна\nконтакты:\n  ↓рабочая почта:a@b.ru\n  рабочий телефон: +7 913\n"),
    .slip(.missingSpace, in: .association, "название: ММО\nвид: ммо\nсостав:\n  - ↓кто:Иванова А.А."),
    .slip(
      .missingSpace,
      in: .association,
      "название: ММО\nвид: ммо\nсостав:\n  - кто: Петрова Е.В.\n  - ↓кто:Иванова А.А.\n"
    ),
    .slip(
      .missingSpace,
      in: .association,
      "название: ММО\nвид: ммо\nсостав:\n  - ↓кто:Иванова А.А.\n    с:01.09.2020\n"
    ),
    .slip(
      .missingSpace,
      in: .association,
      "название: ММО\nвид: ммо\nсостав:\n  ↓-кто: Иванова А.А.\n   с: 01.09.2020\n"
    ),
    .slip(.missingSpace, in: .association, "название: ММО\nвид: ммо\nсостав: [{↓кто:Иванова А.А.}]\n"),
    .slip(.missingSpace, in: .meeting, "дата: 10.09.2025\nприсутствовали:\n  ↓-Иванова А.А.\n  -Петрова Е.В.\n"),
    .slip(.missingSpace, in: .meeting, "дата: 10.09.2025\nприсутствовали:\n  - Иванова А.А.\n  ↓-Петрова Е.В.\n"),
    .slip(.missingSpace, in: .meeting, "↓дата:10.09.2025\nместо:\"каб. 24\"\n"),
    .slip(.missingSpace, in: .meeting, "дата: 10.09.2025\n↓время:15:30\n"),
    .slip(.noBreakSpace, "фио:↓\u{A0}Иванова Анна\nобразование: высшее\n"),
    .slip(.noBreakSpace, "фио: Иванова Анна\nобразование:↓\u{A0}высшее"),
    .fine(in: .meeting, "дата: 10.09.2025\nвремя: 15:30\nместо: каб.24:б\nтема: http://example.org:80/a\n"),
    .fine(in: .plan, "задачи:\n  - тема:слово\n  - 15:30\nцель: срок:неделя # пояснение\n"),
    .fine(in: .plan, "цель: начало\n  тема:слово\n"),
    .fine(in: .meeting, "дата: 10.09.2025\nместо: -\u{2011}5\nтема: \u{2013}\n"),
  ]

  @Test(arguments: missingSpaces)
  func `a colon and a hyphen need a space behind them`(_ example: FormCase) { example.expect() }

  static let dashes: [FormCase] = [
    .slip(.dashMarker, in: .meeting, "дата: 10.09.2025\nприсутствовали:\n  ↓– Иванова А.А.\n  – Петрова Е.В.\n"),
    .slip(.dashMarker, in: .meeting, "дата: 10.09.2025\nприсутствовали:\n  - Иванова А.А.\n  ↓— Петрова Е.В.\n"),
    .slip(.dashMarker, in: .meeting, "дата: 10.09.2025\nприсутствовали:\n↓– Иванова А.А.\n– Петрова Е.В.\n"),
    .slip(.dashMarker, in: .meeting, "дата: 10.09.2025\nприсутствовали:\n  ↓•\tИванова А.А.\n  •\tПетрова Е.В.\n"),
    .slip(.dashMarker, in: .meeting, "дата: 10.09.2025\nприсутствовали:\n  ↓* Иванова А.А.\n  * Петрова Е.В.\n"),
    .slip(
      .dashMarker,
      in: .association,
      "название: ММО\nвид: ммо\nсостав:\n  ↓– кто: Иванова А.А.\n    с: 01.09.2020\n"
    ),
    .slip(.dashMarker, in: .association, "название: ММО\nвид: ммо\nсостав:\n  ↓– кто: Иванова А.А.\n"),
    .slip(
      .dashMarker,
      in: .association,
      "название: ММО\nвид: ммо\nсостав:\n  ↓– кто: Иванова А.А.\n  – кто: Петрова Е.В.\n"
    ),
    .slip(.dashMarker, in: .association, "название: ММО\nвид: ммо\nсостав:\n  ↓—\u{A0}Иванова А.А.\n"),
    .slip(.dashMarker, in: .plan, "задачи:\n  ↓– первая\n  – вторая\n"),
    .fine(in: .plan, "задачи: первая – вторая\nцель: — к новому\n"),
    .fine(in: .analysis, "достижения:\n  – пять публикаций\n  – призёр конкурса\n"),
    .fine(in: .analysis, "достижения: итоги\n  – пять публикаций\n  – призёр конкурса\n"),
  ]

  @Test(arguments: dashes)
  func `a list item begins with a hyphen`(_ example: FormCase) { example.expect() }

  static let hashes: [FormCase] = [
    .slip(.cutAtHash, in: .organization, "название: Школа ↓#1\n"),
    .slip(.cutAtHash, in: .organization, "название: Школа ↓# 12\n"),
    .slip(.cutAtHash, in: .organization, "название: Школа ↓#первая\n"),
    .slip(.cutAtHash, in: .order, "номер: ↓#5\nдата: 10.09.2025\nиздал: Департамент\n"),
    .slip(.cutAtHash, in: .order, "номер: 5\nдата: 10.09.2025 ↓#уточнить\nиздал: Департамент\n"),
    .slip(.cutAtHash, in: .plan, "задачи:\n  - Класс ↓#5\n  - вторая\n"),
    .slip(.cutAtHash, in: .plan, "цель: начало\n  и кабинет ↓#5\n"),
    .fine(in: .organization, "название: Школа # пояснение\nвид: школа #\nгород: C#\nсайт: example.org/#12\n"),
    .fine(in: .organization, "название: \"Школа #1\" # пояснение 12\nкраткое название: 'Школа #1'\n# 12\n  #12\n"),
    .fine(in: .organization, "название: Школа ####\nвид: # школа\n  школа\n"),
  ]

  @Test(arguments: hashes)
  func `a number sign does not cut a value in silence`(_ example: FormCase) { example.expect() }

  static let colons: [FormCase] = [
    .slip(.colonInValue, in: .plan, "тема: ФГОС↓: новое\nцель: нет\n"),
    .slip(.colonInValue, in: .plan, "тема: ФГОС↓:\nцель: нет\n"),
    .slip(.colonInValue, in: .plan, "тема: ФГОС↓: новое # пояснение\n"),
    .slip(.colonInValue, in: .plan, "задачи:\n  - ФГОС↓: новое\n  - вторая\n"),
    .slip(.colonInValue, in: .plan, "мероприятия:\n  - название: Семинар↓: итоги\n    срок: май\n"),
    .slip(
      .colonInValue,
      in: .meeting,
      "дата: 10.09.2025\nповестка:\n  - Отчёт↓: итоги года\n    докладчик: Иванова А.А.\n"
    ),
    .slip(
      .colonInValue,
      in: .meeting,
      "дата: 10.09.2025\nповестка:\n  - вопрос: План\n    решения:\n      - Утвердить↓: план\n"
    ),
    .slip(
      .unknownKey,
      in: .meeting,
      "дата: 10.09.2025\nповестка:\n  - вопрос: План\n    решения:\n      - ↓решили: план\n"
    ),
    .slip(.colonInValue, in: .meeting, "дата: 10.09.2025↓: четверг\nместо: каб. 24\n"),
    .fine(in: .plan, "тема: \"ФГОС: новое\"\nцель: 'а: б'\nзадачи:\n  - \"в: г: д\"\n  - е:ж\n"),
    .fine(in: .plan, "тема: >\n  ФГОС: новое: ещё\nцель: \"начало: раз\n  продолжение: два\"\n"),
  ]

  @Test(arguments: colons)
  func `a colon in a value is told as such`(_ example: FormCase) { example.expect() }

  static let firstCharacters: [FormCase] = [
    .slip(.specialCharacter, in: .plan, "тема: ↓\"Урок\" и ещё\nцель: нет\n"),
    .slip(.specialCharacter, in: .plan, "тема: ↓'Урок' и ещё\nцель: нет\n"),
    .slip(.specialCharacter, in: .plan, "задачи:\n  - ↓\"Урок\" и ещё\n  - вторая\n"),
    .slip(.specialCharacter, in: .plan, "тема: ↓%5\nцель: нет\n"),
    .slip(.specialCharacter, in: .plan, "тема: ↓@учитель\nцель: нет\n"),
    .slip(.specialCharacter, in: .plan, "тема: ↓`Урок`\nцель: нет\n"),
    .slip(.specialCharacter, in: .plan, "тема: ↓*Урок*\nцель: нет\n"),
    .slip(.specialCharacter, in: .plan, "тема: ↓!Урок\nцель: нет\n"),
    .slip(.specialCharacter, in: .plan, "тема: ↓& Урок\nцель: нет\n"),
    .slip(.specialCharacter, in: .plan, "тема: ↓, Урок\nцель: нет\n"),
    .slip(.specialCharacter, in: .plan, "тема: ↓[Урок] и ещё\nцель: нет\n"),
    .slip(.specialCharacter, in: .plan, "тема: ↓{Урок} и ещё\nцель: нет\n"),
    .slip(.specialCharacter, in: .plan, "тема: ↓> 5 лет\nцель: нет\n"),
    .slip(.specialCharacter, in: .plan, "тема: ↓- Урок\nцель: нет\n"),
    .slip(.specialCharacter, in: .plan, "тема: ↓-\nцель: нет\n"),
    .slip(.specialCharacter, in: .plan, "тема: ↓? Урок\nцель: нет\n"),
    .slip(.specialCharacter, in: .meeting, "дата: ↓@10.09.2025\nместо: каб. 24\n"),
    .slip(.syntax, in: .plan, "тема: ↓\"Урок\nцель: нет\n"),
    .slip(.syntax, in: .plan, "тема: ↓'Урок\nцель: нет\n"),
    .slip(.syntax, in: .plan, "тема: ↓[Урок\nцель: нет\n"),
    .slip(.syntax, in: .plan, "тема: ↓{Урок\nцель: нет\n"),
    .fine(in: .plan, "тема: «Урок» и ещё\nцель: Урок \"первый\"\nзадачи:\n  - 5% @ * ! & ` ' \" ] }\n  - -5\n"),
    .fine(in: .plan, "тема: \"Урок \\\"первый\\\"\" # пояснение\nцель: 'д''Артаньян'\nзадачи: [\"а, б\", 'в']\n"),
    .fine(in: .plan, "тема: \"Урок\n\n  первый\"\nзадачи: [первая,\n  вторая # пояснение ]\n  , третья]\n"),
  ]

  @Test(arguments: firstCharacters)
  func `a value that begins with a sign of YAML is told and kept`(_ example: FormCase) { example.expect() }
}
