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
    ReferenceCheck(document, Self.rules).faults + unsupported + standings(in: dossier)
      + counts(against: dossier)
  }

  /// What NIST's description of the format says of its references; its schema takes any UUID for one.
  private static let rules: ReferenceCheck.Rules = {
    let top = "assessment-results"
    let result = "\(top)/results"
    let parties: Set = ["\(top)/metadata/parties"]
    let resources: Set = ["\(top)/back-matter/resources"]
    let roles: Set = ["\(top)/metadata/roles"]
    let evidence = "\(result)/observations/relevant-evidence/href"
    let plan = "\(top)/import-ap/href"
    return ReferenceCheck.Rules(
      identifiers: ["uuid", "id"],
      references: [
        plan: resources, evidence: resources,
        "\(top)/metadata/parties/member-of-organizations": parties,
        "\(top)/metadata/responsible-parties/party-uuids": parties,
        "\(top)/metadata/responsible-parties/role-id": roles,
        "\(result)/attestations/responsible-parties/party-uuids": parties,
        "\(result)/attestations/responsible-parties/role-id": roles,
        "\(result)/observations/origins/actors/actor-uuid": parties,
        "\(result)/observations/origins/actors/role-id": roles,
        "\(result)/observations/subjects/subject-uuid": ["\(result)/local-definitions/components"],
        "\(result)/findings/related-observations/observation-uuid": ["\(result)/observations"],
        "\(result)/findings/related-risks/risk-uuid": ["\(result)/risks"],
        "\(result)/findings/target/target-id": [
          "\(top)/local-definitions/objectives-and-methods/parts"
        ],
      ], mark: [plan: "#", evidence: "#"])
  }()

  private var results: JSONValue { document["assessment-results"] ?? [:] }

  private func all(_ key: String) -> [JSONValue] {
    (results["results"]?.elements ?? []).flatMap { $0[key]?.elements ?? [] }
  }

  /// Findings that pass although no observation names evidence for them.
  private var unsupported: [FormatFault] {
    // What stands for the plan is a resource, too, and proves nothing.
    let evidence = Set(
      (results["back-matter"]?["resources"]?.elements ?? []).filter { resource in
        resource["props"]?.elements.contains { $0["name"] == "evidence" } ?? false
      }.compactMap { $0["uuid"]?.string.map { "#\($0)" } })
    let supported = Set(
      all("observations").filter { observation in
        (observation["relevant-evidence"]?.elements ?? []).contains {
          $0["href"]?.string.map(evidence.contains) ?? false
        }
      }.compactMap { $0["uuid"]?.string })
    return all("findings").filter { finding in
      finding["target"]?["status"]?["reason"] == "pass"
        && !(finding["related-observations"]?.elements ?? []).contains {
          $0["observation-uuid"]?.string.map(supported.contains) ?? false
        }
    }.map { .satisfiedWithoutEvidence($0["target"]?["target-id"]?.string ?? "") }
  }

  /// Requirements that are said to be satisfied, or not, otherwise than in the record.
  private func standings(in dossier: DeclarationDossier) -> [FormatFault] {
    let written = Dictionary(
      all("findings").map { ($0["target"]?["target-id"]?.string ?? "", $0) },
      uniquingKeysWith: { first, _ in first })
    return dossier.reportedCategories.flatMap(dossier.declaredRequirements).compactMap { declared in
      let name = OSCALResults.objective(declared.requirement.id)
      guard let status = written[name]?["target"]?["status"] else { return nil }
      let agrees =
        status["state"]?.string == OSCALResults.state(declared)
        && status["reason"]?.string == OSCALResults.cause(declared)
      return agrees ? nil : .standingDiffers(name)
    }
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
