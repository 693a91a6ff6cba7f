internal import Findings
internal import Records
internal import Regulations

/// Finds what a person means by a name on the command line.
struct RecordChoice {
  private let register: Register

  init(_ register: Register) { self.register = register }

  /// The body of an id, a path or any of its names.
  func body(_ text: String) throws(ToolFailure) -> Int {
    if let exact = register.associations.firstIndex(where: { Self.isPath(text, of: $0.subject, id: $0.id) }) {
      return exact
    }
    let wanted = Folding.text(text)
    let found = register.associations.indices.filter { names(of: $0).contains { Folding.text($0) == wanted } }
    if found.count == 1, let only = found.first { return only }
    throw found.isEmpty
      ? .unknownBody(text, nearest(to: text)) : .ambiguousBody(text, found.map { register.associations[$0].id })
  }

  /// The path without `.yaml` of the person of an id, a path or a name.
  func person(_ text: String) throws(ToolFailure) -> String {
    register.members.first { Self.isPath(text, of: $0.subject, id: $0.id) }?.subject ?? text
  }

  /// Whether a text means a record by its id or its path, as a shell completes it.
  static func isPath(_ text: String, of subject: String, id: String) -> Bool {
    text == id || text == subject || text == subject + ".yaml"
  }

  private func names(of index: Int) -> [String] {
    let content = register.associations[index].content
    return [content.name.value, content.shortName.value].compactMap { $0 } + content.formerNames.items.map(\.value)
  }

  private func nearest(to text: String) -> [String] {
    let known = register.associations.indices.flatMap { names(of: $0) + [register.associations[$0].id] }
    return Suggestion.nearest(to: text, among: known)
  }
}

extension ToolFailure {
  fileprivate static func unknownBody(_ text: String, _ nearest: [String]) -> ToolFailure {
    .usage(
      Message(ru: "нет объединения «\(text)»", en: "there is no body “\(text)”"),
      hint: RecordReader.hint(nearest)
        ?? Message(
          ru: "Назовите его по имени файла в associations/ или как в записях.",
          en: "Name it by its file in associations/ or as the records do."
        )
    )
  }

  fileprivate static func ambiguousBody(_ text: String, _ ids: [String]) -> ToolFailure {
    .usage(
      Message(ru: "«\(text)» – это несколько объединений", en: "“\(text)” is several bodies"),
      hint: Message(
        ru: "Назовите одно: \(ids.joined(separator: ", ")).",
        en: "Name one: \(ids.joined(separator: ", "))."
      )
    )
  }
}
