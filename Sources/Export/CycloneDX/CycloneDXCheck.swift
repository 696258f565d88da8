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
    let check = ReferenceCheck(document, identifier: identifier, reference: reference)
    return check.faults + unsupported + counts(against: dossier)
  }

  private func identifier(_ key: String, _ text: String) -> String? {
    key == "bom-ref" ? text : nil
  }

  private func reference(_ key: String, _ text: String) -> String? {
    let keys: Set = [
      "assessor", "requirement", "claims", "counterClaims", "target", "evidence",
      "counterEvidence", "mitigationStrategies", "parent",
    ]
    return keys.contains(key) ? text : nil
  }

  private var declarations: JSONValue { document["declarations"] ?? [:] }

  private var maps: [JSONValue] {
    (declarations["attestations"]?.elements ?? []).flatMap { $0["map"]?.elements ?? [] }
  }

  /// Requirements with a full score none of whose claims names evidence that is there.
  private var unsupported: [FormatFault] {
    let evidence = Set(
      (declarations["evidence"]?.elements ?? []).compactMap { $0["bom-ref"]?.string })
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

  private func counts(against dossier: DeclarationDossier) -> [FormatFault] {
    let requirements = dossier.reportedCategories.reduce(0) { $0 + $1.requirements.count }
    let standards = document["definitions"]?["standards"]?.elements ?? []
    let defined = standards.reduce(0) { $0 + ($1["requirements"]?.elements.count ?? 0) }
    let evidence = (declarations["evidence"]?.elements ?? []).count {
      $0["bom-ref"]?.string?.hasPrefix("evidence/") ?? false
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
