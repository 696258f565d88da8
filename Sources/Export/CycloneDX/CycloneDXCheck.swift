import GHSModel

/// Holds CycloneDX attestations against the record, where the schema of the format sees nothing wrong.
struct CycloneDXCheck {
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

  /// What the specification of the format says of its references; its schema takes any text for one.
  private static let rules: ReferenceCheck.Rules = {
    let claims: Set = ["declarations/claims"]
    let evidence: Set = ["declarations/evidence"]
    let requirements: Set = ["definitions/standards/requirements"]
    let targets = Set(
      ["organizations", "components", "services"].map { "declarations/targets/\($0)" })
    return ReferenceCheck.Rules(
      identifiers: ["bom-ref"],
      references: [
        "declarations/attestations/assessor": ["declarations/assessors"],
        "declarations/attestations/map/requirement": requirements,
        "declarations/attestations/map/claims": claims,
        "declarations/attestations/map/counterClaims": claims,
        "declarations/claims/target": targets,
        "declarations/claims/evidence": evidence,
        "declarations/claims/counterEvidence": evidence,
        "declarations/claims/mitigationStrategies": evidence,
        "definitions/standards/requirements/parent": requirements,
        "definitions/standards/levels/requirements": requirements,
      ])
  }()

  private var declarations: JSONValue { document["declarations"] ?? [:] }

  private var maps: [JSONValue] {
    (declarations["attestations"]?.elements ?? []).flatMap { $0["map"]?.elements ?? [] }
  }

  /// Requirements with a full score none of whose claims names evidence that is there.
  private var unsupported: [FormatFault] {
    // Actions stand there, too, and prove nothing.
    let evidence = Set(
      (declarations["evidence"]?.elements ?? []).compactMap { $0["bom-ref"]?.string }
        .filter { $0.hasPrefix(CycloneDXAttestation.Reference.evidencePrefix) })
    let supported = Set(
      (declarations["claims"]?.elements ?? []).filter { claim in
        claim["evidence"]?.elements.contains { $0.string.map(evidence.contains) ?? false } ?? false
      }.compactMap { $0["bom-ref"]?.string })
    return maps.filter { map in
      map["conformance"]?["score"] == .number(1)
        && !(map["claims"]?.elements.contains { $0.string.map(supported.contains) ?? false }
          ?? false)
    }.map { .satisfiedWithoutEvidence($0["requirement"]?.string ?? "") }
  }

  /// Requirements whose score is not that of the record, or that are claimed where the record does not.
  private func standings(in dossier: DeclarationDossier) -> [FormatFault] {
    let written = Dictionary(
      maps.map { ($0["requirement"]?.string ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    return dossier.reportedCategories.flatMap(dossier.declaredRequirements).compactMap { declared in
      let name = CycloneDXAttestation.Reference.requirement(declared.requirement.id)
      guard let map = written[name] else { return nil }
      let isNonconforming = declared.judgement.outcome == .nonconforming
      let agrees =
        map["conformance"]?["score"] == CycloneDXAttestation.score(declared)
        && map[isNonconforming ? "claims" : "counterClaims"] == nil
      return agrees ? nil : .standingDiffers(name)
    }
  }

  private func counts(against dossier: DeclarationDossier) -> [FormatFault] {
    let requirements = dossier.reportedCategories.reduce(0) { $0 + $1.requirements.count }
    let standards = document["definitions"]?["standards"]?.elements ?? []
    let defined = standards.reduce(0) { $0 + ($1["requirements"]?.elements.count ?? 0) }
    let evidence = (declarations["evidence"]?.elements ?? []).count {
      $0["bom-ref"]?.string?.hasPrefix(CycloneDXAttestation.Reference.evidencePrefix) ?? false
    }
    return [
      FormatFault.count(.requirements, expected: requirements, found: maps.count),
      FormatFault.count(.requirements, expected: requirements, found: defined),
      FormatFault.count(.evidence, expected: dossier.declaredEvidence.count, found: evidence),
    ].compactMap { $0 }
  }
}

extension FormatFault {
  /// The fault when two numbers are not the same.
  static func count(_ kind: Kind, expected: Int, found: Int) -> FormatFault? {
    expected == found ? nil : .countDiffers(kind, expected: expected, found: found)
  }
}
