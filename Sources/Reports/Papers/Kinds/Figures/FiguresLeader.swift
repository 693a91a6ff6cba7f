internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

extension PaperScene {
  /// Who heads a body on a day, with the name of the office: its head, or the chair of a council.
  func leader(ofBody body: Int, on day: CivilDate) -> (tenure: BodyView.Tenure, role: String)? {
    guard let regulation = assessment.library.governing(body, in: register, on: day) else { return nil }
    let view = BodyView(body, in: register, regulation)
    for role in ["head", "chair"] {
      guard let tenure = view.holders(of: role, on: day).first else { continue }
      return (tenure, regulation.roles[role]?.name[language] ?? role)
    }
    return nil
  }

  /// The office that leads a body, whoever holds it: head, or chair where the regulation knows no head.
  func leadingOffice(ofBody body: Int, on day: CivilDate) -> String {
    let roles = assessment.library.governing(body, in: register, on: day)?.roles
    let role = ["head", "chair"].lazy.compactMap { roles?[$0] }.first
    return role?.name[language].capitalizedSentence ?? words.say("Руководитель", "Head")
  }

  /// A person below a paper; an empty place where the audience may not know the name.
  func signatory(_ member: Int) -> TemplateValue {
    disclosure.allows(.name, of: member) ? .text(signature(ofMember: member)) : .nothing
  }
}
