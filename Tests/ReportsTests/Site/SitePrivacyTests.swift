import CivilTime
import Findings
import Foundation
import Records
import Regulations
import Reports
import Testing

/// Nothing of people gets out that no consent covers: not on the site, and in no public paper of any format.
@Suite struct SitePrivacyTests {
  /// What of an example must not be read by everybody.
  private struct Secrets {
    /// Surnames, folded and without what changes from case to case, by their first three letters.
    var stems: [String: [String]] = [:]
    /// Surnames in Latin letters.
    var words: Set<String> = []
    /// Years of birth.
    var years: Set<String> = []
    /// Texts that must not stand anywhere.
    var texts: [String] = []
    /// The words of each of these texts: where one is missing, the text is not there.
    private var wordsOfTexts: [Set<String>] = []

    init(_ papers: PaperScene, _ example: String) {
      self.init(papers.register, on: papers.assessment.asOf)
      // What the files hold, whether the register could read it or not.
      for member in RawExample.named(example).records("members").map(\.value) {
        texts += member["контакты"]?.allTexts ?? []
        if let year = member.text("год рождения") { years.insert(year) }
      }
      texts = Set(texts).sorted()
      wordsOfTexts = texts.map { Self.tokens(of: Data($0.utf8)) }
    }

    private init(_ register: Register, on day: CivilDate) {
      let named = register.members.filter { $0.content.consents(to: .name, on: day) }
      let known = Set(named.flatMap { Self.surnames(of: $0) }.map(Folding.text))
      for member in register.members {
        let content = member.content
        let contacts = content.contacts.value
        texts += [contacts?.workEmail.value, contacts?.workPhone.value, contacts?.website.value].compactMap { $0 }
        if let year = content.birthYear.value { years.insert(String(year)) }
        guard !content.consents(to: .name, on: day) else { continue }
        texts += Self.surnames(of: member).flatMap { surname -> [String] in
          guard known.contains(Folding.text(surname)), let name = content.fullName.value else { return [] }
          let initials = name.split(separator: " ").dropFirst().compactMap(\.first)
          return initials.prefix(1).flatMap { ["\(surname) \($0).", "\(surname)\u{A0}\($0).", "\($0). \(surname)"] } + [
            name
          ]
        }
        // Where a namesake has consented, the surname alone tells nothing.
        for surname in Self.surnames(of: member) where !known.contains(Folding.text(surname)) {
          let stem = Self.stem(of: Folding.text(surname))
          stems[String(stem.prefix(3)), default: []].append(stem)
        }
        let latin = member.id.split(separator: "-").first.map(String.init) ?? member.id
        if !named.contains(where: { $0.id.hasPrefix(latin) }) { words.insert(latin) }
      }
    }

    private static func surnames(of member: Record<Member>) -> [String] {
      [member.content.fullName.value?.split(separator: " ").first.map(String.init)].compactMap { $0 }
        + member.content.formerSurnames.items.map(\.value)
    }

    /// «Достоевский» has «Достоевск» in every case, «Кузнецова» «Кузнецов», «Соболев» itself.
    private static func stem(of surname: String) -> String {
      for ending in ["ий", "ый", "ой", "ая", "яя"] where surname.hasSuffix(ending) {
        return String(surname.dropLast(2))
      }
      return "аяоеуюыийь".contains(surname.last ?? " ") ? String(surname.dropLast()) : surname
    }

    /// What stands behind the stem of a surname in any case; «семинар» is no case of «Сёмина».
    private static let endings: Set<String> = [
      "", "а", "я", "у", "ю", "е", "ы", "и", "о", "ой", "ою", "ей", "ею", "ом", "ем", "ым", "им", "ых", "их", "ов",
      "ев",
      "ам", "ям", "ами", "ями", "ах", "ях", "ий", "ый", "ая", "ую", "ого", "его", "ому", "ему", "ыми", "ими",
    ]

