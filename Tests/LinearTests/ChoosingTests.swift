import GHSModel
import Linear
import Testing

/// Questions with a fixed set of answers.
struct ChoosingTests {
  private let menu = Menu(
    LocalizedText(ja: "判定", en: "Judgement"),
    [
      Choice("c", ja: "適合", en: "conforming"), Choice("n", ja: "不適合", en: "nonconforming"),
      Choice("-", ja: "非適用", en: "not applicable", words: ["n/a"]),
    ], help: LocalizedText("What was found."))

  @Test(
    arguments: [
      ("1", "c"), ("３", "-"), (" conforming ", "c"), ("ＣＯＮＦＯＲＭＩＮＧ", "c"), ("Conf", "c"),
      ("適合", "c"),
      ("適合。", "c"), ("不適合", "n"), ("非", "-"), ("N/A", "-"), ("not  applicable", "-"),
      ("applicable", "-"), ("ﾃｷｺﾞｳ", nil), ("4", nil), ("0", nil), ("", nil), ("。", nil), ("n", nil),
    ] as [(String, String?)])
  func isAnsweredByNumberOrWordInAnyWidthAndCase(answer: String, chosen: String?) throws {
    for language in Language.allCases {
      let (talk, device) = talk(language, answer)
      if let chosen {
        #expect(try talk.choose(menu) == chosen)
      } else {
        #expect(throws: Leaving.endOfInput(unfinished: false)) { try talk.choose(menu) }
        #expect(device.prompts.count == 2, "it is asked again")
      }
    }
  }

  @Test func theKindOfKanaDoesNotMatter() throws {
    let kana = Menu(LocalizedText("?"), [Choice(1, ja: "はい", en: "yes")], help: LocalizedText(""))
    for answer in ["はい", "ハイ", "ﾊｲ"] {
      let (talk, _) = talk(.ja, answer)
      #expect(try talk.choose(kana) == 1)
    }
  }

  @Test func whatFitsSeveralIsAskedAgainWithTheirNames() throws {
    let (talk, device) = talk(.en, "no", "nonc")
    #expect(try talk.choose(menu) == "n")
    #expect(device.written.contains("That could be nonconforming, or not applicable."))
  }

  @Test(arguments: [(Language.ja, "Enter で 2"), (.en, "Enter: 2")])
  func aLongPresetIsNamedByItsNumber(language: Language, words: String) throws {
    let long = String(repeating: "long ", count: 15)
    let menu = Menu(
      LocalizedText("?"), [Choice(1, ja: "一", en: "one"), Choice(2, ja: long, en: long)],
      presetPlace: 1, help: LocalizedText(""))
    let (talk, device) = talk(language, "")
    #expect(try talk.choose(menu) == 2)
    #expect(
      device.prompts.count == 1 && device.prompts[0].contains(words + (language == .ja ? "、" : ","))
    )
  }

  @Test func anEmptyLineChoosesWhatIsPresetAndThePromptSaysSo() throws {
    var preset = menu
    preset.presetPlace = 1
    let (talk, device) = talk(.ja, "")
    #expect(try talk.choose(preset) == "n")
    #expect(device.prompts == ["判定（1～3、Enter で「不適合」、?、戻る、やめる）: "])
  }

  @Test func everyPromptSaysWhatCanBeAnswered() throws {
    for (reading, prompt) in [
      (Menu<String>.Reading.listed, "Judgement (1 to 3, ?, back, quit): "),
      (.onRequest, "Judgement (1 to 3, ?, back, quit): "),
      (
        .inPrompt,
        "Judgement (1 conforming, 2 nonconforming, 3 not applicable, ?, back, quit): "
      ),
    ] {
      var menu = menu
      menu.reading = reading
      let (talk, device) = talk(.en, "1")
      _ = try talk.choose(menu)
      #expect(device.prompts == [prompt])
      #expect(device.written.contains("2. nonconforming") == (reading == .listed))
    }
  }

  @Test func aQuestionMarkExplainsAndReadsTheAnswersOut() throws {
    var quiet = menu
    quiet.reading = .onRequest
    for word in ["?", "？", "help", "説明", "ﾍﾙﾌﾟ"] {
      let (talk, device) = talk(.en, word, "1")
      #expect(try talk.choose(quiet) == "c")
      #expect(device.written.starts(with: [device.prompts[0], "What was found.", "1. conforming"]))
    }
  }

  @Test func whatIsNoAnswerIsRepeatedShortened() throws {
    let (talk, device) = talk(.en, String(repeating: "x", count: 100_000), "1")
    _ = try talk.choose(menu)
    #expect(
      device.written[4] == "“\(String(repeating: "x", count: 40))…” is not one of the answers. "
        + "? reads them out.")
  }

  @Test func bytesThatAreNoUTF8AreNotTaken() throws {
    let (talk, device) = talk(.en, "conforming\u{FFFD}", "1")
    #expect(try talk.choose(menu) == "c")
    #expect(device.prompts.count == 2)
  }
}
