/// One question of the guided decision on the software safety class (IEC 62304:2006+A1:2015, clause 4.3).
public enum SafetyClassQuestion: String, InterviewQuestion {
  /// Whether a failure can contribute to a hazardous situation.
  case contributes
  /// Whether the risk can be unacceptable in spite of measures outside the software.
  case remainsUnacceptable = "remains-unacceptable"
  /// Whether death or serious injury is possible.
  case seriousInjury = "serious-injury"

  /// The question, answered with yes, no or not known.
  public var text: LocalizedText {
    switch self {
    case .contributes:
      LocalizedText(
        ja: "ソフトウェアが故障したり誤った動作をしたりしたとき、危険状態の一因となることがありますか。",
        en: "If the software fails or works wrongly, can it contribute to a hazardous situation?")
    case .remainsUnacceptable:
      LocalizedText(
        ja: "ソフトウェアの外にあるリスクコントロール手段を考慮しても、受容できないリスクが残ることがありますか。",
        en:
          "Can the risk still be unacceptable when the risk control measures outside the software "
          + "are taken into account?")
    case .seriousInjury:
      LocalizedText(
        ja: "そのとき起こり得る危害に、死亡又は重傷が含まれますか。",
        en: "Can the harm be death or a serious injury?")
    }
  }

  /// What it is about in a few words.
  public var subject: LocalizedText {
    switch self {
    case .contributes:
      LocalizedText(ja: "危険状態の一因となることがある", en: "Can contribute to a hazardous situation")
    case .remainsUnacceptable:
      LocalizedText(ja: "外の手段があっても受容できないリスクが残る", en: "Unacceptable in spite of outside measures")
    case .seriousInjury:
      LocalizedText(ja: "死亡又は重傷が起こり得る", en: "Death or serious injury is possible")
    }
  }

  /// What helps to answer.
  public var hint: LocalizedText {
    switch self {
    case .contributes:
      LocalizedText(
        ja: "故障は必ず起きるものとして、リスク分析表の危険状態を一つずつ当てはめてください。",
        en:
          "Assume that it does fail, and go through the hazardous situations of the risk table one by one."
      )
    case .remainsUnacceptable:
      LocalizedText(
        ja: "独立した別のシステム、機器、医療従事者による確認の手順などです。同じソフトウェアの中の手段は数えません。",
        en: "Such measures are an independent system, a device or a procedure of the care staff; "
          + "measures inside the same software do not count.")
    case .seriousInjury:
      LocalizedText(
        ja: "命に関わる傷害、身体の機能や構造に残る障害、それらを防ぐための治療が必要になる傷害は重傷です。",
        en: "An injury is serious if it threatens life, leaves lasting impairment or damage, "
          + "or needs treatment to prevent that.")
    }
  }

  /// Whether the question is asked, given the answers before it.
  public func isAsked(after answers: [SafetyClassQuestion: InterviewAnswer]) -> Bool {
    switch self {
    case .contributes: true
    case .remainsUnacceptable: answers[.contributes] != .no
    case .seriousInjury: answers[.contributes] != .no && answers[.remainsUnacceptable] != .no
    }
  }
}
