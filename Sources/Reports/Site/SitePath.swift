internal import Records

/// Where the files of a site lie, and how one leads to another.
enum SitePath {
  static let index = "index.html"
  static let calendar = "calendar.html"
  static let events = "events.html"
  static let practices = "practices.html"
  static let map = "pages.html"
  static let style = "style.css"
  static let calendarFile = "due.ics"

  /// The page of a body.
  static func body(_ record: Record<Association>) -> String { "bodies/\(fileName(of: record.id)).html" }

  /// An id as the name of a file: whatever no id holds, and a path must not, is written by its number.
  static func fileName(of id: String) -> String {
    var name = ""
    for scalar in id.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "-": name.unicodeScalars.append(scalar)
      default: name += "_" + String(scalar.value, radix: 16)
      }
    }
    return name
  }

  /// The address of a file as seen from a page.
  static func address(of target: String, from page: String) -> String {
    String(repeating: "../", count: page.count { $0 == "/" }) + target
  }
}
