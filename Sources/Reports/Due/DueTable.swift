internal import CivilTime
package import Findings
internal import Records
internal import Regulations

/// What comes next for spreadsheets: one duty a row.
package enum DueTable {
  /// The list as comma-separated values as Excel takes them in Russia.
  package static func csv(_ list: DueList, in language: Language) -> String {
    let words = PaperWords(language)
    let labels = RecordLabels(list.assessment.register)
    let head = [
      words.say("Срок", "Due"), words.say("Дней", "Days"), words.say("Объединение", "Body"),
      words.say("О ком или о чём", "About"), words.say("Период", "Period"), words.say("Положение", "Regulation"),
      words.say("Пункт", "Clause"), words.say("Что требуется", "What is asked"), words.say("Чего недостаёт", "Missing"),
    ]
    let rows = list.entries.map { entry in
      let obligation = entry.obligation
      return [
        words.shortDate(entry.due), String(entry.daysLeft),
        list.assessment.register.associations[obligation.bodyIndex].name,
        obligation.subject == obligation.body ? "" : labels[subject: obligation.subject][language],
        obligation.period?.label(russian: language == .ru) ?? "", obligation.citation.regulation,
        obligation.citation.clause, entry.summary?[language] ?? "", obligation.missing.first?[language] ?? "",
      ]
    }
    return CSVTableFormat.text(of: [head] + rows)
  }
}
