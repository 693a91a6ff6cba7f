package import Findings
internal import Mustache

/// A template of a paper: what it says and in which order, in the markup of `PaperReader` with names in `{{…}}`.
package struct PaperTemplate: Sendable {
  private let template: MustacheTemplate
  private let names: [TemplateName]
  private let language: Language

  /// What is wrong with a template.
  package struct Troubles: Error, Sendable {
    /// In order of the lines, at least one.
    package let all: [TemplateTrouble]
  }

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - text: the template.
  ///   - names: the names it may use.
  ///   - language: the language of the papers it makes.
  /// - Throws: `Troubles` that tell every mistake with its place.
  package init(_ text: String, names: [TemplateName], language: Language) throws(Troubles) {
    let scan = TemplateScan(text, names: names)
    guard scan.troubles.isEmpty else { throw Troubles(all: scan.troubles) }
    do {
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE:\(MarkupContent.name)}}\n" + scan.text)
    } catch let error as MustacheTemplate.ParserError {
      // The engine counts the line that was put before the first.
      throw Troubles(all: [TemplateTrouble(engine: error.context.lineNumber - 1, error.context.columnNumber)])
    } catch {
      throw Troubles(all: [TemplateTrouble(engine: 1, 1)])
    }
    self.names = names
    self.language = language
  }

  /// The paper that the template makes of some values.
  package func paper(_ fields: TemplateFields) -> Paper {
    PaperReader.paper(from: Self.withSingleStops(template.render(fields.completed(by: names))), in: language)
  }

  /// The text without the full stop that a template puts behind a value that ends a sentence by itself.
  ///
  /// What authors wrote stays as it is, two full stops in a row too.
  private static func withSingleStops(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count)
    var isBehindEnd = false
    for character in text {
      defer { isBehindEnd = character == MarkupContent.sentenceEnd }
      if character == MarkupContent.sentenceEnd || isBehindEnd && character == "." { continue }
      out.append(character)
    }
    return out
  }
}

extension TemplateTrouble {
  /// A mistake that only the engine noticed.
  fileprivate init(engine line: Int, _ column: Int) {
    self.init(
      rule: "malformed",
      line: max(1, line),
      column: max(1, column),
      length: 1,
      message: Message(ru: "шаблон написан с ошибкой", en: "the template is malformed"),
      hint: Message(
        ru: "Проверьте скобки {{…}} на этой строке и перед ней.",
        en: "Look at the braces {{…}} on this line and before it."
      )
    )
  }
}
