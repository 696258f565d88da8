import GHSModel

extension Completeness {
  /// States what becomes of a declaration; the files follow when they have been made.
  init(_ declaration: PackagedDeclaration, evidence: EvidenceSelection) {
    let record = declaration.record
    let unclaimed = declaration.catalogue.categories.map(\.id)
      .filter { !record.content.claimedCategories.contains($0) }
    let hidden = declaration.disclosure.concealed.count
    self.init(
      declaration: record.content.number, audience: declaration.disclosure.audience,
      journalHead: record.journalHead,
      evidence: Count(
        total: record.assessment.evidence.count, included: evidence.files.count,
        leftOut: evidence.omissions.count),
      categories: Count(
        total: declaration.catalogue.categories.count,
        included: declaration.catalogue.categories.count - unclaimed.count,
        leftOut: unclaimed.count),
      texts: Count(
        total: record.confidentialTexts, included: record.confidentialTexts - hidden,
        leftOut: hidden),
      files: [],
      leftOut: evidence.omissions + unclaimed.map { Omission(id: $0.rawValue, reason: .notClaimed) }
    )
  }

  /// Holds the statement against what was declared, counted anew from the frozen record.
  ///
  /// - Throws: ``PackageError/unaccounted(what:expected:found:)`` when something would be left out
  ///   silently.
  func accountFor(
    _ dossier: DeclarationDossier, audience: Audience, documents: Int
  ) throws(PackageError) {
    func hold(_ what: String, _ expected: Int, _ found: Int) throws(PackageError) {
      guard expected == found else {
        throw .unaccounted(what: what, expected: expected, found: found)
      }
    }
    let named = Set(files.compactMap(\.evidence?.rawValue) + leftOut.map(\.id))
    for evidence in dossier.record.assessment.evidence {
      try hold(evidence.id.rawValue, 1, named.contains(evidence.id.rawValue) ? 1 : 0)
    }
    try hold("evidence", dossier.record.assessment.evidence.count, evidence.total)
    try hold("evidence", evidence.total, evidence.included + evidence.leftOut)
    try hold("evidence files", files.count { $0.evidence != nil }, evidence.included)
    try hold("categories", dossier.catalogue.categories.count, categories.total)
    try hold("categories", categories.total, dossier.claimedCategories.count + categories.leftOut)
    try hold("texts", dossier.record.confidentialTexts, texts.total)
    try hold("texts left out", audience == .public ? texts.total : 0, texts.leftOut)
    // Declaration, application form and dossier, the notice of a revision, and a report for each category
    // that is claimed; each as PDF and HTML in every language.
    let printed = 3 + (dossier.lineage.revision == nil ? 0 : 1) + dossier.claimedCategories.count
    try hold("documents", printed * 2 * Language.allCases.count, documents)
    try hold("files", documents + 1 + evidence.included, files.count)
    try hold("counts", 1, isBalanced ? 1 : 0)
  }
}
