package import ArgumentParser
internal import CivilTime
internal import Findings
internal import Records
internal import Regulations
internal import Reports

/// `metod report plan`: the work plan of a body for a school or calendar year, ready to be signed.
package struct ReportPlanCommand: ToolCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "plan",
      Message(
        ru: "План работы на год: грифы, тема и задачи, мероприятия с отметками о выполнении.",
        en: "The work plan of a year: stamps, topic and tasks, activities with marks of fulfilment."
      )
    )
  }

  @Argument(help: ArgumentHelp(.bodyOrPlan, value: .name))
  var body: String

  @Option(help: ArgumentHelp(.schoolYear, value: .year))
  var schoolYear: String?

  @Option(help: ArgumentHelp(.paperFormat, value: .format))
  var format: PaperFormat = .text

  @OptionGroup var paper: PaperOptions

  /// A command of which nothing is given.
  package init() {}

  /// Makes the paper.
  package mutating func run(in context: Context) throws {
    let run = try PaperRun(paper, in: context)
    let plan = try plan(run)
    try run.deliver(.plan, PlanFields.fields(ofPlan: plan, in: run.scene), as: format)
  }

  private func plan(_ run: PaperRun) throws -> Int {
    let named = try run.choose { $0.plan(body) }
    if let named, schoolYear == nil { return named }
    let folder = named.map { Register.bodyID(of: run.assessment.register.plans[$0].id) }
    let owner: Int = try run.choose { try $0.body(folder ?? body) }
    return try run.plan(ofBody: owner, in: try run.schoolYear(schoolYear))
  }
}

extension PaperRun {
  /// The plan by which a body works in a school year; where there is none, a failure that tells of which years there are
  /// plans.
  func plan(ofBody body: Int, in year: SchoolYear) throws -> Int {
    let own = assessment.register.bodies[body]
    if let plan = own.plan(for: year, on: assessment.asOf) { return plan }
    let name = assessment.register.associations[body]
    throw session.inLanguage(
      .usage(.noPlan(name.shortestName, year), hint: .plans(own.plans.keys.sorted(), of: name.id, year))
    )
  }
}

extension Message {
  fileprivate static let bodyOrPlan = Message(
    ru: "Объединение по файлу или названию либо файл плана в plans/.",
    en: "A body by its file or name, or the file of a plan in plans/."
  )

  fileprivate static func noPlan(_ body: String, _ year: SchoolYear) -> Message {
    Message(ru: "плана на \(year) нет: \(body)", en: "there is no plan for \(year): \(body)")
  }

  fileprivate static func plans(_ years: [WorkYear], of body: String, _ year: SchoolYear) -> Message {
    guard let last = years.last else {
      let path = "plans/\(body)/\(year).yaml"
      return Message(ru: "Запишите его: \(path).", en: "Write it: \(path).")
    }
    let list = years.map(\.description).joined(separator: ", ")
    let choice =
      switch last {
      case .school(let year): "--school-year \(year)"
      case .calendar(let year): "metod report plan plans/\(body)/\(year).yaml"
      }
    return Message(ru: "Есть планы на \(list): \(choice).", en: "There are plans for \(list): \(choice).")
  }
}
