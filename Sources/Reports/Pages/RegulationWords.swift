internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// The words of the pages about regulations, in one language.
struct RegulationWords {
  let language: Language

  private func say(_ ru: String, _ en: String) -> String { Message(ru: ru, en: en)[language] }

  var id: String { say("имя", "id") }
  var document: String { say("документ", "document") }
  var clauses: String { say("пунктов", "clauses") }
  var rules: String { say("правила", "rules") }
  var origin: String { say("откуда", "origin") }
  var title: String { say("заглавие", "title") }
  var local: String { say("из этой папки", "this folder") }
  var builtIn: String { say("встроенное", "built in") }
  var none: String { say("Нет ни одного положения.", "There is no regulation.") }
  var regulations: String { say("Положения, по которым metod умеет судить", "Regulations by which metod can judge") }
  var more: String {
    say(
      "Все пункты положения: metod regulation show <имя>.",
      "All clauses of a regulation: metod regulation show <id>."
    )
  }
  var issuedBy: String { say("кем издано", "issued by") }
  var inForce: String { say("действует с", "in force since") }
  var bodyKinds: String { say("виды объединений", "kinds of bodies") }
  var roles: String { say("должности", "offices") }
  var parties: String { say("стороны", "parties") }
  var remark: String { say("замечание", "remark") }
  var regulation: String { say("положение", "regulation") }
  var clause: String { say("пункт", "clause") }
  var clauseTitle: String { say("Пункт", "Clause") }
  var `class`: String { say("класс", "class") }
  var summary: String { say("суть", "summary") }
  var reading: String { say("толкование", "reading") }
  var rule: String { say("Правило", "Rule") }
  var kind: String { say("вид правила", "rule kind") }
  var severity: String { say("степень", "severity") }
  var here: String { say("в этой папке", "in this folder") }
  var binds: String { say("кого касается", "binds") }
  var example: String { say("Пример", "Example") }
  var day: String { say("день", "day") }
  var outcome: String { say("вывод", "outcome") }
  var noRules: String { say("Правил, которые проверяли бы этот пункт, нет.", "No rule checks this clause.") }
  var moreOnKinds: String {
    say(
      "Параметры и примеры вида правила: metod explain <вид>.",
      "Parameters and examples of a kind: metod explain <kind>."
    )
  }
  var legend: String {
    say(
      "⚖ – как прочитано место, где текст оставляет простор. Подробнее о пункте: metod explain <имя>/<пункт>.",
      "⚖ – how a place was read where the text leaves room. More about a clause: metod explain <id>/<clause>."
    )
  }

  func date(_ day: CivilDate) -> String { day.formatted(.long(russian: language == .ru)) }

  /// Number and date: `№ 0482 от 1 июня 2022 г.`.
  func requisites(of regulation: Regulation) -> String {
    let number = regulation.pack.number.value.map { say("№", "No.") + "\u{A0}\($0)" }
    let day = regulation.pack.date.value.map { (language == .ru ? "от " : "of ") + date($0) }
    return [number, day].compactMap { $0 }.joined(separator: " ")
  }

  func kind(of clause: Clause) -> String { clause.kind.value.map { $0.spelling[language] } ?? "" }

  func explainedKind(of clause: Clause) -> String {
    switch clause.kind.value {
    case .checked: say("проверяется по записям", "checked: decided from the records")
    case .evidence:
      say(
        "подтверждается: без записанного свидетельства пункт не проверен",
        "evidence: unverified without a recorded proof"
      )
    case .value: say("вычисляется для отчётов", "value: computed for reports")
    case .statement: say("утверждение: записей ни к чему не обязывает", "statement: binds no record")
    case nil: ""
    }
  }

  /// What the clause asks, with the reading behind it.
  func sentence(of clause: Clause) -> String {
    let summary = clause.summary.value?[language] ?? ""
    return clause.reading.value.map { "\(summary)\n⚖ \($0[language])" } ?? summary
  }

  func bodies(of rule: Rule, in regulation: Regulation) -> String {
    guard !rule.bodyKinds.isEmpty else { return say("все объединения", "all bodies") }
    return rule.bodyKinds.map { regulation.bodyKinds[$0]?.name[language] ?? $0 }.joined(separator: ", ")
  }
}
