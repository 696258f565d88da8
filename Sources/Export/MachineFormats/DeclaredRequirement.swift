import GHSModel

/// A requirement of a claimed category with all that was recorded of it.
struct DeclaredRequirement {
  /// What is required.
  let requirement: Requirement
  /// What was judged.
  let judgement: Judgement
  /// Why it is satisfied or not.
  let reason: Derivation.Reason
  /// The evidence in force that supports it.
  let evidence: [EvidenceID]
}

extension DeclarationDossier {
  /// The requirements of a category that the record speaks of.
  func declaredRequirements(of category: GHSModel.Category) -> [DeclaredRequirement] {
    let outcomes = record.derivation.categories.first { $0.id == category.id }?.requirements ?? []
    let found = Dictionary(outcomes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return category.requirements.compactMap { requirement in
      found[requirement.id].map { outcome in
        DeclaredRequirement(
          requirement: requirement, judgement: record.assessment.judgement(of: requirement.id),
          reason: outcome.reason, evidence: outcome.evidenceInForce)
      }
    }
  }

  /// The evidence that supports the reported categories, in force or not.
  var declaredEvidence: [Evidence] {
    let reported = Set(reportedCategories.map(\.id.rawValue))
    return record.assessment.evidence.filter { evidence in
      evidence.requirements.contains { reported.contains($0.category) }
    }
  }

  /// The organisation that declares: the issuer, or the vendor while no issuer has been filled in.
  var organisation: String {
    record.content.issuerName.isEmpty ? product.vendor : record.content.issuerName
  }
}

extension DeclaredRequirement {
  /// Why the requirement counts as it does, in one sentence.
  func standing(in dossier: DeclarationDossier, _ language: Language) -> String {
    guard reason == .doesNotApply else { return reason.name.heading(in: language) }
    let safetyClass = dossier.record.derivation.safetyClass.rawValue
    return language(
      ja: "ソフトウェア安全クラス\(safetyClass)には適用されない。",
      en: "Does not apply to software safety class \(safetyClass).")
  }
}
