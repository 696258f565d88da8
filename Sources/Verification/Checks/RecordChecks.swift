import GHSModel

/// Whether what a record says follows from what it holds.
struct RecordChecks {
  let declaration: PackagedDeclaration
  private let again: Evaluation
  let days: VerificationDays
  var record: DeclarationRecord { declaration.record }

  init(_ declaration: PackagedDeclaration, _ days: VerificationDays) {
    self.declaration = declaration
    self.days = days
    again = Evaluation(
      declaration.record.assessment, catalogue: declaration.catalogue,
      day: declaration.record.derivation.day)
  }

  /// The catalogue's digest, taken again.
  var catalogue: Check {
    guard let found = try? declaration.catalogue.reference() else {
      return .failed(.catalogue, ja: "カタログを読めません。", en: "The catalogue cannot be read.")
    }
    let named = record.assessment.catalogue
    guard found == named, named == record.derivation.catalogue else {
      return .failed(
        .catalogue, ja: "同梱のカタログが、記録の指すカタログ\(named.id.shown) \(named.edition.shown)と一致しません。",
        en: "The catalogue in the package is not the one the record names, "
          + "\(named.id.shown) \(named.edition.shown).")
    }
    return .passed(
      .catalogue,
      ja: "\(named.id.shown) \(named.edition.shown)、SHA-256 \(named.digest.hexadecimal)",
      en: "\(named.id.shown) \(named.edition.shown), SHA-256 \(named.digest.hexadecimal)")
  }

  /// The findings, made again.
  var findings: Check {
    // Whether a rationale says anything cannot be told of one that was left out.
    let isPublic = declaration.disclosure.audience == .public
    func comparable(_ findings: [Finding]) -> [Finding] {
      isPublic ? findings.filter { $0.rule != RationaleSaysNothing.id } : findings
    }
    let recorded = comparable(record.findings)
    let expected = comparable(again.findings)
    guard recorded != expected else {
      return .passed(
        .findings, ja: "\(recorded.count)件が一致", en: "all \(recorded.count) agree")
    }
    let odd = Set(recorded).symmetricDifference(expected).map { finding in
      [finding.rule, finding.requirement?.description, finding.evidence?.description]
        .compactMap(\.self).joined(separator: " ")
    }.sorted().first
    return differs(
      .findings,
      ja: "記録された指摘が、規則から得られる指摘と異なります：\(odd?.shown ?? "順序")",
      en: "The findings recorded are not those the rules give: \(odd?.shown ?? "their order")")
  }

  /// The level, derived again, with every outcome on the way.
  var derivation: Check {
    let recorded = record.derivation
    guard recorded.day == record.issuedOn else {
      return .failed(
        .derivation, ja: "導出の基準日\(recorded.day)が発行日\(record.issuedOn)と異なります。",
        en:
          "The level was derived for \(recorded.day), not for the day of issue, \(record.issuedOn)."
      )
    }
    let expected = again.derivation
    let level = expected.level.map(String.init)
    guard recorded != expected else {
      return .passed(
        .derivation, ja: "レベル：\(level ?? "なし")", en: "level \(level ?? "none")")
    }
    if recorded.level != expected.level {
      return differs(
        .derivation,
        ja: "記録のレベルは\(recorded.level.map(String.init) ?? "なし")ですが、導出し直すと\(level ?? "なし")です。",
        en: "The record says level \(recorded.level.map(String.init) ?? "none"); "
          + "derived again it is \(level ?? "none").")
    }
    let place = Self.difference(recorded, expected)
    return differs(
      .derivation, ja: "記録された導出が、導出し直した結果と異なります：\(place)",
      en: "The derivation recorded is not the one that follows: \(place)")
  }

  /// What is claimed, against what follows; only a declaration that was issued claims anything.
  var claim: Check {
    if declaration.subject == .assessment { return Self.undeclared(.claim) }
    let reasons = IssueGate.reasons(against: record.content, evaluation: again)
      .filter { $0.rule != "declaration-content-missing" }
    let claimed = record.content.claimedLevel.map(String.init)
    return .of(
      .claim, faults: reasons.map(\.message),
      ja: "宣言したレベル：\(claimed ?? "なし")、導出したレベル：\(again.level.map(String.init) ?? "なし")",
      en:
        "level \(claimed ?? "none") claimed, level \(again.level.map(String.init) ?? "none") derived"
    )
  }

  /// The eight contents of the standard.
  var contents: Check {
    if declaration.subject == .assessment { return Self.undeclared(.contents) }
    let missing = record.content.missingItems(for: record.assessment.product)
    return .of(
      .contents,
      faults: missing.map { item in
        LocalizedText(
          ja: "\(item.letter))「\(item.name.ja)」の記載が足りません。",
          en: "\(item.letter)) \(item.name.en) is incomplete.")
      }, ja: "ISO/IEC 17050-1 6.1 a)からh)まで", en: "ISO/IEC 17050-1, 6.1 a) to h)")
  }

  /// What cannot be asked of an assessment.
  static func undeclared(_ id: CheckID) -> Check {
    .notApplicable(id, ja: "評価の記録であり、何も宣言していない", en: "an assessment, which declares nothing")
  }

  /// Rules that have changed since make another result no sign of tampering, but no proof either.
  private func differs(_ id: CheckID, ja: String, en: String) -> Check {
    guard declaration.disclosure.rules != AssessmentRules.version else {
      return .failed(id, ja: ja, en: en)
    }
    return .notPossible(
      id,
      ja: ja + "（規則の版が異なります：\(declaration.disclosure.rules)、この ghs は\(AssessmentRules.version)）",
      en: en + " (made by rules of version \(declaration.disclosure.rules); "
        + "these are version \(AssessmentRules.version))")
  }

  /// The first place where two derivations differ.
  private static func difference(_ recorded: Derivation, _ expected: Derivation) -> String {
    let known = Dictionary(
      expected.categories.flatMap(\.requirements).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    for category in recorded.categories {
      for outcome in category.requirements where known[outcome.id] != outcome {
        return "\(outcome.id)"
      }
    }
    for (left, right) in zip(recorded.categories, expected.categories) where left != right {
      return "\(right.id)"
    }
    for (left, right) in zip(recorded.levels, expected.levels) where left != right {
      return "level \(right.level)"
    }
    return recorded.safetyClass != expected.safetyClass ? "safetyClass" : "schema"
  }
}
