public import GHSModel

/// Why an answer cannot be taken; the question is asked again after it has been said.
public struct Refusal: Error {
  /// What is wrong with the answer and what to answer instead.
  public let message: LocalizedText

  /// Creates a refusal.
  public init(_ message: LocalizedText) {
    self.message = message
  }

  /// Creates a refusal from its two versions.
  public init(ja: String, en: String) {
    self.init(LocalizedText(ja: ja, en: en))
  }
}
