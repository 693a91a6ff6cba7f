import CivilTime
import Foundation
import Synchronization

/// One file of an example.
struct RawRecord: Sendable {
  /// The path below its folder, without `.yaml`.
  let id: String
  let value: RawValue
}

/// An example folder as its files have it: read by Yams, looked up and counted by plain code of the tests.
final class RawExample: Sendable {
  let name: String
  let asOf: CivilDate
  let settings: RawValue
  private let folders: [String: [RawRecord]]
  private let byID: [String: [String: RawValue]]
  /// The regulation packs that the folder names, in that order.
  let packs: [RawPack]

  static let all: [RawExample] = PaperExamples.all.map { example in
    guard let raw = try? RawExample(example.name, example.asOf) else { fatalError("no example \(example.name)") }
    return raw
  }

  static func named(_ name: String) -> RawExample {
    guard let example = all.first(where: { $0.name == name }) else { fatalError("no example \(name)") }
    return example
  }

  private init(_ name: String, _ asOf: CivilDate) throws {
    (self.name, self.asOf) = (name, asOf)
    let root = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }
    let path = "\(root)/examples/\(name)"
    settings = try RawValue(fileAt: "\(path)/metod.yaml")
    var folders: [String: [RawRecord]] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: path).sorted() where file.hasSuffix(".yaml") {
      guard let slash = file.firstIndex(of: "/") else { continue }
      let id = String(file[file.index(after: slash)...].dropLast(5))
      folders[String(file[..<slash]), default: []].append(
        RawRecord(id: id, value: try RawValue(fileAt: "\(path)/\(file)"))
      )
    }
    self.folders = folders
    byID = folders.mapValues { records in Dictionary(records.map { ($0.id, $0.value) }) { first, _ in first } }
    packs =
      try settings["положения"]?.texts.map { id in
        RawPack(id: id, value: try RawValue(fileAt: "\(root)/Sources/Regulations/Packs/\(id).yaml"))
      } ?? []
    people = Self.people(folders["members"] ?? [])
  }

  /// The records of a folder, in the order of their paths.
  func records(_ folder: String) -> [RawRecord] { folders[folder] ?? [] }

  func record(_ folder: String, _ id: String) -> RawValue? { byID[folder]?[id] }

  /// What was worked out once: the tests ask the same again and again.
  private struct Known {
    var people: [String: String?] = [:]
    var memberships: [String: [Membership]] = [:]
    var owners: [String: [Set<String>]] = [:]
    var names: [String: [String: RawRecord]] = [:]
  }

  private let known = Mutex(Known())

  // MARK: - People

  private struct Person {
    let id: String
    let surnames: Set<String>
    let given: [String]
  }

  private let people: [Person]

  private static func people(_ records: [RawRecord]) -> [Person] {
    records.map { record in
      let words = RawValue.folded(record.value.text("фио") ?? "").split(separator: " ").map(String.init)
      let former = record.value["прежние фамилии"]?.texts.map(RawValue.folded) ?? []
      return Person(id: record.id, surnames: Set(words.prefix(1) + former), given: Array(words.dropFirst()))
    }
  }

  /// Who is meant by a name: an id, a full name, a surname with initials before or after it.
  func person(_ name: String?, in body: String? = nil) -> String? {
    guard let name else { return nil }
    let key = "\(body ?? "")/\(name)"
    if let known = known.withLock({ $0.people[key] }) { return known }
    let meant = meant(by: name)
    var person = meant.count == 1 ? meant.first : nil
    if meant.count > 1, let body, let record = record("associations", body) {
      // Among namesakes, the one who was ever a member or an officer of the body.
      let named = record.entries("состав") + record.entries("должности")
      let own = Set(named.flatMap { self.meant(by: $0.text("кто") ?? $0.text ?? "", alone: true) })
      person = meant.intersection(own).count == 1 ? meant.intersection(own).first : nil
    }
    known.withLock { $0.people[key] = .some(person) }
    return person
  }

  private func meant(by name: String, alone: Bool = false) -> Set<String> {
    if byID["members"]?[name] != nil { return [name] }
    var words = RawValue.folded(name).split { $0 == " " || $0 == "." }.map(String.init)
    if words.first?.count == 1, let surname = words.popLast() { words.insert(surname, at: 0) }
    guard let surname = words.first else { return [] }
    let meant = people.filter { person in
      guard person.surnames.contains(surname), words.count - 1 <= person.given.count else { return false }
      return zip(words.dropFirst(), person.given).allSatisfy { written, given in
        written.count == 1 ? given.hasPrefix(written) : given == written
      }
    }
    return alone && meant.count > 1 ? [] : Set(meant.map(\.id))
  }

  // MARK: - Bodies and organisations

  /// The bodies, in the order of their paths.
  var bodies: [RawRecord] { records("associations") }

  func names(of record: RawValue) -> [String] {
    [record.text("название"), record.text("краткое название")].compactMap { $0 }
      + (record["прежние названия"]?.texts ?? [])
  }

  private func find(_ text: String?, in folder: String) -> RawRecord? {
    guard let wanted = text.map(RawValue.folded) else { return nil }
    let names = known.withLock { $0.names[folder] } ?? names(in: folder)
    known.withLock { $0.names[folder] = names }
    return names[wanted]
  }

  /// The records of a folder by their ids and by everything they are called.
  private func names(in folder: String) -> [String: RawRecord] {
    let called = records(folder).flatMap { record in
      names(of: record.value).map { (RawValue.folded($0), record) }
    }
    return Dictionary(records(folder).map { ($0.id, $0) } + called) { first, _ in first }
  }

  /// The ids of the bodies that a record names under "объединение".
  func bodies(of record: RawValue) -> Set<String> {
    guard let named = record["объединение"] else { return [] }
    let whole = named.text.flatMap { find($0, in: "associations") }
    return Set((whole.map { [$0] } ?? named.texts.compactMap { find($0, in: "associations") }).map(\.id))
  }

  /// The records of a folder that name a body under "объединение".
  func records(_ folder: String, of body: String) -> [RawRecord] {
    let owners = known.withLock { $0.owners[folder] } ?? records(folder).map { bodies(of: $0.value) }
    known.withLock { $0.owners[folder] = owners }
    return zip(records(folder), owners).filter { $0.1.contains(body) }.map(\.0)
  }

  func organization(_ text: String?) -> RawRecord? { find(text, in: "organizations") }

  /// The organisations that the file of a body names.
  func organizations(of body: RawRecord) -> [RawValue] { body.value.allTexts.compactMap { organization($0)?.value } }

  /// What an organisation is called in tables.
  func organizationName(_ text: String?) -> String? {
    guard let text else { return nil }
    return organization(text).flatMap { $0.value.text("краткое название") ?? $0.value.text("название") } ?? text
  }

  /// What a body is called in tables.
  func shortName(of body: RawRecord) -> String {
    body.value.text("краткое название") ?? body.value.text("название") ?? body.id
  }

  // MARK: - Membership

  /// Whether a dated entry holds on a day.
  func holds(_ entry: RawValue, on day: CivilDate) -> Bool { holds(entry, from: day, through: day) }

  /// Whether a dated entry holds on some day of a stretch.
  func holds(_ entry: RawValue, from first: CivilDate, through last: CivilDate) -> Bool {
    guard first <= last else { return false }
    if let from = RawDay.first(in: entry.text("с")), from > last { return false }
    if let through = RawDay.first(in: entry.text("по")), through < first { return false }
    return true
  }

  func roster(of body: RawRecord, on day: CivilDate) -> Set<String> { people(of: body, from: day, through: day) }

  /// Everybody who belonged to a body on some day of a stretch.
  func people(of body: RawRecord, from first: CivilDate, through last: CivilDate) -> Set<String> {
    Set(memberships(of: body).filter { $0.first <= last && $0.last >= first && first <= last }.map(\.person))
  }

  private struct Membership {
    let person: String
    let first: CivilDate
    let last: CivilDate
  }

  private func memberships(of body: RawRecord) -> [Membership] {
    if let known = known.withLock({ $0.memberships[body.id] }) { return known }
    let memberships = body.value.entries("состав").compactMap { entry in
      person(entry.text("кто") ?? entry.text, in: body.id).map { person in
        Membership(
          person: person,
          first: RawDay.first(in: entry.text("с")) ?? .earliest,
          last: RawDay.first(in: entry.text("по")) ?? .latest
        )
      }
    }
    known.withLock { $0.memberships[body.id] = memberships }
    return memberships
  }

  func member(_ id: String) -> RawPerson { RawPerson(value: record("members", id) ?? .fields([:]), example: self) }

  // MARK: - Record-keeping

  func recordsSince(_ body: RawRecord) -> CivilDate? {
    RawDay.first(in: body.value.text("учет ведется с") ?? settings.text("учет ведется с"))
  }

  /// The pack that governs a body on a day.
  func pack(of body: RawRecord, on day: CivilDate) -> RawPack? {
    guard let governing = body.value["положение"] else { return packs.count == 1 ? packs[0] : nil }
    let id =
      governing.text ?? governing.entries.first { holds($0, on: day) }.flatMap { $0.text("положение") ?? $0.text }
    return packs.first { $0.id == id }
  }
}

