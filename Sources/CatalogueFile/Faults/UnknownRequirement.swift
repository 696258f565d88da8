import GHSModel

/// The message about a requirement that is named but not there.
enum UnknownRequirement {
  static func message(_ id: String, nearest: String?) -> LocalizedText {
    guard let nearest else {
      return LocalizedText(
        ja: "要求事項「\(id.excerpt)」はこのカタログにありません。識別子を直してください。",
        en: "The catalogue has no requirement “\(id.excerpt)”. Correct the id.")
    }
    return LocalizedText(
      ja: "要求事項「\(id.excerpt)」はこのカタログにありません。「\(nearest)」の誤りではありませんか。",
      en: "The catalogue has no requirement “\(id.excerpt)”. Did you mean “\(nearest)”?")
  }
}
