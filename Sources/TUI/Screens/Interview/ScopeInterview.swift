import GHSModel

/// Whether the guideline is for the product at all.
struct ScopeInterview: InterviewUse {
  let title = LocalizedText(ja: "適用範囲の確認", en: "Scope")
  let introduction = LocalizedText(
    ja: "この製品がガイドラインの対象かどうかを確かめます。",
    en: "Is the guideline for this product?")
  let ifNotKnown = LocalizedText(ja: "後で答え直せます", en: "to be answered later")
  let textLabel = LocalizedText(ja: "備考", en: "Remarks")
  let textNote = LocalizedText(
    ja: "判断の根拠にした資料や、相談した窓口と日付などを書きます。空欄でも構いません。",
    en: "What the answers rest on, such as an enquiry and its date. May stay empty.")
  let isTextRequired = false
  let personLabel = LocalizedText(ja: "回答者", en: "Answered by")
  let textField = InputError.Field.scopeRemarks
  let personField = InputError.Field.scopeAnsweredBy

  func record(of product: Product) -> InterviewRecord<ScopeQuestion>? {
    product.scope.map { InterviewRecord(answers: $0.answers, text: $0.remarks) }
  }

  func conclusion(
    from answers: [ScopeQuestion: InterviewAnswer], for product: Product
  ) -> InterviewConclusion {
    let outcome = ScopeOutcome(answers)
    return InterviewConclusion(
      name: outcome.name, explanation: outcome.explanation, isFavourable: outcome == .inScope)
  }

  func effect(
    _ product: Product, _ answers: [ScopeQuestion: InterviewAnswer], text: String, person: String
  ) -> Effect {
    .stateScope(product.id, answers, remarks: text, answeredBy: person, expecting: product)
  }

  func recorded(for product: Product) -> LocalizedText {
    let outcome = product.scope?.outcome ?? .undecided
    let next =
      if outcome.isOutside {
        LocalizedText(ja: "どの文書にもそのことが記されます。", en: " Every document will say so.")
      } else if product.classification == nil {
        LocalizedText(
          ja: "\(key: .classify) で安全クラスを分類できます。",
          en: " \(key: .classify) classifies its safety class.")
      } else {
        LocalizedText(ja: "\(key: .undo) で取り消せます。", en: " \(key: .undo) undoes this.")
      }
    return LocalizedText(
      ja: "適用範囲を記録しました：\(outcome.name.ja)。" + next.ja,
      en: "Recorded the scope: \(outcome.name.en)." + next.en)
  }
}
