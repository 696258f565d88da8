import GHSModel

/// A declaration with everything that stands behind it, for programs: `ghs-declaration-export/1`.
///
/// It holds the catalogue in full, so that a reader can take its digest again and replay the level. The
/// record is the frozen one but for the folders of evidence files, which stay with the maker.
struct DeclarationExportRecord: Encodable {
  let schema = "ghs-declaration-export/1"
  let status: Declaration.Status
  let withdrawal: Declaration.Withdrawal?
  let registration: Registration?
  let record: DeclarationRecord
  let catalogue: Catalogue
  let nature: [LocalizedText]
  /// What it changes against the declaration it replaces.
  let revision: Revision?
  /// The declaration that has replaced it.
  let supersededBy: DeclarationCitation?

  init(_ dossier: DeclarationDossier) {
    status = dossier.declaration.status
    withdrawal = dossier.declaration.withdrawal
    registration = dossier.declaration.registration
    record = dossier.record.withoutFolders
    catalogue = dossier.catalogue
    nature = DeclarationNature.sentences
    revision = dossier.lineage.revision
    supersededBy = dossier.lineage.supersededBy
  }

  private enum CodingKeys: String, CodingKey {
    case schema, status, withdrawal, registration, record, catalogue, nature, revision
    case supersededBy
  }
}
