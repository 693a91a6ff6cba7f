internal import ArgumentParser
internal import Foundation

/// `metod-dev new-rule`: the file of a new rule kind.
struct NewRuleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new-rule",
    abstract: "Writes the file of a new rule kind and says what to add where."
  )

  @Argument(help: "The name by which packs will call the kind: lower-case words parted by hyphens.")
  var name: String

  @OptionGroup var location: RootOption

  func run() throws {
    guard let template = RuleTemplate(id: name) else {
      throw ValidationError("“\(name)” is not made of lower-case Latin words parted by hyphens")
    }
    let path = "\(try location.packageRoot().path)/\(template.path)"
    if FileManager.default.fileExists(atPath: path) { throw ValidationError("\(template.path) is there already") }
    try Data(template.text.utf8).write(to: URL(filePath: path), options: .withoutOverwriting)
    print(template.steps)
  }
}
