package import ArgumentParser
internal import Findings
internal import Records

/// `metod regulation`: the regulations at hand.
package struct RegulationCommand: ParsableCommand {
  /// Name, help and subcommands.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "regulation",
      Message(ru: "Положения, по которым metod умеет судить.", en: "The regulations by which metod can judge."),
      subcommands: [
        RegulationListCommand.self, RegulationShowCommand.self, RegulationCheckCommand.self, RegulationNewCommand.self,
      ]
    )
  }

  /// A command of which nothing is given.
  package init() {}
}

extension ToolFailure {
  /// A regulation that is neither built in nor in the records folder.
  static func unknownRegulation(_ id: String, among ids: [String]) -> ToolFailure {
    .usage(
      Message(ru: "нет положения «\(id)»", en: "there is no regulation “\(id)”"),
      hint: RecordReader.hint(likely(id, among: ids))
        ?? Message(
          ru: ids.isEmpty ? "Положений нет." : "Есть: \(ids.joined(separator: ", ")).",
          en: ids.isEmpty ? "There are none." : "There are: \(ids.joined(separator: ", "))."
        )
    )
  }

  /// The ids that were probably meant: those that begin so, else those that are near.
  private static func likely(_ id: String, among ids: [String]) -> [String] {
    let beginning = id.isEmpty ? [] : ids.filter { $0.hasPrefix(id.lowercased()) }
    return beginning.isEmpty ? Suggestion.nearest(to: id, among: ids) : beginning
  }
}
