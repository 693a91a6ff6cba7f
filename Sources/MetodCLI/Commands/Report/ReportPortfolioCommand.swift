package import ArgumentParser
internal import CivilTime
internal import Findings
internal import Records
internal import Regulations
internal import Reports

/// `metod report portfolio`: the papers that a regulation wants of a body for a school year, in one document.
package struct ReportPortfolioCommand: ToolCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "portfolio",
      Message(
        ru: "Портфолио: все документы, которых требует положение, одним документом; недостающие названы.",
        en: "The portfolio: all papers that the regulation wants in one document; missing ones are named."
      ),
      discussion: Message(
        ru: """
          Состав берётся из положения объединения (правило dossier). План и протоколы делаются из записей целиком, от \
          остальных частей – реквизиты и содержание.
          """,
        en: """
          What belongs to it is said by the regulation of the body (the rule dossier). Plan and minutes are made whole \
          from the records; of the other parts there are the requisites and what they hold.
          """
      )
    )
  }

  @Argument(help: ArgumentHelp(.paperBody, value: .name))
  var body: String

  @Option(help: ArgumentHelp(.schoolYear, value: .year))
  var schoolYear: String?

  @Option(help: ArgumentHelp(.paperFormat, value: .format))
  var format: PaperFormat = .text

  @OptionGroup var paper: PaperOptions

  /// A command of which nothing is given.
  package init() {}

  /// Makes the document.
  package mutating func run(in context: Context) throws {
    let run = try PaperRun(paper, in: context)
    guard paper.template == nil else { throw run.session.inLanguage(.usage(.severalTemplates, hint: .templatesFolder)) }
    let body: Int = try run.choose { try $0.body(self.body) }
    let year = try run.schoolYear(schoolYear)
    guard let dossier = run.assessment.dossier(ofBody: body, in: year) else {
      let regulations = run.assessment.regulations(of: body).map(\.title)
      let name = run.assessment.register.associations[body].shortestName
      throw run.session.inLanguage(.usage(.noDossier(name, regulations)))
    }
    let portfolio = try Portfolio.paper(of: dossier, ofBody: body, in: run.scene) { try run.paperTemplate($0) }
    try run.deliver(portfolio, as: format)
  }
}

extension Message {
  fileprivate static let severalTemplates = Message(
    ru: "портфолио делается из нескольких шаблонов, одним --template его не задать",
    en: "a portfolio is made of several templates and cannot be given as one --template"
  )
  fileprivate static let templatesFolder = Message(
    ru: "Положите свои шаблоны в templates/: portfolio.md, portfolio-part.md, plan.md, minutes.md.",
    en: "Put your own into templates/: portfolio.md, portfolio-part.md, plan.md, minutes.md."
  )

  fileprivate static func noDossier(_ body: String, _ regulations: [Message]) -> Message {
    guard !regulations.isEmpty else {
      return Message(
        ru: "портфолио составить не из чего: положение не указано (\(body))",
        en: "there is nothing to make a portfolio of: no regulation is named (\(body))"
      )
    }
    let list = Message.list(regulations)
    return Message(
      ru: "набора документов положение не требует: \(body) – \(list.ru)",
      en: "the regulation asks for no set of papers: \(body) – \(list.en)"
    )
  }
}
