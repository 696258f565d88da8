/// A language in which every word of the product exists.
public enum Language: String, Codable, Sendable, CaseIterable {
  /// Japanese, in the terms of the JIS editions.
  case ja
  /// English, in the terms of the ISO and IEC editions.
  case en

  /// The other language, for a switch with one key.
  public var other: Language { self == .ja ? .en : .ja }

  /// The one of two texts that is in this language.
  public func callAsFunction(ja: String, en: String) -> String {
    self == .ja ? ja : en
  }
}
