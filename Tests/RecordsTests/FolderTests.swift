import CivilTime
import Findings
import Foundation
import Records
import TestSupport
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

@Suite struct FolderTests {
  /// Whether this user may read what nobody may, as root does.
  static var readsEverything: Bool { geteuid() == 0 }

  static let member: FileContents = "фио: Иванова Анна\n"

  @Test func `a folder with records is read without a finding`() throws {
    let folder = try TemporaryFolder([
      "members/ivanova-aa.yaml": Self.member,
      "documents/2025/spravki/a.yaml": "вид: справка\n",
      "attachments/План (1).yaml": "что угодно: [",
      "templates/член.yaml": "",
      "README.md": "текст",
      ".git/config.yaml": "",
      "members/.скрытый.yaml": "",
      "members/README.md": "",
      "members/Thumbs.db": "",
      "members/~$анкета.docx": "",
      "docs/текст.md": "",
    ])
    let register = try folder.register()
    #expect(register.findingLines == [])
    #expect(register.members.map(\.id) == ["ivanova-aa"])
    #expect(register.documents.map(\.id) == ["2025/spravki/a"])
    #expect(register.fileCount == 3)
  }

  @Test func `a plan is for a school year or a calendar year`() throws {
    let folder = try TemporaryFolder([
      "associations/mmo.yaml": "название: ММО\nвид: ммо\n",
      "plans/mmo/2025-26.yaml": "тема: Чтение\n",
      "plans/mmo/2026.yaml": "календарный год: 2026\nтема: Письмо\n",
    ])
    let register = try folder.register()
    #expect(register.findingLines == [])
    let plans = register.bodies[0].plans
    #expect(plans.keys.sorted().map(\.description) == ["2025-26", "2026"])
    for (year, plan) in plans { #expect(register.plans[plan].year == year) }
  }

  @Test func `a body works by the plan of the school year, or else by that of the calendar year of the day`() throws {
    let folder = try TemporaryFolder([
      "associations/mmo.yaml": "название: ММО\nвид: ммо\n",
      "plans/mmo/2024-25.yaml": "тема: Чтение\n",
      "plans/mmo/2025.yaml": "тема: Письмо\n",
      "plans/mmo/2026.yaml": "тема: Счёт\n",
    ])
    let register = try folder.register()
    func topic(_ year: Int, _ day: CivilDate) -> String? {
      register.bodies[0].plan(for: SchoolYear(startingIn: year), on: day)
        .flatMap { register.plans[$0].content.topic.value }
    }
    #expect(topic(2024, CivilDate(2025, 3, 1)) == "Чтение")
    #expect(topic(2025, CivilDate(2025, 12, 31)) == "Письмо")
    #expect(topic(2025, CivilDate(2026, 1, 1)) == "Счёт")
    #expect(topic(2025, CivilDate(2030, 1, 1)) == "Счёт")
    #expect(topic(2026, CivilDate(2026, 1, 1)) == "Счёт")
    #expect(topic(2027, CivilDate(2027, 9, 1)) == nil)
  }

  static let badNames: [(path: String, rule: RecordRule)] = [
    ("members/Ivanova.yaml", .badName),
    ("members/ivanova aa.yaml", .badName),
    ("members/План (1).yaml", .badName),
    ("members/ivanov\u{430}-aa.yaml", .badName),
    ("members/ivanova_aa.yaml", .badName),
    ("members/кузнецов-и\u{306}.yaml", .badName),
    ("documents/Справки/a.yaml", .badName),
    ("members/ivanova.yml", .badExtension),
    ("members/ivanova.YAML", .badExtension),
    ("members/ivanova.yaml.txt", .badExtension),
    ("members/sub/ivanova.yaml", .misplaced),
    ("meetings/2025-09-10.yaml", .misplaced),
    ("meetings/mmo/2025/1.yaml", .misplaced),
    ("plans/mmo/plan.yaml", .misplaced),
    ("plans/mmo/2025-2026.yaml", .misplaced),
    ("plans/mmo/2025-27.yaml", .misplaced),
    ("plans/mmo/26.yaml", .misplaced),
    ("analyses/mmo/2026.yaml", .misplaced),
    ("ivanova.yaml", .misplaced),
    ("ivanova.yml", .misplaced),
  ]

  @Test(arguments: badNames)
  func `a name or place that no record has is told`(path: String, rule: RecordRule) throws {
    let folder = try TemporaryFolder([
      path: Self.member, "associations/mmo.yaml": "название: ММО\nвид: ммо\n",
    ])
    let lines = try folder.register().findingLines
    #expect(lines.filter { !$0.contains("unknown-key") && !$0.contains("missing-key") } == ["\(rule.id) \(path):1:1"])
  }

  @Test(arguments: [
    ("members/ivanov\u{430}-aa.yaml", "«а»", "«ivanova-aa»"),
    ("members/Ivanova-AA.yaml", "«Ivanova-AA»", "«ivanova-aa»"),
  ])
  func `a bad name comes with a better one`(path: String, shown: String, better: String) throws {
    let finding = try TemporaryFolder([path: Self.member]).register().findings.first
    #expect(finding?.message.ru.contains(shown) == true)
    #expect(finding?.hint?.ru.contains(better) == true)
  }

  @Test(arguments: [("member", "members"), ("Members", "members"), ("заседания", "meetings"), ("Приказы", "orders")])
  func `a folder of records under another name is told once, and what lies in it is not missed`(
    name: String,
    meant: String
  ) throws {
    let folder = try TemporaryFolder([
      "\(name)/a.yaml": Self.member, "\(name)/b.yaml": Self.member,
      "associations/mmo.yaml": "название: ММО\nвид: ммо\n",
      "documents/a.yaml":
        "вид: справка\nприказ: 5 от 10.09.2025\nобъединение: ММО\nпринят: протокол № 1 от 10.09.2025\n",
    ])
    let register = try folder.register()
    let told = register.findings.first { $0.id == RecordRule.misnamedFolder.id }
    #expect(told?.hint?.en.contains("“\(meant)”") == true && told?.severity == .error)
    #expect(!register.findingLines.contains { $0.contains(meant == "meetings" ? "unknown-meeting" : "unknown-folder") })
  }

  @Test func `a folder of no known name with records in it is told once`() throws {
    let folder = try TemporaryFolder(["прочее/a.yaml": Self.member, "прочее/b.yaml": Self.member])
    let register = try folder.register()
    #expect(register.findingLines == ["record/unknown-folder прочее:1:1"])
    #expect(register.findings.first?.severity == .warning)
  }

  @Test func `files that are no records are told once a folder, with where scans belong`() throws {
    let folder = try TemporaryFolder([
      "members/анкета.docx": "", "members/фото.jpg": "", "meetings/mmo/протокол.pdf": "", "attachments/1.docx": "",
    ])
    let register = try folder.register()
    #expect(
      register.findingLines == [
        "record/foreign-file meetings/mmo/протокол.pdf:1:1", "record/foreign-file members/анкета.docx:1:1",
      ]
    )
    #expect(register.findings.allSatisfy { $0.hint?.ru.contains("attachments/") == true })
    #expect(register.findings.map(\.related.count).sorted() == [0, 1])
  }

