internal import CivilTime
internal import Findings

/// Days that lie before a body was established or after it was liquidated.
struct OutsideLife: Sendable {
  private let register: Register
  private let body: Int
  private let life: BodyLife

  /// Looks at what belongs to a body.
  init(_ body: Int, _ scene: ConsistencyScene) {
    register = scene.register
    self.body = body
    life = scene.lives[body]
  }

  /// Memberships and offices of the body.
  func findings(in record: Record<Association>) -> [Finding] {
    let body = record.content
    return body.members.items.flatMap { findings(in: record.subject, from: $0.from, through: $0.through) }
      + body.offices.items.flatMap { findings(in: record.subject, from: $0.from, through: $0.through) }
  }

  /// A meeting or an event, on the days it was held.
  func findings(in subject: String, from: Stated<CivilDate>, through: Stated<CivilDate>) -> [Finding] {
    let ends = [DatedPlace(from), DatedPlace(through)].compactMap { $0 }
    // A term that ends before it begins is told as such.
    if ends.count == 2, ends[1].day < ends[0].day { return [] }
    var findings: [Finding] = []
    if let start = life.established, let early = ends.first(where: { $0.day < start.day }) {
      findings.append(tooEarly(early, start, subject))
    }
    if let end = life.liquidated, let late = ends.first(where: { $0.day > end.day }) {
      findings.append(tooLate(late, end, subject))
    }
    return findings
  }

  /// A plan or an analysis of a year.
  func findings(in subject: String, of year: WorkYear, at range: SourceRange) -> [Finding] {
    if let start = life.established, year.period.last < start.day {
      let message = Message(
        ru: "\(name(of: year).ru) кончился раньше, чем создано объединение «\(name)» (\(start.numeric)).",
        en: "The \(name(of: year).en) ended before “\(name)” was established (\(start.day))."
      )
      return [Finding(.beforeBody, in: subject, at: range, message, related: [establishment(start)])]
    }
    if let end = life.liquidated, year.period.first > end.day {
      let message = Message(
        ru: "\(name(of: year).ru) начался позже, чем ликвидировано объединение «\(name)» (\(end.numeric)).",
        en: "The \(name(of: year).en) began after “\(name)” was liquidated (\(end.day))."
      )
      return [Finding(.afterBody, in: subject, at: range, message, related: [liquidation(end)])]
    }
    return []
  }

  private func name(of year: WorkYear) -> Message {
    switch year {
    case .school: Message(ru: "Учебный год \(year)", en: "school year \(year)")
    case .calendar: Message(ru: "Календарный год \(year)", en: "calendar year \(year)")
    }
  }

  /// Whether a day surely lies outside the life of the body.
  func leavesOut(_ day: CivilDate) -> Bool {
    life.established.map { day < $0.day } ?? false || life.liquidated.map { day > $0.day } ?? false
  }

  private var name: String { register.associations[body].name }

  private func tooEarly(_ place: DatedPlace, _ start: DatedPlace, _ subject: String) -> Finding {
    let message = Message(
      ru: "\(place.numeric) — раньше, чем создано объединение «\(name)» (\(start.numeric)).",
      en: "\(place.day) lies before “\(name)” was established (\(start.day))."
    )
    return Finding(.beforeBody, in: subject, at: place.range, message, related: [establishment(start)])
  }

  private func tooLate(_ place: DatedPlace, _ end: DatedPlace, _ subject: String) -> Finding {
    let message = Message(
      ru: "\(place.numeric) — позже, чем ликвидировано объединение «\(name)» (\(end.numeric)).",
      en: "\(place.day) lies after “\(name)” was liquidated (\(end.day))."
    )
    return Finding(.afterBody, in: subject, at: place.range, message, related: [liquidation(end)])
  }

  private func establishment(_ start: DatedPlace) -> RelatedPlace {
    RelatedPlace(start.range, Message(ru: "день создания", en: "the day it was established"))
  }

  private func liquidation(_ end: DatedPlace) -> RelatedPlace {
    RelatedPlace(end.range, Message(ru: "день ликвидации", en: "the day it was liquidated"))
  }
}
