import GHSModel

extension DeclarationDossier {
  /// What a machine format holds of the record and what it does not, as names with values.
  ///
  /// The content of evidence is in none of these formats: each piece is named with its digest.
  ///
  /// - Parameters:
  ///   - requirements: How many requirements are written.
  ///   - evidence: Which evidence is written.
  ///   - separator: What stands between the parts of a name.
  /// - Returns: Names and values, those left out one by one.
  func completeness(
    requirements: Int, evidence: [Evidence], separator: String
  ) -> [(name: String, value: String)] {
    let reported = Set(reportedCategories.map(\.id))
    let unclaimed = catalogue.categories.filter { !reported.contains($0.id) }
    let written = Set(evidence.map(\.id))
    let absent = record.assessment.evidence.filter { !written.contains($0.id) }
    func counts(_ what: String, _ total: Int, _ included: Int, _ leftOut: Int) -> (String, String) {
      (
        ["completeness", what].joined(separator: separator),
        "total=\(total) included=\(included) leftOut=\(leftOut)"
      )
    }
    let reason = Completeness.Reason.notClaimed.rawValue
    return [
      counts(
        "requirements", catalogue.categories.reduce(0) { $0 + $1.requirements.count },
        requirements, unclaimed.reduce(0) { $0 + $1.requirements.count }),
      counts(
        "evidence", record.assessment.evidence.count, evidence.count, absent.count),
    ]
      + (unclaimed.map(\.id.rawValue) + absent.map(\.id.rawValue)).map { id in
        (["completeness", "left-out"].joined(separator: separator), "\(id) \(reason)")
      }
  }
}
