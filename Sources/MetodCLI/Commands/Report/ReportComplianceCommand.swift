package import ArgumentParser
internal import Findings
internal import Records
internal import Regulations
internal import Reports

/// `metod report compliance`: every clause with its outcome, what shows it and what is missing.
package struct ReportComplianceCommand: ToolCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "compliance",
      Message(
        ru: "Как соблюдается положение: каждый пункт, его исход, чем подтверждён и чего недостаёт.",
        en: "How a regulation is kept: every clause, its outcome, what shows it and what is missing."
      )
    )
  }

  @Argument(help: ArgumentHelp(.subject, value: .name))
  var subject: String?

  @Option(help: ArgumentHelp(.compareTo, value: .date))
  var compareTo: String?

  @Option(help: ArgumentHelp(.paperFormat, value: .format))
  var format: ComplianceFormat = .text

  @OptionGroup var paper: PaperOptions

  /// A command of which nothing is given.
  package init() {}

  /// Makes the report.
  package mutating func run(in context: Context) throws {
    let run = try PaperRun(paper, in: context)
    let scope: Compliance.Scope = try run.choose { try self.scope($0, run.assessment.library.regulations.map(\.id)) }
    let compliance = Compliance(run.assessment, scope)
    let earlier = try compareTo.map { Compliance(try run.assessment(on: $0), scope) }
    guard let format = format.paper else {
      let json = ComplianceJSON.value(compliance, since: earlier, for: run.scene.disclosure, in: run.session.language)
      return try run.session.deliver(json.text)
    }
    let fields = ComplianceFields.fields(compliance, since: earlier, in: run.scene)
    try run.deliver(.compliance, fields, as: format)
  }

  private func scope(_ choice: RecordChoice, _ regulations: [String]) throws(ToolFailure) -> Compliance.Scope {
    guard let subject else { return .folder }
    if regulations.contains(subject) { return .regulation(subject) }
    return .body(try choice.body(subject))
  }
}

/// A format of the compliance report.
package enum ComplianceFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text
  case markdown
  case html
  case docx
  case json

  /// The format of the paper; nil for data.
  var paper: PaperFormat? { PaperFormat(rawValue: rawValue) }
}

extension Message {
  fileprivate static let subject = Message(
    ru: "Объединение или имя положения; без него – вся папка.",
    en: "A body or the id of a regulation; without it the whole folder."
  )

  fileprivate static let compareTo = Message(
    ru: "Показать рядом прежний день и что с него изменилось.",
    en: "Show an earlier day beside it, and what has changed since."
  )

  static let paperFormat = Message(ru: "В каком виде сделать бумагу.", en: "The format of the paper.")
}
