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
    if !requirement.evidenceExamples.isEmpty {
      lines += ["", language(ja: "証拠の例", en: "Examples of evidence") + ":"]
      lines += requirement.evidenceExamples.map { "  - \($0[language])" }
    }
    lines += ["", language(ja: "箇条", en: "Clauses") + ":"]
    lines += requirement.clauses.map { clause in
      let jis = catalogue.jis(of: clause.standard).map { " (\($0))" } ?? ""
      return "  - \(clause)\(jis)"
    }
    lines += ["", requirement.guideline.explanation[language]]
    lines.append(
      requirement.mayBeNotApplicable
        ? language(ja: "理由があれば、非適用と判定できる", en: "Not applicable: allowed with a reason")
        : language(ja: "非適用とは判定できない", en: "Not applicable: not allowed"))
    return lines.joined(separator: "\n")
  }

  private func marks(of requirement: Requirement) -> String {
    var marks: [String] = []
    if requirement.obligation == .recommended {
      marks.append(language(ja: "推奨", en: "recommended"))
    }
    if let classes = requirement.safetyClasses {
      let letters = classes.map(\.rawValue).joined(separator: ", ")
      marks.append(language(ja: "クラス \(letters)", en: "class \(letters)"))
    }
    return marks.isEmpty ? "" : "  [\(marks.joined(separator: "; "))]"
  }
}
