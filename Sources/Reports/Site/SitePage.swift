internal import CivilTime
internal import Findings

/// A page of a site as a value.
struct SitePage {
  /// A part of a page that the list at its top leads to.
  struct Section {
    /// The name of the place within the page.
    var id: String
    /// What it is called in the list.
    var title: String
    /// What stands in it; own sections begin with a heading of level 2, papers with one of level 1.
    var blocks: [PaperBlock]
    /// Whether it is a paper, whose headings stand below the name of the page.
    var isPaper = false
  }

  /// Its path from the root of the site.
  var path: String
  /// What it is about.
  var title: String
  /// What stands before the sections.
  var opening: [PaperBlock] = []
  /// Its parts.
  var sections: [Section]

  /// The page as a file.
  func bytes(in scene: SiteScene) -> [UInt8] {
    let heading = scene.covered(title)
    let site = scene.covered(scene.title)
    let page = HTMLPage(
      title: path == SitePath.index ? heading : "\(heading) – \(site)",
      language: scene.papers.language,
      style: .file(SitePath.address(of: SitePath.style, from: path)),
      navigation: navigation(scene),
      trail: path == SitePath.index ? [] : [place(SitePath.index, site), place(path, heading)],
      content: content(heading, scene)
    )
    return Array(page.markup.utf8)
  }

  private func place(_ target: String, _ name: String) -> HTMLPage.Place {
    HTMLPage.Place(name, address: SitePath.address(of: target, from: path), isCurrent: target == path)
  }

  private func navigation(_ scene: SiteScene) -> [HTMLPage.Place] {
    let words = scene.words
    return [
      place(SitePath.index, words.say("Объединения", "Bodies")),
      place(SitePath.calendar, words.say("Календарь", "Calendar")),
      place(SitePath.events, words.say("События", "Events")),
      place(SitePath.practices, words.say("Практики", "Practices")),
      place(SitePath.map, words.say("Все страницы", "All pages")),
    ]
  }

  private func content(_ heading: String, _ scene: SiteScene) -> [HTMLNode] {
    let words = scene.words
    let day = words.date(scene.asOf)
    var nodes: [HTMLNode] = [
      .element("h1", [.text(Visible.text(heading))]),
      .element("p", class: "as-of", [.text(words.say("По состоянию на \(day)", "As of \(day)"))]),
    ]
    nodes += Self.nodes(of: opening, named: "opening", isPaper: false, in: scene)
    if sections.count > 2 { nodes.append(contents(scene)) }
    nodes += sections.map { section in
      .element(
        "section",
        [HTMLAttribute("id", section.id)],
        Self.nodes(of: section.blocks, named: section.id, isPaper: section.isPaper, in: scene)
      )
    }
    return nodes
  }

  private func contents(_ scene: SiteScene) -> HTMLNode {
    let label = scene.words.say("На этой странице", "On this page")
    let items = sections.map { section in
      HTMLNode.element(
        "li",
        [.element("a", [HTMLAttribute("href", "#" + section.id)], [.text(Visible.text(scene.covered(section.title)))])]
      )
    }
    return .element("nav", [HTMLAttribute("aria-label", label)], [.element("ul", items)])
  }

  private static func nodes(
    of blocks: [PaperBlock],
    named name: String,
    isPaper: Bool,
    in scene: SiteScene
  ) -> [HTMLNode] {
    let language = scene.papers.language
    let covered = scene.papers.covered(Paper(title: "", language: language, blocks: blocks))
    let writer = HTMLBlocks(language: language, headingsAbove: isPaper ? 1 : 0, idPrefix: name + "-")
    return writer.nodes(of: covered.blocks)
  }
}
