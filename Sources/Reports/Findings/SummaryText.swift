internal import CivilTime
internal import Findings

/// What stands at the end of a report for people: the figures, and what they are worth.
struct SummaryText {
  let palette: Palette
  let language: Language

  func text(of verdict: Verdict) -> String {
    var lines = [verdict.findings.isEmpty ? goodVerdict(verdict) : counts(verdict)]
    if let judged = verdict.judged {
      lines += [scope(judged, verdict.summary), obligations(judged, verdict.summary)].compactMap { $0 }
      lines += remarks(judged)
    }
    if !verdict.limits.isEmpty { lines.append(limited(verdict)) }
    if !verdict.findings.isEmpty { lines.append(Message.explain[language]) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func goodVerdict(_ verdict: Verdict) -> String {
    guard let judged = verdict.judged else { return palette.good(Message.readable(verdict.summary.files)[language]) }
    let day = day(verdict)
    if judged.bodies == 0 { return palette.strong(Message.nothingToJudge(day)[language]) }
    // What is in order must be all of it: findings that were not asked for are findings.
    if verdict.untold.total > 0 { return palette.strong(Message.clean(Self.paths(verdict), day)[language]) }
    return palette.good(Message.inOrder(day)[language])
  }

  private func counts(_ verdict: Verdict) -> String {
    let summary = verdict.summary
    let head = verdict.judged == nil ? Message.total : Message.totalAsOf(day(verdict))
    let figures = figures(summary.errors, summary.warnings, summary.notes)
    return palette.strong(head[language] + ":") + " " + figures + "."
  }

  private func figures(_ errors: Int, _ warnings: Int, _ notes: Int) -> String {
    let figures = [
      (Message.errors(errors), Severity.error, errors), (Message.warnings(warnings), Severity.warning, warnings),
      (Message.notes(notes), Severity.note, notes),
    ]
    return figures.map { message, severity, count in
      count > 0 ? palette.marked(message[language], as: severity) : message[language]
    }.joined(separator: ", ")
  }

  private func limited(_ verdict: Verdict) -> String {
    let untold = verdict.untold
    let head = Message.limited(Self.paths(verdict))[language]
    guard untold.total > 0 else { return head + Message.nothingElse[language] }
    return head + Message.elsewhere[language] + figures(untold.errors, untold.warnings, untold.notes) + "."
  }

  private static func paths(_ verdict: Verdict) -> String { verdict.limits.joined(separator: ", ") }

  private func scope(_ judged: Verdict.Judged, _ summary: Verdict.Summary) -> String? {
    let parts: [Message] = [
      .bodies(judged.bodies), .people(judged.people), .meetings(judged.meetings), .files(summary.files),
    ]
    var text = Message.judged(.list(parts))
    if !judged.regulations.isEmpty { text = text.followed(by: .clauses(judged.clauses, judged.regulations)) }
    return text[language]
  }

  private func obligations(_ judged: Verdict.Judged, _ summary: Verdict.Summary) -> String? {
    guard !judged.regulations.isEmpty else { return nil }
    var parts: [Message] = [.kept(judged.kept)]
    if judged.broken > 0 { parts.append(.broken(judged.broken)) }
    parts += [.due(summary.due), .unverified(summary.unverified)]
    if judged.waived > 0 { parts.append(.waived(judged.waived)) }
    return Message.obligations(.list(parts))[language]
  }

  private func remarks(_ judged: Verdict.Judged) -> [String] {
    var remarks: [Message] = []
    if let unrecorded = judged.unrecorded {
      remarks.append(.unrecorded(date(unrecorded.from), date(unrecorded.through), unrecorded.bodies))
    }
    if judged.isHeldUp {
      remarks.append(.heldUp)
    } else if !judged.unjudged.isEmpty {
      remarks.append(.unjudged(judged.unjudged))
    }
    return remarks.map { $0[language] }
  }

  private func day(_ verdict: Verdict) -> Message { date(verdict.asOf) }

  private func date(_ day: CivilDate) -> Message {
    Message(ru: day.formatted(.long(russian: true)), en: day.formatted(.long(russian: false)))
  }
}

extension Message {
  fileprivate static func inOrder(_ day: Message) -> Message {
    Message(
      ru: "Всё в порядке: на \(day.ru) нарушений не найдено.",
      en: "All in order: nothing is broken as of \(day.en)."
    )
  }

  fileprivate static func nothingToJudge(_ day: Message) -> Message {
    Message(
      ru: "Записи читаются, но судить на \(day.ru) нечего: в папке associations/ нет ни одного объединения.",
      en: "The records can be read, but there is nothing to judge as of \(day.en): associations/ holds no body."
    )
  }

  fileprivate static func readable(_ files: Int) -> Message {
    Message(
      ru: "Всё в порядке: \(Plural.ru(files, "файл читается", "файла читаются", "файлов читаются")) без замечаний.",
      en: "All in order: \(Plural.en(files, "file reads", "files read")) without findings."
    )
  }

  fileprivate static let total = Message(ru: "Итог", en: "Total")

  fileprivate static func totalAsOf(_ day: Message) -> Message {
    Message(ru: "Итог на \(day.ru)", en: "Total as of \(day.en)")
  }

  fileprivate static func errors(_ count: Int) -> Message {
    Message(ru: Plural.ru(count, "ошибка", "ошибки", "ошибок"), en: Plural.en(count, "error", "errors"))
  }

  fileprivate static func warnings(_ count: Int) -> Message {
    Message(
      ru: Plural.ru(count, "предупреждение", "предупреждения", "предупреждений"),
      en: Plural.en(count, "warning", "warnings")
    )
  }

  fileprivate static func notes(_ count: Int) -> Message {
    Message(ru: Plural.ru(count, "заметка", "заметки", "заметок"), en: Plural.en(count, "note", "notes"))
  }

  fileprivate static func bodies(_ count: Int) -> Message {
    Message(
      ru: Plural.ru(count, "объединение", "объединения", "объединений"),
      en: Plural.en(count, "body", "bodies")
    )
  }

  fileprivate static func people(_ count: Int) -> Message {
    Message(ru: Plural.ru(count, "человек", "человека", "человек"), en: Plural.en(count, "person", "people"))
  }

  fileprivate static func meetings(_ count: Int) -> Message {
    Message(
      ru: Plural.ru(count, "заседание", "заседания", "заседаний"),
      en: Plural.en(count, "meeting", "meetings")
    )
  }

  fileprivate static func files(_ count: Int) -> Message {
    Message(ru: Plural.ru(count, "файл", "файла", "файлов"), en: Plural.en(count, "file", "files"))
  }

  fileprivate static func judged(_ parts: Message) -> Message {
    Message(ru: "Проверено: \(parts.ru).", en: "Checked: \(parts.en).")
  }

  fileprivate static func clauses(_ count: Int, _ regulations: [String]) -> Message {
    let names = regulations.joined(separator: ", ")
    let clauses = Plural.ru(count, "пункту", "пунктам", "пунктам")
    return Message(
      ru: "Судилось по \(clauses) \(regulations.count == 1 ? "положения" : "положений") \(names).",
      en: "By \(Plural.en(count, "clause", "clauses")) of \(names)."
    )
  }

  fileprivate static func obligations(_ parts: Message) -> Message {
    Message(ru: "Обязанности: \(parts.ru).", en: "Obligations: \(parts.en).")
  }

  fileprivate static func kept(_ count: Int) -> Message {
    Message(ru: "\(Plural.ru(count, "соблюдена", "соблюдены", "соблюдено"))", en: "\(count) kept")
  }

  fileprivate static func broken(_ count: Int) -> Message {
    Message(ru: "\(Plural.ru(count, "нарушена", "нарушены", "нарушено"))", en: "\(count) broken")
  }

  fileprivate static func due(_ count: Int) -> Message {
    Message(ru: "\(Plural.ru(count, "предстоит", "предстоят", "предстоит"))", en: "\(count) due")
  }

  fileprivate static func unverified(_ count: Int) -> Message {
    Message(ru: "\(Plural.ru(count, "не проверена", "не проверены", "не проверено"))", en: "\(count) unverified")
  }

  fileprivate static func waived(_ count: Int) -> Message {
    Message(ru: "\(Plural.ru(count, "снята", "сняты", "снято")) решением", en: "\(count) waived")
  }

  fileprivate static func unrecorded(_ from: Message, _ through: Message, _ bodies: Int) -> Message {
    let since = from == through ? through : Message(ru: "\(from.ru) – \(through.ru)", en: "\(from.en) – \(through.en)")
    let older = Message(
      ru: Plural.ru(bodies, "объединение создано", "объединения созданы", "объединений создано"),
      en: Plural.en(bodies, "body was established", "bodies were established")
    )
    return Message(
      ru: "Учёт ведётся с \(since.ru): что было раньше, не судится (\(older.ru) до этого дня).",
      en: "Records are kept since \(since.en): what lies before is not judged (\(older.en) earlier)."
    )
  }

  fileprivate static let heldUp = Message(
    ru: "По положениям ничего не судилось: сначала исправьте ошибки в metod.yaml.",
    en: "Nothing was judged by the regulations: mend the errors in metod.yaml first."
  )

  fileprivate static func unjudged(_ bodies: [String]) -> Message {
    let names = bodies.prefix(3).joined(separator: ", ") + (bodies.count > 3 ? ", …" : "")
    return Message(
      ru: """
        Ни одной обязанности не найдено у \(Plural.ru(bodies.count, "объединения", "объединений", "объединений")) \
        (\(names)): проверьте «положение», «вид» и «учёт ведётся с».
        """,
      en: """
        No obligation was found for \(Plural.en(bodies.count, "body", "bodies")) (\(names)): check “regulation”, “kind” and “records-since”.
        """
    )
  }

  fileprivate static func clean(_ paths: String, _ day: Message) -> Message {
    Message(
      ru: "О \(paths) на \(day.ru) замечаний нет, а в остальной папке они есть.",
      en: "No findings about \(paths) as of \(day.en), but there are some in the rest of the folder."
    )
  }

  fileprivate static func limited(_ paths: String) -> Message {
    Message(
      ru: "Показаны замечания только о \(paths); судилась вся папка, ",
      en: "Only findings about \(paths) are shown; the whole folder was judged, "
    )
  }

  fileprivate static let nothingElse = Message(ru: "других замечаний нет.", en: "with no other findings.")
  fileprivate static let elsewhere = Message(ru: "и не показаны ", en: "and not shown are ")

  fileprivate static let explain = Message(
    ru: "О любом правиле подробнее: metod explain <имя в квадратных скобках>.",
    en: "More about any rule: metod explain <the name in square brackets>."
  )
}
