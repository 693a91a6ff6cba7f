extension BuiltInPacks {
  /// Every pack, by id.
  package static let all: [Pack] = []
}
