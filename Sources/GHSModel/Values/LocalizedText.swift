/// A text in both languages.
public struct LocalizedText: Codable, Hashable, Sendable {
  /// The Japanese text.
  public var ja: String
  /// The English text.
  public var en: String

  /// Creates a text from its two versions.
  public init(ja: String, en: String) {
    self.ja = ja
    self.en = en
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .ja: ja
    case .en: en
    }
  }
}
