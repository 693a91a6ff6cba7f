/// A JSON value whose keys keep the order in which they were written.
///
/// `JSONEncoder` orders keys by the alphabet or not at all; the order of the documentation is kinder to readers and to
/// `diff`.
package indirect enum JSONText: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  /// A decimal fraction with one digit behind the point, given in tenths; not negative.
  case tenths(Int)
  case string(String)
  case array([JSONText])
  case object([(key: String, value: JSONText)])

  /// A string, or null where there is none.
  package static func optional(_ text: String?) -> JSONText { text.map { .string($0) } ?? .null }

  /// The value as text, two spaces a level, ending with a line break.
  package var text: String {
    var out = ""
    write(into: &out, indentation: "")
    return out + "\n"
  }

  private func write(into out: inout String, indentation: String) {
    switch self {
    case .null: out += "null"
    case .bool(let value): out += value ? "true" : "false"
    case .int(let value): out += String(value)
    case .tenths(let value): out += "\(value / 10).\(value % 10)"
    case .string(let text): Self.write(text, into: &out)
    case .array(let items):
      Self.list(items, "[", "]", into: &out, indentation) { item, out, deeper in
        item.write(into: &out, indentation: deeper)
      }
    case .object(let members):
      Self.list(members, "{", "}", into: &out, indentation) { member, out, deeper in
        Self.write(member.key, into: &out)
        out += ": "
        member.value.write(into: &out, indentation: deeper)
      }
    }
  }

  private static func list<Item>(
    _ items: [Item],
    _ open: String,
    _ close: String,
    into out: inout String,
    _ indentation: String,
    write: (Item, inout String, String) -> Void
  ) {
    out += open
    let deeper = indentation + "  "
    for (index, item) in items.enumerated() {
      out += (index == 0 ? "\n" : ",\n") + deeper
      write(item, &out, deeper)
    }
    out += items.isEmpty ? close : "\n\(indentation)\(close)"
  }

  private static func write(_ text: String, into out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    out += "\""
  }
}
