/// Why a text could not be read as a date.
package enum DateTrouble: Error, Sendable, Equatable {
  /// The text has none of the accepted forms.
  case notADate
  /// The text is a date but for a year of two digits, whose century would have to be guessed.
  case twoDigitYear
  /// The text has the form of a date, but the calendar has no such day.
  case noSuchDay
}
