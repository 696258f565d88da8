public import GHSModel

/// What a check of a product's files found.
public struct EvidenceCheck: Equatable, Sendable {
  /// Every file of the product's evidence, in ascending order of the evidence.
  public let files: [File]

  /// The files whose state is other than it was.
  public var changed: [File] { files.filter { $0.before != $0.after } }

  /// The files that are not as they were when they were added.
  public var faulty: [File] { files.filter { $0.after != .intact } }

  /// What was found of one file.
  public struct File: Equatable, Sendable {
    /// The evidence.
    public let evidence: EvidenceID
    /// Absolute path of a linked file; the name alone of an attached one.
    public let path: String
    /// What the check before had found.
    public let before: EvidenceFile.State
    /// What this check found.
    public let after: EvidenceFile.State
  }
}
