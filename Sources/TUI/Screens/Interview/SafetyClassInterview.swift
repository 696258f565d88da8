import GHSModel

/// Which software safety class the product has (IEC 62304:2006+A1:2015, clause 4.3).
struct SafetyClassInterview: InterviewUse {
  let title = LocalizedText(ja: "安全クラスの分類", en: "Safety class")
  let introduction = LocalizedText(
    ja: "ソフトウェア安全クラスを決めます（JIS T 2304、箇条4.3）。",
    en: "Which software safety class does it have? (IEC 62304, 4.3)")
  let ifNotKnown = LocalizedText(ja: "重い方を想定します", en: "the worse is assumed")
  let textLabel = LocalizedText(ja: "理由", en: "Reason")
  let textNote = LocalizedText(
    ja: "検討した危険状態と、当てにしたソフトウェアの外の手段を、文書番号とともに書きます。",
    en: "The hazardous situations looked at and the outside measures counted on, with documents.")
  let isTextRequired = true
  let personLabel = LocalizedText(ja: "決定者", en: "Decided by")
  let textField = InputError.Field.classificationReason
  let personField = InputError.Field.classificationDecidedBy

  func record(of product: Product) -> InterviewRecord<SafetyClassQuestion>? {
    product.classification.map { InterviewRecord(answers: $0.answers, text: $0.reason) }
  }

  func conclusion(
    from answers: [SafetyClassQuestion: InterviewAnswer], for product: Product
  ) -> InterviewConclusion {
    InterviewConclusion(
      name: name(SafetyClassification.safetyClass(answers)),
      explanation: SafetyClassification.explanation(answers),
      note: product.safetyClass == nil ? untilThen : nil, isFavourable: true)
  }

  private func name(_ safetyClass: SafetyClass) -> LocalizedText {
    LocalizedText(
      ja: "ソフトウェア安全クラス\(safetyClass.rawValue)", en: "Software safety class \(safetyClass.rawValue)")
  }

  private let untilThen = LocalizedText(
    ja: "保存するまでは、分類されていない製品としてクラスCの要求事項が適用されます。",
    en: "Until this is saved the requirements of class C apply.")

  func effect(
    _ product: Product, _ answers: [SafetyClassQuestion: InterviewAnswer], text: String,
    person: String
  ) -> Effect {
    .classify(product.id, answers, reason: text, decidedBy: person, expecting: product)
  }

  func recorded(for product: Product) -> LocalizedText {
    let name = name(product.effectiveSafetyClass)
    return LocalizedText(
      ja: "\(name.ja)と、その理由を記録しました。\(key: .undo) で取り消せます。",
      en:
        "Recorded \(name.en.prefix(1).lowercased() + name.en.dropFirst()) and its reason. \(key: .undo) undoes this."
    )
  }
}
