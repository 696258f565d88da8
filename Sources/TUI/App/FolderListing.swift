public import GHSModel

/// One name in a directory.
public struct DirectoryEntry: Hashable, Sendable {
  /// The name, without the path.
  public var name: String
  /// Whether it is a directory.
  public var isDirectory: Bool
  /// Its size in bytes, where that was asked for.
  public var size: Int?
  /// The day on which it was last written to, where that was asked for.
  public var modified: CalendarDate?

  /// Creates an entry.
  public init(
    name: String, isDirectory: Bool, size: Int? = nil, modified: CalendarDate? = nil
  ) {
    self.name = name
    self.isDirectory = isDirectory
    self.size = size
    self.modified = modified
  }
}

/// What is in a folder, to choose from.
public struct FolderListing: Hashable, Sendable {
  /// The absolute path, with a slash at its end.
  public var path: String
  /// What is in it: folders first, each in the order of their names.
  public var entries: [DirectoryEntry]

  /// Creates a listing.
  public init(path: String, entries: [DirectoryEntry]) {
    self.path = path
    self.entries = entries
  }
}

/// The evidence of a product other than the one that is open.
public struct OtherEvidence: Hashable, Sendable {
  /// The product.
  public var product: Product
  /// Its evidence.
  public var evidence: [Evidence]

  /// Creates the value.
  public init(product: Product, evidence: [Evidence]) {
    self.product = product
    self.evidence = evidence
  }
}
