import GHSModel
import TerminalKit

extension GuidedScreen {
  /// The words of the guided mode.
  enum Words {
    static let title = LocalizedText(ja: "案内", en: "Guided")
    static let rationale = LocalizedText(ja: "根拠：", en: "Rationale: ")
    static let judgeIt = LocalizedText(
      ja:
        "\(key: .judgeConforming) 適合、\(key: .judgeNonconforming) 不適合、\(key: .judgeNotApplicable) 非適用 のどれかで答えてください。",
      en:
        "Answer with \(key: .judgeConforming) conforming, \(key: .judgeNonconforming) nonconforming or \(key: .judgeNotApplicable) not applicable."
    )
    static let judgeItAlways = LocalizedText(
      ja: "\(key: .judgeConforming) 適合、\(key: .judgeNonconforming) 不適合 のどちらかで答えてください。",
      en:
        "Answer with \(key: .judgeConforming) conforming or \(key: .judgeNonconforming) nonconforming."
    )
    static let addEvidence = LocalizedText(
      ja: "\(key: .addEvidence) で証拠を付けてください。すぐに出せないときは \(key: .nextStep) で先へ進みます。",
      en:
        "Now attach the evidence with \(key: .addEvidence), or go on with \(key: .nextStep) if it is not at hand."
    )
    static let goOn = LocalizedText(
      ja: "満たしています。\(key: .nextStep) で次へ進みます。", en: "Satisfied. \(key: .nextStep) goes on.")
    static let nonconforming = LocalizedText(
      ja: "処置が済んだら、\(key: .judgeConforming) で判定し直してください。\(key: .nextStep) で先へ進みます。",
      en:
        "Judge it again with \(key: .judgeConforming) once the action is done. \(key: .nextStep) goes on."
    )
    static let mendIt = LocalizedText(
      ja: "下の指摘を直してください。\(key: .nextStep) で先へ進みます。",
      en: "Mend what is found below. \(key: .nextStep) goes on.")
    static let recommended = LocalizedText(
      ja: "推奨の要求事項です。レベルには影響しません。",
      en: "This one is recommended; the level does not depend on it.")
    static let recommendedAfterGoal = LocalizedText(
      ja: "目標に到達しています。ここからは推奨の要求事項なので、\(key: .back) でやめても構いません。",
      en: "The target is reached. What follows is recommended; \(key: .back) leaves it at that.")
    static let postponedBefore = LocalizedText(
      ja: "後回しにしていた要求事項です。", en: "You set this one aside before.")
    static let nothingLeft = LocalizedText(
      ja: "この目標について、尋ねることはもうありません。", en: "There is nothing left to ask for this target.")
    static let nowhereBack = LocalizedText(
      ja: "最初の要求事項です。", en: "This is where you began.")
    static let cannot = LocalizedText(
      ja: "この製品に適用される要求事項だけでは、このレベルに到達できません。",
      en: "Too little applies to this product for this level to be reached.")
    static let highest = LocalizedText(
      ja: "最上位のレベルに到達しています。", en: "The highest level is reached.")
    static let chooseAnother = LocalizedText(ja: "別のレベルを目指す", en: "Choose another target")
    static let seeLevel = LocalizedText(ja: "レベルとその理由を見る", en: "See the level and why")
    static let declare = LocalizedText(ja: "適合宣言書を作る", en: "Draft the declaration of conformity")
    static let keepAnEyeOn = LocalizedText(
      ja: "レベルを失わないために", en: "To keep the level")
    static let noTarget = LocalizedText(
      ja: "決めない（次のレベルを目指す）", en: "No target; the next level will do")

    static let keepTarget = LocalizedText(ja: "今の目標のままにする", en: "Keep the target")

    static let hint = LocalizedText(
      ja: "\(key: .up) \(key: .down) で手引きを読みます。\(key: .back) でいつでもやめられ、続きから再開できます。",
      en:
        "\(key: .up) \(key: .down) scroll the guidance. \(key: .back) leaves; you can go on from here later."
    )

    static let action = LocalizedText(ja: "処置：", en: "Action: ")

    static func nonconforming(_ count: Int) -> LocalizedText {
      LocalizedText(ja: "不適合\(count)件", en: "\(count) nonconforming")
    }

    static func postponed(_ count: Int) -> LocalizedText {
      LocalizedText(ja: "後回し\(count)件", en: "\(count) set aside")
    }

    static func reached(_ level: Int) -> LocalizedText {
      LocalizedText(
        ja: "目標のレベル\(level)に到達しています。", en: "Level \(level) is reached.")
    }

    static func whichLevel(_ name: String) -> LocalizedText {
      LocalizedText(
        ja: "「\(name)」は、どのレベルを目指しますか。", en: "Which level is “\(name)” to reach?")
    }

    /// A level, and by which categories it is reached with the fewest requirements.
    static func option(_ level: Int, _ step: NextStep?) -> LocalizedText {
      let way = way(step?.requirements.count)
      var categories: [String] = []
      for id in step?.requirements ?? [] where !categories.contains(id.category) {
        categories.append(id.category)
      }
      let ja = categories.isEmpty ? "" : categories.joined(separator: "・") + "、"
      let en = categories.isEmpty ? "" : categories.joined(separator: ", ") + ": "
      return LocalizedText(
        ja: "レベル\(level)（\(ja)\(way.ja)）", en: "Level \(level) (\(en)\(way.en))")
    }

    static func chosen(_ level: Int, distance: Int?) -> LocalizedText {
      let way = way(distance)
      return LocalizedText(
        ja: "目標をレベル\(level)にしました：\(way.ja)", en: "The target is level \(level): \(way.en)")
    }

    private static func way(_ distance: Int?) -> LocalizedText {
      switch distance {
      case nil: LocalizedText(ja: "到達できません", en: "out of reach")
      case 0: LocalizedText(ja: "到達しています", en: "reached")
      case let count?: LocalizedText(ja: "あと\(count)件", en: "\(count) to go")
      }
    }
  }
}
