internal import CivilTime
package import Findings
internal import Records
internal import Regulations

/// What comes next, for people: body by body, the nearest day first.
package struct DueText {
  private let list: DueList
  private let labels: RecordLabels
  private let words: PaperWords
  private let width: Int
  private let palette: Palette

  /// The list as text.
  ///
  /// - Parameters:
  ///   - list: what is due.
  ///   - language: the language of the text.
  ///   - width: columns of the terminal.
  ///   - palette: colours.
  /// - Returns: lines, the last one ended.
  package static func text(_ list: DueList, in language: Language, width: Int, palette: Palette) -> String {
    let labels = RecordLabels(list.assessment.register)
    return DueText(list: list, labels: labels, words: PaperWords(language), width: width, palette: palette).text
  }

  private var text: String {
    let groups = list.groups.map { group in
      palette.strong(list.assessment.register.associations[group.body].name) + "\n"
        + table(of: group).text(width: width, palette: palette)
    }
    return (groups + [ending]).joined(separator: "\n")
  }

  private func table(of group: DueList.Group) -> Table {
    let isSeveral = Set(group.entries.map(\.obligation.citation.regulation)).count > 1
    return Table(
      [
        Table.Column(words.say("срок", "due")), Table.Column(words.say("дней", "days"), isNumeric: true),
        Table.Column(words.say("пункт", "clause")),
        Table.Column(words.say("что нужно и чего недостаёт", "what is asked and missing")),
      ],
      rows: group.entries.map { entry in
        let citation = entry.obligation.citation
        return [
          words.shortDate(entry.due), String(entry.daysLeft),
          isSeveral ? "\(citation.regulation)/\(citation.clause)" : citation.clause, about(entry),
        ]
      }
    )
  }

  private func about(_ entry: DueList.Entry) -> String {
    let obligation = entry.obligation
    let subject = obligation.subject == obligation.body ? nil : labels[subject: obligation.subject]
    let sentence = obligation.missing.first?[words.language] ?? entry.summary?[words.language] ?? ""
    // Most sentences name the person and the period themselves.
    let head = [subject?[words.language], obligation.period?.label(russian: words.language == .ru)]
      .compactMap { $0 }.filter { !sentence.contains($0) }
    return head.isEmpty ? sentence : "\(head.joined(separator: ", ")): \(sentence)"
  }

  private var ending: String {
    let count = list.entries.count
    let day = words.date(list.assessment.asOf)
    var lines = [
      count == 0
        ? words.say("На \(day) никаких сроков впереди нет.", "As of \(day) nothing falls due.")
        : words.say(
          "На \(day): \(Plural.ru(count, "срок", "срока", "сроков")) впереди.",
          "As of \(day): \(Plural.en(count, "thing falls", "things fall")) due."
        )
    ]
    if list.undated > 0 {
      lines.append(
        words.say(
          "Без определённого срока: \(list.undated) (metod report compliance).",
          "Without a day of their own: \(list.undated) (metod report compliance)."
        )
      )
    }
    if list.overdue > 0 {
      lines.append(
        words.say("Просрочено: \(list.overdue) (metod validate).", "Overdue: \(list.overdue) (metod validate).")
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
