/// What went into an export, what was left out, and why: `ghs-completeness/1`.
///
/// Packages and folders of documents have it as a file. Nothing may be left out silently: each thing that
/// could go in has a fate, and ``isBalanced`` holds the counts against one another.
public struct Completeness: Codable, Hashable, Sendable {
  /// The version of this form.
  public static let schema = "ghs-completeness/1"

  /// The version of this form.
  public var schema = Completeness.schema
  /// The number of the declaration.
  public var declaration: String
  /// For whom it was made.
  public var audience: Audience
  /// The journal's last entry before the issue.
  public var journalHead: JournalHead
  /// Documents and formats: those written, and those that were not asked for.
  public var documents: Count
  /// Pieces of evidence: those whose content went in, and those whose content did not.
  public var evidence: Count
  /// Categories: those with a report, and those that are not claimed.
  public var categories: Count
  /// Requirements: those of which the documents say how they were judged, and those of other categories.
  public var requirements: Count
  /// Rationales and other texts given in confidence: those that went in, and those left out.
  public var texts: Count
  /// The files but for this one, in order of their paths.
  public var files: [File]
  /// Everything that was left out, but for requirements, whose categories are named, and for texts.
  public var leftOut: [Omission]
  /// How the assessment had moved on when this was made of what was issued; absent where it had not.
  public var changedSince: [LocalizedText]?

  /// How many there are, and what became of them.
  public struct Count: Codable, Hashable, Sendable {
    /// How many there are.
    public var total: Int
    /// How many went in.
    public var included: Int
    /// How many were left out.
    public var leftOut: Int

    /// Creates a count.
    public init(total: Int, included: Int, leftOut: Int) {
      self.total = total
      self.included = included
      self.leftOut = leftOut
    }

    /// Whether nothing was lost.
    public var isBalanced: Bool {
      included >= 0 && leftOut >= 0 && included.addingReportingOverflow(leftOut) == (total, false)
    }
  }

  /// A file of the export.
  public struct File: Codable, Hashable, Sendable {
    /// The path below `data/` in a package, the name in a folder.
    public var path: String
    /// Its size in bytes.
    public var size: Int
    /// SHA-256 of its content.
    public var digest: ContentDigest
    /// The evidence whose content it is, if it is evidence.
    public var evidence: EvidenceID?

    /// Describes a file.
    public init(path: String, size: Int, digest: ContentDigest, evidence: EvidenceID? = nil) {
      self.path = path
      self.size = size
      self.digest = digest
      self.evidence = evidence
    }
  }

  /// Something that was left out.
  public struct Omission: Codable, Hashable, Sendable {
    /// The id of the evidence or of the category, or the name of the document.
    public var id: String
    /// Why.
    public var reason: Reason

    /// Creates an omission.
    public init(id: String, reason: Reason) {
      self.id = id
      self.reason = reason
    }
  }

  /// Creates a statement.
  public init(
    declaration: String, audience: Audience, journalHead: JournalHead, documents: Count,
    evidence: Count, categories: Count, requirements: Count, texts: Count, files: [File],
    leftOut: [Omission]
  ) {
    self.declaration = declaration
    self.audience = audience
    self.journalHead = journalHead
    self.documents = documents
    self.evidence = evidence
    self.categories = categories
    self.requirements = requirements
    self.texts = texts
    self.files = files
    self.leftOut = leftOut
  }
}

extension Completeness {
  /// Whether every count adds up, and agrees with what is listed.
  public var isBalanced: Bool {
    func listed(_ kind: Reason.Kind) -> Int { leftOut.count { $0.reason.kind == kind } }
    return [documents, evidence, categories, requirements, texts].allSatisfy(\.isBalanced)
      && files.count { $0.evidence != nil } == evidence.included
      && listed(.evidence) == evidence.leftOut && listed(.category) == categories.leftOut
      && listed(.document) == documents.leftOut
  }
}
