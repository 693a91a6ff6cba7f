/// Writes papers in one format; the same paper gives the same bytes.
package protocol PaperRenderer: Sendable {
  /// The paper in the renderer's format.
  func bytes(of paper: Paper) -> [UInt8]
}
