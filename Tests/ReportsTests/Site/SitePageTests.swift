import CivilTime
import Findings
import Foundation
import FoundationXML
import Records
import Regulations
import Reports
import Testing

/// What holds for every page of every example: it reads by itself, by ear and by keyboard, and its links lead somewhere.
@Suite struct SitePageTests {
  @Test(arguments: SiteExample.names, Audience.allCases)
  func `every link leads to a file of the site and a place in it`(name: String, audience: Audience) throws {
    let texts = try SiteExample(name, for: audience).texts
    let pages = texts.filter { $0.key.hasSuffix(".html") }.mapValues(PageReading.init)
    var targets: Set<String> = []
    for (path, page) in pages {
      for address in page.links + page.files where !address.hasPrefix("https://") {
        #expect(!address.contains(":") && !address.hasPrefix("/"), "\(path): \(address)")
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let target = parts[0].isEmpty ? path : Self.path(parts[0], from: path)
        #expect(texts[target] != nil, "\(path): \(address)")
        targets.insert(target)
        if parts.count > 1 { #expect(pages[target]?.ids.contains(parts[1]) == true, "\(path): \(address)") }
      }
    }
    // No page lies where nobody finds it.
    #expect(targets == Set(texts.keys), "\(targets.symmetricDifference(texts.keys))")
  }

  private static func path(_ address: String, from page: String) -> String {
    let folder = page.split(separator: "/").dropLast().map(String.init)
    return address.split(separator: "/").reduce(into: folder) { parts, part in
      if part == ".." { parts.removeLast() } else { parts.append(String(part)) }
    }
    .joined(separator: "/")
  }

  @Test(arguments: SiteExample.names, Language.allCases)
  func `every page is well formed, named, dated and read by headings`(name: String, language: Language) throws {
    let example = try SiteExample(name, in: language)
    let day = example.papers.words.date(example.papers.assessment.asOf)
    for (path, text) in example.texts where path.hasSuffix(".html") {
      let page = PageReading(text)
      #expect(page.isWellFormed, "\(path)")
      #expect(page.language == language.rawValue && !page.title.isEmpty, "\(path)")
      #expect(text.contains(day), "\(path)")
      #expect(page.headings.first == 1 && page.headings.count { $0 == 1 } == 1, "\(path): \(page.headings)")
      #expect(zip(page.headings, page.headings.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(path): \(page.headings)")
      #expect(Set(page.ids).count == page.ids.count, "\(path)")
      // The first thing that the keyboard reaches leads past the navigation.
      #expect(page.links.first == "#content" && page.ids.contains("content"), "\(path)")
      #expect(page.tables == page.heads, "\(path)")
      #expect(page.elements.isDisjoint(with: ["script", "style", "img", "iframe", "form"]), "\(path)")
      #expect(page.attributes.isDisjoint(with: ["style", "onclick", "onload", "src"]), "\(path)")
    }
  }

  @Test func `the same records give the same bytes`() throws {
    #expect(try SiteExample("novosibirsk").site.files == SiteExample("novosibirsk").site.files)
  }
}

/// A page taken apart.
private final class PageReading: NSObject, XMLParserDelegate {
  private(set) var isWellFormed = false
  private(set) var language = ""
  private(set) var title = ""
  private(set) var links: [String] = []
  private(set) var files: [String] = []
  private(set) var ids: [String] = []
  private(set) var headings: [Int] = []
  private(set) var tables = 0
  private(set) var heads = 0
  private(set) var elements: Set<String> = []
  private(set) var attributes: Set<String> = []
  private var isInTitle = false

  init(_ markup: String) {
    super.init()
    let parser = XMLParser(data: Data(markup.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes given: [String: String]
  ) {
    elements.insert(name)
    attributes.formUnion(given.keys)
    if let id = given["id"] { ids.append(id) }
    if let address = given["href"] {
      if name == "a" { links.append(address) } else { files.append(address) }
    }
    switch name {
    case "html": language = given["lang"] ?? ""
    case "title": isInTitle = true
    case "table": tables += 1
    case "thead": heads += 1
    case "h1", "h2", "h3", "h4", "h5", "h6": headings.append(Int(name.dropFirst()) ?? 0)
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { if isInTitle { title += text } }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if name == "title" { isInTitle = false }
  }
}
