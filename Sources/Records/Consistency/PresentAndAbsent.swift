internal import Findings

/// People who are listed both as present and as absent.
enum PresentAndAbsent {
  /// One finding a person, at the first mention among the absent.
  static func findings(in record: Record<Meeting>, _ attendance: Attendance, _ register: Register) -> [Finding] {
    var told: Set<Int> = []
    var findings: [Finding] = []
    for mention in attendance.absent where attendance.isPresent(mention.person) && told.insert(mention.person).inserted
    {
      let name = register.members[mention.person].shortName
      let place = attendance.present.first { $0.person == mention.person }
      let related = place.map { [RelatedPlace($0.range, Message(ru: "присутствует — здесь", en: "present here"))] }
      findings.append(
        Finding(
          .presentAndAbsent,
          in: record.subject,
          at: mention.range,
          Message(
            ru: "\(name) и присутствует, и отсутствует.",
            en: "\(name) is listed both as present and as absent."
          ),
          related: related ?? []
        )
      )
    }
    return findings
  }
}
