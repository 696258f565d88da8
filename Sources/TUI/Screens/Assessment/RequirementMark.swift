import GHSModel
import TerminalKit

/// How a requirement stands, in a few columns.
struct RequirementMark {
  /// The judgement, or that the requirement does not apply.
  let word: LocalizedText
  /// How the word is shown.
  let style: Style
  /// Whether a finding keeps the judgement from counting.
  let isBlocked: Bool

  /// Marks a requirement of an assessment.
  init(_ requirement: Requirement, in open: OpenProduct) {
    let findings = open.findings[requirement.id] ?? []
    isBlocked = findings.contains { $0.severity == .blocking }
    if open.outcomes[requirement.id]?.reason == .doesNotApply {
      (word, style) = (Self.otherClass, .muted)
      return
    }
    switch open.assessment.judgement(of: requirement.id).outcome {
    case .conforming: (word, style) = (Self.conforming, isBlocked ? .warning : .good)
    case .nonconforming: (word, style) = (Self.nonconforming, .bad)
    case .notApplicable: (word, style) = (Self.notApplicable, isBlocked ? .warning : .good)
    case .notAssessed: (word, style) = (Self.notAssessed, .text)
    }
  }

  private static let conforming = LocalizedText(ja: "適合", en: "C")
  private static let nonconforming = LocalizedText(ja: "不適合", en: "NC")
  private static let notApplicable = LocalizedText(ja: "非適用", en: "N/A")
  private static let notAssessed = LocalizedText(ja: "未評価", en: "?")
  private static let otherClass = LocalizedText(ja: "対象外", en: "--")
}
