internal import Reports
struct MarkdownPaperRenderer { func bytes(of p: Paper) -> [UInt8] { [] } }
