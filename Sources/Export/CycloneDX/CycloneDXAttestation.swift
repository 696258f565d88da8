import GHSModel

/// A declaration as CycloneDX 1.6 attestations: requirement → claims → evidence.
///
/// - Each claimed category gives an attestation for each person who judged, and one without an assessor for
///   what nobody had to judge.
/// - A score stands only where it is a fact: 1 for conforming with evidence in force, 0 for nonconforming.
///   There are no fractions, because a requirement is judged as a whole, and no confidence.
/// - Nothing is signed in the format's own way; the package is signed as a whole.
struct CycloneDXAttestation {
  let dossier: DeclarationDossier
  let identity: DeclarationIdentity
  /// The file with the whole record, to which the affirmation refers.
  let record: ExportedFile

  /// Prepares a dossier.
  ///
  /// - Parameters:
  ///   - dossier: The dossier.
  ///   - record: The file with the whole record that stands beside the document.
  /// - Throws: What the JSON encoder throws; it does not for a record.
  init(_ dossier: DeclarationDossier, record: ExportedFile) throws {
    self.dossier = dossier
    self.record = record
    identity = try DeclarationIdentity(dossier)
  }

  /// The document.
  func document() -> JSONValue {
    .members([
      "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
      "bomFormat": "CycloneDX",
      "specVersion": "1.6",
      "serialNumber": "urn:uuid:\(identity.document("cyclonedx"))",
      "version": .number(1),
      "metadata": metadata,
      "externalReferences": .list(dossier.declaredEvidence.compactMap(fileReference)),
      "declarations": .members([
        "assessors": .list(assessors.map(assessor)),
        "attestations": .list(dossier.reportedCategories.flatMap(attestations)),
        "claims": .list(declared.compactMap(claim)),
        "evidence": .list(
          dossier.declaredEvidence.map(evidence) + declared.compactMap(mitigation)),
        "targets": .members(["components": [component(Reference.target)]]),
        "affirmation": affirmation,
      ]),
      "definitions": .members(["standards": [standard]]),
      "properties": .list(dossier.declaredEvidence.flatMap(retention(of:))),
    ])
  }

  /// What the identifiers within the document are.
  enum Reference {
    static let product = "product"
    static let target = "target"
    static let catalogue = "catalogue"
    static func requirement(_ id: RequirementID) -> String { "requirement/\(id)" }
    static func claim(_ id: RequirementID) -> String { "claim/\(id)" }
    static let evidencePrefix = "evidence/"
    static func evidence(_ id: EvidenceID) -> String { "\(evidencePrefix)\(id)" }
    static func action(_ id: RequirementID) -> String { "action/\(id)" }
    static func level(_ level: Int) -> String { "level/\(level)" }
  }

  /// The requirements of all claimed categories.
  var declared: [DeclaredRequirement] {
    dossier.reportedCategories.flatMap(dossier.declaredRequirements)
  }

  private var metadata: JSONValue {
    let record = dossier.record
    let catalogue = record.assessment.catalogue
    let facts: [(String, String?)] = [
      ("declaration:number", record.content.number),
      ("declaration:status", dossier.declaration.status.rawValue),
      ("declaration:claimed-level", record.content.claimedLevel.map(String.init)),
      ("declaration:validity", record.content.validity),
      ("derivation:level", record.derivation.level.map(String.init)),
      ("derivation:day", record.derivation.day.description),
      ("catalogue:sha-256", catalogue.digest.hexadecimal),
      ("journal:sequence", String(record.journalHead.sequence)),
      ("journal:hash", record.journalHead.hash),
      (
        "nature",
        DeclarationNature.sentences(of: dossier.subject).map(\.both).joined(separator: " ")
      ),
    ]
    let completeness = dossier.completeness(
      requirements: declared.count, evidence: dossier.declaredEvidence, separator: ":")
    return .members([
      "timestamp": .text(record.issuedOn.firstInstant),
      "component": component(Reference.product),
      "properties": .list(
        (facts + completeness.map { ($0.name, $0.value) }).compactMap { name, value in
          value.flatMap { $0.isEmpty ? nil : ["name": "ghs:\(name)", "value": .text($0)] }
        }),
    ])
  }

  private func component(_ reference: String) -> JSONValue {
    let product = dossier.product
    return .members([
      "bom-ref": .text(reference),
      "type": "application",
      "name": .text(product.name),
      "version": .text(product.version),
      "description": product.intendedUse.isEmpty ? nil : .text(product.intendedUse),
      "supplier": ["name": .text(product.vendor)],
    ])
  }

  /// Named with its digest, so that what is claimed stays tied to the content that was judged.
  private func fileReference(_ evidence: Evidence) -> JSONValue? {
    guard let file = evidence.file, let address = dossier.address(of: evidence) else { return nil }
    return [
      "type": "evidence", "url": .text(address), "comment": .text("\(evidence.id)"),
      "hashes": [["alg": "SHA-256", "content": .text(file.digest.hexadecimal)]],
    ]
  }
}
