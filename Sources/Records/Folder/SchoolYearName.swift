internal import CivilTime

/// Names of files that are school years.
enum SchoolYearName {
  /// Whether a file name, without its extension, is a school year as the folder writes it: `2025-26`.
  static func isOne(_ name: String) -> Bool {
    SchoolYear.reading(name).map { $0.description == name } ?? false
  }

  /// The school year, as the folder writes it, that a name begins with: `2025-26` of `2025-2026` and `2025-26 (1)`.
  static func nearest(to name: String) -> String? {
    let year = SchoolYear.reading(name) ?? SchoolYear.reading(String(name.prefix { $0 != " " && $0 != "(" }))
    return year?.description
  }
}
