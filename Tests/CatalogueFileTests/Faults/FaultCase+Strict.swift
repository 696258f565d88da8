/// What only the strict rules find, each by one change of the finished fixture.
extension FaultCase {
  private static let rm = "rm.yaml"

  static let strict: [FaultCase] = [
    FaultCase(
      "no common gaps", in: rm,
      "    common_gaps:\n      - ja: 計画に期限がありません。\n        en: The plan has no dates.\n", "",
      "incomplete", at: "- id: RM-3.4a"),
    FaultCase(
      "no word on not applicable", in: rm,
      "    not_applicable_when: {ja: 計画はいつでも要ります。, en: There is always a plan.}\n", "",
      "incomplete", at: "- id: RM-3.4a"),
    FaultCase(
      "one Japanese sentence", in: rm, "ja: 計画とは予定を書いたものです。期限も書きます。",
      "ja: 計画とは予定と期限を書いたものです。", "sentence-count"),
    FaultCase(
      "one English sentence", in: rm, "A plan says what is to be done.",
      "A plan says what is to be done and", "sentence-count", at: "en: >-"),
    FaultCase(
      "Japanese question without asking", in: rm, "ja: 計画がありますか。", "ja: 計画があること。",
      "not-a-question"),
    FaultCase(
      "English question without asking", in: rm, "en: Is there a plan?", "en: There is a plan.",
      "not-a-question"),
    FaultCase(
      "long Japanese title", in: rm, "ja: 計画\n",
      "ja: \(String(repeating: "計", count: 29))\n", "title-too-long"),
    FaultCase(
      "long English title", in: rm, "en: Plan\n",
      "en: \(String(repeating: "Plan", count: 15))\n", "title-too-long"),
    FaultCase(
      "Japanese evidence without what it shows", in: rm, "ja: 計画書（期限）", "ja: 計画書",
      "evidence-form"),
    FaultCase(
      "English evidence without what it shows", in: rm, "\"Plan: its dates\"", "Plan",
      "evidence-form", at: "en: Plan\n    common_gaps"),
    FaultCase("Latin as Japanese", in: rm, "ja: 計画\n", "ja: Plan A\n", "wrong-script"),
    FaultCase("Japanese as English", in: rm, "en: Plan\n", "en: Plan 計画\n", "wrong-script"),
    FaultCase(
      "two spaces", in: rm, "en: The plan has no dates.", "en: The plan  has no dates.",
      "untidy-text"),
    FaultCase(
      "line break within Japanese", in: rm, "ja: 計画に期限がありません。",
      "ja: >-\n          計画に期限が\n          ありません。", "untidy-text"),
    FaultCase(
      "decomposed kana", in: rm, "ja: 計画に期限がありません。",
      "ja: 計画に期限か\u{3099}ありません。", "untidy-text"),
    FaultCase(
      "title twice", in: rm, "title: {ja: 評価, en: Evaluation}",
      "title: {ja: 評価, en: Plan}", "repeated-text"),
    FaultCase(
      "question twice", in: rm, "{ja: 評価しましたか。, en: Has risk been evaluated?}",
      "{ja: 評価しましたか。, en: Is there a plan?}", "repeated-text"),
    FaultCase(
      "text that cites what is not there", in: rm, "en: The plan has no dates.",
      "en: The plan of RM-3.4z has no dates.", "unknown-requirement-in-text"),
  ]

  static let derived: [FaultCase] = [
    FaultCase(
      "base that is not carried", in: "catalogue.yaml", "edition: \"1.20\"}",
      "edition: \"9.99\"}", "unknown-base"),
    FaultCase(
      "standard that the base does not have", in: "catalogue.yaml", "[ISO 9001:2015]",
      "[ISO 9001:2000]", "unknown-standard"),
    FaultCase(
      "standard that gives ids", in: "catalogue.yaml", "[ISO 9001:2015]", "[ISO 9001:2008]",
      "without-clause", at: "based_on:", others: 19),
    FaultCase(
      "category that the base does not have", in: "catalogue.yaml", "id: RM", "id: ZZ",
      "unknown-category", at: "file: rm.yaml"),
    FaultCase(
      "left out, but not in the base", in: "rm.yaml", "[RM-8]", "[RM-88]", "not-in-base"),
    FaultCase(
      "changed, but not in the base", in: "rm.yaml", "id: RM-7", "id: RM-77", "not-in-base"),
    FaultCase(
      "added, but in the base", in: "rm.yaml", "id: RM-3.6", "id: RM-3.5", "already-in-base",
      at: "- id: RM-3.5", others: 2),
    FaultCase(
      "left out and changed", in: "rm.yaml", "[RM-8]", "[RM-7]", "duplicate",
      at: "- id: RM-7"),
    FaultCase(
      "unknown key in a file of differences", in: "rm.yaml", "changed:", "change:",
      "unknown-key"),
    FaultCase(
      "cross-reference to what is left out", in: "rm.yaml", "see_also: [RM-3.5]",
      "see_also: [RM-8]", "unknown-requirement"),
  ]
}
