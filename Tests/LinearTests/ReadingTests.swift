import GHSModel
import Linear
import Testing

/// What is read out, in pieces that can be listened to.
struct ReadingTests {
  private let entries = (1...25).map { "Entry \($0)." }

  @Test func aLongListStopsAfterTenEntries() throws {
    let (talk, device) = talk(.en, "", "2")
    try talk.read(entries, help: LocalizedText("All."))
    #expect(
      device.prompts == [
        "15 more (1 go on, 2 enough, Enter: go on, ?, back, quit): ",
        "5 more (1 go on, 2 enough, Enter: go on, ?, back, quit): ",
      ])
    #expect(device.written.count { $0.hasPrefix("Entry") } == 20)
  }

  @Test func backEndsOnlyTheReading() throws {
    let (talk, _) = talk(.ja, "戻る")
    try talk.read(entries, help: LocalizedText("All."))
  }

  @Test func aShortListNeedsNoAnswer() throws {
    let (talk, device) = talk()
    try talk.read(Array(entries.prefix(10)), help: LocalizedText("All."))
    #expect(device.prompts.isEmpty && device.written.count == 10)
  }

  @Test func anEntryThatWasNotHeardYetCanBePicked() throws {
    let choices = (1...25).map { Choice($0, LocalizedText("Entry \($0)"), words: ["RM-\($0)"]) }
    for (answers, picked, heard) in [
      (["21"], 21, 10), (["rm-25"], 25, 10), (["", "more", "3"], 3, 25), (["26", "12"], 12, 20),
    ] {
      let device = ScriptedDevice(answers)
      let talk = Conversation(.en, on: device) { _ in nil }
      #expect(
        try talk.pick(LocalizedText("Which"), from: choices, help: LocalizedText("")) == picked)
      #expect(device.written.count { $0.contains(". Entry") } == heard)
    }
  }

  @Test func aLongTextIsCutBetweenItsSentences() throws {
    let sentence = "この文は、聞く人が途中で休めるように、ほどよい長さで区切られることを確かめるためのものです（例。）。"
    let (talk, device) = talk(.ja)
    try talk.say(String(repeating: sentence, count: 4) + "\n\n短い行")
    #expect(
      device.written
        == [sentence + sentence, sentence + sentence, "短い行"].flatMap {
          $0.utf8.count > 240 ? [sentence, sentence] : [$0]
        })
  }

  @Test func aFullStopInsideANumberEndsNothing() throws {
    let start = "Clause 6.5 of ISO 14971:2007 asks for it. "
    let (talk, device) = talk(.en)
    try talk.say(String(repeating: start, count: 8))
    #expect(device.written.allSatisfy { $0.hasPrefix("Clause 6.5") && $0.utf8.count <= 240 })
    #expect(device.written.count == 2)
  }
}
