extension Document {
  /// The language a document is written in; it decides line breaking and what readers announce.
  public enum Language: String, Hashable, Sendable, CaseIterable {
    /// Japanese.
    case japanese = "ja"

    /// English.
    case english = "en"
  }
}
