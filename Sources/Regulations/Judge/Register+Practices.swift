package import CivilTime
package import Records

extension Register {
  /// The day of a practice: the written one, else that on which it was proposed or otherwise first dealt with; nil where
  /// nothing tells.
  package func day(of practice: Practice) -> CivilDate? {
    practice.date.value ?? practice.acts.filter { !$0.isNone }.compactMap { date(of: $0) }.min()
  }

  /// The school year of a practice: the one it names, otherwise that of its day.
  package func year(of practice: Practice) -> SchoolYear? {
    practice.schoolYear.value ?? day(of: practice).map { SchoolYear(containing: $0) }
  }
}
