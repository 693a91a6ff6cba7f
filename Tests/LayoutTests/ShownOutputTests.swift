import Testing
import metod_dev

/// What a page shows of an output, and what it ought to show when the output is another.
struct ShownOutputTests {
  @Test(arguments: [
    (["one", "two"], true), (["one"], false), (["one", "two", "three"], false),
    (["…", "two"], true), (["one", "…"], true), (["…"], true), (["o…", "two"], true), (["  …"], true),
    // Nothing is left out here.
    (["one", "…", "two"], false), (["one", "two", "…"], false), (["two…", "two"], false), ([], false),
  ])
  func `dots stand for what is left out, and for nothing else`(shown: [String], isShown: Bool) {
    #expect(ShownOutput(shown).matches(["one", "two"]) == isShown)
  }

  @Test func `what is printed is shown, without the empty line at its end`() {
    #expect(ShownOutput.lines(of: "one\n\ntwo\n\n") == ["one", "", "two"])
    #expect(ShownOutput([]).renewed(with: ["one"]) == ["one"])
    #expect(ShownOutput(["one", "old", "three"]).renewed(with: ["one", "two", "three"]) == ["one", "two", "three"])
  }

  @Test func `what was left out is left out again`() {
    let printed = ["head", "a 1", "a 2", "b 1", "total of 4 things", "end"]
    let shown = ShownOutput(["head", "…", "total of 3 things", "…"])
    #expect(shown.renewed(with: printed) == ["head", "…", "total of 4 things", "…"])
    #expect(ShownOutput(["total of 3 …"]).renewed(with: ["total of 4 things"]) == ["total of 4 …"])
  }

  @Test func `of equal lines those are shown whose neighbours are shown`() {
    let printed = ["x 1", "counted", "x 2", "counted", "x 3", "counted", "end now"]
    #expect(ShownOutput(["x 1", "counted", "…", "end"]).renewed(with: printed) == ["x 1", "counted", "…", "end now"])
    #expect(ShownOutput(["…", "x 3", "counted", "end"]).renewed(with: printed) == ["…", "x 3", "counted", "end now"])
  }

  @Test func `an output of which nothing is known any more is shown whole`() {
    #expect(ShownOutput(["…", "gone", "…"]).renewed(with: ["one", "two"]) == ["one", "two"])
  }
}
