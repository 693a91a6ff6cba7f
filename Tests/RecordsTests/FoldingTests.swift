import Records
import Testing

@Suite struct FoldingTests {
  static let same: [(String, String)] = [
    ("Иванова", "ИВАНОВА"), ("Королёв", "Королев"), ("Корол\u{450}в", "Королев"), ("Ёлкин", "елкин"),
    ("\u{400}лкин", "елкин"), ("Нижний", "Нижнии\u{306}"), ("Королёв", "Короле\u{308}в"), ("Ёлкин", "Е\u{308}лкин"),
    ("И. О.", "И.\u{A0}О."), ("И. О.", "И.\u{202F}О."), ("И. О.", "И.\u{2009}О."), ("а  б", "\tа\n б "),
    ("а – б", "а - б"), ("а — б", "а - б"), ("а \u{2212} б", "а - б"), ("«Урок»", "\"Урок\""), ("„Урок“", "Урок"),
    ("Д’Артаньян", "Д'Артаньян"), ("под\u{AD}готовка", "подготовка"), ("а\u{200B}б", "аб"), ("\u{FEFF}а", "а"),
    ("Я", "я"), ("Abc", "aBC"), ("№ 1", "№\u{A0}1"), ("Школа № 1", "школа №1"), ("МАОУ СОШ № 12", "маоу сош №  12"),
  ]

  @Test(arguments: same)
  func `texts that people call the same are folded to one form`(left: String, right: String) {
    #expect(ByteKey(Folding.text(left)) == ByteKey(Folding.text(right)))
  }

  @Test(arguments: [
    ("Иванов", "Иванова"), ("а б", "аб"), ("а-б", "а б"), ("Школа № 1", "Школа № 11"), ("й", "и"), ("c", "с"),
  ])
  func `texts that differ stay different`(left: String, right: String) {
    #expect(ByteKey(Folding.text(left)) != ByteKey(Folding.text(right)))
  }

  @Test(arguments: ["учебный год", "Учебный-Год", "учебный_год", "учебныйгод", "УЧЕБНЫЙ\u{A0}ГОД", "учебный – год"])
  func `spaces and hyphens do not count in a key`(_ key: String) {
    #expect(Folding.key(key) == "учебныйгод")
  }

  @Test func `folding is done once and for all`() {
    for (left, _) in Self.same {
      let folded = Folding.text(left)
      #expect(Folding.text(folded) == folded)
      #expect(Folding.key(Folding.key(left)) == Folding.key(left))
    }
  }

  @Test func `keys are compared by their bytes`() {
    #expect(ByteKey("й") != ByteKey("и\u{306}"))
    #expect(ByteKey("й").hashValue == ByteKey("й").hashValue)
    #expect([ByteKey("а"): 1][ByteKey("а")] == 1)
  }

  static let mixed: [(typed: String, mended: String, strangers: [Unicode.Scalar])] = [
    ("Ивaнова А.А.", "Иванова А.А.", ["a"]),
    ("Иванова A.A.", "Иванова А.А.", ["A"]),
    ("A. A. Иванова", "А. А. Иванова", ["A"]),
    ("ivanov\u{430}-aa", "ivanova-aa", ["\u{430}"]),
    ("ivanova-\u{430}\u{430}", "ivanova-aa", ["\u{430}"]),
    ("0511-oд от 06.06.2022", "0511-од от 06.06.2022", ["o"]),
    ("MАОУ CОШ № 12", "МАОУ СОШ № 12", ["M", "C"]),
    ("Микроsoft Windоws", "Микроsoft Windows", ["о"]),
  ]

  @Test(arguments: mixed)
  func `a word in two alphabets is brought to one`(typed: String, mended: String, strangers: [Unicode.Scalar]) {
    let result = LookAlike.unmixed(typed)
    #expect(result?.text == mended)
    #expect(result?.strangers == strangers)
  }

  @Test(arguments: [
    "Иванова А.А.", "ivanova-aa", "IT-куб", "SMMщик", "3D-моделирование", "Центр X", "Wi-Fi в школе", "Windows и мы",
    "0511-од", "МАОУ СОШ № 12", "", "12", "Ростов-на-Дону",
  ])
  func `words of either alphabet may stand side by side`(_ text: String) {
    #expect(LookAlike.unmixed(text) == nil)
  }

  static let suggestions: [(String, [String])] = [
    ("образованее", ["образование"]), ("педагагог", ["педагог"]), ("ПЕДАГОГ", ["педагог"]), ("ур0к", ["урок"]),
    ("кто", ["кто"]), ("кот", ["кто"]), ("ehjr", ["урок"]), ("JHFPJDFYBT", []), ("J,HFPJDFYBT", ["образование"]),
    ("r", []), ("к", []), ("", []), ("совсем другое", []),
  ]

  @Test(arguments: suggestions)
  func `the nearest words are suggested`(typed: String, expected: [String]) {
    #expect(Suggestion.nearest(to: typed, among: ["кто", "урок", "педагог", "образование"]) == expected)
  }

  @Test(arguments: [("vtcnj", "место"), ("здфсу", "place"), ("ext,ysq ujl", "учебный год"), ("`krf 1", "ёлка 1")])
  func `a word typed in the wrong layout is read by its keys`(typed: String, meant: String) {
    #expect(KeyboardLayout.other(typed) == meant)
  }

  @Test func `at most three are suggested and the nearest first`() {
    let nearest = Suggestion.nearest(to: "урок", among: ["сурок", "урок", "урон", "уроки", "уро", "пророк", "урок"])
    #expect(nearest == ["урок", "сурок", "уро"])
  }

  @Test func `what is no word gets no suggestion and takes no time`() {
    #expect(Suggestion.nearest(to: String(repeating: "а", count: 1_000_000), among: ["урок"]).isEmpty)
  }
}
