import GHSModel

extension OSCALResults {
  /// What was found of a requirement.
  func finding(_ declared: DeclaredRequirement) -> JSONValue {
    let id = declared.requirement.id
    let standing = LocalizedText(
      ja: declared.standing(in: dossier, .ja), en: declared.standing(in: dossier, .en)
    ).both
    let isJudged = declared.judgement.date != nil
    return .members([
      "uuid": .text(identity.thing("finding", id)),
      "title": .text("\(id) \(declared.requirement.title.both)".singleLine),
      "description": .text(standing),
      "props": [
        Self.property("judgement", declared.judgement.outcome.rawValue),
        Self.property("standing", declared.reason.rawValue),
      ],
      "target": [
        "type": "objective-id", "target-id": .text(Self.objective(id)),
        "status": [
          "state": .text(Self.state(declared)),
          "reason": .text(Self.cause(declared)), "remarks": .text(standing),
        ],
      ],
      "related-observations": isJudged
        ? [["observation-uuid": .text(identity.thing("observation", id))]] : nil,
      "related-risks": hasRisk(declared)
        ? [["risk-uuid": .text(identity.thing("risk", id))]] : nil,
    ])
  }

  /// Whether the objective of a requirement is satisfied, in the words of the format.
  static func state(_ declared: DeclaredRequirement) -> String {
    declared.reason.satisfies ? "satisfied" : "not-satisfied"
  }

  /// Why it is or is not, in the words of the format.
  static func cause(_ declared: DeclaredRequirement) -> String {
    switch declared.reason {
    case .conformingWithEvidence: "pass"
    case .nonconforming: "fail"
    case .notApplicableWithReason, .doesNotApply, .notAssessed, .blocked: "other"
    }
  }

  /// What was looked at, by whom and when, and what it showed; nothing where nobody judged.
  func observation(_ declared: DeclaredRequirement, of component: String) -> JSONValue? {
    guard let date = declared.judgement.date else { return nil }
    let id = declared.requirement.id
    let assessor = declared.judgement.assessor
    return .members([
      "uuid": .text(identity.thing("observation", id)),
      "title": .text("\(id)"),
      "description": .text(
        declared.judgement.rationale.isEmpty ? "—" : declared.judgement.rationale),
      "methods": ["EXAMINE"],
      "origins": assessor.isEmpty
        ? nil
        : [
          [
            "actors": [
              [
                "type": "party", "actor-uuid": .text(identity.thing("person", assessor)),
                "role-id": "assessor",
              ]
            ]
          ]
        ],
      "subjects": [["subject-uuid": .text(component), "type": "component"]],
      "relevant-evidence": .list(
        declared.evidence.map { evidence in
          [
            "href": "#\(identity.thing("evidence", evidence))",
            "description": .text("\(evidence)"),
          ]
        }),
      "collected": .text(date.firstInstant),
    ])
  }

  /// A nonconformity with what will be done about it.
  func risk(_ declared: DeclaredRequirement) -> JSONValue? {
    guard hasRisk(declared) else { return nil }
    let id = declared.requirement.id
    let rationale = declared.judgement.rationale.isEmpty ? "—" : declared.judgement.rationale
    return .members([
      "uuid": .text(identity.thing("risk", id)),
      "title": .text("\(id) \(declared.requirement.title.both)".singleLine),
      "description": .text(rationale),
      "statement": .text(
        LocalizedText(ja: "要求事項に適合していない。", en: "The requirement is not met.").both),
      "status": "open",
      "deadline": (declared.judgement.action?.dueDate?.lastInstant).map { .text($0) },
      "remediations": declared.judgement.action.map { action in
        [
          .members([
            "uuid": .text(identity.thing("action", id)),
            "lifecycle": "planned",
            "title": .text("\(id) \(LocalizedText(ja: "処置", en: "action").both)"),
            "description": .text(action.description),
            "props": action.owner.isEmpty ? nil : [Self.property("owner", action.owner)],
          ])
        ]
      },
    ])
  }

  private func hasRisk(_ declared: DeclaredRequirement) -> Bool {
    declared.reason == .nonconforming
  }
}
