package import Findings

/// What a record says in one field: nothing, an explicit "none", something unreadable, or a value; with its place.
package enum Stated<Value: Sendable>: Sendable {
  /// The key is absent or has nothing behind it.
  case blank
  /// The field was filled with an explicit "нет" / "none".
  case none(SourceRange)
  /// Something is written that cannot be read; a finding tells about it, so nothing else needs to.
  case unreadable(SourceRange)
  /// The value and where it stands.
  case value(Value, SourceRange)

  /// The value, if there is one.
  package var value: Value? {
    guard case .value(let value, _) = self else { return nil }
    return value
  }

  /// Where the field's content stands; nil when it is blank.
  package var range: SourceRange? {
    switch self {
    case .blank: nil
    case .none(let range), .unreadable(let range), .value(_, let range): range
    }
  }

  /// Whether something is written that could not be read.
  package var isUnreadable: Bool {
    guard case .unreadable = self else { return false }
    return true
  }

  /// Whether nothing is written at all.
  package var isBlank: Bool {
    guard case .blank = self else { return false }
    return true
  }

  /// Whether the field was filled with an explicit "none".
  package var isNone: Bool {
    guard case .none = self else { return false }
    return true
  }

  /// Whether the field is filled: with a value or an explicit "none".
  package var isFilled: Bool {
    switch self {
    case .none, .value: true
    case .blank, .unreadable: false
    }
  }
}

extension Stated {
  /// The same with another value in the place of the one it has.
  package func map<Other>(_ transform: (Value) -> Other) -> Stated<Other> {
    switch self {
    case .blank: .blank
    case .none(let range): .none(range)
    case .unreadable(let range): .unreadable(range)
    case .value(let value, let range): .value(transform(value), range)
    }
  }
}

extension Stated where Value: RangeReplaceableCollection {
  /// The elements, none when the field holds no list.
  package var items: Value { value ?? Value() }
}

/// A value with its place.
package struct Located<Value: Sendable>: Sendable {
  /// The value.
  package let value: Value
  /// Where it stands.
  package let range: SourceRange

  /// Joins a value with its place.
  package init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}
