import GHSModel

/// How the safety class of a product was decided, in words.
struct ClassificationText {
  private let product: Product
  private let language: Language

  init(_ product: Product, _ language: Language) {
    self.product = product
    self.language = language
  }

  /// The class with its reason, the questions with their answers, and how to decide.
  var text: String {
    [outcome, InterviewText(product.classification?.answers ?? [:], language).text, command]
      .joined(separator: "\n\n")
  }

  private var outcome: String {
    if let classification = product.classification {
      return [
        "\(product.name): \(classification.explanation[language])", classification.reason,
        "\(classification.date) \(classification.decidedBy)",
      ].joined(separator: "\n")
    }
    let present =
      product.safetyClass.map {
        language(
          ja: "クラス\($0.rawValue)。理由は記録されていません。",
          en: "class \($0.rawValue); why is not recorded.")
      } ?? language(ja: "未分類（クラスCとして扱う）", en: "not classified (treated as class C)")
    return "\(product.name): \(present)"
  }

  private var command: String {
    language(ja: "分類するには：", en: "To decide: ")
      + "ghs product classify \(product.id) --answer contributes=yes|no|not-known … --reason …"
  }
}

/// What `ghs product classify --json` prints.
struct ClassificationReport: Encodable {
  private let product: Product

  init(_ product: Product) {
    self.product = product
  }

  private enum CodingKeys: String, CodingKey {
    case schema, product, safetyClass, effectiveSafetyClass, explanation, reason, date, decidedBy
    case questions
  }

  /// Every key is always there; null where nothing has been decided.
  func encode(to encoder: any Encoder) throws {
    let classification = product.classification
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode("ghs-classification/1", forKey: .schema)
    try container.encode(product.id, forKey: .product)
    try container.encode(product.safetyClass, forKey: .safetyClass)
    try container.encode(product.effectiveSafetyClass, forKey: .effectiveSafetyClass)
    try container.encode(classification?.explanation, forKey: .explanation)
    try container.encode(classification?.reason, forKey: .reason)
    try container.encode(classification?.date, forKey: .date)
    try container.encode(classification?.decidedBy, forKey: .decidedBy)
    try container.encode(
      InterviewQuestionReport.all(classification?.answers ?? [:]), forKey: .questions)
  }
}
