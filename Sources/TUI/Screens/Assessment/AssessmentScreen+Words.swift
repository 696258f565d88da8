import GHSModel
import TerminalKit

extension AssessmentScreen {
  /// The words of the assessment.
  enum Words {
    static let conforms = LocalizedText(ja: "適合", en: "conforms")
    static let notYet = LocalizedText(ja: "未達", en: "open")
    static let stale = LocalizedText(ja: "! 宣言書", en: "! stale")
    static let legend = LocalizedText(
      ja: "! 要是正の指摘あり　対象外：この安全クラスには適用されない",
      en: "Marks: C conforms, NC not, ? open, ! blocked, -- excluded")
    /// For whoever has not said yet which level is wanted.
    static let leading = LocalizedText(
      ja: "\(key: .startGuided)：案内　\(key: .chooseTarget)：目標",
      en: "\(key: .startGuided) guide  \(key: .chooseTarget) target")
    static let recommended = LocalizedText(ja: "（推奨）", en: "(rec.) ")
    static let nowhereToReturn = LocalizedText(
      ja: "戻る先がありません。", en: "There is nowhere to go back to.")
    static let onlyWhileReading = LocalizedText(
      ja: "\(key: .readRequirement) で詳細を開いてから使えます。",
      en: "Open the requirement with \(key: .readRequirement) first.")
    static let isReadingAlready = LocalizedText(
      ja: "詳細を表示しています。", en: "This is the full text.")
    static let alwaysApplies = LocalizedText(
      ja: "この要求事項は、どの製品にも適用されるため「非適用」にできません。",
      en: "This requirement applies to every product and cannot be judged not applicable.")
    static let notJudged = LocalizedText(ja: "まだ評価されていません。", en: "It has not been judged.")
    static let allJudged = LocalizedText(
      ja: "未評価の要求事項はありません。", en: "Every requirement has been judged.")
    static let noFiles = LocalizedText(
      ja: "ファイルの証拠がまだありません。", en: "No evidence is a file yet.")

    static let readingHint = LocalizedText(
      ja: "\(key: .up) \(key: .down) で読み進め、"
        + "\(key: .previousRequirement) \(key: .nextRequirement) で前後の要求事項へ移ります。",
      en: "\(key: .up) \(key: .down) scroll, "
        + "\(key: .previousRequirement) \(key: .nextRequirement) go to the requirement before or after."
    )

    /// After a jump: the way back.
    static func wayBack(to id: RequirementID) -> LocalizedText {
      LocalizedText(
        ja: "\(key: .returnToPrevious) で\(id)に戻ります。",
        en: "\(key: .returnToPrevious) goes back to \(id).")
    }

    static func eligible(_ level: Int?) -> LocalizedText {
      level.map { LocalizedText(ja: "満たすレベル：\($0)", en: "Eligible: \($0)") }
        ?? LocalizedText(ja: "満たすレベル：なし", en: "Eligible: none")
    }

    static func briefly(_ level: Int?) -> LocalizedText {
      level.map { LocalizedText(ja: "レベル\($0)", en: "Level \($0)") }
        ?? LocalizedText(ja: "レベルなし", en: "No level")
    }

    /// Of those that count as satisfied, how many do so because they do not apply.
    static func excluded(_ count: Int) -> LocalizedText {
      LocalizedText(ja: "（対象外\(count)）", en: " (\(count) excluded)")
    }

    static func blocking(_ count: Int) -> LocalizedText {
      LocalizedText(ja: "要是正\(count)", en: "\(count) blocking")
    }

    static func cleared(_ ids: [RequirementID]) -> LocalizedText {
      let names = ids.map(\.rawValue).joined(separator: ", ")
      return LocalizedText(
        ja: "\(names)を未評価に戻しました。\(key: .undo) で取り消せます。",
        en:
          "\(names) \(ids.count == 1 ? "is" : "are") not assessed again. \(key: .undo) undoes this."
      )
    }

    static func checked(_ assessment: Assessment) -> LocalizedText {
      let states = assessment.evidence.compactMap { $0.file?.state }
      let faults = states.count { $0 != .intact }
      guard faults > 0 else {
        return LocalizedText(
          ja: "証拠ファイル\(states.count)件を読み直しました。内容は変わっていません。",
          en: "Read \(states.count) evidence files again: nothing has changed.")
      }
      return LocalizedText(
        ja: "証拠ファイル\(states.count)件を読み直しました。\(faults)件に問題があります。\(key: .showEvidence) で確認してください。",
        en:
          "Read \(states.count) evidence files again: \(faults) of them \(faults == 1 ? "needs" : "need") attention. See \(key: .showEvidence)."
      )
    }
  }
}
