import GHSModel
import GHSStore
import Linear

/// The program as questions and answers, for screen readers and terminals that show plain lines.
struct LinearProgram {
  private let desk: LinearDesk
  private var talk: Conversation
  private let answers: KeptAnswers

  /// Prepares a conversation.
  init(_ desk: LinearDesk, _ talk: Conversation, _ answers: KeptAnswers) {
    self.desk = desk
    self.answers = answers
    self.talk = talk
  }

  private enum Wish {
    case open, add, example, switchLanguage, help, reminders, verify
  }

  /// Talks until somebody leaves or the input ends.
  mutating func run() throws {
    do {
      try greet()
      while true { try next() }
    } catch Leaving.quit(let unfinished) {
      try sayFarewell(unfinished: unfinished)
    } catch Leaving.endOfInput(let unfinished) {
      try sayFarewell(unfinished: unfinished)
    }
  }

  private mutating func next() throws {
    let talk = talk
    let desk = desk
    try talk.pause()
    var wish: Wish?
    do {
      wish = try wanted()
    } catch Leaving.back {
      try talk.say(
        ja: "ここが最初です。終わるには「やめる」と答えてください。",
        en: "This is where it begins. Answer “quit” to leave.")
    } catch let error as any Diagnosable {
      // A workspace that cannot be read leaves nothing to talk about.
      throw error
    }
    switch wish {
    case .open: try talk.attempt { try ProductListTalk(talk, desk).run() }
    case .add:
      try talk.attempt {
        let added = try ProductFormTalk(talk, desk).add()
        try ProductTalk(talk, desk, added).run()
      }
    case .example: try talk.attempt { try lookAtExample() }
    case .switchLanguage:
      self.talk = talk.speaking(talk.language.other)
      desk.remember(self.talk.language)
      try self.talk.say(ja: "日本語で続けます。", en: "We go on in English.")
    case .help: try help()
    case .reminders:
      if let workspace = try desk.existing() {
        try talk.attempt { try ReminderTalk(talk, desk, workspace).run() }
      }
    case .verify: try talk.attempt { try VerificationTalk(talk, desk).run() }
    case nil: break
    }
  }

  private func wanted() throws -> Wish {
    let count = try desk.existing()?.overviews().count ?? 0
    try talk.say(
      count == 0
        ? LocalizedText(
          ja: "製品はまだありません。最初の製品を追加すると、ワークスペースが作られます。",
          en: "There is no product yet. Adding the first one creates the workspace.")
        : LocalizedText(
          ja: "製品は\(count)件あります。",
          en: "There \(count == 1 ? "is" : "are") \(counted(count, "product"))."))
    var choices: [Choice<Wish>] = []
    if count > 0 {
      choices.append(Choice(.open, ja: "製品を選ぶ", en: "open a product", words: ["製品"]))
    }
    choices += [
      Choice(.add, ja: "製品を追加する", en: "add a product", words: ["追加"]),
      Choice(
        .switchLanguage, ja: "英語に切り替える（Switch to English）",
        en: "switch to Japanese (日本語に切り替える)",
        words: ["english", "japanese", "日本語", "英語", "switch to english", "日本語に切り替える"]),
      Choice(.help, ja: "使い方を聞く", en: "hear how this works", words: ["使い方"]),
    ]
    if count > 0 {
      choices.append(
        Choice(.reminders, ja: "期日を聞く", en: "hear what falls due", words: ["期日", "due dates"]))
    }
    choices.append(
      Choice(
        .verify, ja: "受け取ったパッケージを検証する", en: "check a package that was received",
        words: ["検証", "verify", "パッケージ", "package"]))
    choices.append(
      Choice(
        .example, ja: "架空の製品の記入例を見る", en: "look at a fictional product as an example",
        words: ["記入例", "example"]))
    return try talk.choose(
      Menu(
        LocalizedText(ja: "何をしますか", en: "What shall we do?"), choices, presetPlace: 0,
        help: LocalizedText(
          ja: "製品ごとに、ガイドラインの要求事項への適合を自己評価します。",
          en: "Each product is assessed against the requirements of the guideline.")))
  }

  private func lookAtExample() throws {
    let example = try desk.example(in: talk.language)
    try talk.say(
      ja: "架空の製品の記入例です。別のファイルにあり、ここで変えても自社の製品には影響しません。「戻る」で元に戻ります。",
      en: "A fictional product as an example, in a file of its own: nothing here changes your "
        + "products. “back” leads back to them.")
    try ProductListTalk(talk, example).run()
  }

  private func greet() throws {
    try talk.say(
      ja: "ghs \(Version.current)。質問に、番号か言葉で一行ずつ答えてください。",
      en: "ghs \(Version.current). Answer each question on one line, with a number or a word.")
    try talk.say(
      ja: "いつでも「?」で説明、「戻る」で一つ前、「やめる」で終了です。",
      en: "At any time “?” explains, “back” goes back and “quit” leaves.")
  }

  private func help() throws {
    let lines = [
      LocalizedText(
        ja: "製品を追加し、適用範囲の質問に答え、安全クラスを決めてから、要求事項を一つずつ判定します。",
        en: "Add a product, say whether the guideline is for it, decide its safety class, "
          + "then judge one requirement after the other."),
      LocalizedText(
        ja: "適合と判定した要求事項には証拠を付けます。レベルは判定と証拠から導かれます。",
        en: "What is judged conforming needs evidence. The level follows from judgements "
          + "and evidence."),
      LocalizedText(
        ja: "変更は、確認の一文が出た時点で保存されています。取り消しもできます。",
        en: "A change is saved as soon as a sentence confirms it, and can be undone."),
      LocalizedText(
        ja: "答えは全角でも半角でも、大文字でも小文字でもかまいません。言葉は最初の数文字だけでも通じます。",
        en: "Answers may be in any case and width, and the beginning of a word is enough."),
      LocalizedText(
        ja: "長い文章を書くところでは、e と答えると環境変数 VISUAL か EDITOR のエディターが開きます。",
        en: "Where a longer text is asked for, e opens the editor named by VISUAL or EDITOR."),
    ]
    for line in lines { try talk.say(line) }
  }

  private func sayFarewell(unfinished: Bool) throws {
    if answers.isKept {
      try talk.say(
        ja: "途中まで入力した文章は残してあります。次に同じ質問をするときに示します。",
        en: "What was being entered is kept and shown when the same is asked again.")
    } else if unfinished {
      try talk.say(
        ja: "途中まで入力した内容は保存していません。", en: "What was being entered has not been saved.")
    }
    try talk.say(
      ja: "終わります。確認された変更はすべて保存されています。",
      en: "Goodbye. Every change that was confirmed is saved.")
  }
}
