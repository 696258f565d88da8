import GHSModel

/// A catalogue in words: what `ghs catalogue show` prints.
struct CatalogueText {
  let catalogue: Catalogue
  let language: Language

  /// Title, nature and every requirement in one line each, category by category.
  var outline: String {
    let head = [catalogue.title[language], catalogue.nature[language]]
    let body = catalogue.categories.flatMap { category in
      ["", "\(category.id)  \(category.name[language])"]
        + category.requirements.map { "  \($0.id)  \($0.title[language])\(marks(of: $0))" }
    }
    return (head + body).joined(separator: "\n")
  }

  /// One requirement in full.
  func detail(of requirement: Requirement) -> String {
    var lines = [
      "\(requirement.id)  \(requirement.title[language])\(marks(of: requirement))",
      "",
      requirement.question[language],
    ]
    if let guidance = requirement.guidance { lines += ["", guidance[language]] }
    lines += list(
      language(ja: "証拠の例", en: "Examples of evidence"), requirement.evidenceExamples)
    lines += list(language(ja: "よくある不備", en: "Common gaps"), requirement.commonGaps)
    lines += ["", notApplicable(requirement)]
    lines += list(
      language(ja: "記入例（架空の製品「病棟ノート」）", en: "Worked example (fictional product Ward Notes)"),
      requirement.example)
    lines += ["", language(ja: "箇条", en: "Clauses") + ":"]
    lines += requirement.clauses.map { clause in
      let jis = catalogue.jis(of: clause.standard).map { " (\($0))" } ?? ""
      return "  - \(clause)\(jis)"
    }
    if !requirement.seeAlso.isEmpty {
      lines += ["", language(ja: "関連する要求事項", en: "See also") + ":"]
      lines += requirement.seeAlso.map { id in
        "  - \(id)  \(catalogue.requirement(id)?.title[language] ?? "")"
      }
    }
    lines += ["", requirement.guideline.explanation[language]]
    return lines.joined(separator: "\n")
  }

  /// A headed list; nothing of an empty one.
  private func list(_ head: String, _ entries: [LocalizedText]) -> [String] {
    entries.isEmpty ? [] : ["", head + ":"] + entries.map { "  - \($0[language])" }
  }

  /// Whether the requirement may be judged not applicable, and in which case that can honestly be said.
  private func notApplicable(_ requirement: Requirement) -> String {
    let head = language(ja: "非適用", en: "Not applicable") + ": "
    if let when = requirement.notApplicableWhen { return head + when[language] }
    return requirement.mayBeNotApplicable
      ? language(ja: "理由があれば、非適用と判定できます。", en: "Not applicable: allowed with a reason.")
      : language(ja: "非適用とは判定できません。", en: "Not applicable: not allowed.")
  }

  private func marks(of requirement: Requirement) -> String {
    var marks: [String] = []
    if requirement.obligation == .recommended {
      marks.append(language(ja: "推奨", en: "recommended"))
    }
    if let classes = requirement.safetyClasses {
      let letters = classes.map(\.rawValue).joined(separator: ", ")
      marks.append(language(ja: "クラス\(letters)", en: "class \(letters)"))
    }
    return marks.isEmpty ? "" : "  [\(marks.joined(separator: "; "))]"
  }
}
