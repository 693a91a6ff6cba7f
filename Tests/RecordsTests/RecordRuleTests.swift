import Findings
import Records
import Testing

@Suite struct RecordRuleTests {
  /// Rules that need more than the reading of files: the records among each other, the calendar or the regulation.
  static let judgedElsewhere: Set<RecordRule> = [
    .afterBody, .badFullName, .badRowNumber, .beforeBody, .blankOutcome, .clauseWithoutRule, .dateOrder,
    .failingExample, .futureDate,
    .incompleteVote, .listedTwice, .newerFormat, .nobodyPresent,
    .noRegulation, .notAMember, .numberRepeated, .pathDisagrees, .presentAndAbsent, .presentTwice, .repeatedId,
    .repeatedRule,
    .replacedRegulation, .tooManyHolders, .unboundParty, .unknownParty, .unknownBodyKind, .unknownClause, .unknownItem,
    .unknownRole,
    .unknownTerm, .unmatchedSetting, .unreachableRule, .votesExceedPresent,
  ]

  /// Rules whose findings need a folder on disk or bytes that are no text, each tested by name.
  static let testedByName: Set<RecordRule> = [
    .emptyFile, .encoding, .byteOrderMark, .lineEndings, .unreadableFile, .folderForFile, .danglingLink, .linkOutside,
    .tooLarge, .notAFile, .notAFolder, .unknownFolder, .misnamedFolder, .foreignFile, .ambiguousPerson, .ambiguous,
  ]

  @Test func `every rule of form has an example`() {
    let tables = [
      TypingSlipTests.indentation, TypingSlipTests.missingSpaces, TypingSlipTests.dashes, TypingSlipTests.hashes,
      TypingSlipTests.colons, TypingSlipTests.firstCharacters, TextTroubleTests.conflicts, TextTroubleTests.refused,
      TextTroubleTests.characters, ValueReadingTests.wrong, FolderTests.settings,
    ]
    let shown = Set(tables.joined().compactMap(\.rule))
      .union(FolderTests.badNames.map(\.rule)).union(ReferenceTests.missed.map(\.rule)).union(Self.testedByName)
    #expect(Set(RecordRule.allCases).subtracting(shown).subtracting(Self.judgedElsewhere).map(\.id).sorted() == [])
  }

  @Test(arguments: RecordRule.allCases)
  func `a rule is worded in both languages`(rule: RecordRule) {
    for message in [rule.title, rule.explanation, rule.hint] {
      #expect(message.ru.contains { ("а"..."я").contains($0) } && !message.en.isEmpty)
      #expect(!message.en.contains { ("а"..."я").contains($0) && $0 != "ё" } || rule == .wrongYo)
    }
    #expect(!rule.title.ru.hasSuffix(".") && rule.explanation.ru.hasSuffix(".") && rule.hint.ru.hasSuffix("."))
    #expect(rule.id == rule.rawValue)
  }

  @Test func `slips of typing are errors unless nothing is lost by them`() {
    #expect(
      RecordRule.allCases.filter { $0.severity == .note } == [
        .byteOrderMark, .lineEndings, .replacedRegulation,
      ]
    )
    #expect(RecordRule.tabIndentation.severity == .error && RecordRule.cutAtHash.severity == .warning)
  }
}
