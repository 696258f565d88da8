import GHSModel

extension DeclarationDossier {
  /// The dossier with a phrase in the place of each commitment, because nobody reads 64 digits.
  func printable(in language: Language) -> DeclarationDossier {
    var record = record
    func say(_ text: inout String) {
      guard DisclosureKey.isCommitment(text) else { return }
      let digits = text.dropFirst(DisclosureKey.prefix.count).prefix(12)
      text = language(
        ja: "公開版では省略（照合値 \(digits)…）", en: "Left out of the public version (hash \(digits)…)")
    }
    for (id, judgement) in record.assessment.judgements {
      var judgement = judgement
      say(&judgement.rationale)
      if var action = judgement.action {
        say(&action.description)
        say(&action.owner)
        judgement.action = action
      }
      record.assessment.judgements[id] = judgement
    }
    if var classification = record.assessment.product.classification {
      say(&classification.reason)
      record.assessment.product.classification = classification
    }
    if var scope = record.assessment.product.scope {
      say(&scope.remarks)
      record.assessment.product.scope = scope
    }
    return DeclarationDossier(
      declaration: declaration, record: record, catalogue: catalogue, lineage: lineage)
  }
}
