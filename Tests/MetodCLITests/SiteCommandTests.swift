import Foundation
import MetodCLI
import Testing

/// `metod site` in process: what it writes, what it leaves alone and what it refuses.
@Suite struct SiteCommandTests {
  private func folder() throws -> TestFolder {
    try TestFolder([
      "metod.yaml": "формат: 1\nположения: novosibirsk-0482-2022\n",
      "associations/mo.yaml": "название: МО учителей\nвид: ММО\nсостав: Иванова А.П.\n",
      "associations/rg.yaml": "название: Рабочая группа\nвид: рабочая группа\n",
      "members/ivanova.yaml": "фио: Иванова Анна Петровна\nгод рождения: 1980\n",
    ])
  }

  @Test func `a new folder takes the site, and a further run finds nothing to do`() throws {
    let folder = try folder()
    let first = TestRun("site --out site", in: folder)
    #expect(first.status == .success && first.errors.isEmpty)
    #expect(first.output == "Сайт в папке site: 9 файлов, записано 9, убрано 0.\n")
    #expect(folder.names(in: "site/bodies") == ["mo.html", "rg.html"])
    let list = try #require(folder.text(of: "site/.metod-site"))
    #expect(list.hasPrefix("metod site 1\nbodies/mo.html\n") && list.hasSuffix("style.css\n"))
    let time = try Date.modified("\(folder.path)/site/index.html")
    let second = TestRun("site --out site", in: folder)
    #expect(second.output == "Сайт в папке site: 9 файлов, записано 0, убрано 0.\n")
    #expect(try Date.modified("\(folder.path)/site/index.html") == time)
    #expect(!TestRun("validate", in: folder).output.contains("site"))
  }

  @Test func `pages that are no more go, files of others stay`() throws {
    let folder = try folder()
    _ = TestRun("site --out site", in: folder)
    try folder.write("моё", to: "site/CNAME")
    try folder.write("моё", to: "site/bodies/photo.txt")
    try folder.remove("associations/rg.yaml")
    let run = TestRun("site --out site", in: folder)
    #expect(run.status == .success && run.output.contains("убрано 1"))
    #expect(folder.names(in: "site/bodies") == ["mo.html", "photo.txt"])
    #expect(folder.text(of: "site/CNAME") == "моё")
    #expect(folder.text(of: "site/.metod-site")?.contains("rg.html") == false)
    try folder.remove("associations/mo.yaml")
    try folder.remove("site/bodies/photo.txt")
    #expect(TestRun("site --out site", in: folder).status == .success)
    #expect(!folder.names(in: "site").contains("bodies"))
  }

  @Test func `the public reads no name without a consent, an inner network does`() throws {
    let folder = try folder()
    _ = TestRun("site --out public", in: folder)
    _ = TestRun("site --out inner --audience internal --language en", in: folder)
    let pages = ["index.html", "bodies/mo.html", "calendar.html", "due.ics", "pages.html"]
    for page in pages { #expect(folder.text(of: "public/\(page)")?.contains("Иванов") == false, "\(page)") }
    #expect(folder.text(of: "public/bodies/mo.html")?.contains("1980") == false)
    #expect(folder.text(of: "inner/index.html")?.contains("<html lang=\"en\">") == true)
    #expect(folder.text(of: "inner/bodies/mo.html")?.contains("What is missing") == true)
  }

  @Test(arguments: ["", ".", "associations", "members/site", "attachments/a/b", "templates"])
  func `a site never goes among records`(place: String) throws {
    let folder = try folder()
    let before = folder.names()
    let run = TestRun("site --out \(place.isEmpty ? folder.path : place)", in: folder)
    #expect(run.status == .trouble)
    #expect(run.errors.contains("лежит среди записей"), "\(run.errors)")
    #expect(folder.names() == before)
  }

  @Test func `a folder with something else in it is refused`() throws {
    let folder = try folder()
    try folder.write("моё", to: "site/letter.txt")
    let run = TestRun("site --out site", in: folder)
    #expect(run.status == .trouble)
    #expect(
      run.errors == """
        ошибка: папка site не пуста, и сайта metod в ней нет: letter.txt
          Назовите новую или пустую папку.

        """
    )
    #expect(folder.names(in: "site") == ["letter.txt"])
    try folder.write("", to: "file")
    #expect(TestRun("site --out file", in: folder).status == .trouble)
  }