  @Test(arguments: [
    ("plans/mmo/2025-2026.yaml", "plans/mmo/2025-26.yaml"), ("plans/mmo/2025-26 (1).yaml", "plans/mmo/2025-26.yaml"),
    ("meetings/mmo/2025/1.yaml", "meetings/mmo/1.yaml"), ("members/sub/ivanova.yaml", "members/ivanova.yaml"),
    ("meetings/2025-09-10.yaml", "meetings/папка-объединения/2025-09-10.yaml"),
  ])
  func `a misplaced record comes with its place`(path: String, place: String) throws {
    let folder = try TemporaryFolder([path: Self.member, "associations/mmo.yaml": "название: ММО\nвид: ммо\n"])
    let finding = try #require(try folder.register().findings.first { $0.id == RecordRule.misplaced.id })
    #expect(finding.hint?.ru == "Её место: \(place).")
  }

  @Test func `folders without records in them are of no concern`() throws {
    let folder = try TemporaryFolder(["сканы/1.pdf": "", "старое/записи.md": ""])
    try folder.makeFolder("пусто")
    #expect(try folder.register().findingLines == [])
  }

  @Test func `a folder that bears the name of a record is told`() throws {
    let folder = try TemporaryFolder(["members/ivanova-aa.yaml/a.txt": ""])
    #expect(try folder.register().findingLines == ["record/folder-for-file members/ivanova-aa.yaml:1:1"])
  }

