import Testing

/// What counts as a single step between two folders, and what is further.
struct FolderStepTests {
  private static let vote = "вопрос: О плане\nголосование:\n  за: 11\n  против: 8\nдата: 10.05.2025, 18:00\n"

  private static func step(from old: String, to new: String) -> FolderStep? {
    FolderStep.between([("a.yaml", vote)], [("a.yaml", vote.replacing(old, with: new))])
  }

  @Test(arguments: [
    ("за: 11", "за: 10", FolderStep.number), ("18:00", "17:59", .number), ("О плане", "О выборах", .value),
    ("10.05.2025", "11.05.2025", .day), ("  против: 8\n", "", .entry),
    ("голосование:\n  за: 11\n  против: 8\n", "", .entry), ("вопрос: О плане\n", "", .entry),
  ])
  func `one thing changed is a step`(_ old: String, _ new: String, _ step: FolderStep) {
    #expect(Self.step(from: old, to: new) == step)
  }

  @Test(arguments: [
    ("за: 11", "за: 9"), ("за: 11\n  против: 8", "за: 10\n  против: 9"), ("10.05.2025", "13.05.2025"),
    ("О плане", "О плане\nрешение: Да\nитог: Да"), ("10.05", "10.06"), ("за: 11", "голоса: 12"),
    ("  за: 11\n  против: 8\n", ""), ("18:00", "19:00"),
  ])
  func `more is none`(_ old: String, _ new: String) {
    #expect(Self.step(from: old, to: new) == nil)
  }

  @Test func `nothing changed is no step`() {
    #expect(Self.step(from: "за: 11", to: "за: 11") == nil)
  }

  @Test func `one day is moved wherever it stands, in the name of the file too`() {
    func meeting(_ path: String, _ day: String, _ signed: String) -> FolderStep.Files {
      [("meetings/\(path).yaml", "дата: \(day)\nподписан: \(signed)\n")]
    }
    let first = meeting("2025-05-10", "10.05.2025", "10.05.2025")
    #expect(FolderStep.between(first, meeting("2025-05-11", "11.05.2025", "11.05.2025")) == .day)
    #expect(FolderStep.between(first, meeting("2025-05-11", "11.05.2025", "12.05.2025")) == nil)
  }

  @Test(arguments: [("16.05.2025", "19.05.2025", FolderStep.day), ("15.05.2025", "19.05.2025", nil)])
  func `the next working day is the next`(_ day: String, _ next: String, _ step: FolderStep?) {
    #expect(FolderStep.between([("a.yaml", "дата: \(day)")], [("a.yaml", "дата: \(next)")]) == step)
  }

  @Test func `one file more is a step, two are not`() {
    let files: FolderStep.Files = [("a.yaml", "x: 1\ny: 2\n"), ("b.yaml", "x: 1\ny: 2\n"), ("c.yaml", "x: 1\n")]
    #expect(FolderStep.between(files, Array(files.dropFirst())) == .entry)
    #expect(FolderStep.between(files, Array(files.dropFirst(2))) == nil)
    #expect(FolderStep.between(files, [files[0], ("b.yaml", "x: 2\ny: 2\n")]) == nil)
  }
}
