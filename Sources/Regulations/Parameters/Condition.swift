package import CivilTime
package import Findings
package import Records

/// A condition about a person on a day: a small tree of facts under `all`, `any` and `not`.
///
/// Facts that stand side by side must all hold; position, employer and subject are to be those of one job.
package struct Condition: RecordObject {
  package var all: Stated<[Condition]> = .blank
  package var any: Stated<[Condition]> = .blank
  package var not: Stated<[Condition]> = .blank
  package var category: Stated<[Located<CategoryLevel>]> = .blank
  package var conformity: Stated<Bool> = .blank
  package var education: Stated<[Located<EducationLevel>]> = .blank
  package var degree: Stated<Bool> = .blank
  package var teachingYears: Stated<Int> = .blank
  package var specialtyYears: Stated<Int> = .blank
  package var position: Stated<[Located<String>]> = .blank
  package var employer: Stated<EmployerCondition> = .blank
  package var holdsRole: Stated<RoleCondition> = .blank
  package var memberOf: Stated<[Located<String>]> = .blank
  package var courseWithinYears: Stated<Int> = .blank
  package var sameSubject: Stated<Bool> = .blank
  package let range: SourceRange

  /// A condition that asks for nothing.
  package init(range: SourceRange) { self.range = range }

  /// The facts.
  package static let schema = Schema<Condition>([
    Field(.all, \.all, .list(of: .condition)),
    Field(.any, \.any, .list(of: .condition)),
    Field(.not, \.not, .list(of: .condition)),
    Field(.category, \.category, .located(.word(CategoryLevel.self))),
    Field(.conformity, \.conformity, .yesNo),
    Field(.education, \.education, .located(.word(EducationLevel.self))),
    Field(.degree, \.degree, .yesNo),
    Field(.teachingYears, \.teachingYears, .count),
    Field(.specialtyYears, \.specialtyYears, .count),
    Field(.position, \.position, .located(.name)),
    Field(.employer, \.employer, .object(EmployerCondition.self)),
    Field(.holdsRole, \.holdsRole, .object(RoleCondition.self)),
    Field(.memberOf, \.memberOf, .located(.name)),
    Field(.courseWithinYears, \.courseWithinYears, .count),
    Field(.sameSubject, \.sameSubject, .yesNo),
  ])
}

/// What an employer is like.
package struct EmployerCondition: RecordObject {
  package var educational: Stated<Bool> = .blank
  package var organizationKind: Stated<[Located<OrganizationKind>]> = .blank
  package var ownership: Stated<[Located<Ownership>]> = .blank
  package var subordinateTo: Stated<String> = .blank
  package var identity: Stated<OwnOrganization> = .blank
  package var party: Stated<String> = .blank
  package let range: SourceRange

  /// A condition that asks for nothing.
  package init(range: SourceRange) { self.range = range }

  /// The facts.
  package static let schema = Schema<EmployerCondition>([
    Field(.educational, \.educational, .yesNo),
    Field(.organizationKind, \.organizationKind, .located(.word(OrganizationKind.self))),
    Field(.ownership, \.ownership, .located(.word(Ownership.self))),
    Field(.subordinateTo, \.subordinateTo, .text),
    Field(.is, \.identity, .word(OwnOrganization.self)),
    Field(.party, \.party, .text),
  ])
}

/// An organisation that the body itself names.
package enum OwnOrganization: String, Word {
  case curating = "curating-organization"
  case base = "base-organization"

  /// What the list is.
  package static let listName = Message(ru: "организация объединения", en: "organisation of the body")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .curating: Spelling("курирующая организация", "curating-organization")
    case .base: Spelling("базовая организация", "base-organization")
    }
  }

  /// The reference by which a body names it on a day; nil where it names none, or cannot be read.
  package func reference(in association: Association, on day: CivilDate) -> Reference? {
    switch self {
    case .curating: association.curatingOrganization(on: day)
    case .base: association.baseOrganization.value
    }
  }
}

/// Which office a person holds, and in what kind of body.
package struct RoleCondition: RecordObject {
  package var role: Stated<[Located<String>]> = .blank
  package var bodyKind: Stated<[Located<String>]> = .blank
  package let range: SourceRange

  /// A condition that asks for nothing.
  package init(range: SourceRange) { self.range = range }

  /// The facts.
  package static let schema = Schema<RoleCondition>([
    Field(.role, \.role, .located(.name), required: true),
    Field(.bodyKind, \.bodyKind, .located(.name)),
  ])
}

extension ValueType where Value == Condition {
  /// A condition; its shape is named rather than spelled out, for conditions hold conditions.
  package static var condition: ValueType {
    ValueType(.condition) { node, reader in reader.object(Condition.self, node) }
  }
}
