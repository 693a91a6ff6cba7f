package import Findings

/// The page around papers: head, navigation and the place of the content.
///
/// A page fetches nothing from anywhere and runs nothing. With its style inside it is complete as one file; pages of a
/// site share one stylesheet beside them.
package struct HTMLPage: Sendable {
  /// Where the style comes from.
  package enum Style: Sendable, Equatable {
    /// It stands in the page.
    case inside
    /// It stands in a file of the same site, under this address.
    case file(String)
  }

  /// A place that the navigation leads to.
  package struct Place: Sendable, Equatable {
    /// What it is called.
    package var name: String
    /// Where it lies, as seen from this page.
    package var address: String
    /// Whether it is this very page.
    package var isCurrent: Bool

    /// Makes a place of its parts.
    package init(_ name: String, address: String, isCurrent: Bool = false) {
      self.name = name
      self.address = address
      self.isCurrent = isCurrent
    }
  }

  /// The name in the title bar.
  package var title: String
  /// The language of the page.
  package var language: Language
  /// Where the style comes from.
  package var style: Style
  /// The pages of the site; empty for a page by itself.
  package var navigation: [Place]
  /// The way to this page from the first one, itself included; empty where there is no way to tell.
  package var trail: [Place]
  /// What the page says.
  package var content: [HTMLNode]

  /// Makes a page of its parts.
  package init(
    title: String,
    language: Language,
    style: Style = .inside,
    navigation: [Place] = [],
    trail: [Place] = [],
    content: [HTMLNode]
  ) {
    self.title = title
    self.language = language
    self.style = style
    self.navigation = navigation
    self.trail = trail
    self.content = content
  }

  /// The whole page.
  package var markup: String {
    let main = HTMLNode.element("main", [HTMLAttribute("id", "content")], content)
    let html = HTMLNode.element(
      "html",
      [HTMLAttribute("lang", language.rawValue)],
      [.element("head", head), .element("body", (navigation.isEmpty ? [] : navigationNodes) + [main])]
    )
    return "<!DOCTYPE html>\n" + html.markup
  }

  private var head: [HTMLNode] {
    var nodes: [HTMLNode] = [
      .element("meta", [HTMLAttribute("charset", "utf-8")], []),
      .element(
        "meta",
        [HTMLAttribute("name", "viewport"), HTMLAttribute("content", "width=device-width, initial-scale=1")],
        []
      ),
    ]
    if style == .inside {
      // A paper goes from hand to hand: the browser is told that nothing in it may run or be fetched.
      let policy = "default-src 'none'; style-src 'unsafe-inline'"
      let attributes = [HTMLAttribute("http-equiv", "Content-Security-Policy"), HTMLAttribute("content", policy)]
      nodes.append(.element("meta", attributes, []))
    }
    nodes.append(.element("title", [.text(Visible.text(title))]))
    switch style {
    case .inside: nodes.append(.element("style", [.text("\n" + HTMLStyle.text)]))
    case .file(let address):
      nodes.append(.element("link", [HTMLAttribute("rel", "stylesheet"), HTMLAttribute("href", address)], []))
    }
    return nodes
  }

  private var navigationNodes: [HTMLNode] {
    let skip = [HTMLAttribute("class", "skip"), HTMLAttribute("href", "#content")]
    var nodes: [HTMLNode] = [
      .element("p", [.element("a", skip, [.text(HTMLWords.toContent[language])])]),
      .element(
        "nav",
        [HTMLAttribute("aria-label", HTMLWords.navigation[language])],
        [.element("ul", navigation.map(Self.item))]
      ),
    ]
    if !trail.isEmpty {
      let name = HTMLAttribute("aria-label", HTMLWords.trail[language])
      nodes.append(.element("nav", [name], [.element("ol", trail.map(Self.item))]))
    }
    return nodes
  }

  private static func item(_ place: Place) -> HTMLNode {
    let current = place.isCurrent ? [HTMLAttribute("aria-current", "page")] : []
    let address = [HTMLAttribute("href", place.address)]
    return .element("li", [.element("a", address + current, [.text(Visible.text(place.name))])])
  }
}
