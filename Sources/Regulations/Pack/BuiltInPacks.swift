/// The packs inside the tool.
package enum BuiltInPacks {
  /// A pack as text.
  package struct Pack: Sendable {
    /// The id of the regulation.
    package let id: String
    /// The YAML text.
    package let text: String
  }
}
