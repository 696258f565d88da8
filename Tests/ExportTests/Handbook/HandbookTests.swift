import Export
import GHSModel
import Testing

/// The handbook holds everything a catalogue says, and nothing in it acts as markup.
@Suite struct HandbookTests {
  private func text(_ name: String) -> LocalizedText {
    LocalizedText(ja: "\(name)の文", en: "\(name) text")
  }

  private func catalogue(title: String = "Title") throws -> Catalogue {
    let category = try #require(CategoryID(rawValue: "RM"))
    let requirement = Requirement(
      id: try #require(RequirementID(rawValue: "RM-4.2a")), obligation: .required,
      clauses: [ClauseReference(standard: "ISO 14971:2007", clause: "4.2")],
      guideline: GuidelineReference(section: "3.2.2.2", basis: .inferred), safetyClasses: [.b, .c],
      mayBeNotApplicable: false, title: text(title), question: text("Question"),
      guidance: text("Guidance"), evidenceExamples: [text("Evidence")], commonGaps: [text("Gap")],
      notApplicableWhen: text("Never"), example: [text("Hazard"), text("Harm")],
      seeAlso: [try #require(RequirementID(rawValue: "RM-5"))])
    return Catalogue(
      id: "sample", edition: "1", issued: try #require(CalendarDate("2026-01-01")),
      title: text("Catalogue"), nature: text("Nature"), sources: [],
      standards: [
        Catalogue.Standard(id: "ISO 14971:2007", jis: "JIS T 14971:2012", title: text("Standard"))
      ],
      categories: [
        GHSModel.Category(id: category, name: text("Category"), requirements: [requirement])
      ],
      levelRule: LevelRule(levels: [
        LevelRule.Level(level: 1, conditions: [LevelRule.Condition(atLeast: 1, of: [category])])
      ]))
  }

  @Test(arguments: Language.allCases)
  func everyTextIsThere(_ language: Language) throws {
    let markdown = Handbook(try catalogue(), in: language).markdown
    for name in [
      "Catalogue", "Nature", "Category", "Title", "Question", "Guidance", "Evidence", "Gap",
      "Never", "Hazard", "Harm",
    ] {
      #expect(markdown.contains(text(name)[language]), "\(name)")
    }
    #expect(markdown.contains("ISO 14971:2007 4.2"))
    #expect(markdown.contains("JIS T 14971:2012"))
    #expect(markdown.contains("B, C"))
    #expect(markdown.contains("3.2.2.2"))
    #expect(markdown.contains("[RM-5](#rm-5)"))
    #expect(markdown.contains("<a id=\"rm-4.2a\"></a>"))
  }

  @Test(arguments: [
    ("<script>", "\\<script\\>"), ("a|b", "a\\|b"), ("[x](y)", "\\[x\\](y)"), ("*b*", "\\*b\\*"),
    ("`c`", "\\`c\\`"), ("# h", "\\# h"), ("&amp;", "\\&amp;"), ("- item", "\\- item"),
    ("1. item", "1\\. item"), ("line\nbreak", "line break"), ("esc\u{1B}[m", "esc\\[U+001B\\]\\[m"),
  ])
  func markupInTextsIsText(_ text: String, _ expected: String) throws {
    let markdown = Handbook(try catalogue(title: text), in: .en).markdown
    #expect(markdown.contains("### RM-4.2a \(expected) text"), "\(markdown)")
  }
}
