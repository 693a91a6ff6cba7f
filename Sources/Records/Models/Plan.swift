package import CivilTime
package import Findings

/// The work plan of a body for a school year or a calendar year; the name of its file says which.
package struct Plan: RecordObject {
  package var body: Stated<Reference> = .blank
  package var schoolYear: Stated<SchoolYear> = .blank
  package var calendarYear: Stated<Int> = .blank
  package var topic: Stated<String> = .blank
  package var goal: Stated<String> = .blank
  package var tasks: Stated<[Located<String>]> = .blank
  package var priorities: Stated<[Located<String>]> = .blank
  package var activities: Stated<[Activity]> = .blank
  package var files: Stated<[Reference]> = .blank
  package var acts: [Act] = []
  package let range: SourceRange

  /// A plan of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a plan.
  package static let schema = Schema<Plan>(
    [
      Field(.body, \.body, .reference(.body)),
      Field(.schoolYear, \.schoolYear, .schoolYear),
      Field(.calendarYear, \.calendarYear, .year),
      Field(.topic, \.topic, .text),
      Field(.goal, \.goal, .text),
      Field(.tasks, \.tasks, .located(.text)),
      Field(.priorities, \.priorities, .located(.text)),
      Field(.activities, \.activities, .list(of: .object(Activity.self))),
      Field(.file, \.files, .list(of: .reference(.file))),
    ],
    acts: \.acts,
    usual: [.drawnUp, .considered, .adopted, .agreed, .approved, .handedIn]
  )
}

extension Record where Content == Plan {
  /// The year that the plan covers: that of its file's name.
  package var year: WorkYear? { WorkYear(recordID: id) }
}

extension Plan {
  /// The years that the plan names under its keys.
  var years: [Stated<WorkYear>] { [schoolYear.map(WorkYear.school), calendarYear.map(WorkYear.calendar)] }
}

/// A row of a plan: what is to be done, when and by whom, and what came of it.
package struct Activity: RecordObject {
  package var number: Stated<String> = .blank
  package var name: Stated<String> = .blank
  package var form: Stated<String> = .blank
  package var direction: Stated<String> = .blank
  package var technology: Stated<String> = .blank
  package var due: Stated<String> = .blank
  package var place: Stated<String> = .blank
  package var responsible: Stated<[Located<String>]> = .blank
  package var expectedResult: Stated<String> = .blank
  package var status: Stated<ActivityStatus> = .blank
  package var outcome: Stated<String> = .blank
  package var participantCount: Stated<Int> = .blank
  package var meeting: Stated<Reference> = .blank
  package var event: Stated<Reference> = .blank
  package let range: SourceRange

  /// A row of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a row.
  package static let schema = Schema<Activity>(
    [
      Field(.number, \.number, .text),
      Field(.name, \.name, .text, required: true, shorthand: true),
      Field(.form, \.form, .packWord(.form)),
      Field(.direction, \.direction, .packWord(.direction)),
      Field(.technology, \.technology, .packWord(.technology)),
      Field(.due, \.due, .term),
      Field(.place, \.place, .text),
      Field(.responsible, \.responsible, .located(.name)),
      Field(.expectedResult, \.expectedResult, .text),
      Field(.status, \.status, .word(ActivityStatus.self)),
      Field(.outcome, \.outcome, .text),
      Field(.participantCount, \.participantCount, .count),
      Field(.meeting, \.meeting, .reference(.meeting)),
      Field(.event, \.event, .reference(.event)),
    ]
  )
}
