package import CivilTime
package import Findings

/// A person: one file of the data bank.
package struct Member: RecordObject {
  package var fullName: Stated<String> = .blank
  package var formerSurnames: Stated<[Located<String>]> = .blank
  package var work: Stated<[Job]> = .blank
  package var education: Stated<EducationLevel> = .blank
  package var institution: Stated<String> = .blank
  package var specialty: Stated<String> = .blank
  package var degree: Stated<Degree> = .blank
  package var categories: Stated<[Category]> = .blank
  package var conformity: Stated<[Conformity]> = .blank
  package var teachingSince: Stated<CivilDate> = .blank
  package var teachingExperience: Stated<StatedExperience> = .blank
  package var specialtySince: Stated<CivilDate> = .blank
  package var specialtyExperience: Stated<StatedExperience> = .blank
  package var breaks: Stated<[DatedTerm]> = .blank
  package var birthYear: Stated<Int> = .blank
  package var contacts: Stated<Contacts> = .blank
  package var consents: Stated<[Consent]> = .blank
  package var courses: Stated<[Course]> = .blank
  package var awards: Stated<[Honour]> = .blank
  package var titles: Stated<[Honour]> = .blank
  package var contests: Stated<[Contest]> = .blank
  package var publications: Stated<[Publication]> = .blank
  package var ownDevelopments: Stated<[Publication]> = .blank
  package var selfEducationTopic: Stated<String> = .blank
  package var earlyCareer: Stated<Bool> = .blank
  package var mentoring: Stated<[Mentoring]> = .blank
  package var outsideOffices: Stated<[OutsideOffice]> = .blank
  package var dataChecked: Stated<CivilDate> = .blank
  package let range: SourceRange

  /// A member of whom nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a member.
  package static let schema = Schema<Member>([
    Field(.fullName, \.fullName, .ownName, required: true),
    Field(.formerSurnames, \.formerSurnames, .located(.ownName)),
    Field(.work, \.work, .list(of: .object(Job.self))),
    Field(.education, \.education, .word(EducationLevel.self)),
    Field(.institution, \.institution, .text),
    Field(.specialty, \.specialty, .text),
    Field(.degree, \.degree, .word(Degree.self)),
    Field(.categories, \.categories, .list(of: .object(Category.self))),
    Field(.conformity, \.conformity, .list(of: .object(Conformity.self))),
    Field(.teachingSince, \.teachingSince, .date),
    Field(.teachingExperience, \.teachingExperience, .experience),
    Field(.specialtySince, \.specialtySince, .date),
    Field(.specialtyExperience, \.specialtyExperience, .experience),
    Field(.breaks, \.breaks, .list(of: .object(DatedTerm.self))),
    Field(.birthYear, \.birthYear, .year, personal: true),
    Field(.contacts, \.contacts, .object(Contacts.self), personal: true),
    Field(.consents, \.consents, .list(of: .object(Consent.self))),
    Field(.courses, \.courses, .list(of: .object(Course.self))),
    Field(.awards, \.awards, .list(of: .object(Honour.self))),
    Field(.titles, \.titles, .list(of: .object(Honour.self))),
    Field(.contests, \.contests, .list(of: .object(Contest.self))),
    Field(.publications, \.publications, .list(of: .object(Publication.self))),
    Field(.ownDevelopments, \.ownDevelopments, .list(of: .object(Publication.self))),
    Field(.selfEducationTopic, \.selfEducationTopic, .text),
    Field(.earlyCareer, \.earlyCareer, .yesNo),
    Field(.mentoring, \.mentoring, .list(of: .object(Mentoring.self))),
    Field(.outsideOffices, \.outsideOffices, .list(of: .object(OutsideOffice.self))),
    Field(.dataChecked, \.dataChecked, .date),
  ])
}

/// A job: where and as what a person works, and when.
package struct Job: RecordObject {
  package var organization: Stated<Reference> = .blank
  package var position: Stated<String> = .blank
  package var subject: Stated<String> = .blank
  package var unit: Stated<String> = .blank
  package var from: Stated<CivilDate> = .blank
  package var through: Stated<CivilDate> = .blank
  package let range: SourceRange

  /// A job of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a job.
  package static let schema = Schema<Job>([
    Field(.organization, \.organization, .reference(.organization), required: true),
    Field(.position, \.position, .packWord(.position)),
    Field(.subject, \.subject, .text),
    Field(.unit, \.unit, .text),
    Field(.from, \.from, .date),
    Field(.through, \.through, .date),
  ])
}

/// A qualification category and the day it was granted.
package struct Category: RecordObject {
  package var level: Stated<CategoryLevel> = .blank
  package var position: Stated<String> = .blank
  package var from: Stated<CivilDate> = .blank
  package var through: Stated<CivilDate> = .blank
  package var order: Stated<String> = .blank
  package let range: SourceRange

  /// A category of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a category.
  package static let schema = Schema<Category>([
    Field(.level, \.level, .word(CategoryLevel.self), required: true, shorthand: true),
    Field(.position, \.position, .packWord(.position)),
    Field(.from, \.from, .date),
    Field(.through, \.through, .date),
    Field(.order, \.order, .text),
  ])
}

/// Confirmed suitability for the post, which always runs five years.
package struct Conformity: RecordObject {
  package var from: Stated<CivilDate> = .blank
  package var through: Stated<CivilDate> = .blank
  package var position: Stated<String> = .blank
  package var document: Stated<String> = .blank
  package let range: SourceRange

  /// A confirmation of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a confirmation.
  package static let schema = Schema<Conformity>([
    Field(.from, \.from, .date, required: true, shorthand: true),
    Field(.through, \.through, .date),
    Field(.position, \.position, .packWord(.position)),
    Field(.document, \.document, .text),
  ])
}

