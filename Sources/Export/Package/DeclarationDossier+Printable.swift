import GHSModel

extension DeclarationDossier {
  /// The dossier with a phrase in the place of each commitment, because nobody reads 64 digits.
  func printable(in language: Language) -> DeclarationDossier {
    let record = record.changingConfidentialTexts { text, _ in
      guard DisclosureKey.isCommitment(text) else { return text }
      let digits = text.dropFirst(DisclosureKey.prefix.count).prefix(12)
      return language(
        ja: "公開版では省略（照合値：\(digits)…）", en: "Left out of the public version (hash \(digits)…)")
    }
    return DeclarationDossier(
      subject, declaration: declaration, record: record, catalogue: catalogue, lineage: lineage)
  }
}
