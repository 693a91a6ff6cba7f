import Foundation
import Testing
import metod_dev

/// Pages that are carried out.
struct GuideRunTests {
  /// Carries out a page in Russian that may use no examples.
  private func run(_ text: String) throws -> GuideRun {
    try GuideRun(of: GuidePage(path: "docs/ru/page.md", text: text), examples: "/nowhere")
  }

  @Test func `commands of a page share a folder, and what they print is shown`() throws {
    let page = """
      # Страница

      ```console
      $ mkdir a
      $ echo один > a/b; cat a/b
      $ echo 'два слова' >> a/b
      $ cd a
      $ cat b
      старое
      $ metod --version > /dev/null; echo $?
      ```
      """
    let run = try run(page)
    #expect(run.faults.map(\.line) == [5, 8, 10])
    let told = page.replacing("cat a/b\n", with: "cat a/b\nодин\n").replacing("старое", with: "один\nдва слова")
      .replacing("echo $?\n", with: "echo $?\n0\n")
    #expect(run.text == told)
    #expect(try self.run(told).faults == [])
  }

  @Test func `comments do what the reader does by hand`() throws {
    let run = try run(
      """
      <!-- guide: file a/b -->
      ```yaml
      ключ: один
      ```

      <!-- guide: replace a/b | один↵ | два↵ -->
      <!-- guide: append a/b -->
      ```yaml
      ещё: три
      ```

      <!-- guide: run cp a/b c -->

      ```console
      $ cat c
      ключ: два
      ещё: три
      ```
      """
    )
    #expect(run.faults == [])
  }

  @Test(arguments: [
    ("```console\n$ git status\n```", "git is not run here: such commands go into a block of ```sh"),
    ("```console\n$ cat b | head\n```", "“|” is not understood here"),
    ("```console\n$ cat ../../etc/hostname\n```", "../../etc/hostname leaves the folder"),
    ("```console\n$ metod init /tmp/x\n```", "/tmp/x leaves the folder"),
    ("```console\n$ cat b\n```", "there is no file b"),
    ("```console\nnothing\n```", "a console block starts with a command behind “$ ”"),
    ("<!-- guide: rum cat b -->", "this comment asks for nothing that is known"),
    ("<!-- guide: file b -->\n\n```yaml\na: b\n```", "this comment asks for nothing that is known"),
    ("<!-- guide: run metod nothing -->", "metod nothing failed: "),
    ("<!-- guide: slip a/b | x | y -->", "no table stands below this slip"),
    (
      "```console\n$ metod init a\n…\n```",
      "what is printed depends on today: name the day with --as-of"
    ),
  ])
  func `what cannot be carried out is told`(page: String, trouble: String) throws {
    let faults = try run(page).faults
    #expect(faults.count == 1)
    #expect(faults.first?.trouble.hasPrefix(trouble) == true, "\(faults)")
  }

  @Test func `a table tells what is said of a slip`() throws {
    let page = """
      <!-- guide: run metod init a --as-of 01.09.2025 -->
      <!-- guide: today 01.09.2025 -->
      <!-- guide: slip a/members/ivanova-aa.yaml | фио: Иванова | фио:⍽Иванова -->
      <!-- guide: slip a/members/x.yaml |  |  -->

      | Набрано | Ответ | Надо |
      | --- | --- | --- |
      | одно | другое | третье |
      | одно | В файле нет ни одной строки записи. | третье |
      """
    let run = try run(page)
    #expect(run.faults.map(\.line) == [3])
    #expect(!run.text.contains("другое"))
    #expect(try self.run(run.text).faults == [])
  }
}
