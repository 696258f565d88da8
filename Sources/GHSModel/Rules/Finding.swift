/// What a rule says about an assessment; data, never a thrown error.
public struct Finding: Codable, Hashable, Sendable {
  /// The id of the rule that says it.
  public var rule: String
  /// Whether it stands in the way.
  public var severity: Severity
  /// The requirement it is about, if it is about one.
  public var requirement: RequirementID?
  /// The evidence it is about, if it is about one.
  public var evidence: EvidenceID?
  /// What it says.
  public var message: LocalizedText

  /// Creates a finding.
  public init(
    rule: String, severity: Severity, requirement: RequirementID? = nil,
    evidence: EvidenceID? = nil, message: LocalizedText
  ) {
    self.rule = rule
    self.severity = severity
    self.requirement = requirement
    self.evidence = evidence
    self.message = message
  }

  /// Whether a finding stands in the way.
  public enum Severity: String, Codable, Sendable {
    /// What it is about does not count until it is mended.
    case blocking
    /// Worth mending; nothing follows from it.
    case advisory

    /// The severity as a word.
    public var name: LocalizedText {
      switch self {
      case .blocking: LocalizedText(ja: "要是正", en: "blocking")
      case .advisory: LocalizedText(ja: "注意", en: "advisory")
      }
    }
  }
}
