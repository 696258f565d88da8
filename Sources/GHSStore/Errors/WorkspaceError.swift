public import GHSModel

/// Why the workspace did not do what it was asked; carries data, the text is made elsewhere.
///
/// After any of these nothing has changed, except where the case says otherwise.
public enum WorkspaceError: Error, Equatable, Sendable {
  /// The workspace file cannot be opened, read or written.
  case storage(StorageFault, path: String)
  /// Somebody has ended long work before it was done.
  case cancelled
  /// A file that is to be evidence cannot be taken.
  case file(FileFault, path: String)
  /// A value that someone entered cannot be taken.
  case input(InputError)
  /// There is no such product; the nearest ids that exist, best first.
  case unknownProduct(ProductID, nearest: [ProductID])
  /// The catalogue of the product has no such requirements; all of them at once.
  case unknownRequirements([UnknownRequirement])
  /// The product has no such evidence; the nearest ids that exist, best first.
  case unknownEvidence(EvidenceID, nearest: [EvidenceID])
  /// The product has no declaration at this place.
  case unknownDeclaration(Int, of: ProductID)
  /// No catalogue with this digest is pinned in the workspace.
  case unknownCatalogue(ContentDigest)
  /// A catalogue with this id and edition, but other content, is kept already.
  case editionExists(CatalogueReference)
  /// The workspace keeps no attachment with this digest.
  case unknownAttachment(ContentDigest)
  /// There is a product with this id already.
  case productExists(ProductID)
  /// What was to be changed is no longer what the caller saw.
  case conflict(Conflict)
  /// New evidence was drafted with the source `unchanged`, which only a change can have.
  case noSourceForNewEvidence
  /// The product has no draft of a declaration.
  case noDraft(ProductID)
  /// The product has a draft already; a revision would overwrite it.
  case draftExists(ProductID)
  /// The product has no issued declaration to withdraw.
  case noDeclarationInForce(ProductID)
  /// The product has never issued a declaration that could be revised.
  case nothingToRevise(ProductID)
  /// The gate refuses to issue, for these reasons.
  ///
  /// What the check of the files found before the refusal has been recorded.
  case issueRefused([Finding])
  /// There is no change of the product left to undo.
  case nothingToUndo(ProductID)
  /// No undone change of the product is left to be done again.
  case nothingToRedo(ProductID)
  /// The last change of the product is of a kind that cannot be undone.
  case notUndoable(JournalOperation, sequence: Int)

  /// A requirement id that a catalogue does not have.
  public struct UnknownRequirement: Equatable, Sendable {
    /// The id.
    public let id: RequirementID
    /// The nearest ids that exist, best first.
    public let nearest: [RequirementID]

    /// Creates the description of an unknown id.
    public init(id: RequirementID, nearest: [RequirementID]) {
      self.id = id
      self.nearest = nearest
    }
  }
}
