import Foundation
import GHSModel

extension CycloneDXAttestation {
  /// The catalogue as far as it is claimed, with its level rule.
  var standard: JSONValue {
    let catalogue = dossier.catalogue
    return .members([
      "bom-ref": .text(Reference.catalogue),
      "name": .text(catalogue.title.both),
      "version": .text(catalogue.edition),
      "description": .text(catalogue.nature.both),
      "requirements": .list(declared.map(requirement)),
      "levels": .list(catalogue.levelRule.levels.map(level)),
    ])
  }

  private func requirement(_ declared: DeclaredRequirement) -> JSONValue {
    let requirement = declared.requirement
    return .members([
      "bom-ref": .text(Reference.requirement(requirement.id)),
      "identifier": .text("\(requirement.id)"),
      "title": .text(requirement.title.both),
      "text": .text(requirement.question.both),
      "properties": .list(
        [["name": "ghs:obligation", "value": .text(requirement.obligation.rawValue)]]
          + requirement.clauses.map { ["name": "ghs:clause", "value": .text("\($0)")] }),
    ])
  }

  /// A level; its rule is over categories, and so it stands in words.
  private func level(_ level: LevelRule.Level) -> JSONValue {
    let conditions = level.conditions.map { condition in
      let names = condition.of.map(\.rawValue).joined(separator: ", ")
      return LocalizedText(
        ja: "\(names)のうち\(condition.atLeast)件以上が適合",
        en: "at least \(condition.atLeast) of \(names) conform")
    }
    return [
      "bom-ref": .text(Reference.level(level.level)),
      "identifier": .text("\(level.level)"),
      "title": .text(
        LocalizedText(ja: "レベル\(level.level)", en: "Level \(level.level)").both),
      "description": .text(conditions.map(\.both).joined(separator: "; ")),
    ]
  }

  /// Who stands for the declaration; only while it is in force.
  ///
  /// The format wants a signature here or a reference to what was signed. That is the declaration itself,
  /// named with the digest of its record in the file that stands beside this one.
  var affirmation: JSONValue? {
    guard dossier.declaration.status == .issued else { return nil }
    let content = dossier.record.content
    let address = record.name.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? ""
    return .members([
      "statement": .text(
        LocalizedText(
          ja: "上記の対象が、挙げた要求事項に適合していることを、自らの責任で宣言する。",
          en:
            "We declare under our sole responsibility that the target conforms to the requirements "
            + "as attested."
        ).both),
      "signatories": [
        .members([
          "name": .text(content.signatoryName),
          "role": .text(content.signatoryFunction),
          "organization": ["name": .text(dossier.organisation)],
          "externalReference": [
            "type": "attestation", "url": .text(address),
            "hashes": [
              ["alg": "SHA-256", "content": .text(ContentDigest(of: record.bytes).hexadecimal)]
            ],
          ],
        ])
      ],
    ])
  }
}
