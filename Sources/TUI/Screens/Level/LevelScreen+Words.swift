import GHSModel

extension LevelScreen {
  /// The words of the level screen.
  enum Words {
    static let title = LocalizedText(ja: "レベル", en: "Level")
    static let hint = LocalizedText(
      ja: "ガイドラインの規則から導いたもので、認証ではありません。",
      en: "It follows from the guideline's rule; no certification.")
    static let nothingToGoTo = LocalizedText(
      ja: "移動先の要求事項が表示されていません。下へ移動してください。",
      en: "No requirement is in sight. Move down to one first.")
    static let conditions = LocalizedText(
      ja: "すべてのレベルの条件", en: "The conditions of all levels")
    static let whatHoldsIt = LocalizedText(ja: "このレベルを支えているもの", en: "What holds this level")
    static let whatBreaksIt = LocalizedText(ja: "レベルが下がる原因になるもの", en: "What would bring it down")
    static let keepAnEyeOn = LocalizedText(ja: "気をつけること", en: "To keep an eye on")
    static let nothingBreaksIt = LocalizedText(
      ja: "一つの証拠がなくなっただけでは、レベルは下がりません。",
      en: "No single piece of evidence would; each requirement has another one.")
    static let oneByOne = LocalizedText(
      ja: "\(key: .startGuided) を押すと、一つずつ順に尋ねます。",
      en: "\(key: .startGuided) asks them one at a time.")
    static let target = LocalizedText(ja: "目標", en: "target")
    static let here = LocalizedText(ja: "いまここ", en: "you are here")
    static let noLevel = LocalizedText(ja: "レベルなし", en: "No level")
    static let reached = LocalizedText(ja: "到達", en: "reached")
    static let unreachable = LocalizedText(ja: "到達できません", en: "out of reach")

    static func rung(_ level: Int) -> LocalizedText {
      LocalizedText(ja: "レベル\(level)", en: "Level \(level)")
    }

    static func toGo(_ count: Int, in categories: [String]) -> LocalizedText {
      let names = categories.joined(separator: ", ")
      return LocalizedText(ja: "あと\(count)件（\(names)）", en: "\(count) to go (\(names))")
    }

    static func holds(_ id: CategoryID, requirements: Int, evidence: Int) -> LocalizedText {
      LocalizedText(
        ja: "\(id)：要求事項\(requirements)件を、有効な証拠\(evidence)点が支えています。",
        en: "\(id): \(requirements) "
          + (requirements == 1 ? "requirement rests" : "requirements rest") + " on \(evidence) "
          + (evidence == 1 ? "piece of evidence" : "pieces of evidence") + " in force.")
    }

    static func moreWeakPoints(_ count: Int) -> LocalizedText {
      LocalizedText(
        ja: "このほか、それだけで失うとレベルが下がる証拠が\(count)件あります。",
        en: count == 1
          ? "1 more piece of evidence holds the level alone in the same way."
          : "\(count) more pieces of evidence hold the level alone in the same way.")
    }

    static let present = LocalizedText(ja: "（現在）", en: " This is where it stands.")
    static let categories = LocalizedText(ja: "要求カテゴリー", en: "Categories")
    static let stepIsSmallest = LocalizedText(
      ja: "次の要求事項を満たすのが最短です。", en: "The shortest way there:")
    static let highest = LocalizedText(
      ja: "最上位のレベルの条件を満たしています。", en: "The highest level is reached.")
    static let keepIt = LocalizedText(
      ja: "証拠が期限切れになったり内容が変わったりすると、レベルは下がります。証拠の画面で \(key: .checkEvidence) を押すと再確認できます。",
      en: "It falls when evidence expires or its content changes. "
        + "\(key: .checkEvidence) on the evidence screen checks the files again.")

    static func step(to level: Int, count: Int) -> LocalizedText {
      LocalizedText(
        ja: "レベル\(level)まで、あと\(count)件",
        en: "\(count) more " + (count == 1 ? "requirement" : "requirements") + " to level \(level)")
    }

    static func blocking(_ count: Int) -> LocalizedText {
      LocalizedText(ja: "要是正の指摘（\(count)件）", en: "Blocking findings (\(count))")
    }

    static func advisory(_ count: Int) -> LocalizedText {
      LocalizedText(
        ja: "注意の指摘（\(count)件、レベルには影響しません）",
        en: "Advisory findings (\(count), the level does not depend on them)")
    }

    /// Why a requirement is open, in a column.
    static func reason(_ reason: Derivation.Reason) -> LocalizedText {
      switch reason {
      case .notAssessed: LocalizedText(ja: "未評価", en: "not assessed")
      case .nonconforming: LocalizedText(ja: "不適合", en: "nonconforming")
      case .blocked: LocalizedText(ja: "要是正", en: "blocked")
      // A category of which nothing conforms yet needs one that does.
      case .notApplicableWithReason: LocalizedText(ja: "非適用", en: "n/a")
      case .conformingWithEvidence, .doesNotApply: LocalizedText(ja: "-", en: "-")
      }
    }
  }
}
