extension Fixture {
  /// An edition of a maker's own that says only what differs from the carried guideline.
  static var derived: Fixture {
    var fixture = Fixture()
    fixture.files = [
      "catalogue.yaml": """
      schema: ghs-catalogue/1
      id: sample
      edition: "2.0"
      issued: 2026-02-28
      title: {ja: 見本, en: Sample}
      nature: {ja: 試験のための見本です。, en: A sample for tests.}
      based_on: {id: ghs, edition: "1.20"}
      without_standards: [ISO 9001:2015]
      categories:
        - id: RM
          file: rm.yaml

      """,
      "rm.yaml": """
      category: RM
      without: [RM-8]
      changed:
        - id: RM-7
          obligation: recommended
          title: {ja: 全体, en: All together}
      added:
        - id: RM-3.6
          obligation: required
          clauses: [ISO 14971:2007 3.6]
          guideline: {basis: unknown}
          not_applicable: refused
          title: {ja: 追加, en: Added}
          question: {ja: 追加しましたか。, en: Was it added?}
          see_also: [RM-3.5]

      """,
    ]
    return fixture
  }
}
