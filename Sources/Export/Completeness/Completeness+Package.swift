import Foundation
import GHSModel

extension Completeness {
  /// States what becomes of a declaration in a package; the files follow when they have been made.
  init(_ declaration: PackagedDeclaration, evidence: EvidenceSelection, documents: Int) {
    let record = declaration.record
    let hidden = declaration.disclosure.concealed.count
    self.init(
      record, declaration.catalogue, reporting: declaration.reportedCategories,
      for: declaration.disclosure.audience,
      documents: Count(total: documents, included: documents, leftOut: 0),
      texts: Count(
        total: record.confidentialTexts, included: record.confidentialTexts - hidden,
        leftOut: hidden),
      leftOut: evidence.omissions, enclosed: evidence.files.count)
  }

  /// Holds the statement against what was declared, counted anew from the frozen record, and against
  /// the documents that were made.
  ///
  /// - Throws: `Unaccounted` when something would be left out silently.
  func accountFor(
    _ dossier: DeclarationDossier, audience: Audience, documents: [DeclaredDocument], files: Int
  ) throws(Unaccounted) {
    try accountFor(dossier.record, dossier.catalogue, reporting: dossier.reportedCategories)
    let texts = dossier.record.confidentialTexts
    try Unaccounted.hold("texts", expected: texts, found: self.texts.total)
    try Unaccounted.hold(
      "texts left out", expected: audience == .public ? texts : 0, found: self.texts.leftOut)
    try DocumentAccount(dossier.record, reporting: dossier.reportedCategories).hold(documents)
    // Supporting documentation and a report for each category, with a declaration also that, the application
    // form and the notice of a revision; each as PDF and HTML in every language. Then the two machine formats.
    let declared = dossier.lineage.revision == nil ? 2 : 3
    let printed =
      1 + dossier.reportedCategories.count + (dossier.subject == .declaration ? declared : 0)
    let expected = printed * 2 * Language.allCases.count + 2
    try Unaccounted.hold("documents", expected: expected, found: files)
    try Unaccounted.hold("documents stated", expected: expected, found: self.documents.included)
    try Unaccounted.hold(
      "files", expected: files + 1 + evidence.included, found: self.files.count)
  }
}
