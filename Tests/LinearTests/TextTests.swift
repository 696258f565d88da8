import GHSModel
import Linear
import Testing

/// Questions that are answered with a text.
struct TextTests {
  private func question(
    present: String = "", isRequired: Bool = false, isProse: Bool = false
  ) -> TextQuestion {
    TextQuestion(
      LocalizedText(ja: "根拠", en: "Rationale"), help: LocalizedText("Why."), present: present,
      isRequired: isRequired, isProse: isProse)
  }

  @Test(arguments: [
    ("", false, false, "Rationale (Enter for nothing, ?, back, quit): "),
    ("", true, true, "Rationale (e for the editor, ?, back, quit): "),
    ("old", false, false, "Rationale (Enter keeps it, - empties it, ?, back, quit): "),
    ("old", true, false, "Rationale (Enter keeps it, ?, back, quit): "),
  ])
  func thePromptSaysWhatCanBeAnswered(
    present: String, isRequired: Bool, isProse: Bool, prompt: String
  ) throws {
    let (talk, device) = talk(.en, "new")
    let question = question(present: present, isRequired: isRequired, isProse: isProse)
    #expect(try talk.text(question) { $0 } == "new")
    #expect(device.prompts == [prompt])
    #expect(device.written.contains("At present: old") == !present.isEmpty)
  }

  @Test func anEmptyLineKeepsWhatIsThereAndAHyphenEmptiesIt() throws {
    for (answer, text) in [("", "old"), (" ", "old"), ("-", ""), ("－", ""), ("--", "--")] {
      let (talk, _) = talk(.en, answer)
      #expect(try talk.text(question(present: "old")) { $0 } == text)
    }
    let (talk, _) = talk(.en, "-")
    #expect(try talk.text(question(present: "old", isRequired: true)) { $0 } == "-")
  }

  @Test func whatIsRefusedIsAskedAgain() throws {
    let (talk, device) = talk(.ja, "a", "b")
    let text = try talk.text(question()) { text in
      guard text == "b" else { throw Refusal(ja: "だめです。", en: "No.") }
      return text
    }
    #expect(text == "b")
    #expect(device.written[1] == "だめです。")
  }

  @Test func theEditorBeginsWithWhatIsThere() throws {
    let (talk, _) = talk(.en, "Ｅ", editor: { $0 + "\nsecond line" })
    #expect(try talk.text(question(present: "old", isProse: true)) { $0 } == "old\nsecond line")
  }

  @Test func whatATextIsAboutIsHeardAgainAndTheQuestionStaysOpen() throws {
    for answer in ["??", "？？", " ?? "] {
      let (inner, device) = talk(.en, answer, "?", "new")
      let about = inner.referring(
        to: Reference(LocalizedText(ja: "要求事項", en: "the requirement")) {
          try inner.say("Heard.")
          throw Leaving.back
        })
      #expect(try about.text(question(present: "old", isProse: true)) { $0 } == "new")
      #expect(device.written.contains("Heard."))
      #expect(device.prompts.count == 3)
      #expect(device.prompts[0].contains("?? for the requirement, ?, back, quit"))
      #expect(device.written.contains { $0.hasPrefix("?? reads the requirement again") })
    }
  }

  @Test func twoQuestionMarksAreATextWhereNothingCanBeHeardOrAfterABackslash() throws {
    let (plain, device) = talk(.en, "??")
    #expect(try plain.text(question()) { $0 } == "??")
    #expect(!device.prompts[0].contains("??"))
    let (other, _) = talk(.en, "\\??")
    let about = other.referring(to: Reference(LocalizedText("it")) { throw Leaving.back })
    #expect(try about.text(question()) { $0 } == "??")
    let (short, line) = talk(.en, "x")
    _ = try short.referring(to: Reference(LocalizedText("it")) {}).text(question()) { $0 }
    #expect(!line.prompts[0].contains("??"), "where little is written, ? names it")
  }

  @Test func anEditorThatFailsChangesNothing() throws {
    let (talk, device) = talk(.en, "e", "")
    #expect(try talk.text(question(present: "old", isProse: true)) { $0 } == "old")
    #expect(device.written.contains("The editor gave no text. Nothing has been changed."))
  }

  @Test func aLetterIsALetterWhereThereIsNoEditor() throws {
    let (talk, _) = talk(.en, "e")
    #expect(try talk.text(question()) { $0 } == "e")
  }
}
