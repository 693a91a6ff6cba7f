/// The source file that holds the packs as text, so that the tool depends on no folder beside it.
enum EmbeddedPacks {
  /// The path of the file, from the root of the repository.
  static let path = "Sources/Regulations/Packs+Generated.swift"

  /// The text of the file.
  static func text(of packs: [PackSource]) -> String {
    let entries = packs.map { pack in
      let marks = marks(for: pack.text)
      let body = pack.text.hasSuffix("\n") ? pack.text : pack.text + "\n"
      return "    Pack(\n      id: \"\(pack.id)\",\n      text: \(marks)\"\"\"\n\(body)\"\"\"\(marks)\n    ),\n"
    }
    return """
      // Written by `metod-dev generate` from Packs/*.yaml. Change those, not this file.
      // swift-format-ignore-file

      extension BuiltInPacks {
        /// Every pack, by id.
        package static let all: [Pack] = [

      """ + entries.joined() + "  ]\n}\n"
  }

  /// The shortest run of `#` with which no part of a text can end the literal or begin an escape.
  static func marks(for text: String) -> String {
    var marks = "#"
    while text.contains("\"\"\"" + marks) || text.contains("\\" + marks) { marks += "#" }
    return marks
  }
}
