extension Paper {
  /// The paper with the names covered of those who have not consented to be named.
  package func covered(by disclosure: Disclosure, replacement: String) -> Paper {
    guard disclosure.audience == .public else { return self }
    let cover = { (text: String) in disclosure.cover(text, by: replacement) }
    return Paper(title: cover(title), language: language, blocks: blocks.map { $0.mapped(cover) })
  }
}
