internal import Findings
internal import Records

/// The tables of the fields of an object and of every object below it.
struct FieldTables {
  let language: Language
  /// How deep the heading of an object below stands.
  let level: Int

  private func say(_ ru: String, _ en: String) -> String { language == .ru ? ru : en }

  /// The table of an object, its acts, and the same for the objects below it, each under its own heading.
  func parts(of object: ObjectShape, path: [Key] = []) -> [String] {
    var parts = [table(of: object)]
    if !object.acts.isEmpty {
      let acts = Markdown.codes(object.acts.map { $0.spelling[language] })
      let others = say("читаются и все другие", "all others are read too")
      parts.append(say("Обычные действия", "Usual acts") + ": \(acts); \(others).")
    }
    for member in object.members {
      guard let below = member.shape.object else { continue }
      let keys = path + [member.key]
      let title = keys.map { Markdown.code($0.spelling[language]) }.joined(separator: " › ")
      parts.append(String(repeating: "#", count: level) + " " + title)
      parts += self.parts(of: below, path: keys)
    }
    return parts
  }

  private func table(of object: ObjectShape) -> String {
    let head = [
      say("Ключ", "Key"), say("По-английски", "In Russian"), say("Что пишут", "What is written"),
      say("Особенности", "Notes"), say("Что хранит", "What it holds"),
    ]
    let rows = object.members.map { member in
      [
        Markdown.code(member.key.spelling[language]),
        Markdown.code(member.key.spelling[language == .ru ? .en : .ru]),
        ShapeText(language: language).text(of: member.shape),
        notes(on: member).joined(separator: ", "),
        Markdown.text(member.key.about[language]),
      ]
    }
    return Markdown.table(head, rows)
  }

  private func notes(on member: ObjectShape.Member) -> [String] {
    var notes: [String] = []
    if member.isRequired { notes.append(say("**нужен**", "**required**")) }
    if member.isPersonal { notes.append(say("личное", "personal")) }
    if member.isShorthand { notes.append(say("может стоять вместо всех полей", "may stand for all the fields")) }
    let others = member.key.spelling.others
    if !others.isEmpty { notes.append(say("иначе: ", "also: ") + Markdown.codes(others)) }
    return notes
  }
}
