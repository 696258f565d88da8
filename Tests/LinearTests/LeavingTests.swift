import GHSModel
import Linear
import Testing

/// Ways out of a question, and out of a form.
struct LeavingTests {
  private let question = TextQuestion(LocalizedText("Title"), help: LocalizedText("Help."))

  @Test(
    arguments: [
      ("back", Leaving.back), ("戻る", .back), ("モドル", .back), ("ＢＡＣＫ", .back),
      ("quit", .quit(unfinished: false)), ("やめる", .quit(unfinished: false)),
      ("ﾔﾒﾙ", .quit(unfinished: false)), ("終了。", .quit(unfinished: false)),
      (nil, .endOfInput(unfinished: false)),
    ] as [(String?, Leaving)])
  func leavesEveryKindOfQuestion(word: String?, leaving: Leaving) {
    for language in Language.allCases {
      let answers = word.map { [$0] } ?? []
      let talk = Conversation(language, on: ScriptedDevice(answers)) { _ in nil }
      #expect(throws: leaving) { try talk.text(question) { $0 } }
      let again = Conversation(language, on: ScriptedDevice(answers)) { _ in nil }
      #expect(throws: leaving) {
        try again.agrees(to: LocalizedText("?"), help: LocalizedText(""))
      }
    }
  }

  @Test func aWordWithAMeaningIsATextBehindABackslash() throws {
    for (typed, text) in [
      (#"\back"#, "back"), (#"\やめる"#, "やめる"), (#"\-"#, "-"), (#"\e"#, "e"), (#"\?"#, "?"),
      (#"\server"#, #"\server"#),
    ] {
      let (talk, _) = talk(.en, typed)
      var prose = question
      prose.isProse = true
      #expect(try talk.text(prose) { $0 } == text)
    }
  }

  /// A form with three fields, of which the second is asked only after "yes".
  private func fill(_ answers: String...) throws -> (fields: [String], device: ScriptedDevice) {
    var fields = ["", "", ""]
    let device = ScriptedDevice(answers)
    let talk = Conversation(.en, on: device) { _ in nil }
    func step(_ place: Int, if isAsked: @escaping () -> Bool = { true }) -> Step {
      Step(if: isAsked) {
        var question = question
        question.label = LocalizedText("Field \(place)")
        question.present = fields[place]
        fields[place] = try talk.text(question) { $0 }
      }
    }
    try talk.fill([step(0), step(1, if: { fields[0] == "yes" }), step(2)])
    return (fields, device)
  }

  @Test func backInAFormLeadsToTheQuestionThatWasAskedBefore() throws {
    #expect(try fill("yes", "b", "back", "back", "no", "c").fields == ["no", "b", "c"])
    let skipped = try fill("no", "back", "yes", "b", "c")
    #expect(skipped.fields == ["yes", "b", "c"])
    #expect(skipped.device.unasked == 0)
  }

  @Test func whatWasAnsweredIsKeptWhenAFormIsGoneThroughAgain() throws {
    #expect(try fill("yes", "b", "back", "back", "", "", "c").fields == ["yes", "b", "c"])
  }

  @Test func leavingAFormSaysWhetherAnswersAreLost() {
    #expect(throws: Leaving.back) { try fill("back") }
    #expect(throws: Leaving.quit(unfinished: false)) { try fill("quit") }
    #expect(throws: Leaving.quit(unfinished: true)) { try fill("no", "quit") }
    #expect(throws: Leaving.endOfInput(unfinished: false)) { try fill() }
    #expect(throws: Leaving.endOfInput(unfinished: true)) { try fill("no") }
  }
}
