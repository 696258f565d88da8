public import GHSModel

/// One of the answers to a question.
public struct Choice<Value> {
  /// What is chosen.
  public let value: Value
  /// How it is read out, and one of the words it is chosen by in either language.
  public let label: LocalizedText
  /// More words by which it is chosen, such as an id.
  public let words: [String]

  /// Creates a choice.
  public init(_ value: Value, ja: String, en: String, words: [String] = []) {
    self.init(value, LocalizedText(ja: ja, en: en), words: words)
  }

  /// Creates a choice whose label exists in both languages already.
  public init(_ value: Value, _ label: LocalizedText, words: [String] = []) {
    self.value = value
    self.label = label
    self.words = words
  }

  /// Everything it is chosen by, as it is compared.
  var forms: [SpokenForm] { ([label.ja, label.en] + words).map(SpokenForm.init) }
}
