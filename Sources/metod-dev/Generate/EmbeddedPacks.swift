/// The source file that holds the packs as text, so that the tool depends on no folder beside it.
enum EmbeddedPacks {
  /// The path of the file, from the root of the repository.
  static let path = "Sources/Regulations/Packs+Generated.swift"

  /// The text of the file.
  static func text(of packs: [PackSource]) -> String {
    let entries = packs.map { pack in
      "    Pack(\n      id: \"\(pack.id)\",\n      text: \(RawLiteral.of(pack.text))\n    ),\n"
    }
    return """
      // Written by `metod-dev generate` from Packs/*.yaml. Change those, not this file.
      // swift-format-ignore-file

      extension BuiltInPacks {
        /// Every pack, by id.
        package static let all: [Pack] = [

      """ + entries.joined() + "  ]\n}\n"
  }
}
