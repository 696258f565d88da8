/// A catalogue of a maker's own: two requirements, based on nothing.
struct OwnCatalogue {
  var id = "mine"
  var edition = "1"
  var question = "Is there a plan?"

  /// Writes the folder.
  ///
  /// - Parameters:
  ///   - desk: Where.
  ///   - name: The name of the folder.
  /// - Returns: The path of the folder.
  /// - Throws: What keeps a file from being written.
  func write(to desk: Desk, as name: String = "own") throws -> String {
    try desk.write(
      "\(name)/catalogue.yaml",
      """
      schema: ghs-catalogue/1
      id: \(id)
      edition: "\(edition)"
      issued: 2026-02-28
      title: {ja: 自社の要求, en: Our own}
      nature: {ja: 試験のための見本です。, en: A sample for tests.}
      sources:
        - title: {ja: 社内, en: In house}
      standards:
        - id: ISO 14971:2007
          title: {ja: 規格, en: Standard}
      categories:
        - id: RM
          name: {ja: リスクマネジメント, en: Risk management}
          file: rm.yaml
      levels:
        - level: 1
          conditions:
            - {at_least: 1, of: [RM]}

      """)
    try desk.write(
      "\(name)/rm.yaml",
      """
      category: RM
      requirements:
        - id: RM-3.4a
          obligation: required
          clauses: [ISO 14971:2007 3.4 a)]
          guideline: {basis: unknown}
          not_applicable: refused
          title: {ja: 計画, en: Plan}
          question: {ja: 計画がありますか。, en: \(question)}
        - id: RM-5
          obligation: recommended
          clauses: [ISO 14971:2007 5]
          guideline: {basis: unknown}
          not_applicable: allowed
          title: {ja: 評価, en: Evaluation}
          question: {ja: 評価しましたか。, en: Was it evaluated?}

      """)
    return desk.path(name)
  }
}
