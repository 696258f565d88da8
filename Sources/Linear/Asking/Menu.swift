public import GHSModel

/// A question with a fixed set of answers.
public struct Menu<Value> {
  /// What is asked, short: it is heard again at every prompt.
  public var label: LocalizedText
  /// The answers, in the order of their numbers.
  public var choices: [Choice<Value>]
  /// Which of them an empty line chooses; nothing when an empty line is no answer.
  public var presetPlace: Int?
  /// What the question is about, said on "?".
  public var help: LocalizedText
  /// Where the answers are read out.
  public var reading: Reading

  /// Where the answers of a menu are read out.
  public enum Reading: Sendable {
    /// One a line before the first prompt, and again on "?".
    case listed
    /// On "?" alone, because they have been heard before.
    case onRequest
    /// Inside the prompt; for two or three short ones.
    case inPrompt
  }

  /// Creates a menu.
  public init(
    _ label: LocalizedText, _ choices: [Choice<Value>], presetPlace: Int? = nil,
    help: LocalizedText, reading: Reading = .listed
  ) {
    self.label = label
    self.choices = choices
    self.presetPlace = presetPlace
    self.help = help
    self.reading = reading
  }
}
