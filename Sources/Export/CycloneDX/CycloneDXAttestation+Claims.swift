import GHSModel

extension CycloneDXAttestation {
  /// Who judged, each once, in alphabetical order.
  var assessors: [String] {
    Set(declared.map(\.judgement.assessor)).filter { !$0.isEmpty }.sorted()
  }

  /// An assessor; one of the organisation that declares.
  func assessor(_ name: String) -> JSONValue {
    .members([
      "bom-ref": reference(toAssessor: name),
      "thirdParty": .flag(false),
      "organization": [
        "name": .text(dossier.organisation), "contact": [["name": .text(name)]],
      ],
    ])
  }

  /// The attestations of a category, one for each assessor, in the order of the catalogue.
  func attestations(of category: GHSModel.Category) -> [JSONValue] {
    let requirements = dossier.declaredRequirements(of: category)
    var names: [String] = []
    for name in requirements.map(\.judgement.assessor) where !names.contains(name) {
      names.append(name)
    }
    let conforms = dossier.record.derivation.categories.first { $0.id == category.id }?.conforms
    let outcome =
      conforms == true
      ? LocalizedText(ja: "適合", en: "conforms") : LocalizedText(ja: "不適合", en: "does not conform")
    return names.map { name in
      .members([
        "summary": .text(
          LocalizedText(
            ja: "\(category.id) \(category.name.ja)：\(outcome.ja)",
            en: "\(category.id) \(category.name.en): \(outcome.en)"
          ).both),
        "assessor": name.isEmpty ? nil : reference(toAssessor: name),
        "map": .list(requirements.filter { $0.judgement.assessor == name }.map(mapping)),
      ])
    }
  }

  private func mapping(_ declared: DeclaredRequirement) -> JSONValue {
    let id = declared.requirement.id
    let claims: JSONValue? = claim(declared) == nil ? nil : [.text(Reference.claim(id))]
    let standing = LocalizedText(
      ja: declared.standing(in: dossier, .ja), en: declared.standing(in: dossier, .en))
    return .members([
      "requirement": .text(Reference.requirement(id)),
      "claims": declared.judgement.outcome == .nonconforming ? nil : claims,
      "counterClaims": declared.judgement.outcome == .nonconforming ? claims : nil,
      "conformance": .members([
        "score": Self.score(declared),
        "rationale": .text(standing.both),
      ]),
    ])
  }

  /// The score of a requirement, where it is a fact.
  static func score(_ declared: DeclaredRequirement) -> JSONValue? {
    switch declared.reason {
    case .conformingWithEvidence: .number(1)
    case .nonconforming: .number(0)
    case .notApplicableWithReason, .doesNotApply, .notAssessed, .blocked: nil
    }
  }

  /// What is claimed of a requirement; nothing where nobody judged or nothing applies.
  func claim(_ declared: DeclaredRequirement) -> JSONValue? {
    let id = declared.requirement.id
    guard declared.reason != .doesNotApply else { return nil }
    let predicate: LocalizedText
    switch declared.judgement.outcome {
    case .notAssessed: return nil
    case .conforming: predicate = LocalizedText(ja: "\(id)に適合する。", en: "Conforms to \(id).")
    case .nonconforming:
      predicate = LocalizedText(ja: "\(id)に適合しない。", en: "Does not conform to \(id).")
    case .notApplicable:
      predicate = LocalizedText(ja: "\(id)は適用されない。", en: "\(id) is not applicable.")
    }
    let rationale = declared.judgement.rationale
    return .members([
      "bom-ref": .text(Reference.claim(id)),
      "target": .text(Reference.target),
      "predicate": .text(predicate.both),
      "reasoning": rationale.isEmpty ? nil : .text(rationale),
      "evidence": .list(declared.evidence.map { .text(Reference.evidence($0)) }),
      "mitigationStrategies": declared.judgement.action == nil
        ? nil : [.text(Reference.action(id))],
    ])
  }

  /// What will be done about a nonconformity; the format keeps such statements among the evidence.
  func mitigation(_ declared: DeclaredRequirement) -> JSONValue? {
    guard declared.reason != .doesNotApply, let action = declared.judgement.action else {
      return nil
    }
    let due = action.dueDate.map { LocalizedText(ja: "期限：\($0)", en: "due \($0)").both }
    let words = [action.description, action.owner, due ?? ""].filter { !$0.isEmpty }
    return [
      "bom-ref": .text(Reference.action(declared.requirement.id)),
      "description": .text(words.joined(separator: "; ")),
    ]
  }

  private func reference(toAssessor name: String) -> JSONValue {
    "assessor/\(identity.thing("person", name))"
  }
}
