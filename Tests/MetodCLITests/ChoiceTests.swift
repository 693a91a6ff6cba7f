import Findings
import Foundation
import MetodCLI
import Testing

/// Language and colour: who decides.
@Suite struct ChoiceTests {
  @Test(arguments: [
    ([:], Language.ru), (["LANG": "en_US.UTF-8"], .en), (["LANG": "ru_RU.UTF-8"], .ru), (["LANG": "C.UTF-8"], .ru),
    (["LC_ALL": "POSIX", "LANG": "en"], .en), (["LC_ALL": "ru_RU", "LANG": "en_US"], .ru),
    (["LC_MESSAGES": "en_GB", "LANG": "ru_RU"], .en), (["METOD_LANG": "en", "LC_ALL": "ru_RU"], .en),
    (["METOD_LANG": "EN"], .en), (["LANG": "de_DE"], .ru), (["METOD_LANG": ""], .ru),
  ])
  func `without flag and settings the environment decides, and Russian where it is silent`(
    environment: [String: String],
    language: Language
  ) throws {
    let run = TestRun("validate", in: try .records(), environment: environment)
    #expect(run.output.hasPrefix(language == .ru ? "предупреждение[" : "warning["))
  }

  @Test func `the flag comes before metod yaml, and metod yaml before the environment`() throws {
    let english = try TestFolder.records(language: "en")
    #expect(TestRun("validate", in: english, environment: ["LANG": "ru_RU"]).output.hasPrefix("warning["))
    #expect(TestRun("validate --language ru", in: english).output.hasPrefix("предупреждение["))
    #expect(TestRun("--language ru validate", in: english).output.hasPrefix("предупреждение["))
    #expect(TestRun("--language=ru --color never validate", in: english).output.hasPrefix("предупреждение["))
    let russian = try TestFolder.records(language: "русский")
    #expect(TestRun("validate", in: russian, environment: ["LANG": "en_US"]).output.hasPrefix("предупреждение["))
    // What fails once the folder is known is told in its language too.
    #expect(TestRun("validate --output no/such", in: english).errors.hasPrefix("error: no/such cannot be written"))
  }

  @Test(arguments: [
    ("", true, [:], true), ("", false, [:], false), ("--color never", true, [:], false),
    ("--color always", false, [:], true),
    ("", true, ["NO_COLOR": "1"], false), ("", true, ["NO_COLOR": ""], true), ("", true, ["TERM": "dumb"], false),
    ("", false, ["CLICOLOR_FORCE": "1"], true), ("", false, ["CLICOLOR_FORCE": "0"], false),
    ("", true, ["CLICOLOR": "0"], false), ("", false, ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
    ("--color always", false, ["NO_COLOR": "1"], true),
  ])
  func `colours follow the option, the environment and the terminal`(
    option: String,
    isTerminal: Bool,
    environment: [String: String],
    isColored: Bool
  ) throws {
    let folder = try TestFolder.records()
    let output = Collected()
    var context = Context.failing
    context.environment = ["METOD_TODAY": "2025-11-20"].merging(environment) { $1 }
    context.workingFolder = folder.path
    context.output = TextSink(isTerminal: isTerminal) { output.append($0) }
    _ = Tool.run(["validate"] + option.split(separator: " ").map(String.init), in: context)
    #expect(output.text.contains("\u{1B}[") == isColored)
  }
}
