extension FaultCase {
  private static let main = "catalogue.yaml"
  private static let rm = "rm.yaml"

  static let fields: [FaultCase] = [
    FaultCase(
      "unknown key", in: rm, "obligation: required", "obligaton: required",
      "unknown-key", others: 1),
    FaultCase(
      "unknown key of the catalogue", in: main, "id: sample", "id: sample\nname: x",
      "unknown-key", at: "name: x"),
    FaultCase(
      "unknown language", in: rm, "en: Plan\n", "en: Plan\n      de: Plan\n",
      "unknown-key", at: "de: Plan"),
    FaultCase(
      "missing key", in: rm, "    not_applicable: refused\n", "", "missing-key",
      at: "- id: RM-3.4a"),
    FaultCase(
      "missing key of the catalogue", in: main, "id: sample\n", "", "missing-key",
      at: "schema:"),
    FaultCase(
      "missing English", in: rm, "      en: Plan\n", "", "missing-language",
      at: "ja: 計画\n"),
    FaultCase("missing Japanese", in: rm, "{ja: 評価, en", "{en", "missing-language"),
    FaultCase(
      "text instead of languages", in: main, "{ja: 見本, en: Sample}", "Sample",
      "wrong-type"),
    FaultCase(
      "text instead of a list", in: rm, "[ISO 14971:2007 5]", "ISO 14971:2007 5",
      "wrong-type"),
    FaultCase("list instead of a text", in: main, "id: sample", "id: [sample]", "wrong-type"),
    FaultCase("text instead of a number", in: main, "level: 2", "level: two", "wrong-type"),
    FaultCase("quoted number", in: main, "level: 2", "level: \"2\"", "wrong-type"),
    FaultCase(
      "list as a key", in: main, "id: sample", "id: sample\n[a, b]: c",
      "wrong-type", at: "[a, b]"),
    FaultCase("tagged text", in: main, "id: sample", "id: !!binary c2FtcGxl", "wrong-type"),
    FaultCase(
      "tagged list", in: rm, "[ISO 14971:2007 5]", "!mine [ISO 14971:2007 5]",
      "wrong-type"),
    FaultCase(
      "edition as a number", in: main, "edition: \"2.0\"", "edition: 2.0",
      "unquoted-text"),
    FaultCase(
      "section as a number", in: rm, "section: \"3.2.1\"", "section: 3.2",
      "unquoted-text"),
    FaultCase("text as a truth value", in: rm, "ja: 計画\n", "ja: No\n", "unquoted-text"),
    FaultCase("empty text", in: rm, "ja: 計画\n", "ja:\n", "empty-text"),
    FaultCase("nothing as text", in: rm, "ja: 計画\n", "ja: ~\n", "empty-text"),
    FaultCase("blank text", in: rm, "ja: 計画\n", "ja: \"　 \"\n", "empty-text"),
    FaultCase("line break in a text", in: rm, "en: >-", "en: |-", "line-break"),
    FaultCase("line break behind a text", in: rm, "en: >-", "en: >", "line-break"),
    FaultCase("empty list", in: rm, "[B, C]", "[]", "empty-list"),
    FaultCase(
      "unknown schema", in: main, "ghs-catalogue/1", "ghs-catalogue/2",
      "value-not-allowed"),
    FaultCase(
      "unknown obligation", in: rm, "obligation: recommended", "obligation: optional",
      "value-not-allowed"),
    FaultCase("unknown basis", in: rm, "basis: unknown", "basis: guessed", "value-not-allowed"),
    FaultCase(
      "unknown answer to not applicable", in: rm, "not_applicable: allowed",
      "not_applicable: sometimes", "value-not-allowed"),
    FaultCase(
      "truth value as answer to not applicable", in: rm, "not_applicable: allowed",
      "not_applicable: true", "value-not-allowed"),
    FaultCase("unknown safety class", in: rm, "[B, C]", "[B, D]", "value-not-allowed"),
  ]

