/// Bytes that grow by numbers with their lowest byte first, as ZIP archives and Windows metafiles have them.
struct LittleEndianBytes {
  /// The bytes so far.
  private(set) var bytes: [UInt8] = []

  /// Adds the bytes of a number.
  mutating func add(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Adds bytes as they are.
  mutating func add(bytes more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  /// Adds zeros up to a length, or up to a multiple of it.
  mutating func pad(toMultipleOf length: Int) {
    let rest = bytes.count % length
    if rest > 0 { bytes.append(contentsOf: repeatElement(0, count: length - rest)) }
  }
}
