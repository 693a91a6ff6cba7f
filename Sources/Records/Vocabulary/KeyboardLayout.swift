/// The two layouts of a Russian keyboard: the same keys give a Latin or a Cyrillic letter.
package enum KeyboardLayout {
  /// Keys row by row, without shift; some letters of one layout are punctuation in the other.
  private static let latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./"
  private static let cyrillic = "ёйцукенгшщзхъфывапролджэячсмитьбю."

  private static let toCyrillic = Dictionary(uniqueKeysWithValues: zip(latin.unicodeScalars, cyrillic.unicodeScalars))
  private static let toLatin = Dictionary(uniqueKeysWithValues: zip(cyrillic.unicodeScalars, latin.unicodeScalars))

  /// What the same keys give in the other layout: `vtcnj` is `место`, `здфсу` is `place`.
  ///
  /// - Parameter text: a text in lower case.
  /// - Returns: the text; what is on no letter's key stays as it is.
  package static func other(_ text: String) -> String {
    let isCyrillic = text.unicodeScalars.contains { $0.value >= 0x400 }
    let keys = isCyrillic ? toLatin : toCyrillic
    return String(String.UnicodeScalarView(text.unicodeScalars.map { keys[$0] ?? $0 }))
  }
}
