import GHSModel

/// Holds OSCAL assessment results against the record, where the schema of the format sees nothing wrong.
struct OSCALCheck {
  private let document: JSONValue

  /// Prepares a document.
  init(_ document: JSONValue) {
    self.document = document
  }

  /// Everything that is wrong; empty when the document may be written.
  func faults(against dossier: DeclarationDossier) -> [FormatFault] {
    let check = ReferenceCheck(document, identifier: identifier, reference: reference)
    return check.faults + unsupported + counts(against: dossier)
  }

  private func identifier(_ key: String, _ text: String) -> String? {
    ["uuid", "id"].contains(key) ? text : nil
  }

  private func reference(_ key: String, _ text: String) -> String? {
    if key == "href" { return text.hasPrefix("#") ? String(text.dropFirst()) : nil }
    let keys: Set = [
      "actor-uuid", "party-uuids", "member-of-organizations", "subject-uuid", "observation-uuid",
      "risk-uuid", "role-id", "target-id",
    ]
    return keys.contains(key) ? text : nil
  }

  private var results: JSONValue { document["assessment-results"] ?? [:] }

  private func all(_ key: String) -> [JSONValue] {
    (results["results"]?.elements ?? []).flatMap { $0[key]?.elements ?? [] }
  }

  /// Findings that pass although no observation names evidence for them.
  private var unsupported: [FormatFault] {
    let supported = Set(
      all("observations").filter { !($0["relevant-evidence"]?.elements ?? []).isEmpty }
        .compactMap { $0["uuid"]?.string })
    return all("findings").filter { finding in
      finding["target"]?["status"]?["reason"] == "pass"
        && !(finding["related-observations"]?.elements ?? []).contains {
          $0["observation-uuid"]?.string.map(supported.contains) ?? false
        }
    }.map { .satisfiedWithoutEvidence($0["target"]?["target-id"]?.string ?? "") }
  }

  private func counts(against dossier: DeclarationDossier) -> [FormatFault] {
    let requirements = dossier.reportedCategories.reduce(0) { $0 + $1.requirements.count }
    let objectives = results["local-definitions"]?["objectives-and-methods"]?.elements.count ?? 0
    // The first resource stands for the plan.
    let evidence = max(0, (results["back-matter"]?["resources"]?.elements.count ?? 0) - 1)
    return [
      FormatFault.count(.requirements, expected: requirements, found: all("findings").count),
      FormatFault.count(.requirements, expected: requirements, found: objectives),
      FormatFault.count(.evidence, expected: dossier.declaredEvidence.count, found: evidence),
    ].compactMap { $0 }
  }
}
