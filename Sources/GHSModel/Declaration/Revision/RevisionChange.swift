/// One thing that a declaration changes against the one it replaces.
public struct RevisionChange: Codable, Hashable, Sendable {
  /// What it is about.
  public var aspect: Aspect
  /// What became of it.
  public var kind: Kind
  /// Which category, requirement or evidence, or which field of the product or declaration; empty where
  /// there is but one.
  public var subject: String
  /// What it was; a word that is never localised, or a text of the issuer; empty when there was nothing.
  public var before: String
  /// What it is now.
  public var after: String
  /// Which parts differ, of a judgement or of evidence.
  public var fields: [RevisionField]

  /// Creates a change.
  public init(
    _ aspect: Aspect, _ kind: Kind = .changed, subject: String = "", before: String = "",
    after: String = "", fields: [RevisionField] = []
  ) {
    self.aspect = aspect
    self.kind = kind
    self.subject = subject
    self.before = before
    self.after = after
    self.fields = fields
  }

  /// What a change is about.
  public enum Aspect: String, Codable, Sendable, CaseIterable {
    /// The level that is claimed.
    case level
    /// A category that is claimed.
    case category
    /// The catalogue the product is judged against.
    case catalogue
    /// A fact of the product.
    case product
    /// What the issuer filled in.
    case declaration
    /// The judgement of a requirement; before and after are its outcome.
    case judgement
    /// A piece of evidence; before and after are its title.
    case evidence
  }

  /// What became of something.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// It was not there before.
    case added
    /// It is not there any more.
    case removed
    /// It is another.
    case changed
  }
}
