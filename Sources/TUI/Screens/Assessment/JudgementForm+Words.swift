import GHSModel

extension JudgementForm {
  /// The words of the form.
  enum Words {
    static let rationale = LocalizedText(ja: "判定の根拠", en: "Rationale")
    static let reason = LocalizedText(ja: "非適用の理由", en: "Reason")
    static let action = LocalizedText(ja: "処置", en: "Action")
    static let actionNote = LocalizedText(
      ja: "不適合をどう解消するか、具体的に書きます。", en: "What will be done to remove the nonconformity.")
    static let owner = LocalizedText(ja: "担当者", en: "Owner")
    static let dueDate = LocalizedText(ja: "期限", en: "Due date")
    static let mayBeRefused = LocalizedText(ja: "できる場合：", en: "If honest:")
    static let until = LocalizedText(ja: "これまで：", en: "Until now:")
    static let colon = LocalizedText(ja: "　", en: ": ")

    static func note(for outcome: Judgement.Outcome) -> LocalizedText {
      switch outcome {
      case .conforming, .notAssessed:
        LocalizedText(
          ja: "何を確認し、何が分かったのかを、後から読む人に伝わるように書きます。",
          en: "What was looked at and what was found, for somebody who reads it later.")
      case .nonconforming:
        LocalizedText(
          ja: "要求事項に対して何が足りないのかを書きます。", en: "What is missing, measured against the requirement.")
      case .notApplicable:
        LocalizedText(
          ja: "この製品に適用できない理由を書きます。理由がないと、満たしたことになりません。",
          en:
            "Why it cannot apply to this product. Without a reason it does not count as satisfied.")
      }
    }

    static let together = LocalizedText(ja: "まとめて判定：", en: "All of these:")

    static func several(_ count: Int) -> LocalizedText {
      LocalizedText(ja: "\(count)件", en: "\(count) requirements")
    }

    /// Some have the outcome already, in words of their own.
    static func keepTheirs(
      _ ids: [RequirementID], _ outcome: Judgement.Outcome
    ) -> LocalizedText {
      let names = RequirementID.list(ids)
      return LocalizedText(
        ja: "すでに「\(outcome.name.ja)」で文面が異なるもの：\(names.ja)。空欄ならそのまま残り、書けばすべて置き換わります。",
        en: "Already \(outcome.name.en), worded differently: \(names.en). "
          + "Left empty, they stay as they are; what you write replaces their words.")
    }

    /// The words of some are about another outcome.
    static func loseTheirs(_ ids: [RequirementID]) -> LocalizedText {
      let names = RequirementID.list(ids)
      return LocalizedText(
        ja: "判定が変わるもの：\(names.ja)。これまでの根拠は置き換わります（記録には残ります）。",
        en: "Judged otherwise until now: \(names.en). "
          + "Their rationale is replaced; the journal keeps it.")
    }

    /// All have the outcome already, and nothing was written.
    static func nothingChanges(_ outcome: Judgement.Outcome) -> LocalizedText {
      LocalizedText(
        ja: "どれもすでに「\(outcome.name.ja)」です。書けば、すべての根拠が置き換わります。",
        en: "All are \(outcome.name.en) already. What you write replaces every rationale.")
    }

    static func judged(
      _ ids: [RequirementID], _ outcome: Judgement.Outcome, needsEvidence: Bool
    ) -> LocalizedText {
      let next =
        needsEvidence
        ? LocalizedText(
          ja: (ids.count == 1 ? "有効な証拠がありません。" : "有効な証拠のないものがあります。")
            + "\(key: .addEvidence) で追加してください。",
          en: ids.count == 1
            ? "It has no evidence in force; add some with \(key: .addEvidence)."
            : "Not all have evidence in force; add some with \(key: .addEvidence).")
        : LocalizedText(ja: "\(key: .undo) で取り消せます。", en: "\(key: .undo) undoes this.")
      let name =
        ids.count == 1 ? LocalizedText(ja: "\(ids[0])", en: "\(ids[0])") : several(ids.count)
      return LocalizedText(
        ja: "\(name.ja)を「\(outcome.name.ja)」と判定しました。" + next.ja,
        en: "\(name.en) judged \(outcome.name.en). " + next.en)
    }
  }
}
