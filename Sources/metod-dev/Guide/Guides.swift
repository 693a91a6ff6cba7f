internal import Foundation

/// Every page whose outputs are held to be the real ones: the README and the guides in both languages.
package struct Guides {
  /// The command that mends what pages show.
  package static let command = "swift run metod-dev guide"
  private let root: PackageRoot
  private let pages: [GuidePage]

  /// Reads the pages of a repository; with names only those whose path ends in one.
  package init(in root: PackageRoot, named names: [String] = []) {
    self.root = root
    let paths = ["README.md"] + ["docs/ru", "docs/en"].flatMap { root.files(under: $0, endingIn: ".md") }
    pages = paths.filter { path in names.isEmpty || names.contains { path.hasSuffix($0) } }
      .compactMap { path in root.text(of: path).map { GuidePage(path: path, text: $0) } }
  }

  /// The paths of the pages.
  package var paths: [String] { pages.map(\.path) }

  /// What the pages say that is not so; where asked to, the outputs they show are mended.
  package func check(mending: Bool) throws -> [GuideFault] {
    var faults: [GuideFault] = []
    for page in pages {
      let run = try GuideRun(of: page, examples: root.path + "/examples")
      faults += run.faults + PageLinks(of: page).faults(in: root)
      if mending, run.text != page.lines.joined(separator: "\n") {
        try Data(run.text.utf8).write(to: URL(filePath: "\(root.path)/\(page.path)"), options: .atomic)
      }
    }
    return faults + twinFaults()
  }

  private func twinFaults() -> [GuideFault] {
    pages.filter { $0.path.hasPrefix("docs/ru/") }.compactMap { page in
      let twin = "docs/en/" + page.path.dropFirst("docs/ru/".count)
      guard let text = root.text(of: twin) else {
        return GuideFault(page: page.path, line: 1, trouble: "there is no \(twin)")
      }
      return PageTwins(page, GuidePage(path: twin, text: text)).fault
    }
  }
}
