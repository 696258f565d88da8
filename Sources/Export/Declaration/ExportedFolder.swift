public import GHSModel

/// What is written into a folder.
public struct ExportedFolder: Sendable {
  /// The files, the completeness statement last.
  public let files: [ExportedFile]
  /// What is among them, and what is not.
  public let completeness: Completeness
}
