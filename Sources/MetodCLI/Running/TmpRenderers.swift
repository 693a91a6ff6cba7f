internal import Reports
internal import Findings
struct MarkdownPaperRenderer { func bytes(of p: Paper) -> [UInt8] { [] } }
enum DueTable { static func csv(_ l: DueList, in: Language) -> String { "" } }
