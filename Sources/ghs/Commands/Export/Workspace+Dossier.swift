import Export
import GHSModel
import GHSStore

extension Workspace {
  /// What the documents of a declaration are made from.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - wanted: The declaration's place; nothing for the one in force, or else the draft.
  /// - Returns: The declaration with its record and catalogue.
  /// - Throws: ``CommandError`` when there is no such declaration; faults of the workspace.
  func dossier(of product: ProductID, declaration wanted: Int?) throws -> DeclarationDossier {
    let declarations = try declarations(of: product)
    let chosen: Declaration
    if let wanted {
      guard let declaration = declarations.first(where: { $0.id == wanted }) else {
        throw CommandError.unknownDeclaration(wanted, product: product)
      }
      chosen = declaration
    } else {
      let best =
        declarations.first { $0.status == .issued } ?? declarations.first { $0.status == .draft }
      guard let best else { throw CommandError.nothingToExport(product) }
      chosen = best
    }
    let record = try chosen.record ?? preview(of: chosen)
    return DeclarationDossier(
      declaration: chosen, record: record,
      catalogue: try catalogue(record.assessment.catalogue.digest),
      lineage: DeclarationLineage(of: chosen, record: record, among: declarations))
  }

  /// The assessment of a product as it stands now, without a declaration.
  ///
  /// Linked files are read again before, so that what is recorded of them is so now.
  func assessmentDossier(
    of product: ProductID, progress: WorkReport = { _ in }
  ) throws -> DeclarationDossier {
    try checkEvidence(product, progress: progress)
    let evaluation = try evaluation(of: product)
    var content = DeclarationContent()
    content.issuerName = evaluation.assessment.product.vendor
    let record = DeclarationRecord(
      content: content, evaluation: evaluation, journalHead: try journalHead())
    return DeclarationDossier(
      .assessment, declaration: Declaration(id: 0, product: product, content: content),
      record: record, catalogue: try catalogue(record.assessment.catalogue.digest))
  }

  /// How the assessment has moved on since a declaration in force was issued; of anything else nothing.
  func changesSinceIssue(of dossier: DeclarationDossier) throws -> [DeclarationChange] {
    guard dossier.declaration.status == .issued else { return [] }
    return dossier.record.changes(since: try evaluation(of: dossier.declaration.product))
  }

  /// The record a draft would freeze if it were issued now.
  private func preview(of draft: Declaration) throws -> DeclarationRecord {
    DeclarationRecord(
      content: draft.content, evaluation: try evaluation(of: draft.product),
      journalHead: try journalHead())
  }
}
