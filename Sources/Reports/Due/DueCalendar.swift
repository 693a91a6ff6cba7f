internal import CivilTime
package import Findings
internal import Records
internal import Regulations

/// What comes next as a calendar (iCalendar, RFC 5545): a whole day for each duty.
///
/// A duty keeps its UID from run to run, so that a second import changes the entry instead of adding one; the stamp is
/// the day of judging, so that the same records give the same file.
package struct DueCalendar {
  private let list: DueList
  private let labels: RecordLabels
  private let words: PaperWords
  private let disclosure: Disclosure

  /// The calendar of a list, in a language, for those who keep the records.
  package static func text(_ list: DueList, in language: Language) -> String {
    let assessment = list.assessment
    return text(list, for: Disclosure(to: .internal, on: assessment.asOf, in: assessment.register), in: language)
  }

  /// The calendar of a list, in a language, as an audience may read it: only those who keep the records are told what
  /// is missing.
  package static func text(_ list: DueList, for disclosure: Disclosure, in language: Language) -> String {
    let labels = RecordLabels(list.assessment.register)
    return DueCalendar(list: list, labels: labels, words: PaperWords(language), disclosure: disclosure).text
  }

  private var text: String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//metod//due//\(words.language.rawValue.uppercased())"]
    lines += ["CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    lines.append(
      "X-WR-CALNAME:" + Self.escaped(words.say("Сроки методических объединений", "Methodical associations: due"))
    )
    for entry in list.entries { lines += event(entry) }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private func event(_ entry: DueList.Entry) -> [String] {
    let obligation = entry.obligation
    let register = list.assessment.register
    let body = register.associations[obligation.bodyIndex].shortestName
    let subject = obligation.subject == obligation.body ? nil : labels[subject: obligation.subject]
    let isPublic = disclosure.audience == .public
    let title = [body, subject?[words.language], entry.summary?[words.language]].compactMap { $0 }
      .map { disclosure.cover($0, by: words.somebody) }.joined(separator: " – ")
    let clause = words.say(
      "Пункт \(obligation.citation.clause), \(obligation.citation.regulation)",
      "Clause \(obligation.citation.clause), \(obligation.citation.regulation)"
    )
    let missing = isPublic ? [] : obligation.missing.map { $0[words.language] }
    let about = ([clause] + missing).joined(separator: "\n")
    let stamp = list.assessment.asOf
    return [
      "BEGIN:VEVENT",
      "UID:" + Self.identifier(entry.identity),
      "DTSTAMP:\(Self.day(stamp))T000000Z",
      // A later export has a later number, by which calendars know it for the newer one.
      "SEQUENCE:\(max(0, stamp.dayNumber))",
      "DTSTART;VALUE=DATE:\(Self.day(entry.due))",
      "DTEND;VALUE=DATE:\(Self.day(entry.due.adding(days: 1)))",
      "SUMMARY:" + Self.escaped(title),
      "DESCRIPTION:" + Self.escaped(about),
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]
  }

  private static func day(_ day: CivilDate) -> String { day.description.filter { $0 != "-" } }

  /// A name that other calendars take: Latin letters, digits and a few signs, unlike that of anything else.
  private static func identifier(_ identity: ObligationIdentity) -> String {
    var text = ""
    for scalar in identity.text.unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || "0123456789-_.".unicodeScalars.contains(scalar) {
        text.unicodeScalars.append(scalar)
      } else if scalar == "/" {
        text += "."
      } else {
        text += "u" + String(scalar.value, radix: 16)
      }
    }
    return text + "@metod"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\\\"
      case ";": escaped += "\\;"
      case ",": escaped += "\\,"
      case _ where character.isNewline: escaped += "\\n"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// A line in pieces of at most 75 bytes, each further one begun with a space; no character is cut.
  private static func folded(_ line: String) -> String {
    var folded = ""
    var used = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if used + width > 75 {
        folded += "\r\n "
        used = 1
      }
      folded.unicodeScalars.append(scalar)
      used += width
    }
    return folded
  }
}
