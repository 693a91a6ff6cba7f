internal import CivilTime
internal import Findings

/// Meetings of a body that bear a number which an earlier meeting of the same numbering period bears.
enum NumberRepeated {
  private struct Slot: Hashable {
    let number: ByteKey
    /// The year in which numbers run, or nothing where they never start again.
    let year: Int?
  }

  /// One finding a meeting, with the first that bears the number as its related place.
  static func findings(among meetings: [Int], of association: Record<Association>, _ register: Register) -> [Finding] {
    guard let numbering = numbering(of: association, register) else { return [] }
    var first: [Slot: Int] = [:]
    var findings: [Finding] = []
    for index in meetings {
      let record = register.meetings[index]
      guard !record.isUnreadable, let number = record.content.number.value,
        let slot = slot(of: record.content, number, numbering)
      else { continue }
      if let earlier = first[slot] {
        findings += finding(record, register.meetings[earlier])
      } else {
        first[slot] = index
      }
    }
    return findings
  }

  private static func numbering(of association: Record<Association>, _ register: Register) -> Numbering? {
    let own = association.content.numbering
    guard !association.isUnreadable, !own.isUnreadable else { return nil }
    if let own = own.value { return own }
    guard let settings = register.settings else { return .schoolYear }
    guard !settings.isUnreadable, !settings.content.numbering.isUnreadable else { return nil }
    return settings.content.numbering.value ?? .schoolYear
  }

  private static func slot(of meeting: Meeting, _ number: String, _ numbering: Numbering) -> Slot? {
    let year: Int?
    switch numbering {
    case .schoolYear: year = meeting.countedSchoolYear?.startYear
    case .calendarYear: year = meeting.date.value?.year
    case .continuous: return Slot(number: key(number), year: nil)
    }
    return year.map { Slot(number: key(number), year: $0) }
  }

  /// The number without its sign; a hyphen stays, for № 1-1 is not № 11.
  private static func key(_ number: String) -> ByteKey {
    ByteKey(String(Folding.text(number).unicodeScalars.filter { $0 != "№" && $0 != "#" && $0 != " " }))
  }

  private static func finding(_ record: Record<Meeting>, _ earlier: Record<Meeting>) -> [Finding] {
    guard case .value(let number, let range) = record.content.number, let first = earlier.content.number.range else {
      return []
    }
    let day = earlier.content.date.value
    let message = Message(
      ru: "Номер «\(number)» уже носит заседание \(day?.formatted(.numeric) ?? earlier.id).",
      en: "The number “\(number)” is already that of the meeting \(day?.description ?? earlier.id)."
    )
    let place = RelatedPlace(first, Message(ru: "первый раз — здесь", en: "borne here first"))
    return [Finding(.numberRepeated, in: record.subject, at: range, message, related: [place])]
  }
}
