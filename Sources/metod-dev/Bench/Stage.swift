internal import CivilTime
internal import Findings
internal import Records
internal import Regulations
internal import Reports

/// A stretch of the way from files to findings, as far as it is measured.
enum Stage: String, CaseIterable {
  case reading
  case events
  case decoding
  case register
  case validate

  /// What the stage is called in a table.
  var name: String {
    switch self {
    case .reading: "reading only, one core"
    case .events: "libyaml's events only, one core"
    case .decoding: "reading and decoding, all cores"
    case .register: "… and the register with its references"
    case .validate: "whole validate, told as JSON"
    }
  }

  /// Runs the stage once over a tree; what it returns only keeps the work from being left out.
  func run(on folder: RecordsFolder, _ reference: EventsOnly, asOf: CivilDate) -> Int {
    switch self {
    case .reading: return reference.read()
    case .events: return reference.parse()
    case .decoding: return folder.readings(of: folder.items().items, vocabulary: RegulationLibrary().vocabulary).count
    case .register:
      let (items, strays) = folder.items()
      let vocabulary = RegulationLibrary().vocabulary
      let readings = folder.readings(of: items, vocabulary: vocabulary)
      let root = folder.root
      return Register(root: root, items: items, strays: strays, readings: readings, vocabulary: vocabulary).fileCount
    case .validate:
      let verdict = Verdict(Assessment(of: folder, asOf: asOf))
      return JSONFindingsReport.json.text(of: verdict, in: .ru).utf8.count
    }
  }
}
