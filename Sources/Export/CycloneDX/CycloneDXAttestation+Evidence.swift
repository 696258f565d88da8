import GHSModel

extension CycloneDXAttestation {
  /// A piece of evidence, in force or not.
  func evidence(_ evidence: Evidence) -> JSONValue {
    let force = evidence.reasonsOutOfForce(on: dossier.record.derivation.day).map(\.name.both)
    let words = [evidence.title] + evidence.place + force
    return .members([
      "bom-ref": .text(Reference.evidence(evidence.id)),
      "description": .text(words.joined(separator: "; ")),
      "data": data(of: evidence).map { [$0] },
      "created": (evidence.effectiveDate?.firstInstant).map { .text($0) },
      "expires": (evidence.expiryDate?.lastInstant).map { .text($0) },
      "author": evidence.owner.isEmpty ? nil : ["name": .text(evidence.owner)],
    ])
  }

  /// Where the content is and who keeps it; nothing where neither is known.
  private func data(of evidence: Evidence) -> JSONValue? {
    let address = dossier.address(of: evidence)
    guard address != nil || !evidence.custodian.isEmpty else { return nil }
    return .members([
      "name": .text(evidence.file?.name ?? evidence.title),
      "contents": address.map { ["url": .text($0)] },
      "governance": evidence.custodian.isEmpty
        ? nil : ["custodians": [["contact": ["name": .text(evidence.custodian)]]]],
    ])
  }

  /// How long a piece of evidence is kept; the format knows custodians, but no retention.
  func retention(of evidence: Evidence) -> [JSONValue] {
    let facts = [
      ("retention", evidence.keeping?.retention ?? ""),
      ("retained-until", evidence.keeping?.until?.description ?? ""),
    ]
    return facts.filter { !$0.1.isEmpty }.map { name, value in
      ["name": "ghs:evidence:\(evidence.id):\(name)", "value": .text(value)]
    }
  }
}
