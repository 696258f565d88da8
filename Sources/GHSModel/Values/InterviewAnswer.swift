/// An answer in one of the short interviews before an assessment.
public enum InterviewAnswer: String, Codable, Sendable, CaseIterable {
  /// Yes.
  case yes
  /// No.
  case no
  /// Nobody could say; counts as the more careful of the other two.
  case notKnown = "not-known"

  /// The answer as a word.
  public var name: LocalizedText {
    switch self {
    case .yes: LocalizedText(ja: "はい", en: "yes")
    case .no: LocalizedText(ja: "いいえ", en: "no")
    case .notKnown: LocalizedText(ja: "不明", en: "not known")
    }
  }
}
