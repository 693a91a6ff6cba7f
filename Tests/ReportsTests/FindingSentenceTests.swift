import Findings
import Testing

/// How findings word what is wrong: as sentences, wherever their words come from.
@Suite struct FindingSentenceTests {
  @Test(arguments: [
    ("нет записи: план на 2025-26", "Нет записи: план на 2025-26."),
    ("заседание 21.01.2025 г.", "Заседание 21.01.2025 г."),
    ("Решение не записано.", "Решение не записано."),
    ("3 заседания, а нужно 4", "3 заседания, а нужно 4."),
    ("«тема» не заполнена", "«тема» не заполнена."),
    ("Возможно, «школа»?", "Возможно, «школа»?"),
    ("научно-методический совет не назван", "Научно-методический совет не назван."),
    ("mmo-matematika: нет плана", "mmo-matematika: нет плана."),
    ("plans/mo/2026.yaml: the file is empty", "plans/mo/2026.yaml: the file is empty."),
    ("meeting of 2025-01-21: 4 in favour", "Meeting of 2025-01-21: 4 in favour."),
    ("chair: not recorded", "Chair: not recorded."),
    ("", ""),
  ])
  func `a message becomes a sentence`(text: String, sentence: String) {
    #expect(Message(verbatim: text).asSentence == Message(verbatim: sentence))
  }

  @Test func `a finding tells what is wrong and how to mend it in sentences, and where else in words`() {
    let range = SourceRange(startOf: FileID(0))
    let finding = Finding(
      id: "record/x",
      severity: .error,
      subject: "x",
      range: range,
      message: Message(ru: "нет ключа «Школа «Лицей»»", en: "no key"),
      hint: Message(ru: "допишите его", en: "add it"),
      related: [RelatedPlace(range, Message(ru: "и здесь", en: "here too"))]
    )
    #expect(finding.message == Message(ru: "Нет ключа «Школа „Лицей“».", en: "No key."))
    #expect(finding.hint == Message(ru: "Допишите его.", en: "Add it."))
    #expect(finding.related.map(\.message.ru) == ["и здесь"])
  }
}
