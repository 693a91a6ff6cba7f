package import CivilTime

/// Names of files that are years.
enum YearName {
  /// Whether a file name, without its extension, is a year as the folder of a kind writes it: `2025-26`, and for plans
  /// `2026` too.
  static func isOne(_ name: String, in kind: RecordKind) -> Bool {
    switch WorkYear(fileName: name) {
    case .school: true
    case .calendar: kind == .plans
    case nil: false
    }
  }

  /// The year, as the folder of a kind writes it, that a name begins with: `2025-26` of `2025-2026` and `2025-26 (1)`.
  static func nearest(to name: String, in kind: RecordKind) -> String? {
    let opening = String(name.prefix { $0 != " " && $0 != "(" })
    if isOne(opening, in: kind) { return opening }
    return (SchoolYear.reading(name) ?? SchoolYear.reading(opening))?.description
  }
}

extension WorkYear {
  /// The year that the id of a plan or an analysis ends with, `math/2025-26`; nil where it ends otherwise.
  package init?(recordID: String) {
    guard let name = recordID.split(separator: "/").last else { return nil }
    self.init(fileName: name)
  }
}
