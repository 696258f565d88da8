/// A part of a requirement in which two editions can differ.
public enum RequirementAspect: String, Codable, Sendable, CaseIterable {
  /// The few words that name it.
  case title
  /// What an assessor asks.
  case question
  /// Whether it counts for the category.
  case obligation
  /// The safety classes to which it applies.
  case safetyClasses = "safety-classes"
  /// Whether it may be judged not applicable.
  case mayBeNotApplicable = "not-applicable"
  /// Where it comes from.
  case clauses
  /// Its place in the guideline.
  case guideline
  /// What it is for.
  case guidance
  /// The documents or records that are named as examples.
  case evidenceExamples = "evidence-examples"
  /// What reviewers keep finding.
  case commonGaps = "common-gaps"
  /// When "not applicable" can honestly be said.
  case notApplicableWhen = "not-applicable-when"
  /// The worked example.
  case example
  /// The requirements it points to.
  case seeAlso = "see-also"
  /// The requirements of an earlier catalogue whose place it takes.
  case replaces

  /// Whether a difference means that something else is asked, so that it must be judged again.
  public var isAsked: Bool { self == .title || self == .question }

  /// The aspect as a word.
  public var name: LocalizedText {
    switch self {
    case .title: LocalizedText(ja: "表題", en: "title")
    case .question: LocalizedText(ja: "問い", en: "question")
    case .obligation: LocalizedText(ja: "必須・推奨の別", en: "obligation")
    case .safetyClasses: LocalizedText(ja: "対象の安全クラス", en: "safety classes")
    case .mayBeNotApplicable: LocalizedText(ja: "非適用の可否", en: "not-applicable rule")
    case .clauses: LocalizedText(ja: "箇条", en: "clauses")
    case .guideline: LocalizedText(ja: "ガイドラインの節", en: "place in the guideline")
    case .guidance: LocalizedText(ja: "解説", en: "guidance")
    case .evidenceExamples: LocalizedText(ja: "証拠の例", en: "examples of evidence")
    case .commonGaps: LocalizedText(ja: "よくある不備", en: "common gaps")
    case .notApplicableWhen: LocalizedText(ja: "非適用にできる場合", en: "when not applicable")
    case .example: LocalizedText(ja: "記入例", en: "worked example")
    case .seeAlso: LocalizedText(ja: "関連する要求事項", en: "see also")
    case .replaces: LocalizedText(ja: "置き換える要求事項", en: "what it replaces")
    }
  }
}

extension Requirement {
  /// In what the requirement differs from the one of another edition, whatever the ids are.
  public func differences(from other: Requirement) -> [RequirementAspect] {
    RequirementAspect.allCases.filter { aspect in
      switch aspect {
      case .title: title != other.title
      case .question: question != other.question
      case .obligation: obligation != other.obligation
      case .safetyClasses: safetyClasses != other.safetyClasses
      case .mayBeNotApplicable: mayBeNotApplicable != other.mayBeNotApplicable
      case .clauses: clauses != other.clauses
      case .guideline: guideline != other.guideline
      case .guidance: guidance != other.guidance
      case .evidenceExamples: evidenceExamples != other.evidenceExamples
      case .commonGaps: commonGaps != other.commonGaps
      case .notApplicableWhen: notApplicableWhen != other.notApplicableWhen
      case .example: example != other.example
      case .seeAlso: seeAlso != other.seeAlso
      case .replaces: replaces != other.replaces
      }
    }
  }
}
