internal import Foundation

/// A page carried out step by step in a folder of its own.
package struct GuideRun {
  /// What the page says that is not so.
  package private(set) var faults: [GuideFault]
  /// The text that the page ought to have: the outputs are the real ones.
  package let text: String

  /// Carries out a page.
  ///
  /// - Parameters:
  ///   - page: the page.
  ///   - examples: the folder of examples; those that the page names are copied.
  /// - Throws: where the folder for the page cannot be made.
  package init(of page: GuidePage, examples: String) throws {
    let read = GuideSteps(of: page)
    let steps = read.steps
    faults = read.faults
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path + "/guide-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for name in Self.examples(of: steps.map { page.lines[$0.line - 1] })
    where FileManager.default.fileExists(atPath: "\(examples)/\(name)") {
      try FileManager.default.createDirectory(atPath: folder + "/examples", withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: "\(examples)/\(name)", toPath: "\(folder)/examples/\(name)")
    }
    let locale = page.path.contains("/ru/") ? "ru_RU.UTF-8" : "en_GB.UTF-8"
    let shell = GuideShell(in: folder, environment: ["LANG": locale])
    var renewed: [(lines: Range<Int>, text: [String])] = []
    for step in steps {
      do {
        guard let change = try Self.carryOut(step.deed, of: page, in: shell) else { continue }
        renewed.append((change.lines, change.text))
        faults.append(GuideFault(page: page.path, line: step.line, trouble: change.trouble))
      } catch {
        let trouble = (error as? GuideShell.Trouble)?.description ?? "\(error)"
        faults.append(GuideFault(page: page.path, line: step.line, trouble: trouble))
      }
    }
    var lines = page.lines
    for change in renewed.sorted(by: { $0.lines.lowerBound > $1.lines.lowerBound }) {
      lines.replaceSubrange(change.lines, with: change.text)
    }
    text = lines.joined(separator: "\n")
  }

  /// The folders of examples that some lines name.
  private static func examples(of lines: [String]) -> Set<String> {
    Set(lines.flatMap { $0.matches(of: /examples\/([a-z0-9-]+)/).map { String($0.1) } })
  }

  /// Lines of a page that ought to be others.
  private struct Change {
    let lines: Range<Int>
    let text: [String]
    let trouble: String
  }

  /// Does what a step asks for; gives the lines that ought to be others, nil where none.
  private static func carryOut(_ deed: GuideStep.Deed, of page: GuidePage, in shell: GuideShell) throws -> Change? {
    switch deed {
    case .today(let day): shell.environment["METOD_TODAY"] = day
    case .file(let path, let text): try shell.write(text, to: path)
    case .append(let path, let text): try shell.write(try shell.text(of: path) + text, to: path)
    case .replace(let path, let old, let new):
      let text = try shell.text(of: path)
      let count = text.ranges(of: old).count
      guard count == 1 else { throw GuideShell.Trouble(description: "“\(old)” is in \(path) \(count) times") }
      try shell.write(text.replacing(old, with: new), to: path)
    case .hiddenCommand(let command):
      let (seen, isSuccess) = try shell.run(command)
      guard isSuccess else { throw GuideShell.Trouble(description: "\(command) failed: \(seen)") }
    case .slip(let slip, let row): return try change(of: row, of: page, saying: Markdown.text(slip.message(in: shell)))
    case .command(let command, let shown):
      return change(of: shown, of: page, printing: ShownOutput.lines(of: try shell.run(command).seen))
    }
    return nil
  }

  /// A row of a table with what is said of its slip now; nil where it tells so.
  private static func change(of row: Int, of page: GuidePage, saying message: String) throws -> Change? {
    var cells = page.lines[row].components(separatedBy: " | ")
    guard cells.count == 3 else { throw GuideShell.Trouble(description: "the row of the slip has no three cells") }
    guard cells[1] != message else { return nil }
    let trouble = "another thing is said of the slip now\n  shown:   \(cells[1])\n  printed: \(message)"
    cells[1] = message
    return Change(lines: row..<row + 1, text: [cells.joined(separator: " | ")], trouble: trouble)
  }

  /// The lines below a command with what it prints now; nil where they show it.
  private static func change(of lines: Range<Int>, of page: GuidePage, printing printed: [String]) -> Change? {
    let shown = ShownOutput(Array(page.lines[lines]))
    guard !shown.matches(printed) else { return nil }
    let renewed = shown.renewed(with: printed)
    let old = shown.firstStranger(to: printed) ?? "(less, or in another order)"
    let new = ShownOutput(renewed).firstStranger(to: Array(page.lines[lines])) ?? "(less, or in another order)"
    let trouble = "the output is another now\n  shown:   \(old)\n  printed: \(new)"
    // Otherwise two lines that part only in such a space would look the same.
    return Change(lines: lines, text: renewed, trouble: trouble.replacing("\u{A0}", with: "⍽"))
  }
}