    /// What of the secrets a text gives away.
    func found(in text: String) -> [String] {
      let bytes = Data(text.utf8)
      let numbers = Self.tokens(of: Data(Self.shown(text).utf8))
      let words = Self.tokens(of: bytes)
      var found = zip(texts, wordsOfTexts)
        .filter { $1.isSubset(of: words) && bytes.range(of: Data($0.utf8)) != nil }.map(\.0)
      found += years.intersection(numbers)
      for token in words {
        if self.words.contains(token) { found.append(token) }
        guard token.first?.isUppercase == true, token.dropFirst().contains(where: \.isLowercase) else { continue }
        let word = Folding.text(token)
        for stem in stems[String(word.prefix(3))] ?? []
        where word.hasPrefix(stem) && Self.endings.contains(String(word.dropFirst(stem.count))) {
          found.append(token)
        }
      }
      return found
    }

    /// A text without its markup: widths and versions in there look like years.
    private static func shown(_ text: String) -> String {
      guard text.hasPrefix("<") else { return text }
      return text.split(separator: "<").map { $0.drop { $0 != ">" } }.joined(separator: " ")
    }

    /// Each word of a text once: runs of Latin and Cyrillic letters and digits.
    private static func tokens(of bytes: Data) -> Set<String> {
      var tokens: Set<Data> = []
      var start = bytes.startIndex
      var index = start
      while index < bytes.endIndex {
        let isCyrillic = bytes[index] == 0xD0 || bytes[index] == 0xD1
        let isLatin = (0x30...0x39).contains(bytes[index]) || (0x41...0x5A).contains(bytes[index] & 0xDF)
        let next = index + (isCyrillic ? 2 : 1)
        if !isCyrillic, !(isLatin && bytes[index] < 0x80) {
          if start < index { tokens.insert(Data(bytes[start..<index])) }
          start = next
        }
        index = next
      }
      if start < bytes.endIndex { tokens.insert(Data(bytes[start...])) }
      return Set(tokens.map { String(decoding: $0, as: UTF8.self) })
    }
  }

  private func check(_ text: String, _ secrets: Secrets, _ place: @autoclosure () -> String) {
    let found = secrets.found(in: text)
    #expect(found.isEmpty, "\(place()): \(found.prefix(5))")
  }

