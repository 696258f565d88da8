extension MigrationItem.Kind {
  /// The kind as a word.
  var name: LocalizedText {
    switch self {
    case .unchanged: LocalizedText(ja: "問いは同じ", en: "asked the same")
    case .reworded: LocalizedText(ja: "文言の変更", en: "reworded")
    case .new: LocalizedText(ja: "新規", en: "new")
    case .withdrawn: LocalizedText(ja: "廃止", en: "withdrawn")
    case .split: LocalizedText(ja: "分割・統合", en: "split or merged")
    }
  }
}

extension MigrationItem {
  /// Why it must be judged again, in one phrase for each reason.
  var reasonPhrases: [LocalizedText] {
    reasons.map { reason in
      switch reason {
      case .reworded:
        LocalizedText(
          ja: asked.map(\.name.ja).joined(separator: "と") + "が変わりました",
          en: asked.map(\.name.en).joined(separator: " and ") + " differ"
            + (asked.count == 1 ? "s" : ""))
      case .split: splitPhrase
      case .notApplicableRefused:
        LocalizedText(
          ja: "「非適用」と判定されていますが、この版では非適用にできません",
          en: "judged not applicable, which this edition refuses")
      case .nowApplies:
        LocalizedText(
          ja: "これまでこの製品の安全クラスには適用されず、この版では適用されます",
          en: "did not apply to the safety class of the product, and now does")
      }
    }
  }

  private var asked: [RequirementAspect] { differences.filter(\.isAsked) }

  private var splitPhrase: LocalizedText {
    let others = replaces.filter { $0 != id }.map(\.rawValue).joined(separator: ", ")
    let beside = replacedBy.filter { $0 != id }.map(\.rawValue).joined(separator: ", ")
    if others.isEmpty {
      return LocalizedText(
        ja: "一部が\(beside)に分かれました", en: "part of it went to \(beside)")
    }
    return LocalizedText(ja: "\(others)に代わる要求事項です", en: "takes the place of \(others)")
  }
}

extension Judgement {
  /// What was judged, by whom, when and why, on one line.
  func line(in language: Language) -> String {
    let who = [assessor, date?.description].compactMap(\.self).filter { !$0.isEmpty }
      .joined(separator: ", ")
    let head =
      outcome.name[language] + (who.isEmpty ? "" : language(ja: "（\(who)）", en: " (\(who))"))
    let reason = rationale.isEmpty ? "" : language(ja: "：", en: ": ") + rationale
    let action = self.action.map { language(ja: "　処置：", en: " Action: ") + $0.description } ?? ""
    return head + reason + action
  }
}
