package import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// A records folder of any size, invented from a seed: every kind of record, lifelike, clean as of a stated day.
package struct RecordsTree: Sendable {
  /// One file of the tree.
  package struct File: Sendable {
    /// The path from the records root.
    package let path: String
    /// The whole text.
    package let text: String
  }

  /// The day as of which the tree has no findings.
  package static let asOf = CivilDate(2025, 11, 20)
  /// The smallest number of records that holds every kind.
  package static let fewestFiles = 160
  /// The regulation that governs the bodies.
  static let regulation = "novosibirsk-0482-2022"
  /// The regulation of the tree's own, which governs the services.
  static let ownRegulation = "gorodskaya-sluzhba"

  /// The records, each in a file.
  package let records: [File]
  /// Files that records refer to and that are none themselves.
  package let attachments: [File]

  /// Invents a tree.
  ///
  /// - Parameters:
  ///   - fileCount: the number of record files; at least `fewestFiles`.
  ///   - seed: what chance starts from.
  package init(fileCount: Int, seed: UInt64) {
    let wanted = max(fileCount, Self.fewestFiles)
    var builder = TreeBuilder(seed: seed)
    builder.addRoot()
    while builder.records.count + TreeBuilder.areaFiles + TreeBuilder.mostBodyFiles <= wanted {
      builder.addArea(upTo: wanted)
    }
    builder.addNotes(upTo: wanted)
    records = builder.records
    attachments = builder.attachments
  }
}

/// Gathers the files of a tree: this part holds what all others use.
struct TreeBuilder {
  /// The number of files that an area adds besides its bodies: schools, people, orders, meetings of its council.
  static let areaFiles = 26
  /// The greatest number of files that a body adds.
  static let mostBodyFiles = 66
  /// The greatest number of bodies in an area.
  static let mostBodies = InventedSubject.all.count

  private(set) var records: [RecordsTree.File] = []
  private(set) var attachments: [RecordsTree.File] = []
  /// The bodies so far with their orders, for the notes that fill a tree up.
  var bodies: [InventedBody] = []
  var areas = 0
  var people = InventedPeople()
  var random: SeededRandom
  private var orders = 0
  /// The words of the regulation; closures take these rather than the builder, whose lists they would copy.
  let words = TreeWords()

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// Adds a record; most are written with Russian keys, some with English ones.
  mutating func add(_ path: String, _ write: (inout RecordWriter) -> Void) {
    var writer = RecordWriter(language: random.isOne(in: 8) ? .en : .ru)
    write(&writer)
    addText("\(path).yaml", writer.text)
  }

  /// Adds a record as it stands.
  mutating func addText(_ path: String, _ text: String) { records.append(RecordsTree.File(path: path, text: text)) }

  /// Adds a file that is no record.
  mutating func attach(_ path: String, _ text: String) {
    attachments.append(RecordsTree.File(path: path, text: text))
  }

  /// Adds an order.
  mutating func addOrder(
    by issuer: String,
    on date: CivilDate,
    suffix: String,
    _ content: (inout RecordWriter) -> Void
  ) -> InventedOrder {
    orders += 1
    let order = InventedOrder(number: "\(orders)-\(suffix)", date: date)
    add("orders/\(orders)-\(InventedPeople.latin(suffix))-\(date.year)") { writer in
      writer.field(.number, order.number)
      writer.field(.date, date)
      writer.field(.issuer, issuer)
      content(&writer)
    }
    return order
  }
}

/// The words of the regulation, as records of either language write them.
struct TreeWords: Sendable {
  private let regulation: Regulation?

  init() { regulation = RegulationLibrary()[RecordsTree.regulation] }

  /// A form of work.
  func form(_ id: String, _ language: Language) -> String { regulation?.forms[id]?.name[language] ?? id }

  /// A direction of work.
  func direction(_ id: String, _ language: Language) -> String { regulation?.directions[id]?.name[language] ?? id }

  /// A kind of body.
  func bodyKind(_ id: String, _ language: Language) -> String { regulation?.bodyKinds[id]?.name[language] ?? id }

  /// An office.
  func role(_ id: String, _ language: Language) -> String { regulation?.roles[id]?.name[language] ?? id }
}
