internal import CivilTime
internal import Findings

extension WorkYear {
  /// The year as findings name it: `2025-26`, and for a calendar year `2026 г.` or `2026`.
  var words: Message { Message(ru: label(russian: true), en: label(russian: false)) }
}
