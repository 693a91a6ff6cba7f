package import ArgumentParser
internal import Findings
internal import Records
internal import Reports

/// `metod explain`: what a rule, a clause or a kind of rule means.
package struct ExplainCommand: ToolCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration("explain", .explain, discussion: .names)
  }

  @Argument(help: ArgumentHelp(Message(ru: "Что объяснить.", en: "What to explain."), value: .name))
  var rule: String

  @OptionGroup var reference: ReferenceOptions

  /// A command of which nothing is given.
  package init() {}

  /// Looks the name up and shows its page.
  package mutating func run(in context: Context) throws {
    let (session, catalogue) = try reference.open(in: context)
    let found = Explanation.all(of: rule, in: catalogue)
    guard let first = found.first else {
      let nearest = Suggestion.nearest(to: rule, among: Explanation.names(in: catalogue))
      throw session.inLanguage(.usage(.unknown(rule), hint: RecordReader.hint(nearest) ?? .lists))
    }
    if found.count > 1 { throw session.inLanguage(.usage(.several(rule), hint: .oneOf(found.map(\.name)))) }
    let page = first.explanation.page(in: catalogue, session.language, isColored: session.isColored)
    try session.deliver(page.text(width: context.width, palette: session.palette))
  }
}

extension Message {
  fileprivate static let explain = Message(
    ru: "Объяснить правило, пункт положения или вид правила.",
    en: "Explain a rule, a clause or a kind of rule."
  )

  fileprivate static let names = Message(
    ru: """
      Имя – то, что стоит в квадратных скобках сообщения (novosibirsk-0482-2022/7.6.a/meeting-count, \
      record/duplicate-key), пункт (novosibirsk-0482-2022/7.6.a) или вид правила (meeting-count). Пункт положения, по \
      которому судится папка, можно назвать одним номером: 7.6.a.
      """,
    en: """
      The name is what stands in square brackets in a message (novosibirsk-0482-2022/7.6.a/meeting-count, \
      record/duplicate-key), a clause (novosibirsk-0482-2022/7.6.a) or a rule kind (meeting-count). A clause of the \
      regulation by which the folder is judged may go by its number alone: 7.6.a.
      """
  )

  fileprivate static func unknown(_ name: String) -> Message {
    Message(ru: "нет ни правила, ни пункта «\(name)»", en: "there is no rule and no clause “\(name)”")
  }

  fileprivate static func several(_ name: String) -> Message {
    Message(ru: "«\(name)» есть в нескольких положениях", en: "several regulations have “\(name)”")
  }

  fileprivate static func oneOf(_ names: [String]) -> Message {
    let list = names.joined(separator: ", ")
    return Message(ru: "Назовите одно: \(list).", en: "Name one of them: \(list).")
  }

  fileprivate static let lists = Message(
    ru: "Положения и их пункты: metod regulation list, metod regulation show.",
    en: "Regulations and their clauses: metod regulation list, metod regulation show."
  )
}
