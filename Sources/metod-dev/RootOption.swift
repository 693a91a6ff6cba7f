internal import ArgumentParser
internal import Foundation

/// The option that says where the repository is.
struct RootOption: ParsableArguments {
  @Option(help: "The folder with Package.swift; by default the nearest one upwards.")
  var root: String?

  /// The folder of the repository.
  func packageRoot() throws -> PackageRoot {
    guard let root else { return try PackageRoot(above: FileManager.default.currentDirectoryPath) }
    return try PackageRoot(at: root)
  }
}
