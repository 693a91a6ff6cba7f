internal import CivilTime
package import Findings
internal import Records

extension RecordSheet {
  /// The sheet for programs: keys and words in English, days as ISO 8601.
  package func json(in language: Language) -> JSONText {
    .object([
      ("record", .string(record)), ("kind", .string(handle.kind.rawValue)), ("file", .string(file)),
      ("title", .string(title[language])), ("fields", fields.map { Self.value(of: $0, language) } ?? .null),
      (
        "sections",
        .object(
          sections.map { section in (section.code, .array(section.rows.map { Self.row($0, section, language) })) }
        )
      ),
      ("mentions", .array(mentions.flatMap { group in group.mentions.map { Self.value(of: $0, group, language) } })),
    ])
  }

  private static func row(_ cells: [TableCell], _ section: Section, _ language: Language) -> JSONText {
    .object(zip(section.columns, cells).map { ($0.code, $1.json(language)) })
  }

  private static func value(of mention: MentionGroup.Mention, _ group: MentionGroup, _ language: Language) -> JSONText {
    .object([
      ("kind", .optional(group.kind?.rawValue)), ("file", .string(mention.file)), ("line", .int(mention.line)),
      ("keys", .array(mention.keys.map { .string($0) })), ("title", .string(mention.title[language])),
    ])
  }

  /// Fields as an object; a key that stands in the file twice holds all its values.
  private static func value(of fields: [Field], _ language: Language) -> JSONText {
    var members: [(key: String, value: JSONText)] = []
    for field in fields {
      let value = value(of: field.value, language)
      guard let earlier = members.firstIndex(where: { $0.key == field.code }) else {
        members.append((field.code, value))
        continue
      }
      members[earlier].value = .array([members[earlier].value, value])
    }
    return .object(members)
  }

  private static func value(of value: Value, _ language: Language) -> JSONText {
    switch value {
    case .leaf(let cell): cell.json(language)
    case .list(let values): .array(values.map { self.value(of: $0, language) })
    case .fields(let fields): self.value(of: fields, language)
    }
  }
}
