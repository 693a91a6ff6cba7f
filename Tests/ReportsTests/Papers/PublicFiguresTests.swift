import CivilTime
import Records
import Regulations
import Testing

@testable import Reports

/// What everybody may read tells of no single person who has not consented.
@Suite struct PublicFiguresTests {
  private static let kinds: [PaperKind] = [.analysis, .members, .passport]

  private func paper(_ kind: PaperKind, _ body: Int, _ example: PaperExample) throws -> Paper {
    let scene = example.scene(.public)
    return switch kind {
    case .members: try scene.paper(kind, MembersFields.fields(ofBody: body, scene))
    case .passport: try scene.paper(kind, PassportFields.fields(ofBody: body, scene))
    default:
      try scene.paper(
        kind,
        AnalysisFields.fields(ofBody: body, in: SchoolYear.analysed(on: example.assessment.asOf), scene)
      )
    }
  }

  @Test(arguments: PaperExample.all)
  func `nobody is named without consent, and nobody's contacts or birth year are told`(
    _ example: PaperExample
  ) throws {
    let named = Set(
      example.register.members
        .filter { $0.content.consents(to: .name, on: example.assessment.asOf) }
        .compactMap { $0.content.fullName.value?.split(separator: " ").first.map(String.init) }
    )
    var checked = 0
    for body in example.register.associations.indices {
      for kind in Self.kinds {
        let text = try paper(kind, body, example).plain
        let words = Set(text.split { !$0.isLetter && $0 != "-" }.map(String.init))
        let tokens = Set(text.split { $0.isWhitespace || $0 == "|" }.map(String.init))
        for record in example.register.members {
          if let email = record.content.contacts.value?.workEmail.value { #expect(!tokens.contains(email)) }
          guard let surname = record.content.fullName.value?.split(separator: " ").first.map(String.init),
            !named.contains(surname)
          else { continue }
          #expect(!words.contains(surname), "\(kind) of \(example.register.associations[body].id)")
          checked += 1
        }
        #expect(!text.contains("Год рождения"))
      }
    }
    #expect(checked > 50)
  }

  @Test(arguments: PaperExample.all)
  func `no figure of a composition stands for one or two people`(_ example: PaperExample) throws {
    let titles: Set<String> = [
      "Категория", "Квалификационная категория", "Педагогический стаж", "Стаж", "Образование", "Возраст", "Организация",
      "Должность",
    ]
    var seen = 0
    for body in example.register.associations.indices {
      for kind in Self.kinds {
        let paper = try paper(kind, body, example)
        for table in paper.tables {
          guard let first = table.columns.first?.title.plain, titles.contains(first) || first.hasPrefix("Возраст")
          else {
            continue
          }
          for row in table.rows {
            for column in [1, 3] where column < row.count {
              let count = Int(row[column].plain)
              #expect(count == 0 || count ?? 0 >= 3, "\(first): \(row.map(\.plain))")
              seen += 1
            }
          }
        }
        for chart in paper.charts where chart.title.hasPrefix("Состав") {
          for value in chart.series.flatMap(\.values) { #expect(value.number == 0 || value.number ?? 0 >= 3) }
        }
      }
    }
    #expect(seen > 0)
  }

  /// Tables of two columns with every person in one row of each, made from a seed.
  private func rows(_ seed: UInt64) -> (rows: [FiguresRow], hidden: Set<Int>) {
    var state = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let count = 1 + next(7)
    var columns: [[Set<Int>]] = []
    for _ in 0..<2 {
      var cells = Array(repeating: Set<Int>(), count: count)
      for person in 0..<next(25) { cells[next(count)].insert(person) }
      columns.append(cells)
    }
    let rows = (0..<count).map { index in FiguresRow(name: "\(index)", people: columns.map { $0[index] }) }
    return (rows, Set((0..<25).filter { _ in next(3) > 0 }))
  }

  @Test(arguments: [true, false])
  func `merged rows keep everybody, tell of nobody, and cannot be told apart by subtraction`(_ isOrdered: Bool) {
    var (given, withheld) = (0, 0)
    for seed in 0..<2000 as Range<UInt64> {
      let (rows, hidden) = rows(seed)
      let suppression = FiguresSuppression { hidden.contains($0) }
      let everybody = (0..<2).map { column in rows.reduce(into: Set<Int>()) { $0.formUnion($1.people[column]) } }
      guard let groups = suppression.groups(of: rows, isOrdered: isOrdered) else {
        // Not even everybody together would do.
        #expect(
          everybody.contains { all in
            (1...2).contains(all.count) || (1...2).contains(all.intersection(hidden).count)
          }
        )
        withheld += 1
        continue
      }
      given += 1
      #expect(groups.joined().map(\.name).sorted() == rows.map(\.name).sorted())
      for column in 0..<2 {
        let cells = groups.map { $0.reduce(into: Set<Int>()) { $0.formUnion($1.people[column]) } }
        for cell in cells {
          #expect(!(1...2).contains(cell.count))
          #expect(!(1...2).contains(cell.intersection(hidden).count))
        }
        #expect(cells.reduce(0) { $0 + $1.count } == everybody[column].count)
      }
      if isOrdered { #expect(groups.joined().map(\.name) == rows.map(\.name)) }
    }
    #expect(given > 500 && withheld > 10)
  }

  @Test func `a row that need not be merged stays alone`() {
    let sizes = [4, 1, 3, 2, 0]
    var first = 0
    let rows = sizes.enumerated().map { index, size in
      defer { first += size }
      return FiguresRow(name: "\(index)", people: [Set(first..<first + size)])
    }
    let suppression = FiguresSuppression { _ in true }
    let others = suppression.groups(of: rows, isOrdered: false)
    #expect(others?.map { $0.map(\.name) } == [["0"], ["2"], ["4"], ["1", "3"]])
    let neighbours = suppression.groups(of: rows, isOrdered: true)
    #expect(neighbours?.map { $0.map(\.name) } == [["0"], ["1", "2"], ["3", "4"]] || neighbours?.count == 2)
  }
}
