internal import Findings
internal import Records

/// A template of one kind of record: every key with a remark, nothing filled in.
///
/// It is made of the schema, so that it holds every key there is and none that is not.
struct StarterTemplate {
  let kind: RecordKind
  let shape: ObjectShape
  let keys: Language

  /// The template in block style.
  var text: String {
    let head = Message.head(kind, pattern: kind.pattern)[keys]
    return head.split(separator: "\n").map { "# \($0)\n" }.joined() + lines(of: shape, depth: 0).joined(separator: "\n")
      + "\n"
  }

  /// How deep lists of fields are shown within one another.
  private static let deepest = 2

  private func lines(of shape: ObjectShape, depth: Int) -> [String] {
    let members = shape.members.flatMap { lines(of: $0.shape, key: $0.key.spelling, about: $0.key.about, depth) }
    let acts = shape.acts.map { act in remarked("\(act.spelling[keys]):", act.about) }
    return members + acts
  }

  private func lines(of shape: Shape, key: Spelling, about: Message, _ depth: Int) -> [String] {
    let head = remarked("\(key[keys]):", about)
    switch shape {
    case .list(.object(let object)) where depth < Self.deepest:
      let inner = lines(of: object, depth: depth + 1)
      return [head] + inner.enumerated().map { index, line in (index == 0 ? "  - " : "    ") + line }
    case .object(let object) where depth < Self.deepest:
      return [head] + lines(of: object, depth: depth + 1).map { "  " + $0 }
    default: return [head]
    }
  }

  private func remarked(_ line: String, _ about: Message) -> String { "\(line)  # \(about[keys])" }
}

extension Message {
  fileprivate static func head(_ kind: RecordKind, pattern: String) -> Message {
    Message(
      ru: """
        Образец записи «\(kind.name.ru)». Скопируйте его в \(pattern) и заполните.
        Пустые строки ничего не значат, их можно удалить; после двоеточия нужен пробел.
        """,
      en: """
        A template of the record “\(kind.name.en)”. Copy it to \(pattern) and fill it in.
        Empty lines mean nothing and can be deleted; a colon needs a space behind it.
        """
    )
  }
}
