internal import CivilTime

/// Names of files that are school years.
enum SchoolYearName {
  /// Whether a file name, without its extension, is a school year as the folder writes it: `2025-26`.
  static func isOne(_ name: String) -> Bool {
    SchoolYear.reading(name).map { $0.description == name } ?? false
  }
}
