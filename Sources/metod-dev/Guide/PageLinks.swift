internal import Foundation

/// The links of a page to other files of the repository.
package struct PageLinks {
  private let page: GuidePage

  /// Takes a page.
  package init(of page: GuidePage) { self.page = page }

  /// The links that lead nowhere.
  package func faults(in root: PackageRoot) -> [GuideFault] {
    page.prose.flatMap { index, line in
      line.matches(of: /\]\(([^)#\s]+)(?:#[^)]*)?\)/).map { String($0.1) }
        .filter { !$0.contains("://") && !leadsSomewhere($0, in: root) }
        .map { GuideFault(page: page.path, line: index + 1, trouble: "the link to \($0) leads nowhere") }
    }
  }

  private func leadsSomewhere(_ link: String, in root: PackageRoot) -> Bool {
    let folder = URL(filePath: "\(root.path)/\(page.path)").deletingLastPathComponent()
    return FileManager.default.fileExists(atPath: folder.appending(path: link).standardizedFileURL.path)
  }
}
