import GHSModel

/// Evidence in a table.
struct EvidenceListText {
  private let evidence: [Evidence]
  private let day: CalendarDate
  private let language: Language

  init(_ evidence: [Evidence], on day: CalendarDate, _ language: Language) {
    self.evidence = evidence
    self.day = day
    self.language = language
  }

  var text: String {
    let table = TextTable.text(
      of: evidence,
      head: [
        language(ja: "番号", en: "No."), language(ja: "名称", en: "Title"),
        language(ja: "文書番号", en: "Document"), language(ja: "版", en: "Rev."),
        language(ja: "状態", en: "State"), language(ja: "要求事項", en: "Requirements"),
      ]
    ) { item in
      [
        "\(item.id)", item.title, item.number, item.revision, state(of: item),
        item.requirements.map(\.rawValue).joined(separator: " "),
      ]
    }
    return ([table] + certificates + keeping).joined(separator: "\n\n")
  }

  /// A paragraph that says what the certificates among the evidence cover; none without any.
  private var certificates: [String] {
    let lines = evidence.compactMap { item in
      item.certificate.map { certificate in
        language(
          ja: "\(item.id)  認証：\(certificate.standard)、認証機関：\(certificate.body)"
            + "、認証の範囲：\(certificate.scope)",
          en: "\(item.id)  Certificate of \(certificate.standard), issued by \(certificate.body). "
            + "Scope: \(certificate.scope)")
      }
    }
    return lines.isEmpty ? [] : [lines.joined(separator: "\n")]
  }

  /// A paragraph that says who keeps which evidence and how long; none where nothing is said.
  private var keeping: [String] {
    let lines = evidence.compactMap { item in
      item.keeping.map { "\(item.id)  \($0.sentence[language])" }
    }
    return lines.isEmpty ? [] : [lines.joined(separator: "\n")]
  }

  private func state(of item: Evidence) -> String {
    let reasons = item.reasonsOutOfForce(on: day)
    guard !reasons.isEmpty else { return language(ja: "有効", en: "in force") }
    return reasons.map { $0.name[language] }.joined(separator: language(ja: "、", en: ", "))
  }
}

/// What withdrawing evidence breaks, in words.
struct ImpactText {
  private let impact: WithdrawalImpact
  private let language: Language

  init(_ impact: WithdrawalImpact, _ language: Language) {
    self.impact = impact
    self.language = language
  }

  var text: String {
    guard !impact.requirements.isEmpty else {
      return language(
        ja: "\(impact.evidence)：取り下げても、満たされなくなる要求事項はありません。",
        en: "\(impact.evidence): no requirement depends on it alone.")
    }
    let ids = impact.requirements.map(\.rawValue).joined(separator: ", ")
    let before = name(of: impact.levelBefore)
    let after = name(of: impact.levelAfter)
    return language(
      ja: "\(impact.evidence)：取り下げると、次の要求事項が満たされなくなります：\(ids)。レベル：\(before) → \(after)",
      en: "\(impact.evidence): without it these are no longer satisfied: \(ids). "
        + "Level: \(before) → \(after)")
  }

  private func name(of level: Int?) -> String {
    level.map(String.init) ?? language(ja: "なし", en: "none")
  }
}
