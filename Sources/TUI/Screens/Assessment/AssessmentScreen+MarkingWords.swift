import GHSModel

extension AssessmentScreen.Words {
  static let nothingToRepeat = LocalizedText(
    ja: "繰り返せる操作がまだありません。判定するか証拠を追加した後で使えます。",
    en: "There is nothing to repeat yet: judge or add evidence first.")
  static let nothingToCopy = LocalizedText(
    ja: "選んだ要求事項には証拠がありません。", en: "The chosen requirement has no evidence.")
  static let markFirst = LocalizedText(
    ja: "先に、証拠を写す先の要求事項に \(key: .mark) で印を付けてください。",
    en: "First mark with \(key: .mark) the requirements it is to support, too.")
  static let allAttached = LocalizedText(
    ja: "この証拠は、すでにそのすべてに対応しています。", en: "The evidence supports all of them already.")

  static let yesAll = LocalizedText(ja: "すべてに行う", en: "Go on with all of them")
  static let noneOfThem = LocalizedText(ja: "やめる", en: "Do nothing")

  static func askAboutMany(_ count: Int) -> LocalizedText {
    LocalizedText(
      ja: "印を付けた\(count)件の要求事項に、同じことをまとめて行いますか。",
      en: "Do the same to all \(count) marked requirements at once?")
  }

  static let unmarked = LocalizedText(
    ja: "すべての印を外しました。", en: "All marks are taken away.")

  static let yesReplace = LocalizedText(ja: "置き換える", en: "Replace")
  static let noKeep = LocalizedText(ja: "そのままにする", en: "Leave them")

  /// Before words are replaced by those of the last judgement.
  static func askToReplace(_ ids: [RequirementID]) -> LocalizedText {
    let names = RequirementID.list(ids)
    return LocalizedText(
      ja: "\(names.ja)には別の根拠が書かれています。直前の判定の根拠に置き換えますか。",
      en: "\(names.en): another rationale is written there. Replace it with that of the last "
        + "judgement?")
  }

  static func alwaysApplies(_ id: RequirementID) -> LocalizedText {
    LocalizedText(
      ja: "\(id)は、どの製品にも適用されるため「非適用」にできません。",
      en: "\(id) applies to every product and cannot be judged not applicable.")
  }

  /// While requirements are marked.
  static func marked(_ count: Int) -> LocalizedText {
    LocalizedText(
      ja: "+ \(count)件に印　判定や証拠は、まとめて付きます（\(key: .back) で解除）",
      en: "+ \(count) marked: judging and evidence act on all (\(key: .back) clears)")
  }

  /// After evidence was used for more requirements.
  static func reused(_ ids: [EvidenceID], _ count: Int) -> LocalizedText {
    let shown = ids.map(\.rawValue)
    return LocalizedText(
      ja: "証拠\(shown.joined(separator: "、"))を\(count)件の要求事項にも使うようにしました。"
        + "\(key: .undo) で取り消せます。",
      en: "Evidence \(shown.joined(separator: ", ")) supports \(count) more "
        + (count == 1 ? "requirement" : "requirements") + ". \(key: .undo) undoes this.")
  }
}
