import Findings
import Records
import Regulations
import Testing
import metod_dev

/// The one table of keys and words: complete in both languages, and never of two minds.
struct VocabularyTests {
  static let objects: [(name: String, shape: ObjectShape)] =
    RecordKind.allCases.compactMap { kind in kind.shape.map { (kind.rawValue, $0) } }
    + RuleKinds.all.map { ($0.id, $0.shape) }
    + [("regulations", RegulationPack.schema.shape), ("condition", Condition.schema.shape)]
    + [("metod.yaml", Settings.schema.shape)]

  @Test func `every key is written and explained in both languages`() {
    for key in Key.allCases {
      #expect(key.spelling.en == key.rawValue)
      expectFilled(key.spelling, "\(key)")
      expectFilled(key.about, "\(key)")
    }
  }

  @Test func `every act is written and explained in both languages`() {
    for act in UniversalAct.allCases {
      expectFilled(act.spelling, "\(act)")
      expectFilled(act.about, "\(act)")
    }
  }

  @Test func `every rule about form has all its texts in both languages`() {
    for rule in RecordRule.allCases {
      for text in [rule.title, rule.explanation, rule.hint] { expectFilled(text, rule.id) }
    }
  }

  @Test func `every kind of rule has all its texts in both languages`() {
    for kind in RuleKinds.all {
      expectFilled(kind.documentation.title, kind.id)
      expectFilled(kind.documentation.explanation, kind.id)
      for example in kind.documentation.examples { expectFilled(example.about, kind.id) }
    }
  }

  @Test func `every word of a list is written in both languages, and no spelling means two words`() {
    for (name, shape) in Self.objects {
      for (list, words) in shape.everyWordList {
        expectFilled(list, name)
        for word in words { expectFilled(word, name) }
        expectDistinct(words.map { Set($0.all.map(Folding.text)) }, "\(name), \(list.en)")
      }
    }
  }

  @Test func `no two keys of an object share a spelling`() {
    for (name, shape) in Self.objects {
      for (path, object) in shape.everyObject(at: name) {
        let acts = object.acts.isEmpty ? [] : UniversalAct.allCases.map(\.spelling)
        let spellings = object.members.map(\.key.spelling) + acts + [Key.note.spelling]
        expectDistinct(spellings.map { Set($0.all.map(Folding.key)) }, path)
      }
    }
  }

  private func expectFilled(_ text: Message, _ name: String, at location: SourceLocation = #_sourceLocation) {
    #expect(!text.ru.isEmpty && !text.en.isEmpty, "\(name)", sourceLocation: location)
  }

  private func expectFilled(_ spelling: Spelling, _ name: String, at location: SourceLocation = #_sourceLocation) {
    #expect(spelling.all.allSatisfy { !$0.isEmpty }, "\(name)", sourceLocation: location)
  }

  private func expectDistinct(_ sets: [Set<String>], _ name: String, at location: SourceLocation = #_sourceLocation) {
    var seen: Set<String> = []
    for set in sets {
      #expect(seen.isDisjoint(with: set), "\(name): \(seen.intersection(set).sorted())", sourceLocation: location)
      seen.formUnion(set)
    }
  }
}

extension ObjectShape {
  /// The object and all below it, each with the path of keys that leads there.
  fileprivate func everyObject(at path: String) -> [(path: String, object: ObjectShape)] {
    let below = members.map { ("\(path).\($0.key.rawValue)", $0.shape.object) }
    return [(path, self)] + below.flatMap { path, object in object?.everyObject(at: path) ?? [] }
  }

  /// The closed lists of words within the object.
  fileprivate var everyWordList: [(list: Message, words: [Spelling])] {
    everyObject(at: "").flatMap { $0.object.members.compactMap(\.shape.words) }
  }
}
