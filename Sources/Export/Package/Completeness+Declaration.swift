import Foundation
import GHSModel

extension Completeness {
  /// States what becomes of a declaration; the files follow when they have been made.
  init(_ declaration: PackagedDeclaration, evidence: EvidenceSelection) {
    let record = declaration.record
    let reported = declaration.reportedCategories.map(\.id)
    let unclaimed = declaration.catalogue.categories.map(\.id).filter { !reported.contains($0) }
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

  /// States files of the payload.
  mutating func state(
    _ files: [(path: String, bytes: Data)], evidence: [String: EvidenceID]
  ) {
    let known = Dictionary(
      self.files.map { ($0.path, $0.digest) }, uniquingKeysWith: { first, _ in first })
    self.files = files.sorted { $0.path < $1.path }.map { file in
      File(
        path: file.path, size: file.bytes.count,
        digest: known[file.path] ?? ContentDigest(of: file.bytes), evidence: evidence[file.path])
    }
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
    try hold("categories", categories.total, dossier.reportedCategories.count + categories.leftOut)
    try hold("texts", dossier.record.confidentialTexts, texts.total)
    try hold("texts left out", audience == .public ? texts.total : 0, texts.leftOut)
    // Supporting documentation and a report for each category, with a declaration also that, the application
    // form and the notice of a revision; each as PDF and HTML in every language. Then the two machine formats.
    let declared = dossier.lineage.revision == nil ? 2 : 3
    let printed =
      1 + dossier.reportedCategories.count + (dossier.subject == .declaration ? declared : 0)
    try hold("documents", printed * 2 * Language.allCases.count + 2, documents)
    try hold("files", documents + 1 + evidence.included, files.count)
    try hold("counts", 1, isBalanced ? 1 : 0)
  }
}
