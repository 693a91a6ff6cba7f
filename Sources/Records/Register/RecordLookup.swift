internal import CivilTime

/// Finds records by what people call them on a command line: a path, an id, a name or the requisites of a paper.
///
/// References within records are the resolver's: it knows the body at hand and so decides between namesakes, while here
/// every record that may be meant is an answer.
package struct RecordLookup: Sendable {
  private let register: Register

  /// Looks in a register.
  package init(in register: Register) { self.register = register }

  /// The records that a text names: those with this very path or id, or else those that answer to it as a name.
  package func records(named text: String) -> [RecordHandle] {
    let byPath = records(atPath: text)
    return byPath.isEmpty ? named(text) : byPath
  }

  /// Everything by which a record of a kind can be called, for suggestions.
  package func names(of kind: RecordKind) -> [String] {
    register.places(of: kind).indices.flatMap { names(of: RecordHandle(kind, $0)) }
  }

  /// The bodies that a text names.
  package func bodies(named text: String) -> [Int] {
    let name = Folding.text(text)
    return register.associations.indices.filter { index in
      let record = register.associations[index]
      return record.id == text || record.subject == text
        || names(of: RecordHandle(.associations, index)).contains { Folding.text($0) == name }
    }
  }

  // MARK: - Paths

  /// The records with a path or an id; a path may end with `.yaml` and begin wherever the person stood.
  private func records(atPath text: String) -> [RecordHandle] {
    let bare = text.hasSuffix(".yaml") ? String(text.dropLast(5)) : text
    var parts = bare.split(separator: "/").map(String.init)
    if let folder = parts.lastIndex(where: { RecordKind(rawValue: $0) != nil }) { parts = Array(parts[folder...]) }
    parts.removeAll { $0 == "." }
    let path = parts.joined(separator: "/")
    guard !path.isEmpty else { return [] }
    let exact = handles { $0.subject == path || $0.id == path }
    return exact.isEmpty ? handles { $0.id.hasSuffix("/" + path) } : exact
  }

  private func handles(_ isMeant: (Register.Place) -> Bool) -> [RecordHandle] {
    RecordKind.allCases.flatMap { kind in
      register.places(of: kind).enumerated().filter { isMeant($0.element) }.map { RecordHandle(kind, $0.offset) }
    }
  }

  // MARK: - Names

  private func named(_ text: String) -> [RecordHandle] {
    let people = people(named: text).map { RecordHandle(.members, $0) }
    let name = Folding.text(text)
    let kinds: [RecordKind] = [.associations, .organizations, .events, .documents, .practices]
    let things = kinds.flatMap { kind in
      register.places(of: kind).indices.map { RecordHandle(kind, $0) }
        .filter { names(of: $0).contains { Folding.text($0) == name } }
    }
    return people + things + papers(text)
  }

  /// The people whom a text names: by full name, surname with initials, or surname alone.
  private func people(named text: String) -> [Int] {
    let name = PersonName(text)
    return register.members.indices.filter { index in
      let content = register.members[index].content
      guard let full = content.fullName.value else { return false }
      let former = content.formerSurnames.items.map(\.value)
      if name.words.count == 1, name.initials.isEmpty {
        return ([PersonName(full).words.first ?? ""] + former.map(Folding.text)).contains(name.words[0])
      }
      return PersonName.forms(of: full, formerSurnames: former).contains(name.form)
    }
  }

  /// Orders and meetings by number and date; the body of a meeting may stand before or behind it, parted by a comma.
  private func papers(_ text: String) -> [RecordHandle] {
    let parts = text.split(separator: ",").map { String($0) }
    for (position, part) in parts.enumerated() {
      let written = WrittenRequisites(part)
      guard written.number != nil || written.date != nil else { continue }
      let others = parts.enumerated().filter { $0.offset != position }.map(\.element)
      let bodies = others.flatMap { self.bodies(named: $0.trimmed) }.map { register.associations[$0].id }
      guard others.isEmpty == bodies.isEmpty else { continue }
      let orders = bodies.isEmpty ? self.orders(written).map { RecordHandle(.orders, $0) } : []
      return orders + meetings(written, of: bodies).map { RecordHandle(.meetings, $0) }
    }
    return []
  }

  private func orders(_ written: WrittenRequisites) -> [Int] {
    guard let number = written.number else { return [] }
    return register.orders.indices.filter { index in
      let content = register.orders[index].content
      guard Self.bare(content.number.value ?? "") == Self.bare(number) else { return false }
      return written.date.map { $0 == content.date.value } ?? true
    }
  }

  private func meetings(_ written: WrittenRequisites, of bodies: [String]) -> [Int] {
    guard let date = written.date else { return [] }
    return register.meetings.indices.filter { index in
      let meeting = register.meetings[index]
      guard meeting.content.date.value == date else { return false }
      guard bodies.isEmpty || bodies.contains(Register.bodyID(of: meeting.id)) else { return false }
      return written.number.map { Self.bare(meeting.content.number.value ?? "") == Self.bare($0) } ?? true
    }
  }

  /// The names of a record that its fields give it.
  private func names(of handle: RecordHandle) -> [String] {
    switch handle.kind {
    case .members: [register.members[handle.index].content.fullName.value].compactMap { $0 }
    case .associations:
      Self.names(register.associations[handle.index].content, \.name, \.shortName, \.formerNames)
    case .organizations:
      Self.names(register.organizations[handle.index].content, \.name, \.shortName, \.formerNames)
    case .events: [register.events[handle.index].content.name.value].compactMap { $0 }
    case .documents: [register.documents[handle.index].content.name.value].compactMap { $0 }
    case .practices: [register.practices[handle.index].content.name.value].compactMap { $0 }
    case .meetings, .plans, .analyses, .orders, .waivers, .attestations, .regulations: []
    }
  }

  private static func names<Content>(
    _ content: Content,
    _ name: KeyPath<Content, Stated<String>>,
    _ short: KeyPath<Content, Stated<String>>,
    _ former: KeyPath<Content, Stated<[Located<String>]>>
  ) -> [String] {
    [content[keyPath: name].value, content[keyPath: short].value].compactMap { $0 }
      + content[keyPath: former].items.map(\.value)
  }

  /// A number of a paper as it is compared: spaces and number signs do not count.
  private static func bare(_ number: String) -> String {
    Folding.text(number).filter { $0 != " " && $0 != "№" && $0 != "#" }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
