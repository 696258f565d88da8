public import GHSModel

/// What the documents of one declaration are made from.
///
/// Everything is taken from the frozen record, never from the assessment as it is now, so that a
/// declaration prints the same tomorrow. For a draft the record is a preview and the documents say so.
public struct DeclarationDossier: Sendable {
  /// Whether a declaration is made at all.
  public let subject: PackageSubject
  /// The declaration; of an assessment, an empty draft.
  public let declaration: Declaration
  /// What it rests on.
  public let record: DeclarationRecord
  /// The catalogue the record was judged against, found by its digest.
  public let catalogue: Catalogue
  /// What it replaced, and what replaced it.
  public let lineage: DeclarationLineage
  /// The paths of evidence files that lie beside the documents, from there on.
  var enclosed: [EvidenceID: String] = [:]

  /// Brings together an issued declaration and its catalogue.
  ///
  /// - Parameters:
  ///   - subject: Whether a declaration is made at all.
  ///   - declaration: The declaration.
  ///   - record: Its record; for a draft, a record made from the present evaluation.
  ///   - catalogue: The catalogue whose digest the record names.
  ///   - lineage: What it replaced, and what replaced it.
  public init(
    _ subject: PackageSubject = .declaration, declaration: Declaration, record: DeclarationRecord,
    catalogue: Catalogue, lineage: DeclarationLineage = DeclarationLineage()
  ) {
    self.subject = subject
    self.declaration = declaration
    self.record = record
    self.catalogue = catalogue
    self.lineage = lineage
  }

  /// Whether the documents claim nothing yet.
  var isDraft: Bool { declaration.status == .draft }

  /// The product as it was declared.
  var product: Product { record.assessment.product }

  /// The categories claimed, in the order of the catalogue.
  var claimedCategories: [GHSModel.Category] {
    catalogue.categories.filter { record.content.claimedCategories.contains($0.id) }
  }

  /// The categories reported: those claimed, or all of an assessment.
  var reportedCategories: [GHSModel.Category] {
    subject == .assessment ? catalogue.categories : claimedCategories
  }

  /// The words that stand for something not filled in.
  static func orBlank(_ text: String) -> String {
    text.isEmpty ? "—" : text
  }
}
