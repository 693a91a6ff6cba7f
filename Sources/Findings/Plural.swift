/// Agreement of nouns with numbers.
package enum Plural {
  /// The number with the Russian noun form that agrees with it: `1 заседание`, `2 заседания`, `5 заседаний`.
  ///
  /// - Parameters:
  ///   - count: the number; its absolute value decides the form.
  ///   - one: the form for 1, 21, 31 …
  ///   - few: the form for 2–4, 22–24 …
  ///   - many: the form for 0, 5–20, 25–30 …
  /// - Returns: the number and the form, parted by a space.
  package static func ru(_ count: Int, _ one: String, _ few: String, _ many: String) -> String {
    "\(count) \(form(count, one, few, many))"
  }

  /// The number with the English noun form that agrees with it: `1 meeting`, `2 meetings`.
  package static func en(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  private static func form(_ count: Int, _ one: String, _ few: String, _ many: String) -> String {
    let rest = count.magnitude % 100
    if (11...14).contains(rest) { return many }
    switch rest % 10 {
    case 1: return one
    case 2...4: return few
    default: return many
    }
  }
}
