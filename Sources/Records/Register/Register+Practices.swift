package import CivilTime

extension Register {
  /// The day of a practice: the written one, else that on which it was proposed or otherwise first dealt with; nil where
  /// nothing tells.
  package func day(of practice: Practice) -> CivilDate? {
    practice.date.value ?? practice.acts.filter { !$0.isNone }.compactMap { date(of: $0) }.min()
  }

  /// The school year of a practice: the one it names, otherwise that of its day; nil for one without either, which no
  /// count of a year can hold.
  package func schoolYear(of practice: Practice) -> SchoolYear? {
    practice.schoolYear.value ?? day(of: practice).map { SchoolYear(containing: $0) }
  }

  /// The practices of a body of which nothing tells in which year they came to be.
  package func undatedPractices(ofBody body: Int) -> [Int] {
    bodies[body].practices.filter { schoolYear(of: practices[$0].content) == nil }
  }
}
