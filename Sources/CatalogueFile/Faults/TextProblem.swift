public import GHSModel

/// What the strict rules find in texts; a catalogue with such a fault can be used, but is not finished.
public enum TextProblem: Hashable, Sendable {
  /// A key is missing that a finished requirement has.
  case incomplete(String)
  /// Guidance is shorter or longer than two to six sentences.
  case sentenceCount(Language, Int)
  /// A question does not ask.
  case notAQuestion(Language)
  /// A title does not fit into a list.
  case titleTooLong(Language, characters: Int, limit: Int)
  /// An example of evidence does not name a document and what it must show.
  case evidenceForm(Language)
  /// A Japanese text has no Japanese, or an English one has some.
  case wrongScript(Language)
  /// White space that is not needed, or characters in more than one Unicode form.
  case untidy(Language)
  /// A title or question that stood before, at a line of a file of the catalogue.
  case repeated(file: String, line: Int)
  /// A text speaks of a requirement that the catalogue does not have.
  case unknownRequirement(String, nearest: String?)

  /// A stable name of the problem, in words and hyphens.
  public var code: String {
    switch self {
    case .incomplete: "incomplete"
    case .sentenceCount: "sentence-count"
    case .notAQuestion: "not-a-question"
    case .titleTooLong: "title-too-long"
    case .evidenceForm: "evidence-form"
    case .wrongScript: "wrong-script"
    case .untidy: "untidy-text"
    case .repeated: "repeated-text"
    case .unknownRequirement: "unknown-requirement-in-text"
    }
  }

  /// What is wrong, and what to do about it.
  public var message: LocalizedText {
    switch self {
    case .incomplete(let key):
      LocalizedText(
        ja: "「\(key)」がまだありません。完成した要求事項には必要です。",
        en: "“\(key)” is not there yet. A finished requirement has it.")
    case .sentenceCount(let language, let count):
      LocalizedText(
        ja: "\(language.name.ja)の手引きが\(count)文です。2～6文にしてください。",
        en: "The \(language.name.en) guidance has \(count) sentences. Use two to six.")
    case .notAQuestion(let language):
      LocalizedText(
        ja: "\(language.name.ja)の質問が問いの形になっていません。「…か。」で尋ねてください。",
        en: "The \(language.name.en) question asks nothing. Put it as a question.")
    case .titleTooLong(let language, let characters, let limit):
      LocalizedText(
        ja: "\(language.name.ja)の表題が\(characters)文字あります。\(limit)文字以内にしてください。",
        en: "The \(language.name.en) title has \(characters) characters. Keep it within \(limit).")
    case .evidenceForm(.ja):
      LocalizedText(
        ja: "証拠の例は「文書名（何を示すか）」の形で書いてください。",
        en: "Write the Japanese example of evidence as 文書名（何を示すか）.")
    case .evidenceForm(.en):
      LocalizedText(
        ja: "英語の証拠の例は\"Document: what it must show\" の形で書いてください。",
        en: "Write the example of evidence as \"Document: what it must show\".")
    case .wrongScript(.ja):
      LocalizedText(
        ja: "日本語の文に日本語の文字がありません。", en: "The Japanese text has no Japanese in it.")
    case .wrongScript(.en):
      LocalizedText(
        ja: "英語の文に日本語の文字があります。", en: "The English text has Japanese in it.")
    case .untidy(let language):
      LocalizedText(
        ja: "\(language.name.ja)の文に不要な空白があるか、文字の正規化形（NFC）がそろっていません。",
        en: "The \(language.name.en) text has white space it does not need, or is not in NFC.")
    case .repeated(let file, let line):
      LocalizedText(
        ja: "同じ文が\(file)の\(line)行目にあります。違いが分かるように書き分けてください。",
        en: "The same text stands in \(file), line \(line). Say how the two differ.")
    case .unknownRequirement(let id, let nearest):
      UnknownRequirement.message(id, nearest: nearest)
    }
  }
}

extension Language {
  fileprivate var name: LocalizedText {
    switch self {
    case .ja: LocalizedText(ja: "日本語", en: "Japanese")
    case .en: LocalizedText(ja: "英語", en: "English")
    }
  }
}
