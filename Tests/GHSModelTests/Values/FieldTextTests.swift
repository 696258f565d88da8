import Foundation
import GHSModel
import Testing

@Suite struct FieldTextTests {
  private func line(_ text: String, required: Bool = false) throws(InputError) -> String {
    try FieldText.line(text, .productName, required: required)
  }

  private func prose(_ text: String, required: Bool = false) throws(InputError) -> String {
    try FieldText.prose(text, .rationale, required: required)
  }

  @Test func surroundingWhiteSpaceIsDropped() throws {
    #expect(try line("  看護 記録\u{3000}") == "看護 記録")
    #expect(try prose("\n a\n\n b \n") == "a\n\n b")
  }

  @Test func whatLooksTheSameBecomesTheSame() throws {
    let decomposed = "カ\u{3099}イト\u{3099} e\u{301}"
    #expect(try line(decomposed).unicodeScalars.elementsEqual("ガイド é".unicodeScalars))
    #expect(try prose(decomposed) == "ガイド é")
  }

  @Test(arguments: [
    "\u{0}", "\u{7}", "\u{8}", "\u{B}", "\u{C}", "\r", "\u{1B}", "\u{7F}", "\u{80}", "\u{85}",
    "\u{9B}", "\u{9F}", "\u{2028}", "\u{2029}", "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}",
  ])
  func charactersThatControlAreRefusedEverywhere(_ control: String) throws {
    let scalar = try #require(control.unicodeScalars.first).value
    #expect(throws: InputError.controlCharacter(.productName, scalar: scalar, position: 3)) {
      try line("安全\(control)性")
    }
    #expect(throws: InputError.controlCharacter(.rationale, scalar: scalar, position: 3)) {
      try prose("安全\(control)性")
    }
    // Nor may it be dropped because it stands at the end.
    #expect(throws: InputError.controlCharacter(.productName, scalar: scalar, position: 2)) {
      try line("a\(control)")
    }
  }

  @Test func linesAndTabsOnlyInProse() throws {
    for (text, scalar) in [("a\nb", 0x0A), ("a\tb", 0x09)] as [(String, UInt32)] {
      #expect(try prose(text) == text)
      #expect(throws: InputError.controlCharacter(.productName, scalar: scalar, position: 2)) {
        try line(text)
      }
    }
  }

  @Test func windowsLineEndsBecomeLineEnds() throws {
    #expect(try prose("a\r\nb\r\n") == "a\nb")
    #expect(throws: InputError.self) { try prose("a\rb") }
    #expect(throws: InputError.self) { try line("a\r\nb") }
  }

  @Test func markupAndFormulasAreText() throws {
    let text = #"=1+1 <b>&amp;</b> "quoted" 'x'; DROP TABLE %s \n ${HOME}"#
    #expect(try line(text) == text)
  }

  @Test func emojiWithJoinersStayWhole() throws {
    let text = "👩🏽‍⚕️ 葛󠄀城"
    #expect(try line(text).unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test func keepsHowANameIsWritten() throws {
    // U+FA19 and U+795E are canonically equivalent, and so equal to Swift: compare the scalars.
    let name = "\u{FA19}\u{304B}\u{3099} 太郎"
    let scalars = try line(name).unicodeScalars.map(\.value)
    #expect(scalars == [0xFA19, 0x304C, 0x20, 0x592A, 0x90CE])
  }

  @Test func emptyOnlyWhereItMayBe() throws {
    for blank in ["", "   ", "\u{3000}\u{A0}"] {
      #expect(try line(blank) == "")
      #expect(throws: InputError.empty(.productName)) { try line(blank, required: true) }
      #expect(throws: InputError.empty(.rationale)) { try prose(blank, required: true) }
    }
  }

  @Test(arguments: [
    "\u{200B}", "\u{2060}\u{AD}", "\u{3164}", " \u{200D} ", "\u{FEFF}", "\u{E0041}",
  ])
  func whatShowsNothingIsEmpty(_ invisible: String) throws {
    #expect(try line(invisible) == "")
    #expect(try prose("\n\(invisible)") == "")
    #expect(throws: InputError.empty(.productName)) { try line(invisible, required: true) }
  }

  @Test func lengthIsCountedInCharactersAfterTrimming() throws {
    let longest = String(repeating: "あ", count: 300)
    #expect(try line("  \(longest)  ") == longest)
    #expect(throws: InputError.tooLong(.productName, characters: 301, limit: 300)) {
      try line(longest + "い")
    }
    let longestProse = String(repeating: "字", count: 20_000)
    #expect(try prose(longestProse) == longestProse)
    #expect(throws: InputError.tooLong(.rationale, characters: 20_001, limit: 20_000)) {
      try prose(longestProse + "x")
    }
  }

  @Test(.timeLimit(.minutes(20))) func aMegabyteInATitle() {
    #expect(throws: InputError.tooLong(.productName, characters: 1_048_576, limit: 300)) {
      try line(String(repeating: "x", count: 1_048_576))
    }
  }

  /// One character of very many scalars is as long as many.
  @Test func marksWithoutEndAreTooLong() {
    let stacked = "e" + String(repeating: "\u{301}", count: 5000)
    #expect(throws: InputError.self) { try line(stacked) }
  }
}
