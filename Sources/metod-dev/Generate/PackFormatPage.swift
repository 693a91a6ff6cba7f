internal import Findings
internal import Records
internal import Regulations

/// The format of regulation packs: fields, clauses, what every rule has, conditions.
struct PackFormatPage: MarkdownPage {
  let language: Language

  var title: String { say("Формат положений", "Format of regulation packs") }

  var parts: [String] {
    let condition = Condition.schema.shape
    let shapes = [RegulationPack.schema.shape, condition] + RuleKinds.all.map { $0.shape }
    return [
      say(
        """
        Положение — файл в папке `regulations/`: его заглавие, слова и все пункты с правилами, которые их проверяют. Такой
        файл действует наравне со встроенными положениями.
        """,
        """
        A regulation is a file in the folder `regulations/`: its title, its words, and all its clauses with the rules that
        check them. Such a file is worth as much as the built-in ones.
        """
      )
    ] + FieldTables(language: language, level: 2).parts(of: RegulationPack.schema.shape) + [
      say(
        "К этим полям правила добавляются [параметры его вида](rules/README.md).",
        "To these fields of a rule come [the parameters of its kind](rules/README.md)."
      ),
      "## " + say("Условия", "Conditions"),
      say(
        """
        Условие о человеке на день: записанные рядом должны выполняться все; `\(Key.all.spelling.en)`,
        `\(Key.any.spelling.en)` и `\(Key.not.spelling.en)` содержат другие условия.
        """,
        """
        A condition about a person on a day: what stands side by side must all hold; `\(Key.all.spelling.en)`,
        `\(Key.any.spelling.en)` and `\(Key.not.spelling.en)` hold further conditions.
        """
      ),
    ] + FieldTables(language: language, level: 3).parts(of: condition)
      + ["## " + say("Слова", "Words")]
      + WordTables(language: language).parts(of: shapes.flatMap(\.wordLists), level: 3)
  }
}
