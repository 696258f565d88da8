public import GHSModel

/// A whole catalogue as a document to read from beginning to end, in Markdown.
///
/// The form is CommonMark with tables, as code hosts show it. The same catalogue always gives the same
/// text, so that a committed copy can be compared.
public struct Handbook {
  let catalogue: Catalogue
  let language: Language

  /// Prepares the handbook of a catalogue in one language.
  public init(_ catalogue: Catalogue, in language: Language) {
    self.catalogue = catalogue
    self.language = language
  }

  /// The document, without a line feed at its end.
  public var markdown: String {
    let parts = [front, contents, reading, levels] + catalogue.categories.map(chapter)
    return parts.joined(separator: "\n\n")
  }

  private var front: String {
    "# \(text(catalogue.title))\n\n\(text(catalogue.nature))"
  }

  private var contents: String {
    let links = catalogue.categories.map { category in
      let count = category.requirements.count
      let counted = language(ja: "要求事項：\(count)件", en: "\(count) requirements")
      return "- [\(category.id) \(text(category.name))](#\(Self.anchor(category.id.rawValue))) "
        + language(ja: "（\(counted)）", en: "(\(counted))")
    }
    return "## \(language(ja: "目次", en: "Contents"))\n\n" + links.joined(separator: "\n")
  }

  private var levels: String {
    let rows = catalogue.levelRule.levels.map { level in
      "| \(level.level) | \(level.conditions.map(condition).joined(separator: language(ja: "、かつ", en: ", and "))) |"
    }
    return """
      ## \(language(ja: "レベル", en: "Levels"))

      | \(language(ja: "レベル", en: "Level")) | \(language(ja: "適合が必要な要求カテゴリー", en: "Categories that must conform")) |
      | --- | --- |
      \(rows.joined(separator: "\n"))
      """
  }

  private func condition(_ condition: LevelRule.Condition) -> String {
    let names = condition.of.map(\.rawValue).joined(separator: language(ja: "、", en: ", "))
    guard condition.atLeast < condition.of.count else { return names }
    return language(
      ja: "\(names)のうち\(condition.atLeast)つ以上", en: "at least \(condition.atLeast) of \(names)")
  }

  private func chapter(_ category: GHSModel.Category) -> String {
    let rows = category.requirements.map { requirement in
      let link = "[\(requirement.id)](#\(Self.anchor(requirement.id.rawValue)))"
      let classes = requirement.safetyClasses?.map(\.rawValue).joined(separator: ", ") ?? ""
      return
        "| \(link) | \(text(requirement.title)) | \(requirement.obligation.name[language]) | \(classes) |"
    }
    let heading = """
      <a id="\(Self.anchor(category.id.rawValue))"></a>

      ## \(category.id) \(text(category.name))

      | \(language(ja: "要求事項", en: "Requirement")) | \(language(ja: "表題", en: "Title")) | \(language(ja: "区分", en: "Obligation")) | \(language(ja: "安全クラス", en: "Safety class")) |
      | --- | --- | --- | --- |
      \(rows.joined(separator: "\n"))
      """
    let entries = category.requirements.map { HandbookEntry($0, in: self).markdown }
    return ([heading] + entries).joined(separator: "\n\n")
  }

  /// The place of a requirement or category that links lead to.
  static func anchor(_ id: String) -> String { id.lowercased() }

  func text(_ text: LocalizedText) -> String { MarkdownText(text[language]).content }
}
