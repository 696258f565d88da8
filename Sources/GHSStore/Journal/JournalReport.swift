public import GHSModel

/// What a verification of the journal found.
public struct JournalReport: Equatable, Sendable {
  /// How many entries follow one another unaltered, from the first on.
  public let entries: Int
  /// The place of the last of them.
  public let head: JournalHead
  /// What is wrong; empty when the journal and the workspace bear each other out.
  public let faults: [Fault]

  /// Something that is wrong with the journal, or with the workspace as it is beside the journal.
  public enum Fault: Equatable, Sendable {
    /// An entry does not follow the one before it; nothing after it could be verified.
    case chain(JournalChain.Fault)
    /// The facts of a product are not what the journal says they are.
    case product(ProductID)
    /// A judgement is not what the journal says it is.
    case judgement(ProductID, RequirementID)
    /// Evidence is not what the journal says it is.
    case evidence(ProductID, EvidenceID)
    /// A declaration is not what the journal says it is.
    case declaration(ProductID, Int)
    /// The frozen record of a declaration does not give its digest.
    case declarationRecord(ContentDigest)
    /// A pinned catalogue does not give its digest, or the journal does not know it.
    case catalogue(ContentDigest)
  }
}
