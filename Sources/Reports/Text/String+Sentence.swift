extension String {
  /// The text with a capital first letter.
  var capitalizedSentence: String { prefix(1).uppercased() + dropFirst() }

  /// The text with a small first letter, unless it begins with an abbreviation.
  var decapitalized: String {
    guard let first, let second = dropFirst().first, !second.isUppercase else { return self }
    return first.lowercased() + dropFirst()
  }
}
