/// The file of a new rule kind, as a first draft that compiles.
struct RuleTemplate {
  /// The name by which packs call the kind: `meeting-quorum`.
  let id: String

  /// A draft of a kind; nil unless the name is of lower-case Latin words parted by hyphens.
  init?(id: String) {
    let words = id.split(separator: "-", omittingEmptySubsequences: false)
    guard words.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } }) else { return nil }
    self.id = id
  }

  /// The name of the type.
  var type: String { id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() + "Rule" }

  /// The path of the file, from the root of the repository.
  var path: String { "\(Self.folder)/\(type).swift" }

  /// The folder of the kinds, from the root of the repository.
  static let folder = "Sources/Regulations/Kinds"

  /// What remains to be done once the file is there.
  var steps: String {
    """
    \(path) is written. Now:
    1. Add `\(type).self` to Sources/Regulations/Kinds/RuleKinds.swift, in order of ids.
    2. Replace the draft: the parameters, the explanation, the judging. A new key goes into Key.swift first.
    3. Give it an example that keeps it and one that breaks it, with ↓ where the finding is expected; they are its tests.
    4. Run `swift test --filter RegulationsTests` and `\(GeneratedFiles.command)`.
    """
  }

  /// The text of the file.
  var text: String {
    #"""
    internal import CivilTime
    package import Findings
    package import Records

    /// Requires that TODO, in one sentence.
    package struct \#(type): RuleKind {
      /// What a pack says besides the kind.
      package struct Parameters: BoundedParameters {
        package var bound = Bound()
        package let range: SourceRange

        /// Parameters of which nothing is known.
        package init(range: SourceRange) { self.range = range }

        /// The parameters.
        package static let schema = Schema<Parameters>(Bound.fields(of: Parameters.self))
      }

      /// The name by which packs call it.
      package static let id = "\#(id)"

      /// What it is for.
      package static let documentation = RuleDocumentation(
        title: Message(ru: "Правило \#(id)", en: "Rule \#(id)"),
        explanation: Message(
          ru: """
            Считает заседания объединения ко дню, на который судят. (Черновик: опишите, как судит правило.)
            """,
          en: """
            Counts the meetings of the body by the day of judging. (A draft: describe how the rule judges.)
            """
        ),
        examples: [
          RuleExample(
            .kept,
            Message(ru: "одно заседание", en: "one meeting"),
            on: CivilDate(2023, 12, 1),
            rule: "at-least: 1",
            files: """
              === meetings/math/2023-09-10.yaml
              дата: 10.09.2023
              """
          ),
          RuleExample(
            .broken,
            Message(ru: "ни одного заседания", en: "no meeting"),
            on: CivilDate(2023, 12, 1),
            rule: "at-least: 1",
            files: """
              === associations/math.yaml
              ↓название: Объединение учителей математики
              вид: объединение
              создано: приказ 1-од от 01.09.2022
              """
          ),
        ]
      )

      private let parameters: Parameters

      /// Makes a rule of this kind.
      package init(_ parameters: Parameters) { self.parameters = parameters }

      /// Judges one body.
      package func judge(_ inquiry: inout Inquiry) {
        let meetings = inquiry.meetings
        if parameters.bound.holds(for: meetings.count, of: 0) {
          return inquiry.keep(Inquiry.Topic(), meetings.map { Evidence($0.firstLine, $0.content.date.value) })
        }
        inquiry.breach(
          Inquiry.Topic(),
          Breach(
            .tooFew(meetings.count, parameters.bound),
            at: inquiry.view.place,
            since: inquiry.window.first,
            isLasting: true
          )
        )
      }
    }

    extension Message {
      fileprivate static func tooFew(_ count: Int, _ bound: Bound) -> Message {
        Message(
          ru: "заседаний \(count), а нужно \(bound.words.ru)",
          en: "\(count) meetings, and \(bound.words.en) required"
        )
      }
    }

    """#
  }
}