  @Test(.disabled(if: readsEverything, "this user may read everything"))
  func `a file that may not be read is told`() throws {
    let folder = try TemporaryFolder(["members/ivanova-aa.yaml": Self.member])
    try folder.forbid("members/ivanova-aa.yaml")
    #expect(try folder.register().findingLines == ["record/unreadable-file members/ivanova-aa.yaml:1:1"])
  }

  @Test(.disabled(if: readsEverything, "this user may read everything"))
  func `a folder that may not be read is told`() throws {
    let folder = try TemporaryFolder(["documents/2025/a.yaml": "вид: справка\n"])
    try folder.forbid("documents/2025")
    #expect(try folder.register().findingLines == ["record/unreadable-file documents/2025:1:1"])
  }

  @Test func `why a file cannot be read has its own finding`() {
    let reader = RecordFileReader(vocabulary: Vocabulary())
    let location = RecordLocation(path: "members/ivanova-aa.yaml")
    let rules: [(FileTrouble, RecordRule)] = [
      (.isFolder, .folderForFile), (.danglingLink, .danglingLink), (.outsideRoot, .linkOutside),
      (.unreadable, .unreadableFile), (.tooLarge, .tooLarge), (.notAFile, .notAFile),
    ]
    for (trouble, rule) in rules {
      let reading = reader.reading(of: .failure(trouble), file: FileID(0), at: location)
      #expect(reading.findingLines == ["\(rule.id) 1:1"])
      #expect(reading.isUnreadable)
    }
  }

  @Test func `a link to a record within the folder is read`() throws {
    let folder = try TemporaryFolder(["attachments/ivanova.yaml": Self.member])
    try folder.link("members/ivanova-aa.yaml", to: "../attachments/ivanova.yaml")
    let register = try folder.register()
    #expect(register.findingLines == [])
    #expect(register.members.first?.content.fullName.value == "Иванова Анна")
  }

