internal import Findings
internal import Foundation

/// The system's reasons in both languages.
enum SystemReason {
  /// Why the last call failed, as `errno` tells it.
  static var current: Message {
    switch errno {
    case EACCES, EPERM: Message(ru: "нет права записи", en: "permission denied")
    case ENOENT: Message(ru: "нет такой папки", en: "no such folder")
    case ENOTDIR: Message(ru: "на месте папки стоит файл", en: "a file stands in place of a folder")
    case ENOSPC, EDQUOT: Message(ru: "кончилось место на диске", en: "no space left on the disk")
    case EROFS: Message(ru: "диск открыт только для чтения", en: "the disk is read-only")
    // Whatever else happens is rare enough to be told in the system's own words.
    default: Message(verbatim: String(cString: strerror(errno)))
    }
  }
}