  @Test func `a file of somebody else is not replaced, and nothing is written before that is known`() throws {
    let folder = try folder()
    _ = TestRun("site --out site", in: folder)
    try folder.write("название: Третье\nвид: ММО\n", to: "associations/aa.yaml")
    try folder.write("моё", to: "site/bodies/aa.html")
    let index = folder.text(of: "site/index.html")
    let run = TestRun("site --out site", in: folder)
    #expect(run.status == .trouble && run.errors.contains("site/bodies/aa.html"))
    #expect(folder.text(of: "site/bodies/aa.html") == "моё" && folder.text(of: "site/index.html") == index)
  }

  @Test func `links are not followed out of the folder`() throws {
    let folder = try folder()
    let other = try TestFolder(["index.html": "чужое", "mo.html": "чужое"])
    _ = TestRun("site --out site", in: folder)
    try folder.remove("site/index.html")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/site/index.html",
      withDestinationPath: "\(other.path)/index.html"
    )
    #expect(TestRun("site --out site", in: folder).status == .trouble)
    #expect(other.text(of: "index.html") == "чужое")
    try folder.remove("site/index.html")
    try folder.remove("site/bodies")
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/site/bodies", withDestinationPath: other.path)
    #expect(TestRun("site --out site", in: folder).status == .trouble)
    #expect(other.text(of: "mo.html") == "чужое" && other.names() == ["index.html", "mo.html"])
  }

  @Test(arguments: ["../metod.yaml", "/etc/passwd", "bodies/../../metod.yaml", ".git", "a/b/c.html", "bodies//x.html"])
  func `a list that leads elsewhere is no list`(path: String) throws {
    let folder = try folder()
    try folder.write("metod site 1\n\(path)\n", to: "site/.metod-site")
    let run = TestRun("site --out site", in: folder)
    #expect(run.status == .trouble && run.errors.contains("site/.metod-site"))
    #expect(folder.text(of: "metod.yaml") != nil && folder.names(in: "site").isEmpty == false)
  }

  @Test func `a run that broke off is put right by the next`() throws {
    let folder = try folder()
    try folder.write("metod site 1\nbodies/gone.html\nindex.html\n", to: "site/.metod-site")
    try folder.write("старое", to: "site/bodies/gone.html")
    #expect(TestRun("site --out site", in: folder).output.contains("записано 9, убрано 1"))
    #expect(folder.names(in: "site/bodies") == ["mo.html", "rg.html"])
  }

  @Test func `a template of the folder is used, a malformed one is told`() throws {
    let folder = try folder()
    try folder.write("# Визитка {{объединение}}\n", to: "templates/passport.md")
    _ = TestRun("site --out site", in: folder)
    #expect(folder.text(of: "site/bodies/mo.html")?.contains("Визитка МО учителей") == true)
    try folder.write("# {{нечто}}\n", to: "templates/passport.md")
    let run = TestRun("site --out site", in: folder)
    #expect(run.status == .trouble && run.errors.contains("templates/passport.md"))
  }

  @Test func `without a folder it is wrong usage`() throws {
    #expect(TestRun("site", in: try folder()).status == .usage)
    #expect(TestRun("site --out site --audience anybody", in: try folder()).status == .usage)
  }

  @Test func `malformed records are told`() throws {
    let folder = try folder()
    try folder.write("дата: вчера\n", to: "meetings/mo/2025-10-10.yaml")
    let run = TestRun("site --out site", in: folder)
    #expect(run.status == .success)
    #expect(run.errors.hasPrefix("предупреждение: ошибки в 1 записи"), "\(run.errors)")
  }
}

extension Date {
  /// When a file was written last.
  fileprivate static func modified(_ path: String) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
  }
}
