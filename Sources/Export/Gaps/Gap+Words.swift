import GHSModel

extension Gap {
  /// Why the requirement is not satisfied, as a phrase.
  func missing(in language: Language) -> String {
    // One that is satisfied is here because nothing in its category conforms.
    guard !reason.satisfies else {
      return language(ja: "カテゴリーに適合の要求事項がない", en: "nothing in the category conforms")
    }
    return reason.name[language]
  }

  /// The clauses it comes from, with their Japanese editions' numbers left to the catalogue.
  var clauses: String { requirement.clauses.map(\.description).joined(separator: "; ") }
}
