/// What the text of a document refers to: its other files, pictures and addresses.
struct DOCXRelationships {
  static let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let kinds = DOCXNamespace.relationships
  /// The files that every document has; the place in the list gives the id.
  private static let files = ["styles", "numbering", "settings", "fontTable", "header"]
  /// The id of the page header.
  static let header = "rId5"

  private var others: [XML] = []

  /// Where the picture of a number lies, seen from the text.
  static func path(ofPicture number: Int) -> String { "media/chart\(number).emf" }

  /// Adds a picture; gives its id.
  mutating func add(picture number: Int) -> String {
    add(kind: "image", target: Self.path(ofPicture: number))
  }

  /// Adds an address; gives its id.
  mutating func add(_ address: DOCXAddress) -> String {
    add(kind: "hyperlink", target: address.text, ["TargetMode": "External"])
  }

  private mutating func add(kind: String, target: String, _ more: KeyValuePairs<String, String> = [:]) -> String {
    let id = "rId\(Self.files.count + others.count + 1)"
    others.append(Self.relationship(id: id, kind: kind, target: target, more))
    return id
  }

  private static func relationship(
    id: String,
    kind: String,
    target: String,
    _ more: KeyValuePairs<String, String> = [:]
  ) -> XML {
    let attributes: [(name: String, value: String)] = [("Id", id), ("Type", "\(kinds)/\(kind)"), ("Target", target)]
    return .element("Relationship", attributes + more.map { (name: $0.key, value: $0.value) }, [])
  }

  /// The file that lists them.
  var part: XML {
    let own = Self.files.enumerated().map { index, kind in
      Self.relationship(id: "rId\(index + 1)", kind: kind, target: kind == "header" ? "header1.xml" : "\(kind).xml")
    }
    return XML("Relationships", ["xmlns": Self.namespace], own + others)
  }
}
