package import CivilTime
package import Findings

/// Something that was done about a record: adopted, elected, signed, handed in … — by whom, when and on what basis.
///
/// Chains of acts decide most clauses of every regulation. The subject of an act owns it; the act names the meeting or
/// the order it rests on.
package struct Act: Sendable {
  /// What was done: a `UniversalAct` or an act that the regulation adds, by its id.
  package let kind: String
  /// Where the key stands.
  package let keyRange: SourceRange
  /// Where the whole act stands.
  package let range: SourceRange
  /// People, bodies and organisations named: those who acted, or those to whom a thing was handed.
  package var actors: [Reference] = []
  /// The day, where it is written; otherwise the meeting's or the order's day is meant.
  package var date: Stated<CivilDate> = .blank
  /// The order on which it rests.
  package var order: Reference?
  /// The meeting on which it rests.
  package var meeting: Reference?
  /// The number of the agenda item on which it rests, from 1.
  package var item: Located<Int>?
  /// A file that shows it.
  package var file: Reference?
  /// Whether the act was written as an explicit "none".
  package var isNone = false
  /// Whether a part of it could not be read.
  package var isUnreadable = false

  /// An act of which only the kind and the place are known.
  package init(kind: String, keyRange: SourceRange, range: SourceRange) {
    self.kind = kind
    self.keyRange = keyRange
    self.range = range
  }

  /// Whether the act is of one of the kinds that all regulations share.
  package func isA(_ act: UniversalAct) -> Bool { kind == act.rawValue }
}

/// An act written with a key for each part.
struct WrittenAct: RecordObject {
  var who: Stated<[Reference]> = .blank
  var date: Stated<CivilDate> = .blank
  var order: Stated<Reference> = .blank
  var minutes: Stated<Reference> = .blank
  var meeting: Stated<Reference> = .blank
  var item: Stated<Int> = .blank
  var file: Stated<Reference> = .blank
  let range: SourceRange

  init(range: SourceRange) { self.range = range }

  static let schema = Schema<WrittenAct>([
    Field(.who, \.who, .list(of: .reference(.actor))),
    Field(.date, \.date, .date),
    Field(.order, \.order, .reference(.order)),
    Field(.minutes, \.minutes, .reference(.meeting)),
    Field(.meeting, \.meeting, .reference(.meeting)),
    Field(.item, \.item, .count),
    Field(.file, \.file, .reference(.file)),
  ])
}

extension RecordReader {
  /// The acts under one key: a line, a set of fields or a list of either.
  mutating func acts(_ kind: String, _ pair: Node.Pair) -> [Act] {
    if case .sequence(let nodes) = pair.value.content {
      return nodes.filter { !$0.isBlank }.map { act(kind, keyRange: pair.key.range, $0) }
    }
    return [act(kind, keyRange: pair.key.range, pair.value)]
  }

  private mutating func act(_ kind: String, keyRange: SourceRange, _ node: Node) -> Act {
    var act = Act(kind: kind, keyRange: keyRange, range: keyRange.extended(to: node.range))
    switch node.content {
    case .scalar(let text, let style):
      if Self.isNone(node) {
        act.isNone = true
      } else {
        let parts = style == .plain ? Self.parts(of: text, at: node.range) : [node]
        for part in parts { read(part, into: &act) }
      }
    case .mapping:
      guard let written = object(WrittenAct.self, node) else {
        act.isUnreadable = true
        break
      }
      act.actors = written.who.items
      act.date = written.date
      act.order = written.order.value
      act.meeting = written.minutes.value ?? written.meeting.value
      if case .value(let item, let range) = written.item { act.item = Located(item, at: range) }
      act.file = written.file.value
      act.isUnreadable = written.who.isUnreadable || written.date.isUnreadable || written.item.isUnreadable
    case .sequence:
      reportShape(node, expected: Message(ru: "кто, когда и на каком основании", en: "who, when and on what basis"))
      act.isUnreadable = true
    }
    return act
  }

  /// One part of an act written on a line: a day, an order, minutes, an item, or else whoever acted.
  private mutating func read(_ part: Node, into act: inout Act) {
    guard let text = part.text else { return }
    let folded = Folding.text(text)
    if folded.first?.isNumber == true || folded.first == "«" {
      if let date = date(text, at: part.range) {
        act.date = .value(date, part.range)
      } else {
        act.date = .unreadable(part.range)
        act.isUnreadable = true
      }
    } else if let rest = Self.rest(of: folded, behind: ["приказом ", "приказ ", "распоряжение ", "order "]) {
      act.order = reference(.order, rest, at: part.range)
    } else if Self.rest(of: folded, behind: ["протокол ", "minutes ", "заседание ", "meeting "]) != nil {
      act.meeting = reference(.meeting, text, at: part.range, in: act.actors.last)
    } else if let rest = Self.rest(of: folded, behind: ["вопрос ", "вопрос № ", "item ", "п. "]) {
      if let number = Int(rest.filter(\.isNumber)) {
        act.item = Located(number, at: part.range)
      } else {
        report(.badNumber, at: part.range)
        act.isUnreadable = true
      }
    } else if case .success(let date) = CivilDate.reading(text) {
      act.date = .value(date, part.range)
    } else {
      act.actors.append(reference(.actor, text, at: part.range))
    }
  }

  private static func rest(of text: String, behind words: [String]) -> String? {
    // Both are folded, so that their bytes tell: characters would have to be found first.
    for word in words where text.utf8.starts(with: word.utf8) { return String(text.utf8.dropFirst(word.utf8.count)) }
    return nil
  }
}
