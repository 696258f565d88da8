/// A declaration of conformity in its life: draft, issued, superseded, withdrawn.
public struct Declaration: Codable, Hashable, Sendable, Identifiable {
  /// Its place among the declarations of the product, from 1; not the number printed on it.
  public var id: Int
  /// The product it is about.
  public var product: ProductID
  /// Where it is in its life.
  public var status: Status
  /// What the issuer filled in.
  public var content: DeclarationContent
  /// What was frozen when it was issued; nothing for a draft.
  public var record: DeclarationRecord?
  /// When and why it was withdrawn.
  public var withdrawal: Withdrawal?
  /// What is recorded of its registration, where there was one.
  public var registration: Registration?

  /// Creates a declaration.
  public init(
    id: Int, product: ProductID, status: Status = .draft,
    content: DeclarationContent = DeclarationContent(), record: DeclarationRecord? = nil,
    withdrawal: Withdrawal? = nil, registration: Registration? = nil
  ) {
    self.id = id
    self.product = product
    self.status = status
    self.content = content
    self.record = record
    self.withdrawal = withdrawal
    self.registration = registration
  }

  /// Where a declaration is in its life.
  public enum Status: String, Codable, Sendable, CaseIterable {
    /// Being written; claims nothing yet.
    case draft
    /// The declaration in force.
    case issued
    /// Replaced by a later one.
    case superseded
    /// Taken back by the issuer.
    case withdrawn

    /// The status as a word.
    public var name: LocalizedText {
      switch self {
      case .draft: LocalizedText(ja: "下書き", en: "draft")
      case .issued: LocalizedText(ja: "発行済み", en: "issued")
      case .superseded: LocalizedText(ja: "改訂により失効", en: "superseded")
      case .withdrawn: LocalizedText(ja: "撤回", en: "withdrawn")
      }
    }
  }

  /// When and why a declaration was taken back.
  public struct Withdrawal: Codable, Hashable, Sendable {
    /// The day.
    public var date: CalendarDate
    /// The reason.
    public var reason: String

    /// Creates a withdrawal.
    public init(date: CalendarDate, reason: String) {
      self.date = date
      self.reason = reason
    }
  }
}

/// What an issued declaration rests on, frozen on the day of issue.
public struct DeclarationRecord: Codable, Hashable, Sendable {
  /// The version of this form: `ghs-declaration/1`.
  public var schema: String
  /// The day of issue.
  public var issuedOn: CalendarDate
  /// What the issuer filled in.
  public var content: DeclarationContent
  /// Product, judgements and evidence with digests, as they were judged.
  public var assessment: Assessment
  /// What the rules said.
  public var findings: [Finding]
  /// The level with its reason.
  public var derivation: Derivation
  /// The journal's last entry before the issue.
  public var journalHead: JournalHead

  /// Freezes an evaluation.
  public init(content: DeclarationContent, evaluation: Evaluation, journalHead: JournalHead) {
    schema = "ghs-declaration/1"
    issuedOn = evaluation.day
    self.content = content
    assessment = evaluation.assessment
    findings = evaluation.findings
    derivation = evaluation.derivation
    self.journalHead = journalHead
  }
}
