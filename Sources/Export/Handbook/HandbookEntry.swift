import GHSModel

/// One requirement in the handbook.
struct HandbookEntry {
  private let requirement: Requirement
  private let handbook: Handbook

  init(_ requirement: Requirement, in handbook: Handbook) {
    self.requirement = requirement
    self.handbook = handbook
  }

  /// Heading, facts, question, guidance, and what helps to judge.
  var markdown: String {
    let head = """
      <a id="\(Handbook.anchor(requirement.id.rawValue))"></a>

      ### \(requirement.id) \(handbook.text(requirement.title))

      \(facts)

      > **\(handbook.text(requirement.question))**
      """
    let parts = [
      requirement.guidance.map(handbook.text),
      list(ja: "証拠の例", en: "Evidence", requirement.evidenceExamples),
      list(ja: "よくある不備", en: "Common gaps", requirement.commonGaps),
      list(ja: "記入例（病棟ノート）", en: "Worked example (Ward Notes)", requirement.example),
      notApplicable,
      seeAlso,
    ]
    return ([head] + parts.compactMap(\.self)).joined(separator: "\n\n")
  }

  private var language: Language { handbook.language }

  private var facts: String {
    let clauses = requirement.clauses.map { clause in
      let jis = handbook.catalogue.jis(of: clause.standard)
      return "\(clause)" + (jis.map { language(ja: "（\($0)）", en: " (\($0))") } ?? "")
    }
    var facts = [
      "**\(requirement.obligation.name[language])**",
      clauses.joined(separator: language(ja: "、", en: ", ")),
      requirement.guideline.explanation[language],
    ]
    if let classes = requirement.safetyClasses {
      let letters = classes.map(\.rawValue).joined(separator: ", ")
      facts.insert(language(ja: "安全クラス：\(letters)", en: "safety class \(letters)"), at: 1)
    }
    return facts.joined(separator: " · ")
  }

  private var notApplicable: String? {
    guard let condition = requirement.notApplicableWhen else { return nil }
    return "**\(language(ja: "非適用", en: "Not applicable"))** \(handbook.text(condition))"
  }

  private var seeAlso: String? {
    guard !requirement.seeAlso.isEmpty else { return nil }
    let links = requirement.seeAlso.map { "[\($0)](#\(Handbook.anchor($0.rawValue)))" }
    return "**\(language(ja: "関連する要求事項", en: "See also"))** "
      + links.joined(separator: language(ja: "、", en: ", "))
  }

  private func list(ja: String, en: String, _ texts: [LocalizedText]) -> String? {
    guard !texts.isEmpty else { return nil }
    return "**\(language(ja: ja, en: en))**\n\n"
      + texts.map { "- \(handbook.text($0))" }.joined(separator: "\n")
  }
}