/// A stretch of time with either end open.
package struct DatedTerm: RecordObject {
  package var from: Stated<CivilDate> = .blank
  package var through: Stated<CivilDate> = .blank
  package let range: SourceRange

  /// A term of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a term.
  package static let schema = Schema<DatedTerm>([
    Field(.from, \.from, .date, required: true),
    Field(.through, \.through, .date),
  ])
}

/// Where a person can be reached at work; private addresses and numbers have no place in the records.
package struct Contacts: RecordObject {
  package var workEmail: Stated<String> = .blank
  package var workPhone: Stated<String> = .blank
  package var website: Stated<String> = .blank
  package let range: SourceRange

  /// Contacts of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of contacts.
  package static let schema = Schema<Contacts>([
    Field(.workEmail, \.workEmail, .text, personal: true),
    Field(.workPhone, \.workPhone, .text, personal: true),
    Field(.website, \.website, .text, personal: true),
  ])
}

/// A consent to the processing or distribution of personal data (152-FZ).
package struct Consent: RecordObject {
  package var purpose: Stated<ConsentPurpose> = .blank
  package var scope: Stated<[Located<String>]> = .blank
  package var from: Stated<CivilDate> = .blank
  package var through: Stated<CivilDate> = .blank
  package var withdrawn: Stated<CivilDate> = .blank
  package var file: Stated<Reference> = .blank
  package let range: SourceRange

  /// A consent of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a consent.
  package static let schema = Schema<Consent>([
    Field(.purpose, \.purpose, .word(ConsentPurpose.self), required: true),
    Field(.scope, \.scope, .located(.name)),
    Field(.from, \.from, .date, required: true),
    Field(.through, \.through, .date),
    Field(.withdrawn, \.withdrawn, .date),
    Field(.file, \.file, .reference(.file)),
  ])
}

/// A course of professional development or retraining.
package struct Course: RecordObject {
  package var name: Stated<String> = .blank
  package var hours: Stated<Int> = .blank
  package var date: Stated<CivilDate> = .blank
  package var provider: Stated<String> = .blank
  package var document: Stated<String> = .blank
  package let range: SourceRange

  /// A course of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a course.
  package static let schema = Schema<Course>([
    Field(.name, \.name, .text, required: true, shorthand: true),
    Field(.hours, \.hours, .count),
    Field(.date, \.date, .date),
    Field(.provider, \.provider, .text),
    Field(.document, \.document, .text),
  ])
}

/// An award or an honorary title.
package struct Honour: RecordObject {
  package var name: Stated<String> = .blank
  package var level: Stated<Level> = .blank
  package var date: Stated<CivilDate> = .blank
  package let range: SourceRange

  /// An honour of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of an honour.
  package static let schema = Schema<Honour>([
    Field(.name, \.name, .text, required: true, shorthand: true),
    Field(.level, \.level, .word(Level.self)),
    Field(.date, \.date, .date),
  ])
}

/// A professional contest a person took part in.
package struct Contest: RecordObject {
  package var name: Stated<String> = .blank
  package var level: Stated<Level> = .blank
  package var date: Stated<CivilDate> = .blank
  package var result: Stated<Achievement> = .blank
  package let range: SourceRange

  /// A contest of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a contest.
  package static let schema = Schema<Contest>([
    Field(.name, \.name, .text, required: true, shorthand: true),
    Field(.level, \.level, .word(Level.self)),
    Field(.date, \.date, .date),
    Field(.result, \.result, .word(Achievement.self)),
  ])
}

/// A publication or a development of one's own.
package struct Publication: RecordObject {
  package var name: Stated<String> = .blank
  package var edition: Stated<String> = .blank
  package var date: Stated<CivilDate> = .blank
  package var level: Stated<Level> = .blank
  package var link: Stated<String> = .blank
  package var file: Stated<Reference> = .blank
  package let range: SourceRange

  /// A publication of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a publication.
  package static let schema = Schema<Publication>([
    Field(.name, \.name, .text, required: true, shorthand: true),
    Field(.edition, \.edition, .text),
    Field(.date, \.date, .date),
    Field(.level, \.level, .word(Level.self)),
    Field(.link, \.link, .text),
    Field(.file, \.file, .reference(.file)),
  ])
}

/// Whom a person mentors, and when.
package struct Mentoring: RecordObject {
  package var mentee: Stated<Reference> = .blank
  package var from: Stated<CivilDate> = .blank
  package var through: Stated<CivilDate> = .blank
  package var order: Stated<String> = .blank
  package let range: SourceRange

  /// A pair of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a pair.
  package static let schema = Schema<Mentoring>([
    Field(.mentee, \.mentee, .reference(.person), required: true, shorthand: true),
    Field(.from, \.from, .date),
    Field(.through, \.through, .date),
    Field(.order, \.order, .text),
  ])
}

/// An office in a body that has no records in this folder: the head of a district association, for example.
package struct OutsideOffice: RecordObject {
  package var body: Stated<String> = .blank
  package var kind: Stated<String> = .blank
  package var role: Stated<String> = .blank
  package var from: Stated<CivilDate> = .blank
  package var through: Stated<CivilDate> = .blank
  package let range: SourceRange

  /// An office of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of an office elsewhere.
  package static let schema = Schema<OutsideOffice>([
    Field(.body, \.body, .text, required: true, shorthand: true),
    Field(.kind, \.kind, .packWord(.bodyKind)),
    Field(.role, \.role, .packWord(.role)),
    Field(.from, \.from, .date),
    Field(.through, \.through, .date),
  ])
}

extension Member {
  /// The jobs that a person has on a day.
  package func jobs(on day: CivilDate) -> [Job] {
    work.items.filter { Term(from: $0.from.value, through: $0.through.value).covers(day) }
  }
}