  static let forms: [FaultCase] = [
    FaultCase("catalogue id", in: main, "id: sample", "id: Sample!", "malformed-catalogue-id"),
    FaultCase("edition", in: main, "\"2.0\"", "second-edition", "malformed-edition"),
    FaultCase("impossible date", in: main, "2026-02-28", "2026-02-29", "malformed-date"),
    FaultCase("date in another form", in: main, "2026-02-28", "28.2.2026", "malformed-date"),
    FaultCase(
      "address", in: main, "https://example.com/", "javascript:alert(1)",
      "malformed-address"),
    FaultCase(
      "standard without year", in: main, "id: ISO 9001:2008", "id: ISO 9001",
      "malformed-standard", at: "id: ISO 9001\n", others: 2),
    FaultCase(
      "Japanese standard", in: main, "JIS T 14971:2012", "JIS 14971",
      "malformed-standard"),
    FaultCase("category id", in: main, "id: QM", "id: Quality", "malformed-category-id", others: 1),
    FaultCase(
      "category id in the level rule", in: main, "of: [RM]", "of: [rm]",
      "malformed-category-id"),
    FaultCase("requirement id", in: rm, "id: RM-5", "id: RM5", "malformed-requirement-id"),
    FaultCase(
      "clause without number", in: rm, "[ISO 14971:2007 5]", "[ISO 14971:2007]",
      "malformed-clause"),
    FaultCase(
      "clause in other words", in: rm, "ISO 9001:2008 7.3.1", "ISO 9001:2008 §7.3.1",
      "malformed-clause"),
  ]

  static let consistency: [FaultCase] = [
    FaultCase(
      "requirement id twice", in: rm, "id: RM-5", "id: RM-3.4a", "duplicate",
      at: "- id: RM-3.4a\n    obligation: recommended", others: 1),
    FaultCase(
      "category twice", in: main, "id: QM", "id: RM\n    # second", "duplicate",
      at: "id: RM\n    # second", others: 3),
    FaultCase("category file twice", in: main, "qm.yaml", "rm.yaml # second", "duplicate"),
    FaultCase(
      "standard twice", in: main, "id: ISO 9001:2008", "id: ISO 14971:2007 # second",
      "duplicate", others: 2),
    FaultCase(
      "clause twice", in: rm, "- ISO 9001:2008 7.3.1", "- ISO 14971:2007 3.4 a) # second",
      "duplicate"),
    FaultCase(
      "cross-reference to what is not there", in: rm, "    safety_classes: [B, C]",
      "    safety_classes: [B, C]\n    see_also: [RM-3.4z]", "unknown-requirement",
      at: "see_also: [RM-3.4z]"),
    FaultCase("safety class twice", in: rm, "[B, C]", "[B, B]", "duplicate"),
    FaultCase("category twice in a condition", in: main, "[RM, QM]", "[RM, RM]", "duplicate"),
    FaultCase(
      "standard not listed", in: rm, "ISO 9001:2008 7.3.1", "ISO 9001:2015 8.3.2",
      "unknown-standard"),
    FaultCase("category not listed", in: main, "[RM, QM]", "[RM, PS]", "unknown-category"),
    FaultCase(
      "level out of order", in: main, "level: 2", "level: 1 # again",
      "level-not-ascending"),
    FaultCase("level zero", in: main, "level: 1\n", "level: 0\n", "level-not-ascending"),
    FaultCase(
      "more than there are", in: main, "at_least: 2", "at_least: 3",
      "at-least-out-of-range"),
    FaultCase("none needed", in: main, "at_least: 2", "at_least: 0", "at-least-out-of-range"),
    FaultCase(
      "file of another category", in: "qm.yaml", "category: QM", "category: PS",
      "category-mismatch"),
    FaultCase(
      "requirement of another category", in: rm, "id: RM-5", "id: QM-5",
      "foreign-requirement"),
    FaultCase("id and first clause differ", in: rm, "id: RM-5", "id: RM-6", "clause-mismatch"),
    FaultCase(
      "only the second clause gives the id", in: rm,
      "- ISO 14971:2007 3.4 a)\n      - ISO 9001:2008 7.3.1",
      "- ISO 9001:2008 7.3.1\n      - ISO 14971:2007 3.4 a)", "clause-mismatch",
      at: "id: RM-3.4a"),
    FaultCase(
      "nothing required", in: "qm.yaml", "obligation: required",
      "obligation: recommended", "nothing-required", at: "- id: QM-7.3.1"),
  ]

