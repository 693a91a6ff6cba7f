internal import CivilTime
internal import Findings
internal import Records
package import Regulations

/// What the template of the opening of a portfolio may say: which papers there are and which are missing.
package struct PortfolioFields {
  /// The fields of the opening of a portfolio.
  ///
  /// - Parameters:
  ///   - dossier: the papers that the regulation wants.
  ///   - body: position of the body in the register.
  ///   - scene: what papers are made from.
  /// - Returns: the values of `PortfolioFields.names`.
  package static func fields(of dossier: Dossier, ofBody body: Int, in scene: PaperScene) -> TemplateFields {
    let day = min(scene.assessment.asOf, dossier.year.period.last)
    let asked = dossier.parts.filter { $0.standing != .notAsked }
    return [
      "organization": .optional(scene.organization(ofBody: body, on: day)),
      "body": .text(scene.register.associations[body].name),
      "year": .text(scene.words.schoolYearSpan(dossier.year)),
      "regulation": .text(dossier.regulation.title[scene.language]),
      "clauses": .text(dossier.clauses.map(\.clause).joined(separator: ", ")),
      "leaders": .list(scene.leaders(ofBody: body, on: day)),
      "parts": .list(
        dossier.parts.enumerated().map { index, part in
          PortfolioPartFields(part, number: index + 1, dossier, ofBody: body, in: scene).summary
        }
      ),
      "count": .number(asked.count),
      "present": .number(asked.count { $0.standing == .present }),
      "missing": .list(
        dossier.parts.enumerated().compactMap { index, part in
          guard case .missing = part.standing else { return nil }
          return PortfolioPartFields(part, number: index + 1, dossier, ofBody: body, in: scene).summary
        }
      ),
      "today": .text(scene.words.date(scene.assessment.asOf)),
    ]
  }
}
