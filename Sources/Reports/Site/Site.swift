internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// A static site of a judged folder, for the page of a department: nothing in it runs, and every link is relative, so that
/// it reads the same from a disk and from any server.
package struct Site: Sendable {
  /// A file of the site.
  package struct File: Sendable, Equatable {
    /// Its path from the root of the site, with `/` between its parts.
    package let path: String
    /// What stands in it.
    package let bytes: [UInt8]
  }

  private let scene: SiteScene

  /// Papers that stand on the page of a body, where a template for them is given.
  package static let papers: [PaperKind] = [.passport, .plan]

  /// Prepares a site.
  ///
  /// - Parameters:
  ///   - papers: the judged folder, with the language and the audience of the site.
  ///   - templates: the templates of `Site.papers`.
  package init(_ papers: PaperScene, templates: [PaperKind: PaperTemplate]) {
    scene = SiteScene(papers, templates: templates)
  }

  /// Every file of the site, by path; the same records, day and language give the same bytes.
  package var files: [File] {
    let scene = scene
    let common = [
      SiteIndexPage(scene: scene).page, SiteCalendarPage(scene: scene).page, SiteEventsPage(scene: scene).page,
      SitePracticesPage(scene: scene).page, SiteMapPage(scene: scene).page,
    ]
    let bodies = scene.register.associations.indices
    let pages =
      common.map { File(path: $0.path, bytes: $0.bytes(in: scene)) }
      + Parallel.map(count: bodies.count) { index in
        let page = SiteBodyPage(scene: scene, body: index).page
        return File(path: page.path, bytes: page.bytes(in: scene))
      }
    let others = [
      File(path: SitePath.style, bytes: Array(SiteStyle.text.utf8)),
      File(path: SitePath.calendarFile, bytes: Array(scene.calendarFile.utf8)),
    ]
    return (pages + others).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
