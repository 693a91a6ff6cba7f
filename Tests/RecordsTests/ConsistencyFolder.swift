import CivilTime
import Findings
import Foundation
import Records
import Testing

/// A small records folder without a contradiction, in which single facts are changed to make one.
struct ConsistencyFolder: Sendable {
  /// A replacement of one text, which must occur exactly once, in one file.
  struct Change: Sendable {
    let file: String
    let old: String
    let new: String

    init(_ file: String, _ old: String, _ new: String) {
      self.file = file
      self.old = old
      self.new = new
    }
  }

  /// The sentence a change proves, the change, and what is told of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let sentence: String
    let changes: [Change]
    /// Each finding as `id file:line underlined text`.
    let told: [String]

    /// A change of one fact.
    init(_ sentence: String, _ file: String, _ old: String, _ new: String, tells told: String...) {
      self.init(sentence, [Change(file, old, new)], tells: told)
    }

    /// A change that takes several places.
    init(_ sentence: String, _ changes: [Change], tells told: [String]) {
      self.sentence = sentence
      self.changes = changes
      self.told = told
    }

    var testDescription: String { sentence }
  }

  private var files = Self.soundFiles

  /// The day on which the folder is looked at.
  static let today = CivilDate(2025, 11, 20)

  /// Compares what the consistency of the folder tells after the changes of a case with what the case says.
  static func expect(_ example: Case, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let told = try changed(by: example.changes).told()
    #expect(told == example.told, sourceLocation: sourceLocation)
  }

  /// The findings after some changes, in the order in which they are told.
  static func findings(after changes: Change...) throws -> [Finding] {
    try changed(by: changes).read { register in
      sorted(Consistency.findings(in: register, asOf: today), register)
    }
  }

  /// What reading itself tells of the folder, before anything is compared.
  static func readingFindings() throws -> [String] {
    try ConsistencyFolder().read { $0.findings.map(\.id) }
  }

  private static func changed(by changes: [Change]) throws -> ConsistencyFolder {
    var folder = ConsistencyFolder()
    for change in changes {
      let text = folder.files[change.file] ?? ""
      // A change that misses its place would prove nothing.
      if !change.old.isEmpty { try #require(text.components(separatedBy: change.old).count == 2, "\(change)") }
      folder.files[change.file] = change.old.isEmpty ? change.new : text.replacing(change.old, with: change.new)
    }
    return folder
  }

  private static func sorted(_ findings: [Finding], _ register: Register) -> [Finding] {
    findings.sorted { Finding.isTold($0, before: $1, in: register.files) }
  }

  private func told() throws -> [String] {
    try read { register in
      Self.sorted(Consistency.findings(in: register, asOf: Self.today), register).map { finding in
        let path = register.files[finding.range.file]
        let lines = (files[path] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        let line = Array(lines[Int(finding.range.line) - 1].unicodeScalars)
        var text = String.UnicodeScalarView()
        text.append(contentsOf: line[(Int(finding.range.column) - 1)..<(Int(finding.range.endColumn) - 1)])
        #expect(finding.subject == path.dropLast(5))
        #expect(finding.severity == RecordRule(rawValue: finding.id)?.severity)
        return "\(finding.id) \(finding.subject):\(finding.range.line) \(String(text))"
      }
    }
  }

  private func read<Value>(_ value: (Register) throws -> Value) throws -> Value {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("metod-consistency-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    for (path, text) in files {
      let file = root.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let folder = try RecordsFolder(at: root.path)
    let vocabulary = Vocabulary(regulations: [("polozhenie", names: [])])
    let (items, strays) = folder.items()
    let readings = folder.readings(of: items, vocabulary: vocabulary)
    return try value(
      Register(root: folder.root, items: items, strays: strays, readings: readings, vocabulary: vocabulary)
    )
  }
}

extension ConsistencyFolder {
  fileprivate static let soundFiles: [String: String] = [
    "metod.yaml": """
    формат: 1
    учёт ведётся с: 01.09.2023
    """,
    "organizations/school-12.yaml": """
    название: Школа 12
    """,
    "members/ivanova.yaml": """
    фио: Иванова Анна Андреевна
    работа:
      - организация: Школа 12
        с: 01.09.2008
        по: 31.08.2030
    категории:
      - уровень: первая
        с: 20.12.2018
        по: 19.12.2023
    соответствие занимаемой должности:
      - с: 02.02.2018
        по: 01.02.2023
    перерывы стажа:
      - с: 01.01.2015
        по: 30.06.2015
    согласия:
      - на: обработку
        с: 01.09.2023
        по: 31.08.2028
        отозвано: 15.10.2025
    курсы:
      - название: Функциональная грамотность
        дата: 14.03.2025
    награды:
      - название: Грамота
        дата: 05.10.2024
    звания:
      - название: Почётный работник
        дата: 06.10.2024
    наставничество:
      - наставляемый: Кузнецов Д.С.
        с: 01.09.2024
        по: 31.05.2025
    должности в других объединениях:
      - объединение: Совет области
        с: 01.02.2024
        по: 01.02.2027
    данные сверены: 01.09.2025
    """,
    "members/petrova.yaml": "фио: Петрова Елена Викторовна",
    "members/kuznetsov.yaml": "фио: Кузнецов Денис Сергеевич",
    "members/sidorov.yaml": "фио: Сидоров Пётр Павлович",
    "members/sokolova.yaml": "фио: Соколова Ирина Николаевна",
    "members/orlova.yaml": "фио: Орлова Вера Ильинична",
    "associations/mmo.yaml": """
    название: ММО математиков
    вид: ммо
    положение:
      - положение: polozhenie
        с: 06.06.2022
        по: 31.08.2030
    создано: приказ 0511-од от 06.06.2022
    должности:
      - роль: руководитель
        кто: Иванова А.А.
        с: 07.06.2022
        по: 07.06.2027
        избран: протокол № 1 от 10.09.2025, вопрос 2
      - роль: куратор
        кто: Соколова И.Н.
        с: 05.09.2024
    состав:
      - кто: Иванова А.А.
        с: 10.09.2022
      - кто: Петрова Е.В.
      - кто: Кузнецов Д.С.
        с: 10.09.2025
        заявление: 08.09.2025
      - кто: Сидоров П.П.
        с: 01.09.2023
        по: 09.09.2025
    """,
    "associations/rmo.yaml": """
    название: РМО физиков
    вид: рмо
    """,
    "meetings/mmo/a.yaml": """
    номер: 1
    дата: 10.09.2025
    председательствовал: Иванова А.А.
    присутствовали:
      - Иванова А.А.
      - Петрова Е.В.
      - Соколова И.Н.
    отсутствовали:
      - кто: Кузнецов Д.С.
    приглашены:
      - Гостев Г.Г.
    повестка:
      - вопрос: О плане
        решение: Утвердить.
        голосование:
          за: 2
          против: 1
          воздержались: 0
      - вопрос: О выборах
        голосование: единогласно
    уведомлены: 05.09.2025
    материалы разосланы: 10.09.2025
    протокол:
      составил: Петрова Е.В., 10.09.2025
      подписи:
        - кто: Иванова А.А.
          дата: 12.09.2025
        - кто: Петрова Е.В.
          дата: 15.09.2025
      утверждён: 13.09.2025
      разослан: 14.09.2025
    """,
    "meetings/mmo/b.yaml": """
    номер: 2
    дата: 15.11.2025
    """,
    "meetings/mmo/c.yaml": """
    номер: 3
    дата: 20.12.2025
    повестка:
      - вопрос: О подготовке к олимпиаде
    """,
    "plans/mmo/2025-26.yaml": """
    тема: Грамотность
    составил: Иванова А.А., 25.08.2025
    принят: протокол № 1 от 10.09.2025, вопрос 1
    """,
    "analyses/mmo/2024-25.yaml": """
    составил: Иванова А.А., 10.05.2025
    передан: Соколова И.Н., 10.05.2025
    """,
    "orders/0511.yaml": """
    номер: 0511-од
    дата: 06.06.2022
    издал: Школа 12
    """,
    "events/seminar.yaml": """
    название: Семинар
    дата: 14.10.2025
    по: 15.10.2025
    объединение: ММО математиков
    """,
    "waivers/kvorum.yaml": """
    пункт: 3.1
    решил: Департамент
    основание: письмо
    с: 01.09.2025
    по: 31.08.2026
    """,
    "attestations/sait.yaml": """
    пункт: 3.2
    подтвердил: Департамент
    основание: письмо
    дата: 01.10.2025
    с: 01.09.2024
    по: 31.08.2025
    """,
  ]
}

@Suite struct ConsistencyOfASoundFolderTests {
  @Test func `nothing is told of a folder without a contradiction`() throws {
    #expect(try ConsistencyFolder.readingFindings() == [])
    #expect(try ConsistencyFolder.findings() == [])
  }
}
