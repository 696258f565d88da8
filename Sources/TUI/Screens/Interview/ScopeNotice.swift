import GHSModel
import TerminalKit

/// What must be said at the head of a product for which the guideline is not, or may not be.
struct ScopeNotice {
  private let outcome: ScopeOutcome?

  /// Looks at a product; nothing when the guideline is for it.
  init?(_ product: Product) {
    outcome = product.scope?.outcome
    if outcome == .inScope { return nil }
  }

  /// The line, marked.
  func line(_ environment: Environment) -> [Span] {
    [Span("! " + environment(text), style)]
  }

  /// How it stands out.
  var style: Style { outcome?.isOutside ?? false ? .bad : .warning }

  /// What is to be said.
  var text: LocalizedText {
    guard let outcome else {
      return LocalizedText(
        ja: "適用範囲：未回答（\(key: .answerScope) で質問に答える）",
        en: "Scope: not answered yet (\(key: .answerScope) asks the questions)")
    }
    return LocalizedText(
      ja: "適用範囲：\(outcome.name.ja)（\(key: .answerScope) で確認）",
      en: "Scope: \(outcome.name.en) (\(key: .answerScope) to review)")
  }
}
