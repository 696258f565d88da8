/// Where a declaration stands among those of its product: what it replaced, and what replaced it.
public struct DeclarationLineage: Codable, Hashable, Sendable {
  /// What it changes against the declaration it replaced, or would replace when it is issued.
  public var revision: Revision?
  /// The declaration that replaced it.
  public var supersededBy: DeclarationCitation?

  /// States a lineage; one that replaced nothing and that nothing replaced by default.
  public init(revision: Revision? = nil, supersededBy: DeclarationCitation? = nil) {
    self.revision = revision
    self.supersededBy = supersededBy
  }

  /// Finds the place of a declaration.
  ///
  /// - Parameters:
  ///   - declaration: The declaration.
  ///   - record: What it rests on; for a draft, what it would rest on if it were issued now.
  ///   - declarations: All declarations of the product.
  public init(
    of declaration: Declaration, record: DeclarationRecord, among declarations: [Declaration]
  ) {
    revision = declaration.former(among: declarations)?.record.map {
      Revision(of: $0, content: record.content, assessment: record.assessment)
    }
    supersededBy = declaration.successor(among: declarations)?.record
      .map { DeclarationCitation($0) }
  }
}
