package import Findings

/// What the path of a file says about the record in it.
package struct RecordLocation: Sendable {
  /// What lies at a path.
  package enum Kind: Sendable {
    /// `metod.yaml` at the root.
    case settings
    case record(RecordKind)
  }

  /// A trouble with the path itself.
  package struct Trouble: Sendable {
    package let rule: RecordRule
    package let message: Message?
    package let hint: Message?
  }

  /// What lies there; nil when the record is misplaced or its folder unknown.
  package let kind: Kind?
  /// The path below the folder of its kind, without `.yaml`.
  package let id: String
  /// The path from the root, without `.yaml`.
  package let subject: String
  /// What is wrong with the path.
  package private(set) var troubles: [Trouble] = []

  /// The name of the file that marks a records root.
  package static let settingsName = "metod.yaml"

  /// Reads a path relative to the records root, with `/` between its parts.
  package init(path: String) {
    subject = path.utf8.suffix(5).elementsEqual(".yaml".utf8) ? String(path.utf8.dropLast(5)) ?? path : path
    if path == Self.settingsName {
      kind = .settings
      id = ""
      return
    }
    let parts = subject.utf8.split(separator: 0x2F).map { String(Substring($0)) }
    id = parts.count == 2 ? parts[1] : parts.dropFirst().joined(separator: "/")
    guard let folder = parts.first, let kind = RecordKind.named(folder), parts.count > 1 else {
      self.kind = nil
      return
    }
    guard Self.fits(parts, kind) else {
      self.kind = nil
      troubles.append(
        Trouble(
          rule: .misplaced,
          message: Message(
            ru: "Запись вида «\(kind.name.ru)» лежит не там.",
            en: "A record of kind “\(kind.name.en)” is misplaced."
          ),
          hint: Self.place(of: parts, kind)
        )
      )
      return
    }
    self.kind = .record(kind)
    for part in parts.dropFirst() where !Self.isID(part) {
      troubles.append(Self.badName(part))
      break
    }
  }

  /// Where a misplaced record belongs, as far as its path tells.
  private static func place(of parts: [String], _ kind: RecordKind) -> Message {
    let name = parts.last.flatMap { isID($0) ? $0 : nil } ?? "ivanova-aa"
    let body = parts.count > 2 ? parts[1] : nil
    func told(_ file: String) -> Message {
      let (ru, en) = (body ?? "папка-объединения", body ?? "folder-of-the-body")
      return Message(
        ru: "Её место: \(kind.rawValue)/\(ru)/\(file).yaml.",
        en: "Its place is \(kind.rawValue)/\(en)/\(file).yaml."
      )
    }
    switch kind.depth {
    case .flat, .free:
      return Message(
        ru: "Её место: \(kind.rawValue)/\(name).yaml.",
        en: "Its place is \(kind.rawValue)/\(name).yaml."
      )
    case .perBody: return told(name)
    case .perBodyAndYear: return told(YearName.nearest(to: parts.last ?? "", in: kind) ?? "2025-26")
    }
  }

  private static func fits(_ parts: [String], _ kind: RecordKind) -> Bool {
    switch kind.depth {
    case .flat: parts.count == 2
    case .perBody: parts.count == 3
    case .perBodyAndYear: parts.count == 3 && YearName.isOne(parts[2], in: kind)
    case .free: parts.count >= 2
    }
  }

  /// Whether a text can be an id: lower-case Latin letters, digits and hyphens.
  package static func isID(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  private static func badName(_ name: String) -> Trouble {
    let latin = LookAlike.Mended(LookAlike.latin(name), of: name)
    if !latin.strangers.isEmpty, isID(latin.text) {
      let letters = latin.strangers.map { "«\($0)»" }.joined(separator: ", ")
      return Trouble(
        rule: .badName,
        message: Message(
          ru: "В имени «\(name)» русские буквы: \(letters).",
          en: "The name “\(name)” holds Cyrillic letters: \(letters)."
        ),
        hint: renaming(to: latin.text)
      )
    }
    return Trouble(
      rule: .badName,
      message: Message(ru: "Имя «\(name)» не годится для записи.", en: "The name “\(name)” cannot be a record's."),
      hint: isID(name.lowercased()) ? renaming(to: name.lowercased()) : nil
    )
  }

  private static func renaming(to name: String) -> Message {
    Message(ru: "Переименуйте в «\(name)».", en: "Rename it to “\(name)”.")
  }
}
