/// How the software safety class of a product was decided (IEC 62304:2006+A1:2015, clause 4.3).
public struct SafetyClassification: Codable, Hashable, Sendable {
  /// The answers; a question without one counts as not known.
  public var answers: [SafetyClassQuestion: InterviewAnswer]
  /// Why: the hazardous situations looked at and the measures counted on.
  public var reason: String
  /// On which day.
  public var date: CalendarDate
  /// Who decided.
  public var decidedBy: String

  /// Creates a classification.
  public init(
    answers: [SafetyClassQuestion: InterviewAnswer], reason: String, date: CalendarDate,
    decidedBy: String
  ) {
    self.answers = answers
    self.reason = reason
    self.date = date
    self.decidedBy = decidedBy
  }

  /// The class that follows from the answers; what is not known counts as yes.
  public var safetyClass: SafetyClass { Self.safetyClass(answers) }

  /// The class that follows from answers.
  public static func safetyClass(
    _ answers: [SafetyClassQuestion: InterviewAnswer]
  ) -> SafetyClass {
    if answers[.contributes] == .no || answers[.remainsUnacceptable] == .no { return .a }
    return answers[.seriousInjury] == .no ? .b : .c
  }

  /// The classification with its texts in their one form and without answers to questions that are not asked.
  public func checked() throws(InputError) -> SafetyClassification {
    SafetyClassification(
      answers: answers.filter { $0.key.isAsked(after: answers) },
      reason: try FieldText.prose(reason, .classificationReason, required: true), date: date,
      decidedBy: try FieldText.line(decidedBy, .classificationDecidedBy, required: true))
  }

  /// Why the class is what it is, in one sentence.
  public var explanation: LocalizedText { Self.explanation(answers) }

  /// Why the class that follows from answers is what it is, in one sentence.
  public static func explanation(
    _ answers: [SafetyClassQuestion: InterviewAnswer]
  ) -> LocalizedText {
    switch safetyClass(answers) {
    case .a where answers[.contributes] == .no:
      LocalizedText(
        ja: "クラスA：ソフトウェアが危険状態の一因となることはありません。",
        en: "Class A: the software cannot contribute to a hazardous situation.")
    case .a:
      LocalizedText(
        ja: "クラスA：ソフトウェアの外にあるリスクコントロール手段により、リスクは受容できる範囲に収まります。",
        en: "Class A: measures outside the software keep the risk acceptable.")
    case .b:
      LocalizedText(
        ja: "クラスB：受容できないリスクが残り得ますが、死亡又は重傷には至りません。",
        en:
          "Class B: an unacceptable risk can remain, but neither death nor serious injury is possible."
      )
    case .c where SafetyClassQuestion.allCases.contains { answers[$0] ?? .notKnown == .notKnown }:
      LocalizedText(
        ja: "クラスC：不明な点が残っているため、最も重い場合を想定します。",
        en: "Class C: something is not known, so the worst is assumed.")
    case .c:
      LocalizedText(
        ja: "クラスC：死亡又は重傷に至る可能性があります。",
        en: "Class C: death or serious injury is possible.")
    }
  }
}
