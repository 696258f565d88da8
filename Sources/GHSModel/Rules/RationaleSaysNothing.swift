import Foundation

/// A rationale should say why, not only that.
///
/// "OK", "done" or 「実施済」 repeats the judgement. A sentence that names what was looked at and what it
/// shows lets someone else come to the same judgement.
public enum RationaleSaysNothing: AdvisoryRule {
  /// The id of the rule.
  public static let id = "rationale-says-nothing"

  /// Words that stand in rationales and give no reason, folded as ``folded(_:)`` does.
  private static let emptyWords: Set<String> = [
    "あり", "有", "有り", "済", "済み", "実施", "実施済", "実施済み", "対応済", "対応済み", "確認済", "確認済み",
    "適合", "問題なし", "問題無し", "良", "可", "はい", "了解", "完了", "同上", "なし", "無し", "該当なし", "該当無し", "非該当",
    "非適用", "不要",
    "ok", "okay", "done", "yes", "y", "pass", "passed", "fine", "good", "complete", "completed",
    "conforming", "conforms", "compliant", "n/a", "na", "none", "no", "not applicable", "x", "○",
    "◯", "×",
  ]

  /// Finds judgements whose rationale is one of the empty words or has no letter at all.
  public static func findings(in context: RuleContext) -> [Finding] {
    context.applicable.compactMap { requirement in
      let judgement = context.assessment.judgement(of: requirement.id)
      guard judgement.outcome != .notAssessed, !judgement.rationale.isEmpty,
        saysNothing(judgement.rationale)
      else { return nil }
      return Finding(
        rule: id, severity: .advisory, requirement: requirement.id,
        message: LocalizedText(
          ja: "\(requirement.id)の根拠からは、なぜその判定になるのかが分かりません。何を確認し、何が分かったのかを書いてください。",
          en: "The rationale of \(requirement.id) does not say why. "
            + "Name what was looked at and what it shows."))
    }
  }

  /// The long-vowel mark is a letter to Unicode, but alone it is written for a dash.
  private static func saysNothing(_ rationale: String) -> Bool {
    // No empty word is this long; folding every long rationale is most of an evaluation's time.
    if rationale.utf8.count > 80, rationale.unicodeScalars.contains(where: isLetter) {
      return false
    }
    let folded = folded(rationale)
    return emptyWords.contains(folded)
      || !folded.unicodeScalars.contains(where: isLetter)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && scalar != "ー" && scalar != "ｰ"
  }

  /// Width, case and closing punctuation do not make a reason.
  private static func folded(_ text: String) -> String {
    text.compatibilityComposed.lowercased()
      .trimmingCharacters(in: CharacterSet(charactersIn: " 　。．.!！、,，\n\t"))
  }
}
