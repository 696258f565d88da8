/// What went into a package, what was left out, and why: `ghs-completeness/1`.
///
/// Nothing may be left out silently: each thing that could go in has a fate, and ``isBalanced`` holds the
/// counts against one another.
public struct Completeness: Codable, Hashable, Sendable {
  /// The version of this form.
  public static let schema = "ghs-completeness/1"

  /// The version of this form.
  public var schema = Completeness.schema
  /// The number of the declaration.
  public var declaration: String
  /// For whom the package was made.
  public var audience: Audience
  /// The journal's last entry before the issue.
  public var journalHead: JournalHead
  /// Pieces of evidence: those whose content is in the package, and those whose content is not.
  public var evidence: Count
  /// Categories: those with a report, and those that are not claimed.
  public var categories: Count
  /// Rationales and other texts given in confidence: those that are in the record, and those left out.
  public var texts: Count
  /// Payload files but for this one, in order of their paths.
  public var files: [File]
  /// Everything that was left out, but for texts, whose places the record names.
  public var leftOut: [Omission]
  /// How the assessment had moved on when the package was made of what was issued; absent where it had not.
  public var changedSince: [LocalizedText]?

  /// How many there are, and what became of them.
  public struct Count: Codable, Hashable, Sendable {
    /// How many there are.
    public var total: Int
    /// How many are in the package.
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

  /// A file of the payload.
  public struct File: Codable, Hashable, Sendable {
    /// The path below `data/`.
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
    /// The id of the evidence or of the category.
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
    declaration: String, audience: Audience, journalHead: JournalHead, evidence: Count,
    categories: Count, texts: Count, files: [File], leftOut: [Omission]
  ) {
    self.declaration = declaration
    self.audience = audience
    self.journalHead = journalHead
    self.evidence = evidence
    self.categories = categories
    self.texts = texts
    self.files = files
    self.leftOut = leftOut
  }
}

extension Completeness {
  /// Why something was left out.
  public enum Reason: String, Codable, Sendable, CaseIterable {
    /// A linked file: it stays where it is, unless the maker asks for linked files to be put in.
    case linked
    /// An address; its content was never in the program.
    case address
    /// Named by title and number alone.
    case noContent = "no-content"
    /// The workspace no longer has the bytes, or they are not the ones that were judged.
    case missing
    /// The audience does not get it.
    case audience
    /// The category is not claimed.
    case notClaimed = "not-claimed"

    /// The reason in a few words.
    public var name: LocalizedText {
      switch self {
      case .linked:
        LocalizedText(
          ja: "リンクしたファイルのため、発行者の手元にある",
          en: "a linked file, which stays with the issuer")
      case .address: LocalizedText(ja: "所在（URL）だけを記録した証拠", en: "evidence at an address (URL)")
      case .noContent:
        LocalizedText(ja: "名称と番号だけを記録した証拠", en: "evidence named by title and number alone")
      case .missing:
        LocalizedText(
          ja: "判定したときの内容のファイルが失われている",
          en: "the file with the content that was judged is lost")
      case .audience: LocalizedText(ja: "公開版には含めない", en: "not for the public")
      case .notClaimed: LocalizedText(ja: "宣言していない要求カテゴリー", en: "the category is not claimed")
      }
    }

    /// What the issuer can do so that the next package has it; nothing where there is nothing to do.
    public var remedy: LocalizedText? {
      switch self {
      case .linked:
        LocalizedText(
          ja: "発行者が ghs export に --attach を付けると同梱されます。",
          en: "It goes in when the issuer adds --attach to ghs export.")
      case .missing:
        LocalizedText(
          ja: "判定したときの内容のファイルを元の場所に戻すか、ghs evidence edit の --file と --attach で添付し直して評価し直してください。",
          en:
            "Put the file that was judged back in its place, or attach it anew with --file and --attach of "
            + "ghs evidence edit and judge again.")
      case .address, .noContent, .audience, .notClaimed: nil
      }
    }
  }

  /// Whether every count adds up, and agrees with what is listed.
  public var isBalanced: Bool {
    let reasons = leftOut.count { $0.reason == .notClaimed }
    return evidence.isBalanced && categories.isBalanced && texts.isBalanced
      && files.count { $0.evidence != nil } == evidence.included
      && reasons == categories.leftOut && leftOut.count - reasons == evidence.leftOut
  }
}
