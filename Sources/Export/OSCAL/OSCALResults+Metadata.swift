import Foundation
import GHSModel

extension OSCALResults {
  /// Title, day and version of the document, and everybody who had a part in it.
  var metadata: JSONValue {
    let record = dossier.record
    let reference = record.assessment.catalogue
    let title = LocalizedText(
      ja: "\(dossier.product.name) \(dossier.product.version)の自己評価の結果",
      en: "Results of the self-assessment of \(dossier.product.name) \(dossier.product.version)")
    return .members([
      "title": .text(title.both.singleLine),
      "published": .text(record.issuedOn.firstInstant),
      "last-modified": .text(record.issuedOn.firstInstant),
      "version": .text(record.content.number.singleLine),
      "oscal-version": "1.1.3",
      "props": .list(
        [
          Self.property("status", dossier.declaration.status.rawValue),
          Self.property("catalogue", "\(reference.id) \(reference.edition)"),
          Self.property("catalogue-sha-256", reference.digest.hexadecimal),
          Self.property("journal-sequence", "\(record.journalHead.sequence)"),
          Self.property("journal-hash", record.journalHead.hash),
        ] + completeness),
      "roles": [
        ["id": "issuer", "title": .text(LocalizedText(ja: "発行者", en: "Issuer").both)],
        ["id": "signatory", "title": .text(LocalizedText(ja: "署名者", en: "Signatory").both)],
        ["id": "reviewer", "title": .text(LocalizedText(ja: "確認者", en: "Reviewer").both)],
        ["id": "assessor", "title": .text(LocalizedText(ja: "評価者", en: "Assessor").both)],
      ],
      "parties": .list([organisation] + people.map(party)),
      "responsible-parties": .list(
        [
          responsible("issuer", [identity.thing("organisation", dossier.organisation)]),
          responsible("signatory", persons(record.content.signatoryName)),
          responsible("reviewer", persons(record.content.reviewerName)),
          responsible("assessor", assessors.map { identity.thing("person", $0) }),
        ].compactMap { $0 }),
      "remarks": .text(
        DeclarationNature.sentences(of: dossier.subject).map(\.both).joined(separator: "\n")),
    ])
  }

  /// What of the record is in the document, and what is not.
  private var completeness: [JSONValue] {
    dossier.completeness(
      requirements: declared.count, evidence: dossier.declaredEvidence, separator: "-"
    ).map { Self.property($0.name, $0.value) }
  }

  /// The statement of the declaration and who makes it.
  var attestation: JSONValue {
    .members([
      "responsible-parties": .list(
        [
          responsible("signatory", persons(dossier.record.content.signatoryName))
            ?? responsible("issuer", [identity.thing("organisation", dossier.organisation)])
        ].compactMap { $0 }),
      "parts": [
        [
          "name": "statement-of-conformity", "ns": .text(DeclarationIdentity.uri),
          "prose": .text(
            LocalizedText(
              ja: "挙げた要求カテゴリーの要求事項に適合していることを、自らの責任で宣言する。",
              en: "We declare under our sole responsibility that the requirements of these "
                + "categories are met."
            ).both + " "
              + dossier.claimedCategories.map(\.id.rawValue).joined(separator: ", ")),
        ]
      ],
    ])
  }

  /// What the document refers to: what stands for a plan, and the evidence.
  var resources: [JSONValue] {
    let plan: JSONValue = [
      "uuid": .text(identity.thing("resource", "plan")),
      "title": .text(dossier.catalogue.title.both),
      "description": .text(dossier.catalogue.nature.both),
    ]
    return [plan] + dossier.declaredEvidence.map(resource)
  }

  private func resource(_ evidence: Evidence) -> JSONValue {
    let link = dossier.address(of: evidence).map { address in
      JSONValue.members([
        "href": .text(address),
        "hashes": evidence.file.map { file in
          [["algorithm": "SHA-256", "value": .text(file.digest.hexadecimal)]]
        },
      ])
    }
    let force = evidence.reasonsOutOfForce(on: dossier.record.derivation.day).map(\.name.both)
    let words = evidence.place + [evidence.owner].filter { !$0.isEmpty } + force
    return .members([
      "uuid": .text(identity.thing("evidence", evidence.id)),
      "title": .text(evidence.title.singleLine),
      "description": words.isEmpty ? nil : .text(words.joined(separator: "; ")),
      "props": .list(Self.properties(of: evidence)),
      "rlinks": link.map { [$0] },
    ])
  }

  /// Its number, who keeps it and for how long; the format has no place of its own for any of it.
  private static func properties(of evidence: Evidence) -> [JSONValue] {
    let facts = [
      ("evidence", "\(evidence.id)"), ("custodian", evidence.custodian),
      ("retention", evidence.keeping?.retention ?? ""),
      ("retained-until", evidence.keeping?.until?.description ?? ""),
    ]
    return facts.filter { !$0.1.isEmpty }.map { property($0.0, $0.1) }
  }

  private var organisation: JSONValue {
    [
      "uuid": .text(identity.thing("organisation", dossier.organisation)),
      "type": "organization", "name": .text(dossier.organisation.singleLine),
    ]
  }

  private var assessors: [String] {
    Set(declared.map(\.judgement.assessor)).filter { !$0.isEmpty }.sorted()
  }

  /// Everybody who is named, each once.
  private var people: [String] {
    let content = dossier.record.content
    return Set(assessors + [content.signatoryName, content.reviewerName]).filter { !$0.isEmpty }
      .sorted()
  }

  private func party(_ name: String) -> JSONValue {
    .members([
      "uuid": .text(identity.thing("person", name)), "type": "person",
      "name": .text(name.singleLine),
      "member-of-organizations": assessors.contains(name)
        ? [.text(identity.thing("organisation", dossier.organisation))] : nil,
    ])
  }

  private func persons(_ name: String) -> [String] {
    name.isEmpty ? [] : [identity.thing("person", name)]
  }

  private func responsible(_ role: String, _ parties: [String]) -> JSONValue? {
    guard !parties.isEmpty else { return nil }
    return ["role-id": .text(role), "party-uuids": .list(parties.map { .text($0) })]
  }
}