  static let syntax: [FaultCase] = [
    FaultCase(
      "colon in a text", in: rm, "en: Is there a plan?", "en: Plan: is there one?",
      "yaml-syntax"),
    FaultCase(
      "indentation", in: rm, "    not_applicable: refused", "   not_applicable: refused",
      "yaml-syntax"),
    FaultCase(
      "tab", in: rm, "    not_applicable: refused", "\tnot_applicable: refused",
      "yaml-syntax"),
    FaultCase("reserved character", in: rm, "en: Plan\n", "en: @Plan\n", "yaml-syntax"),
    FaultCase("open quote", in: rm, "en: Plan\n", "en: \"Plan\n", "yaml-syntax"),
    FaultCase("open bracket", in: rm, "[B, C]", "[B, C", "yaml-syntax"),
    FaultCase("open brace", in: main, "en: Sample}", "en: Sample", "yaml-syntax"),
    FaultCase("key without colon", in: main, "id: sample", "id sample", "yaml-syntax"),
    FaultCase("unknown escape", in: rm, "en: Plan\n", "en: \"Plan \\q\"\n", "yaml-syntax"),
    FaultCase("surrogate escape", in: rm, "en: Plan\n", "en: \"\\ud800\"\n", "yaml-syntax"),
    FaultCase(
      "second document", in: main, "id: sample", "---\nid: sample", "yaml-syntax",
      at: "---"),
    FaultCase(
      "key twice", in: rm, "    not_applicable: refused",
      "    not_applicable: refused\n    not_applicable: allowed # again", "duplicate-key"),
    FaultCase("anchor", in: rm, "en: Plan\n", "en: &plan Plan\n", "yaml-anchor"),
    FaultCase("alias", in: rm, "en: Plan\n", "en: *plan\n", "yaml-anchor"),
    FaultCase(
      "text that begins with an asterisk", in: rm, "en: Plan\n", "en: ** Plan\n",
      "yaml-anchor"),
    FaultCase(
      "terminal escape", in: rm, "en: Plan\n", "en: \u{1B}[31mPlan\n",
      "control-character"),
    FaultCase(
      "terminal escape as an escape", in: rm, "en: Plan\n", "en: \"\\e[31mPlan\"\n",
      "control-character"),
    FaultCase(
      "override of direction", in: rm, "en: Plan\n", "en: \u{202E}Plan\n",
      "control-character"),
    FaultCase("tab in a text", in: rm, "en: Plan\n", "en: \"Plan\\t\"\n", "control-character"),
    FaultCase(
      "control character in a comment", in: rm, "en: Plan\n", "en: Plan # \u{7}\n",
      "control-character"),
  ]

  static let files: [FaultCase] = [
    FaultCase("no such file", in: main, "file: qm.yaml", "file: qqm.yaml", "file-missing"),
    FaultCase(
      "absolute path", in: main, "file: qm.yaml", "file: /etc/passwd",
      "file-outside-folder"),
    FaultCase(
      "path upwards", in: main, "file: qm.yaml", "file: ../qm.yaml",
      "file-outside-folder"),
    FaultCase(
      "path into a folder", in: main, "file: qm.yaml", "file: sub/qm.yaml",
      "file-outside-folder"),
    FaultCase(
      "home folder", in: main, "file: qm.yaml", "file: ~/qm.yaml",
      "file-outside-folder"),
    FaultCase("hidden file", in: main, "file: qm.yaml", "file: ..yaml", "file-outside-folder"),
    FaultCase(
      "another kind of file", in: main, "file: qm.yaml", "file: qm.txt",
      "file-outside-folder"),
  ]
}
