import GHSModel

/// What was answered to whether the guideline is for a product, in words.
struct ScopeText {
  private let product: Product
  private let language: Language

  init(_ product: Product, _ language: Language) {
    self.product = product
    self.language = language
  }

  /// The outcome, the questions with their answers, and how to answer.
  var text: String {
    [outcome, InterviewText(product.scope?.answers ?? [:], language).text, command]
      .joined(separator: "\n\n")
  }

  private var outcome: String {
    guard let scope = product.scope else {
      return "\(product.name): "
        + language(ja: "まだ回答されていません。", en: "nobody has answered yet.")
    }
    return [
      "\(product.name): \(scope.outcome.name[language])", scope.outcome.explanation[language],
      "\(scope.date) \(scope.answeredBy)", scope.remarks,
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var command: String {
    language(ja: "回答するには：", en: "To answer: ")
      + "ghs product scope \(product.id) --answer health-purpose=yes|no|not-known …"
  }
}

extension ScopeOutcome {
  /// The outcome in a column.
  static func short(_ outcome: ScopeOutcome?) -> LocalizedText {
    switch outcome {
    case nil: LocalizedText(ja: "未回答", en: "not stated")
    case .inScope: LocalizedText(ja: "対象", en: "in scope")
    case .undecided: LocalizedText(ja: "未確定", en: "not settled")
    case .regulatedDevice: LocalizedText(ja: "医療機器", en: "REGULATED DEVICE")
    case .notHealthSoftware, .ownHardware: LocalizedText(ja: "対象外", en: "OUTSIDE")
    }
  }
}

/// What `ghs product scope --json` prints.
struct ScopeReport: Encodable {
  private let product: Product

  init(_ product: Product) {
    self.product = product
  }

  private enum CodingKeys: String, CodingKey {
    case schema, product, outcome, explanation, date, answeredBy, remarks, questions
  }

  /// Every key is always there; null where nobody has answered.
  func encode(to encoder: any Encoder) throws {
    let scope = product.scope
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode("ghs-scope/1", forKey: .schema)
    try container.encode(product.id, forKey: .product)
    try container.encode(scope?.outcome, forKey: .outcome)
    try container.encode(scope?.outcome.explanation, forKey: .explanation)
    try container.encode(scope?.date, forKey: .date)
    try container.encode(scope?.answeredBy, forKey: .answeredBy)
    try container.encode(scope?.remarks, forKey: .remarks)
    try container.encode(
      InterviewQuestionReport.all(scope?.answers ?? [:]), forKey: .questions)
  }
}
