internal import CivilTime
internal import Findings
internal import Records

/// The records of a kind that a body has for a school year.
struct YearlyRecords: Sendable {
  private let record: RecordWord
  private let documentKinds: [DocumentKind]

  init(_ record: RecordWord, _ documentKinds: [DocumentKind]) {
    self.record = record
    self.documentKinds = documentKinds
  }

  /// What is there for a school year.
  struct Found: Sendable {
    var evidence: [Evidence] = []
    /// Whether a record is there that cannot be read.
    var isUnreadable = false
  }

  /// What a body has for a school year by the day of judging.
  func found(in year: SchoolYear, _ inquiry: Inquiry) -> Found {
    let body = inquiry.view.body
    let register = inquiry.register
    var found = Found()
    func enter<Content>(_ record: Record<Content>, _ date: CivilDate?) {
      if record.isUnreadable { found.isUnreadable = true }
      if let date, date > inquiry.asOf { return }
      found.evidence.append(Evidence(record.firstLine, date))
    }
    switch record {
    case .plan: if let index = body.plans[year] { enter(register.plans[index], nil) }
    case .analysis: if let index = body.analyses[year] { enter(register.analyses[index], nil) }
    case .meeting, .minutes:
      for meeting in inquiry.meetings where inquiry.schoolYear(of: meeting) == year {
        enter(meeting, meeting.content.date.value)
      }
    case .event:
      for event in body.events.map({ register.events[$0] }) where event.content.year == year {
        enter(event, event.content.date.value)
      }
    case .practice:
      for practice in body.practices.map({ register.practices[$0] }) where practice.content.year == year {
        enter(practice, practice.content.date.value)
      }
    case .document:
      for document in body.documents.map({ register.documents[$0] }) where document.content.year == year {
        guard let kind = document.content.kind.value, documentKinds.isEmpty || documentKinds.contains(kind) else {
          continue
        }
        enter(document, document.content.date.value)
      }
    case .body, .office, .membership, .activity: break
    }
    return found
  }

  /// What is missing for a school year, and where it would be written.
  func missing(_ year: SchoolYear, _ inquiry: Inquiry) -> (message: Message, hint: Message?, path: String?) {
    let name = name(year)
    let message = Message(ru: "нет записи: \(name.ru)", en: "no record: \(name.en)")
    let folder: RecordKind? =
      switch record {
      case .plan: .plans
      case .analysis: .analyses
      default: nil
      }
    guard let folder else { return (message, nil, nil) }
    let path = "\(folder.rawValue)/\(inquiry.view.association.id)/\(year).yaml"
    return (message, Message(ru: "Запишите \(path).", en: "Write \(path)."), path)
  }

  /// What the record is called.
  func name(_ year: SchoolYear) -> Message {
    switch record {
    case .plan: Message(ru: "план на \(year)", en: "plan for \(year)")
    case .analysis: Message(ru: "анализ за \(year)", en: "analysis of \(year)")
    case .document:
      Message(
        ru: "документ (\(documentKinds.map(\.spelling.ru).joined(separator: ", "))) за \(year)",
        en: "document (\(documentKinds.map(\.spelling.en).joined(separator: ", "))) of \(year)"
      )
    default: Message(ru: "\(record.spelling.ru) за \(year)", en: "\(record.spelling.en) of \(year)")
    }
  }
}

extension Inquiry {
  /// Judges that a body has records of a kind for every school year.
  ///
  /// - Parameters:
  ///   - search: the records.
  ///   - word: which school year they are of, seen from the one in which the duty lies; nothing is asked for a year that
  ///     ended before the body was bound.
  ///   - day: the last day on which they can still be added; nil for the end of the school year.
  ///   - bound: how many there must be.
  mutating func judge(_ search: YearlyRecords, of word: YearWord, by day: MonthDay?, _ bound: Bound) {
    for (year, period) in schoolYears {
      let wanted = word.year(from: year)
      let due = day.map { year.date($0) } ?? period.whole.period.last
      guard period.bound.contains(due), wanted.period.last >= window.first else { continue }
      let topic = Topic(period: period.whole, due: due, isAhead: period.isAhead(of: asOf))
      let found = search.found(in: wanted, self)
      if found.isUnreadable {
        leaveOpen(topic, search.name(wanted))
      } else if bound.holds(for: found.evidence.count, of: 0) {
        keep(topic, found.evidence)
      } else {
        let missing = search.missing(wanted, self)
        if asOf <= due {
          owe(topic, missing.message)
        } else {
          breach(
            topic,
            Breach(
              missing.message,
              hint: missing.hint,
              at: view.place,
              since: due.adding(days: 1),
              isLasting: true,
              cause: missing.path
            )
          )
        }
      }
    }
  }
}

extension Event {
  /// The school year of the event: the one it names, otherwise that of its day.
  var year: SchoolYear? { schoolYear.value ?? date.value.map { SchoolYear(containing: $0) } }
}

extension Practice {
  /// The school year of the practice: the one it names, otherwise that of its day.
  var year: SchoolYear? { schoolYear.value ?? date.value.map { SchoolYear(containing: $0) } }
}

extension Document {
  /// The school year of the document: the one it names, otherwise that of its day.
  var year: SchoolYear? { schoolYear.value ?? date.value.map { SchoolYear(containing: $0) } }
}
