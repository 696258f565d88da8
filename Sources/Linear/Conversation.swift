public import GHSModel

/// Somebody is asked and told things, line by line.
///
/// Nothing here knows a terminal: a question is a prompt, and its answer is the next line. At every prompt
/// "?" explains, "back" goes back and "quit" leaves, in either language and in any width or case.
public struct Conversation {
  /// The language that is spoken; answers are understood in both.
  public let language: Language
  private let device: any LineDevice
  private let editor: (String) -> String?
  /// Keeps the answers of unfinished forms, where that is wanted.
  let keeper: (any AnswerKeeper)?
  /// Ends work that takes long, where that is possible.
  let stop: (any StopSignal)?
  /// What can be heard again while a text is written.
  private(set) var reference: Reference?

  /// Begins a conversation.
  ///
  /// - Parameters:
  ///   - language: The language that is spoken.
  ///   - device: Where lines come from and go to.
  ///   - keeper: Keeps the answers of unfinished forms, where that is wanted.
  ///   - stop: Ends work that takes long, where that is possible.
  ///   - editor: Lets somebody edit a text in a program for it; gives nothing when that failed.
  public init(
    _ language: Language, on device: any LineDevice, keeper: (any AnswerKeeper)? = nil,
    stop: (any StopSignal)? = nil, editor: @escaping (String) -> String?
  ) {
    self.language = language
    self.device = device
    self.keeper = keeper
    self.stop = stop
    self.editor = editor
  }

  /// The same conversation in another language.
  public func speaking(_ language: Language) -> Conversation {
    Conversation(language, on: device, keeper: keeper, stop: stop, editor: editor)
  }

  /// The same conversation, in which something can be heard again at every question for a text.
  public func referring(to reference: Reference) -> Conversation {
    var other = self
    other.reference = reference
    return other
  }

  /// Says something; a long text in short paragraphs.
  public func say(_ text: LocalizedText) throws {
    try say(text[language])
  }

  /// Says something in one of two versions.
  public func say(ja: String, en: String) throws {
    try say(language(ja: ja, en: en))
  }

  /// Says a text that is in the language already, or in none.
  public func say(_ text: String) throws {
    for paragraph in Paragraphs.of(text) { try device.write(line: paragraph) }
  }

  /// A blank line, where something new begins.
  public func pause() throws {
    try device.write(line: "")
  }

  /// The next answer to a prompt.
  ///
  /// - Throws: ``Leaving`` for "back", "quit" and the end of the input.
  /// - Returns: The answer; nothing for "?".
  func answer(to prompt: String) throws -> TypedAnswer? {
    while true {
      try device.write(prompt: prompt)
      guard let line = device.readLine() else { throw Leaving.endOfInput(unfinished: false) }
      // The reader puts this in the place of bytes that are no UTF-8.
      guard !line.unicodeScalars.contains("\u{FFFD}") else {
        try say(
          ja: "読み取れない文字があります。端末の文字コードをUTF-8にして、もう一度入力してください。",
          en: "Some of that cannot be read. Set the terminal to UTF-8 and type it again.")
        continue
      }
      switch ReservedWord(SpokenForm(line)) {
      case .help: return nil
      case .back: throw Leaving.back
      case .quit: throw Leaving.quit(unfinished: false)
      case nil: return TypedAnswer(line)
      }
    }
  }

  /// Lets somebody edit a text; gives nothing when that failed.
  func edit(_ text: String) -> String? { editor(text) }
}