  @Test func `a link to nothing or to itself is told`() throws {
    let folder = try TemporaryFolder()
    try folder.link("members/a.yaml", to: "нет.yaml")
    try folder.link("members/b.yaml", to: "b.yaml")
    try folder.link("members/c.yaml", to: "d.yaml")
    try folder.link("members/d.yaml", to: "c.yaml")
    try folder.link("members/просто", to: "нет")
    #expect(
      try folder.register().findingLines == ["a", "b", "c", "d"].map { "record/dangling-link members/\($0).yaml:1:1" }
    )
  }

  @Test func `a link out of the folder is told and not followed`() throws {
    let outside = try TemporaryFolder(["ivanova.yaml": Self.member, "members/petrova.yaml": Self.member])
    let folder = try TemporaryFolder()
    try folder.link("members/a.yaml", to: "\(outside.path)/ivanova.yaml")
    try folder.link("associations", to: "\(outside.path)/members")
    try folder.link("documents/чужие", to: "\(outside.path)/members")
    let register = try folder.register()
    #expect(
      register.findingLines == [
        "record/link-outside associations:1:1", "record/link-outside documents/чужие:1:1",
        "record/link-outside members/a.yaml:1:1",
      ]
    )
    #expect(register.associations.isEmpty && register.documents.isEmpty)
  }

  @Test func `a neighbour whose path begins alike is outside`() throws {
    let folder = try TemporaryFolder(["root/metod.yaml": "формат: 1\n", "root-2/a.yaml": Self.member])
    try folder.link("root/members/a.yaml", to: "\(folder.path)/root-2/a.yaml")
    let root = try RecordsFolder(at: "\(folder.path)/root")
    #expect(root.bytes(of: "members/a.yaml") == .failure(.outsideRoot))
  }

  @Test func `what is no folder where a folder of records is expected is told`() throws {
    let folder = try TemporaryFolder(["members": "", "documents/2024/a.yaml": "вид: справка\n"])
    try folder.link("documents/2025", to: "2024")
    try folder.link("orders", to: "documents")
    #expect(
      try folder.register().findingLines == [
        "record/not-a-folder documents/2025:1:1", "record/not-a-folder members:1:1", "record/not-a-folder orders:1:1",
      ]
    )
  }

  @Test(.timeLimit(.minutes(1)))
  func `a pipe or a socket does not hold the run`() throws {
    let folder = try TemporaryFolder(["members/a.yaml": Self.member])
    #expect(mkfifo("\(folder.path)/members/b.yaml", 0o644) == 0)
    try folder.link("members/c.yaml", to: "b.yaml")
    try makeSocket(at: "\(folder.path)/members/d.yaml")
    #expect(
      try folder.register().findingLines == ["b", "c", "d"].map { "record/not-a-file members/\($0).yaml:1:1" }
    )
  }

  private func makeSocket(at path: String) throws {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    // The path of a socket is short: it is bound from its folder under a short name.
    try #require(path.utf8.count < MemoryLayout.size(ofValue: address.sun_path))
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    #if canImport(Glibc)
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #else
    let descriptor = socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
    defer { close(descriptor) }
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(result == 0)
  }

  @Test func `a file of more than eight mebibytes is not read`() throws {
    let folder = try TemporaryFolder(["members/a.yaml": "", "attachments/b.yaml": ""])
    // Files with a hole in place of their content, so that the test is quick.
    try #require(truncate("\(folder.path)/members/a.yaml", off_t(FileBytes.largest + 1)) == 0)
    try #require(truncate("\(folder.path)/attachments/b.yaml", off_t(FileBytes.largest)) == 0)
    #expect(try folder.register().findingLines == ["record/too-large members/a.yaml:1:1"])
    let root = try RecordsFolder(at: folder.path)
    #expect(try root.bytes(of: "attachments/b.yaml").get().count == FileBytes.largest)
  }

  @Test func `a name that is no text is told`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("members")
    let bytes = Array("\(folder.path)/members/".utf8) + [0xC8, 0xE2] + Array(".yaml".utf8) + [0]
    let name = bytes.map(CChar.init(bitPattern:))
    let descriptor = open(name, O_CREAT | O_WRONLY, 0o644)
    try #require(descriptor >= 0)
    close(descriptor)
    defer { unlink(name) }
    #expect(try folder.register().findingLines.map { $0.prefix(24) } == ["record/bad-name members/"])
  }

  @Test func `folders deeper than any record lies are told`() throws {
    let deep = "documents/" + (1...14).map { "\($0)" }.joined(separator: "/")
    let folder = try TemporaryFolder(["\(deep)/a.yaml": "вид: справка\n"])
    let lines = try folder.register().findingLines
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("record/misplaced documents/1/2/") == true)
  }

  @Test func `Windows lines are noted only where most files have none`() throws {
    let windows: FileContents = "фио: Петрова Елена\r\n"
    let mixed = try TemporaryFolder(["members/a.yaml": Self.member, "members/b.yaml": windows])
    #expect(try mixed.register().findingLines == ["record/line-endings members/b.yaml:1:1"])
    let all = try TemporaryFolder([
      "metod.yaml": "формат: 1\r\n", "members/a.yaml": windows, "members/b.yaml": Self.member,
    ])
    #expect(try all.register().findingLines == [])
  }

  @Test func `the order of files does not depend on chance`() throws {
    let names = ["b", "a", "10", "9", "a-b", "ab"]
    let folder = try TemporaryFolder(
      Dictionary(uniqueKeysWithValues: names.map { ("members/\($0).yaml", Self.member) })
    )
    #expect(try folder.register().members.map(\.id) == ["10", "9", "a-b", "a", "ab", "b"])
  }

  @Test func `the folder is found upwards from any place in it`() throws {
    let folder = try TemporaryFolder(["metod.yaml": "формат: 1\n", "members/a.yaml": Self.member])
    #expect(try RecordsFolder(holding: "\(folder.path)/members").root == folder.path)
    #expect(try RecordsFolder(holding: "\(folder.path)/members/a.yaml").root == folder.path)
    #expect(throws: RecordsFolder.Trouble.self) { try RecordsFolder(at: "\(folder.path)/members") }
    #expect(throws: RecordsFolder.Trouble.self) { try RecordsFolder(at: "\(folder.path)/нет") }
  }

  static let settings: [FormCase] = [
    .fine(in: .settings, "формат: 1\nязык: ru\nучёт ведётся с: 01.09.2024\nнумерация: по учебным годам\n"),
    .fine(
      in: .settings,
      "format: 1\nlanguage: en\ncalendar:\n  six-day-week: yes\n  days-off: 01.09.2025, 02.09.2025\n"
    ),
    .slip(.missingKey, in: .settings, "↓название: Записи\n"),
    .slip(.missingKey, in: .settings, "название: Записи\n↓формат:\n"),
    .slip(.badNumber, in: .settings, "формат: ↓первый\n"),
    .slip(.unknownWord, in: .settings, "формат: 1\nязык: ↓французский\n"),
    .slip(.shape, in: .settings, "формат: 1\nстороны: ↓Департамент\n"),
    .slip(.unknownKey, in: .settings, "формат: 1\n↓версия: 2\n"),
    .slip(.missingKey, in: .settings, "формат: 1\nстрогость:\n  - ↓правило: record/wrong-yo\n    степень: заметка\n"),
    .unread(.emptyFile, in: .settings, "↓# корень записей\n"),
    .slip(.syntax, in: .settings, "формат: 1\n↓без ключа\n"),
    .unread(.anchor, in: .settings, "формат: ↓&a 1\n"),
  ]

  @Test(arguments: settings)
  func `metod yaml is read as every record is`(_ example: FormCase) { example.expect() }

  @Test(arguments: [
    (MarkedText(""), "record/empty-file"), (MarkedText("\u{0}"), "record/invalid-text"), ("[", "record/syntax"),
  ])
  func `a folder with a broken metod yaml is read all the same`(marked: MarkedText, rule: String) throws {
    let folder = try TemporaryFolder(["metod.yaml": FileContents(marked.text), "members/a.yaml": Self.member])
    let register = try folder.register()
    #expect(register.findingLines == ["\(rule) metod.yaml:1:1"])
    #expect(register.members.count == 1)
  }

  @Test func `metod yaml may be a folder or a link out`() throws {
    let folder = try TemporaryFolder(["members/a.yaml": Self.member])
    try folder.makeFolder("metod.yaml")
    #expect(try folder.register().findingLines == ["record/folder-for-file metod.yaml:1:1"])
    let outside = try TemporaryFolder(["metod.yaml": "формат: 1\n"])
    let linked = try TemporaryFolder(["members/a.yaml": Self.member])
    try linked.link("metod.yaml", to: "\(outside.path)/metod.yaml")
    #expect(try linked.register().findingLines == ["record/link-outside metod.yaml:1:1"])
  }
}
