import Foundation
import Yams

/// What stands in a record file, as Yams alone reads it: texts, lists, and fields by their Russian key.
indirect enum RawValue: Sendable {
  case text(String)
  case list([RawValue])
  case fields([String: RawValue])

  /// Reads a file; nothing of the project's own reading of records takes part.
  init(fileAt path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    self = try Yams.compose(yaml: text, Resolver.basic).map { RawValue($0) } ?? .fields([:])
  }

  private init(_ node: Node) {
    switch node {
    case .scalar(let scalar): self = .text(scalar.string)
    case .sequence(let sequence): self = .list(sequence.map { RawValue($0) })
    case .mapping(let mapping):
      let pairs = mapping.map { (Self.key($0.key.string ?? ""), RawValue($0.value)) }
      self = .fields(Dictionary(pairs) { first, _ in first })
    case .alias: self = .text("")
    }
  }

  /// A key as the tests write it: Russian, without capitals, ё and hyphens.
  static func key(_ written: String) -> String {
    let plain = folded(written).replacing("-", with: " ")
    return synonyms[plain] ?? plain
  }

  /// A text without capitals, ё and unbreakable spaces.
  static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      scalars.append(scalar == "ё" ? "е" : scalar == "\u{A0}" ? " " : scalar)
    }
    return String(scalars).trimmingCharacters(in: .whitespaces)
  }

  /// The field with a key; nil where it is not written, or is written as "none".
  subscript(_ key: String) -> RawValue? {
    guard case .fields(let fields) = self, let value = fields[key], !value.isNone else { return nil }
    return value
  }

  /// Whether a key is written at all.
  func states(_ key: String) -> Bool {
    guard case .fields(let fields) = self else { return false }
    return fields[key] != nil
  }

  private var isNone: Bool {
    guard case .text(let text) = self, text.utf8.count < 8 else { return false }
    return ["нет", "no", "none", ""].contains(Self.folded(text))
  }

  /// The text; nil where there are several values.
  var text: String? {
    guard case .text(let text) = self else { return nil }
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The entries: those of a list, or the one value there is.
  var entries: [RawValue] {
    guard case .list(let list) = self else { return [self] }
    return list
  }

  /// The texts of a list, which may stand on one line with commas, or with semicolons where a text holds a comma.
  var texts: [String] {
    guard let text else { return entries.compactMap(\.text) }
    return text.split(separator: text.contains(";") ? ";" : ",").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// Every text within, however deep.
  var allTexts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let list): list.flatMap(\.allTexts)
    case .fields(let fields): fields.values.flatMap(\.allTexts)
    }
  }

  /// What a field says, as text.
  func text(_ key: String) -> String? { self[key]?.text }

  /// The entries of a field; several names on one line are several.
  func entries(_ key: String) -> [RawValue] {
    guard let value = self[key] else { return [] }
    return value.text == nil ? value.entries : value.texts.map { .text($0) }
  }

  private static let synonyms: [String: String] = [
    "about": "о чем", "absent": "отсутствовали", "abstained": "воздержались", "achievements": "достижения",
    "activities": "мероприятия", "against": "против", "agenda": "повестка", "authors": "авторы", "автор": "авторы",
    "birth year": "год рождения", "bodies": "объединение", "body": "объединение", "объединения": "объединение",
    "breaks": "перерывы стажа", "categories": "категории", "conclusions": "выводы",
    "conformity": "соответствие занимаемой должности", "considered": "рассмотрено", "рассмотрен": "рассмотрено",
    "рассмотрена": "рассмотрено", "рассмотрены": "рассмотрено", "consents": "согласия", "contacts": "контакты",
    "contests": "конкурсы", "courses": "курсы", "data checked": "данные сверены", "date": "дата",
    "decision": "решение", "decisions": "решения", "direction": "направление", "difficulties": "затруднения",
    "document": "документ", "due": "срок", "early career": "молодой специалист", "edition": "издание",
    "education": "образование", "established": "создано", "event": "событие", "form": "форма", "format": "формат",
    "from": "с", "full name": "фио", "goal": "цель", "guests": "приглашены", "приглашенные": "приглашены",
    "hours": "часов", "in favour": "за", "indicator": "показатель", "indicators": "показатели", "item": "вопрос",
    "kind": "вид", "level": "уровень", "link": "ссылка", "liquidated": "ликвидировано", "meeting": "заседание",
    "members": "состав", "mentee": "наставляемый", "mentoring": "наставничество", "name": "название",
    "next tasks": "задачи на следующий год", "number": "номер", "offices": "должности", "order": "приказ",
    "organization": "организация", "organizers": "организаторы", "outcome": "итог",
    "own developments":
      "авторские разработки", "собственные разработки": "авторские разработки", "page": "страница",
    "participant count": "участников", "participants": "участники", "place": "место", "plan items": "пункты плана",
    "position": "должность", "present": "присутствовали", "priorities": "приоритетные направления",
    "proposed": "предложено", "publications": "публикации", "published": "опубликовано",
    "recommended": "рекомендовано", "records since": "учет ведется с", "regulation": "положение",
    "responsible": "ответственный", "result": "результат", "role": "роль", "satisfied": "довольны",
    "school year": "учебный год", "short name": "краткое название", "speaker": "докладчик",
    "состояние": "статус", "specialty experience": "стаж по специальности",
    "specialty since": "стаж по специальности с", "status": "статус",
    "subject": "предмет", "survey": "опрос", "surveyed": "опрошено", "tasks": "задачи",
    "teaching experience": "педагогический стаж", "teaching since": "педагогический стаж с", "through": "по",
    "time": "время", "titles": "звания", "topic": "тема", "vote": "голосование", "who": "кто",
    "work": "работа", "work email": "рабочая почта", "work phone": "рабочий телефон", "awards": "награды",
    "former surnames": "прежние фамилии", "former names": "прежние названия",
  ]
}
