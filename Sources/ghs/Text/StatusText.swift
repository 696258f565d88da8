import GHSModel

/// The status of a product in words: what `ghs status` prints when no program is listening.
struct StatusText {
  private let evaluation: Evaluation
  private let language: Language

  init(_ evaluation: Evaluation, in language: Language) {
    self.evaluation = evaluation
    self.language = language
  }

  /// Product, level with its reason, categories, next step and findings.
  var text: String {
    [scopeNotice, head, explanation, categories, nextStep, findings]
      .compactMap { $0 }.joined(separator: "\n\n")
  }

  /// What stands before everything else when the guideline is not, or perhaps not, for the product.
  private var scopeNotice: String? {
    guard let scope = evaluation.assessment.product.scope, scope.outcome != .inScope else {
      return nil
    }
    return "*** \(scope.outcome.name[language]) ***\n\(scope.outcome.explanation[language])"
  }

  private var head: String {
    let product = evaluation.assessment.product
    let reference = evaluation.assessment.catalogue
    let safetyClass =
      product.classification.map { "\($0.safetyClass.rawValue) (\($0.date) \($0.decidedBy))" }
      ?? product.safetyClass.map(\.rawValue)
      ?? language(ja: "未設定（クラスCとして扱う）", en: "not set (treated as C)")
    let scope =
      product.scope.map { "\($0.outcome.name[language]) (\($0.date) \($0.answeredBy))" }
      ?? language(ja: "未回答", en: "not answered")
    return [
      "\(product.id)  \(product.name) \(product.version) — \(product.vendor)",
      language(ja: "要求事項カタログ", en: "Catalogue") + ": \(evaluation.catalogue.title[language])"
        + "  [\(reference.digest.hexadecimal.prefix(12))]",
      language(ja: "適用範囲", en: "Scope") + ": \(scope)",
      language(ja: "ソフトウェア安全クラス", en: "Software safety class") + ": \(safetyClass)",
    ].joined(separator: "\n")
  }

  private var explanation: String {
    evaluation.derivation.explanation(in: evaluation.catalogue)
      .map { $0[language] }.joined(separator: "\n")
  }

  private var categories: String {
    var table = TextTable(head: [
      language(ja: "カテゴリー", en: "Category"), language(ja: "結果", en: "Result"),
      language(ja: "必須の充足", en: "Required satisfied"),
      Judgement.Outcome.conforming.name[language], Judgement.Outcome.nonconforming.name[language],
      Judgement.Outcome.notApplicable.name[language], Judgement.Outcome.notAssessed.name[language],
      language(ja: "クラス対象外", en: "other class"),
    ])
    for (counts, category) in zip(evaluation.categoryCounts, evaluation.derivation.categories) {
      let name = evaluation.catalogue.category(counts.id)?.name[language] ?? ""
      table.add([
        "\(counts.id) \(name)",
        counts.conforms ? language(ja: "適合", en: "conforms") : language(ja: "未達", en: "open"),
        "\(counts.satisfied)/\(counts.required)", "\(counts.conforming)",
        "\(counts.nonconforming)", "\(counts.notApplicable)", "\(counts.notAssessed)",
        "\(category.requirements.count { $0.reason == .doesNotApply })",
      ])
    }
    return table.text
  }

  private var nextStep: String? {
    evaluation.nextStep.map { GapText(step: $0, catalogue: evaluation.catalogue, language).text }
  }

  private var findings: String? {
    guard !evaluation.findings.isEmpty else { return nil }
    return ([language(ja: "指摘", en: "Findings") + ":"] + evaluation.findings.map { line(for: $0) })
      .joined(separator: "\n")
  }

  private func line(for finding: Finding) -> String {
    "  [\(finding.severity.name[language])] \(finding.message[language])"
  }
}

/// The smallest set of requirements that reaches a level, in words.
struct GapText {
  let step: NextStep
  let catalogue: Catalogue
  let language: Language

  init(step: NextStep, catalogue: Catalogue, _ language: Language) {
    self.step = step
    self.catalogue = catalogue
    self.language = language
  }

  /// One line that says how many, then a line for each requirement.
  var text: String {
    let head =
      language(
        ja: "レベル\(step.level)まで、あと\(step.requirements.count)件の要求事項:",
        en: "To level \(step.level): \(counted(step.requirements.count, "requirement")) to satisfy:"
      )
    let lines = step.requirements.map { id in
      "  \(id)  \(catalogue.requirement(id)?.title[language] ?? "")"
    }
    return ([head] + lines).joined(separator: "\n")
  }
}