extension RawExample {
  /// For how many years at most the regulation gives an office of a body; nil where it sets no term.
  func years(of office: RawValue, in body: RawRecord) -> Int? {
    guard let pack = pack(of: body, on: asOf), let role = office.text("роль").flatMap({ pack.term("roles", $0)?.id })
    else { return nil }
    let kind = body.value.text("вид").flatMap { pack.term("body kinds", $0)?.id }
    return pack.value.entries("clauses").flatMap { $0.entries("rules") }.lazy
      .filter { rule in
        rule.text("вид") == "term" && rule["роль"]?.texts.contains(role) ?? true
          && rule["of"]?.texts.contains { $0 == kind } ?? true
      }
      .compactMap { $0.text("years").flatMap { Int($0) } }.first
  }
}

/// A regulation pack as its file has it.
struct RawPack: Sendable {
  private struct Term: Sendable {
    let id: String
    let ru: String
    let spellings: [String]
  }

  let id: String
  let value: RawValue
  private let vocabularies: [String: [Term]]

  init(id: String, value: RawValue) {
    (self.id, self.value) = (id, value)
    let kinds = ["body kinds", "roles", "forms", "directions", "positions"]
    vocabularies = Dictionary(
      uniqueKeysWithValues: kinds.map { kind in
        let terms = value.entries(kind).map { term in
          let names = [term.text("id"), term.text("ru"), term.text("en")].compactMap { $0 }
          return Term(
            id: term.text("id") ?? "",
            ru: term.text("ru") ?? "",
            spellings: (names + (term["aliases"]?.texts ?? [])).map(Self.folded)
          )
        }
        return (kind, terms)
      }
    )
  }

