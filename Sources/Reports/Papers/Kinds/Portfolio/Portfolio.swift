internal import CivilTime
internal import Findings
internal import Records
package import Regulations

/// The papers that a regulation wants of a body for a school year, bound in one document.
package struct Portfolio {
  private let dossier: Dossier
  private let body: Int
  private let scene: PaperScene
  private let template: (PaperKind) throws -> PaperTemplate

  /// Binds the papers.
  ///
  /// - Parameters:
  ///   - dossier: what the regulation wants and what there is of it.
  ///   - body: position of the body in the register.
  ///   - scene: what papers are made from.
  ///   - template: gives the template of a paper.
  /// - Returns: the list of parts, and behind it each part that is there; one that holds whole papers has its own
  ///   pages.
  /// - Throws: what `template` throws.
  package static func paper(
    of dossier: Dossier,
    ofBody body: Int,
    in scene: PaperScene,
    template: (PaperKind) throws -> PaperTemplate
  ) throws -> Paper {
    try withoutActuallyEscaping(template) { template in
      try Portfolio(dossier: dossier, body: body, scene: scene, template: template).paper()
    }
  }

  private func paper() throws -> Paper {
    let opening = try template(.portfolio).paper(PortfolioFields.fields(of: dossier, ofBody: body, in: scene))
    let partTemplate = try template(.portfolioPart)
    // Parts that only list their records follow one another: a page for each would stay nearly empty.
    var sheets: [Paper] = []
    var isOpen = false
    for (index, part) in dossier.parts.enumerated() where !part.evidence.isEmpty {
      let fields = PortfolioPartFields(part, number: index + 1, dossier, ofBody: body, in: scene).fields
      let list = partTemplate.paper(fields)
      let papers = try papers(of: part)
      if papers.isEmpty, isOpen, let sheet = sheets.popLast() {
        sheets.append(sheet.binding([list], headingsDeeperBy: 0, beginPages: false))
      } else {
        // A plan follows on the page of its heading; minutes have a list of them before.
        sheets.append(list.binding(papers, beginPages: part.record == .minutes))
      }
      isOpen = papers.isEmpty
    }
    return opening.binding(sheets)
  }

  /// The papers that are made whole from the records of a part.
  private func papers(of part: DossierPart) throws -> [Paper] {
    let files = Set(part.evidence.map(\.range.file))
    let holdings = scene.register.bodies[body]
    switch part.record {
    case .plan where part.fields.isEmpty:
      guard let plan = part.year.flatMap({ holdings.plans[$0] }), files.contains(scene.register.plans[plan].file) else {
        return []
      }
      return [try template(.plan).paper(PlanFields.fields(ofPlan: plan, in: scene))]
    case .minutes:
      let meetings = holdings.meetings.filter { files.contains(scene.register.meetings[$0].file) }
      guard !meetings.isEmpty else { return [] }
      let minutes = try template(.minutes)
      return meetings.map { minutes.paper(MinutesFields.fields(ofMeeting: $0, in: scene)) }
    default: return []
    }
  }
}
