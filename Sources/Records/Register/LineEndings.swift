internal import Findings

/// Line endings that differ from those of the rest of the folder.
enum LineEndings {
  /// A note for each file with Windows lines when most files have none: a folder that has them throughout is at peace.
  static func findings(items: [RecordsFolder.Item], readings: [FileReading]) -> [Finding] {
    let windows = readings.indices.filter { readings[$0].hasWindowsLines }
    guard windows.count * 2 <= readings.count else { return [] }
    return windows.map { index in
      Finding(
        id: RecordRule.lineEndings.id,
        severity: RecordRule.lineEndings.severity,
        subject: items[index].location.subject,
        range: SourceRange(startOf: FileID(index)),
        message: RecordRule.lineEndings.explanation,
        hint: RecordRule.lineEndings.hint
      )
    }
  }
}