  /// The title of the regulation, and the numbers and summaries of its clauses.
  var words: RawValue {
    let clauses = value.entries("clauses").flatMap { clause in
      [clause["clause"], clause["summary"]].compactMap { $0 } + clause.entries("rules").compactMap { $0["title"] }
    }
    return .list([value["title"]].compactMap { $0 } + clauses)
  }

  private static func folded(_ text: String) -> String { RawValue.folded(text).replacing("-", with: " ") }

  /// The id of the term that a text means.
  func term(_ vocabulary: String, _ text: String) -> (id: String, ru: String)? {
    vocabularies[vocabulary]?.first { $0.spellings.contains(Self.folded(text)) }.map { ($0.id, $0.ru) }
  }

  /// The term with whose longest spelling a text begins.
  func beginning(_ vocabulary: String, _ text: String) -> String? {
    let text = Self.folded(text)
    let fits = (vocabularies[vocabulary] ?? []).flatMap { term in
      term.spellings.filter { text == $0 || text.hasPrefix("\($0) ") || text.hasPrefix("\($0),") }.map { ($0, term.ru) }
    }
    return fits.max { $0.0.count < $1.0.count }?.1
  }
}

extension RawExample {
  /// A word that regulations own, as the first of them that knows it puts it.
  func word(_ vocabulary: String, _ text: String) -> String {
    packs.lazy.compactMap { $0.term(vocabulary, text)?.ru }.first ?? text
  }
}
