public import GHSModel

/// What to export, and where to.
public struct ExportRequest: Hashable, Sendable {
  /// The product.
  public var product: ProductID
  /// The declaration whose frozen record is exported; nothing for the assessment as it is now.
  public var declaration: Int?
  /// What is written.
  public var content: Content
  /// The folder of documents, or the file of a package, as typed.
  public var place: String
  /// Whether files that are there already may be written over.
  public var replacing = false
  /// Whether a declaration is packed although the assessment has moved on since it was issued.
  public var asIssued = false

  /// What is written.
  public enum Content: Hashable, Sendable {
    /// The declaration and its reports in these languages, and the record.
    case documents([Language])
    /// One archive that its receiver can check.
    ///
    /// - Parameters:
    ///   - audience: For whom it is.
    ///   - enclosesLinked: Whether linked files of evidence are put in, too.
    case package(Audience, enclosesLinked: Bool)
  }

  /// Creates a request; nothing that is there is replaced, and nothing is packed that is no longer so.
  public init(product: ProductID, declaration: Int?, content: Content, place: String) {
    self.product = product
    self.declaration = declaration
    self.content = content
    self.place = place
  }
}
