import GHSModel

extension LocalizedText {
  /// The text as it stands alone in a cell: an English word begins with a capital letter there.
  func heading(in language: Language) -> String {
    let text = self[language]
    return language == .en ? text.prefix(1).uppercased() + text.dropFirst() : text
  }
}