  @Test func `a text that gives somebody away is noticed`() throws {
    let example = try SiteExample("novosibirsk")
    let secrets = Secrets(example.papers, "novosibirsk")
    for text in [
      "Аверина Н. Б.", "с Авериной и другими", "н. б. Аверина", "href=\"averina-nb.html\"",
      "director.gorizont@example.org",
      "Кузнецовой", "<p title=\"1\">родилась в 1971 году</p>",
    ] { #expect(!secrets.found(in: text).isEmpty, "\(text)") }
    #expect(secrets.found(in: "Белоусова Т. Н. провела семинар").isEmpty)
    #expect(secrets.stems.count > 10 && secrets.words.count > 10)
  }

  @Test(arguments: SiteExample.names, Language.allCases)
  func `no file of a public site`(name: String, language: Language) throws {
    let example = try SiteExample(name, in: language)
    let secrets = Secrets(example.papers, name)
    for (path, text) in example.texts {
      check(text, secrets, path)
      // Nobody's address, whether it stands in the data bank or not.
      if path.hasSuffix(".html") { #expect(!text.contains("@"), "\(path)") }
    }
  }

  @Test(arguments: SiteExample.names)
  func `no public paper of any format`(name: String) throws {
    let example = try SiteExample(name)
    let papers = example.papers
    let secrets = Secrets(papers, name)
    let all = Compliance(papers.assessment)
    check(ComplianceJSON.value(all, since: nil, for: papers.disclosure, in: .ru).text, secrets, "compliance.json")
    try check(.compliance, ComplianceFields.fields(all, since: nil, in: papers), example, secrets)
    let years = [
      SchoolYear(containing: papers.assessment.asOf), SchoolYear(containing: papers.assessment.asOf).previous,
    ]
    for body in papers.register.associations.indices {
      try check(.passport, PassportFields.fields(ofBody: body, papers), example, secrets)
      try check(.members, MembersFields.fields(ofBody: body, papers), example, secrets)
      for year in years {
        try check(.analysis, AnalysisFields.fields(ofBody: body, in: year, papers), example, secrets)
        guard year == years.last, let dossier = papers.assessment.dossier(ofBody: body, in: year) else { continue }
        let portfolio = try Portfolio.paper(of: dossier, ofBody: body, in: papers) { kind in
          try #require(example.templates[kind])
        }
        check(papers.covered(portfolio), "portfolio of \(papers.register.associations[body].id)", secrets)
      }
    }
    for year in years {
      let summary = ServiceSummary(of: year, under: nil, in: papers)
      try check(.service, ServiceFields.fields(of: summary, in: papers), example, secrets)
    }
    for plan in papers.register.plans.indices {
      try check(.plan, PlanFields.fields(ofPlan: plan, in: papers), example, secrets)
    }
    for meeting in papers.register.meetings.indices {
      try check(.minutes, MinutesFields.fields(ofMeeting: meeting, in: papers), example, secrets)
      guard MinutesFields.itemCount(ofMeeting: meeting, in: papers) > 0 else { continue }
      try check(.extract, MinutesFields.fields(ofMeeting: meeting, item: 1, in: papers), example, secrets)
    }
  }

  @Test(arguments: SiteExample.names, Language.allCases)
  func `no public table of any format`(name: String, language: Language) throws {
    let papers = try SiteExample(name, in: language).papers
    let secrets = Secrets(papers, name)
    let scene = ListScene(
      papers.register,
      papers.assessment.library,
      asOf: papers.assessment.asOf,
      audience: .public
    )
    let formats: [any RecordTableFormat] = [
      TerminalTableFormat(width: 100, palette: Palette(isColored: false)), MarkdownTableFormat(), HTMLTableFormat(),
      CSVTableFormat(), JSONTableFormat(),
    ]
    for listing in RecordListing.all {
      var query = TableQuery()
      // Everything that may be asked for.
      query.columns = listing.columns.filter { $0.disclosure == .open }.map(\.names.en).joined(separator: ",")
      let table = try listing.table(query, scene, in: language)
      for format in formats { check(format.text(of: table), secrets, "\(listing.names.en) \(format)") }
    }
  }

  private func check(_ kind: PaperKind, _ fields: TemplateFields, _ example: SiteExample, _ secrets: Secrets) throws {
    check(try example.paper(kind, fields), "\(kind)", secrets)
  }

  private func check(_ paper: Paper, _ place: String, _ secrets: Secrets) {
    let text = TextPaperRenderer(width: 100, palette: Palette(isColored: false))
    let renderers: [any PaperRenderer] = [text, MarkdownPaperRenderer(), HTMLPaperRenderer()]
    for renderer in renderers {
      check(String(decoding: renderer.bytes(of: paper), as: UTF8.self), secrets, "\(place) \(renderer)")
    }
    // Styles, numbering and settings are the same in every document.
    let same = ["word/styles.xml", "word/numbering.xml", "word/settings.xml", "[Content_Types].xml"]
    for part in DOCXRenderer().files(of: paper) where !same.contains(part.path) {
      check(String(decoding: part.content, as: UTF8.self), secrets, "\(place) \(part.path)")
      // The letters of a picture are two bytes each.
      guard part.path.hasSuffix(".emf") else { continue }
      let letters = stride(from: 0, to: part.content.count - 1, by: 2).map { index in
        UInt16(part.content[index]) | UInt16(part.content[index + 1]) << 8
      }
      check(String(decoding: letters, as: UTF16.self), secrets, "\(place) \(part.path)")
    }
  }

  @Test(arguments: SiteExample.names)
  func `why somebody was away is not public`(name: String) throws {
    let (shown, hidden) = (try SiteExample(name, for: .internal), try SiteExample(name))
    var count = 0
    for (index, meeting) in shown.papers.register.meetings.enumerated() {
      let reasons = meeting.content.absent.items.compactMap(\.reason.value).map { reason in
        switch reason {
        case .valid: "по уважительной причине"
        case .invalid: "без уважительной причины"
        case .unstated: "причина не указана"
        default: reason.spelling.ru
        }
      }
      let texts = try [shown, hidden].map { example in
        let paper = try example.paper(.minutes, MinutesFields.fields(ofMeeting: index, in: example.papers))
        return String(decoding: MarkdownPaperRenderer().bytes(of: paper), as: UTF8.self)
      }
      for reason in reasons {
        count += 1
        #expect(texts[0].contains("(\(reason))") && !texts[1].contains("(\(reason))"), "\(meeting.id)")
      }
    }
    #expect(count > 0)
  }
}
