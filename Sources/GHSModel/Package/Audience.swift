/// For whom a package is made.
public enum Audience: String, Codable, Sendable, CaseIterable {
  /// Everything the program has: for whoever examines the declaration in confidence.
  case full
  /// Without rationale and without the content of evidence; keyed hashes stand in their place.
  case `public`

  /// The audience as a word.
  public var name: LocalizedText {
    switch self {
    case .full: LocalizedText(ja: "全内容版", en: "full")
    case .public: LocalizedText(ja: "公開版", en: "public")
    }
  }
}
