internal import Findings

/// People who are listed twice among those present.
enum PresentTwice {
  /// One finding a person, at the first repetition.
  static func findings(in record: Record<Meeting>, _ attendance: Attendance, _ register: Register) -> [Finding] {
    guard attendance.hasRepetitions else { return [] }
    var order: [Int] = []
    var mentions: [Int: [SourceRange]] = [:]
    for mention in attendance.present {
      if mentions[mention.person] == nil { order.append(mention.person) }
      mentions[mention.person, default: []].append(mention.range)
    }
    return order.compactMap { person in
      guard let ranges = mentions[person], ranges.count > 1 else { return nil }
      let name = register.members[person].shortName
      let others = ranges.dropFirst(2).map { RelatedPlace($0, Message(ru: "и здесь", en: "here too")) }
      return Finding(
        .presentTwice,
        in: record.subject,
        at: ranges[1],
        Message(ru: "\(name) уже есть среди присутствующих.", en: "\(name) is already listed as present."),
        related: [RelatedPlace(ranges[0], Message(ru: "первый раз — здесь", en: "listed here first"))] + others
      )
    }
  }
}
