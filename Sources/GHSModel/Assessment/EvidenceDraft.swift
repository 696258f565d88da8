/// Evidence as somebody enters it, before the workspace has read its file and given it a number.
public struct EvidenceDraft: Hashable, Sendable {
  /// What it is called.
  public var title: String
  /// The document number.
  public var number: String
  /// The revision or version of the document.
  public var revision: String
  /// The section or page that matters.
  public var section: String
  /// Who is in charge of it.
  public var owner: String
  /// From which day it is effective.
  public var effectiveDate: CalendarDate?
  /// The last day on which it is valid.
  public var expiryDate: CalendarDate?
  /// Where its content comes from.
  public var source: Source
  /// What it certifies, where it is a certificate.
  public var certificate: Certificate?
  /// Who keeps it, where and for how long.
  public var keeping: Keeping?
  /// The requirements it supports.
  public var requirements: [RequirementID]

  /// Creates a draft.
  public init(
    title: String, number: String = "", revision: String = "", section: String = "",
    owner: String = "", effectiveDate: CalendarDate? = nil, expiryDate: CalendarDate? = nil,
    source: Source = .none, certificate: Certificate? = nil, keeping: Keeping? = nil,
    requirements: [RequirementID]
  ) {
    self.title = title
    self.number = number
    self.revision = revision
    self.section = section
    self.owner = owner
    self.effectiveDate = effectiveDate
    self.expiryDate = expiryDate
    self.source = source
    self.certificate = certificate
    self.keeping = keeping
    self.requirements = requirements
  }

  /// Where the content of evidence comes from.
  public enum Source: Hashable, Sendable {
    /// Kept elsewhere and named by title and number alone.
    case none
    /// An http or https address.
    case url(String)
    /// A file; relative paths are relative to the working directory. Attached: a copy is kept in the
    /// workspace. Linked: the file stays where it is.
    case file(path: String, custody: EvidenceFile.Custody)
    /// What the evidence already has; only for a change of existing evidence.
    case unchanged
  }

  /// A draft that starts from existing evidence.
  public init(_ evidence: Evidence) {
    self.init(
      title: evidence.title, number: evidence.number, revision: evidence.revision,
      section: evidence.section, owner: evidence.owner, effectiveDate: evidence.effectiveDate,
      expiryDate: evidence.expiryDate, source: .unchanged, certificate: evidence.certificate,
      keeping: evidence.keeping, requirements: evidence.requirements)
  }
}
