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
  case due
  case compliance
  case members

  /// What the stage is called in a table.
  var name: String {
    switch self {
    case .reading: "reading only, one core"
    case .events: "libyaml's events only, one core"
    case .decoding: "reading and decoding, all cores"
    case .register: "… and the register with its references"
    case .validate: "whole validate, told as JSON"
    case .due: "whole due"
    case .compliance: "whole report compliance, as text"
    case .members: "whole list members"
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
    case .due:
      let list = DueList(Assessment(of: folder, asOf: asOf))
      return DueText.text(list, in: .ru, width: 100, palette: Self.palette).utf8.count
    case .compliance: return Self.compliance(Assessment(of: folder, asOf: asOf))
    case .members: return Self.members(FolderReading(of: folder), asOf: asOf)
    }
  }

  private static let palette = Palette(isColored: false)

  private static func compliance(_ assessment: Assessment) -> Int {
    let kind = PaperKind.compliance
    let source = BuiltInTemplates.text(kind, in: .ru)
    guard let template = try? PaperTemplate(source, names: kind.names, language: .ru) else { return 0 }
    let scene = PaperScene(assessment, in: .ru)
    let paper = scene.covered(template.paper(ComplianceFields.fields(Compliance(assessment), since: nil, in: scene)))
    return TextPaperRenderer(width: 100, palette: palette).bytes(of: paper).count
  }

  private static func members(_ reading: FolderReading, asOf: CivilDate) -> Int {
    let scene = ListScene(reading.register, reading.library, asOf: asOf)
    let table = try? RecordListing.named("members")?.table(TableQuery(), scene, in: .ru)
    return table.map { CSVTableFormat().text(of: $0).utf8.count } ?? 0
  }
}
