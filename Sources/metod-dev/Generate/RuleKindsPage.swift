internal import CivilTime
internal import Findings
internal import Regulations

/// The list of all rule kinds, and the folder that their examples share.
struct RuleKindsPage: MarkdownPage {
  let language: Language
  let uses: RuleUses

  var title: String { say("Виды правил", "Rule kinds") }

  var parts: [String] {
    [
      say(
        "Правило положения называет вид (`kind`) и параметры этого вида; общие поля правил — в [формате](../pack-format.md).",
        "A rule of a pack names a kind (`kind`) and its parameters; the fields of every rule are in the [format](../pack-format.md)."
      ),
      Markdown.table(
        [say("Вид", "Kind"), say("Чего требует", "What it requires"), say("Положения", "Packs")],
        RuleKinds.all.map { kind in
          [
            "[\(Markdown.code(kind.id))](\(kind.id).md)", plain(kind.documentation.title),
            uses.uses(of: kind.id).map { "[\($0.pack.id)](../packs/\($0.pack.id).md)" }.joined(separator: ", "),
          ]
        }
      ),
      "## " + say("Общая папка примеров", "Common folder of the examples"),
      Markdown.block(Self.commonFiles.map { "# \($0.path)\n\($0.text)" }.joined(separator: "\n"), "yaml"),
    ]
  }

  /// An example that changes nothing shows what all of them share.
  private static var commonFiles: [(path: String, text: String)] {
    RuleExample(.kept, Message(verbatim: ""), on: CivilDate(2020, 9, 1), rule: "", files: "").folder.files
  }
}
