/// A record that acts were done about.
protocol OwnsActs {
  /// All acts of the record, those of its parts included.
  var everyAct: [Act] { get }
}

extension Association: OwnsActs {
  var everyAct: [Act] {
    acts + offices.items.flatMap(\.acts) + members.items.flatMap(\.acts) + (page.value?.acts ?? [])
  }
}

extension Meeting: OwnsActs {
  var everyAct: [Act] { acts + (minutes.value?.acts ?? []) }
}

extension Plan: OwnsActs { var everyAct: [Act] { acts } }
extension Analysis: OwnsActs { var everyAct: [Act] { acts } }
extension Document: OwnsActs { var everyAct: [Act] { acts } }
extension Event: OwnsActs { var everyAct: [Act] { acts } }
extension Practice: OwnsActs { var everyAct: [Act] { acts } }
