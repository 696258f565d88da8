import GHSModel

extension AssessmentScreen.Words {
  static let judgement = LocalizedText(ja: "判定", en: "Judgement")
  static let standing = LocalizedText(ja: "充足", en: "Standing")
  static let rationale = LocalizedText(ja: "判定の根拠", en: "Rationale")
  static let action = LocalizedText(ja: "処置", en: "Action")
  static let question = LocalizedText(ja: "確認すること", en: "Question")
  static let findings = LocalizedText(ja: "指摘", en: "Findings")
  static let evidence = LocalizedText(ja: "証拠", en: "Evidence")
  static let noEvidence = LocalizedText(
    ja: "まだありません。\(key: .addEvidence) で追加します。", en: "None yet. Add some with \(key: .addEvidence).")
  static let inForce = LocalizedText(ja: "有効", en: "in force")
  static let comma = LocalizedText(ja: "、", en: ", ")
  static let guidance = LocalizedText(ja: "手引き", en: "Guidance")
  static let examples = LocalizedText(ja: "証拠の例", en: "Evidence examples")
  static let gaps = LocalizedText(ja: "よくある不備", en: "Common gaps")
  static let example = LocalizedText(ja: "記入例（病棟ノート）", en: "Worked example (Ward Notes)")
  static let mayBeRefused = LocalizedText(ja: "非適用とできる場合", en: "When “not applicable” can be said")
  static let mayNotBeRefused = LocalizedText(
    ja: "非適用とはできません", en: "“Not applicable” cannot be said")
  static let related = LocalizedText(ja: "関連する要求事項", en: "See also")
  static let relatedByKey = LocalizedText(
    ja: "関連する要求事項（番号のキーで移動、\(key: .returnToPrevious) で戻る）",
    en: "See also (a digit goes there, \(key: .returnToPrevious) comes back)")
  static let recommendedInWords = LocalizedText(
    ja: "推奨（満たさなくても、カテゴリーの適合は妨げない）",
    en: "recommended; the category conforms without it")
  static let origin = LocalizedText(ja: "この要求事項について", en: "About this requirement")
  static let obligation = LocalizedText(ja: "区分", en: "Obligation")
  static let applicability = LocalizedText(ja: "適用条件", en: "Applies to")
  static let notApplicable = LocalizedText(ja: "非適用", en: "N/A")
  static let refused = LocalizedText(
    ja: "どの製品にも適用され、「非適用」にはできない", en: "cannot be judged not applicable")
  static let clause = LocalizedText(ja: "規格の箇条", en: "Clause")
  static let basis = LocalizedText(ja: "ガイドライン", en: "Guideline")

  /// Which lines of a text are in sight.
  static func place(_ lines: Range<Int>, of count: Int) -> LocalizedText {
    let place = "\(lines.lowerBound + 1)-\(lines.upperBound)/\(count)"
    return LocalizedText(ja: "\(place)行", en: "lines \(place)")
  }

  static func relatedCount(_ count: Int) -> LocalizedText {
    guard count > 0 else {
      return LocalizedText(
        ja: "関連する要求事項は挙げられていません。", en: "No related requirement is named.")
    }
    return LocalizedText(
      ja: "関連する要求事項は1から\(count)までです。",
      en: "The related requirements are numbered 1 to \(count).")
  }

  static func by(_ assessor: String, on date: CalendarDate) -> LocalizedText {
    LocalizedText(ja: "（\(assessor)、\(date)）", en: " (\(assessor), \(date))")
  }

  static func standing(_ reason: Derivation.Reason) -> LocalizedText {
    switch reason {
    case .blocked:
      LocalizedText(ja: "満たしていない（下の指摘による）", en: "not satisfied, because of the findings below")
    case _ where reason.satisfies:
      LocalizedText(ja: "満たしている：\(reason.name.ja)", en: "satisfied: \(reason.name.en)")
    default:
      LocalizedText(ja: "満たしていない：\(reason.name.ja)", en: "not satisfied: \(reason.name.en)")
    }
  }

  static func details(of action: Action, _ isOverdue: Bool) -> LocalizedText {
    var ja: [String] = []
    var en: [String] = []
    if !action.owner.isEmpty {
      ja.append("担当：\(action.owner)")
      en.append(action.owner)
    }
    if let date = action.dueDate {
      ja.append("期限：\(date)" + (isOverdue ? "（超過）" : ""))
      en.append("due \(date)" + (isOverdue ? ", overdue" : ""))
    }
    guard !ja.isEmpty else { return LocalizedText(ja: "", en: "") }
    return LocalizedText(
      ja: "（\(ja.joined(separator: "、"))）", en: " (\(en.joined(separator: "; ")))")
  }

  static func name(of evidence: Evidence) -> LocalizedText {
    let head = [evidence.number, evidence.title].filter { !$0.isEmpty }.joined(separator: " ")
    var ja = head
    var en = head
    if !evidence.revision.isEmpty {
      ja += "　版\(evidence.revision)"
      en += " rev. \(evidence.revision)"
    }
    if !evidence.section.isEmpty {
      ja += "、該当箇所\(evidence.section)"
      en += ", section \(evidence.section)"
    }
    return LocalizedText(ja: ja, en: en)
  }

  static func applicability(of requirement: Requirement, for product: Product) -> LocalizedText {
    guard let classes = requirement.safetyClasses else {
      return LocalizedText(ja: "すべての製品", en: "every product")
    }
    let names = classes.map(\.rawValue)
    let own = product.effectiveSafetyClass.rawValue
    return LocalizedText(
      ja: "安全クラス\(names.joined(separator: "、"))（この製品：\(own)）",
      en: "safety class \(names.joined(separator: ", ")) (this product: \(own))")
  }

  static func name(of clause: ClauseReference, in catalogue: Catalogue) -> LocalizedText {
    guard let jis = catalogue.jis(of: clause.standard) else {
      return LocalizedText(ja: clause.description, en: clause.description)
    }
    return LocalizedText(
      ja: "\(jis)（\(clause.standard)） \(clause.clause)",
      en: "\(clause.standard) (\(jis)) \(clause.clause)")
  }
}
