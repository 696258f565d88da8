import GHSModel

/// A declaration as OSCAL 1.1 assessment results: a finding for each requirement of the claimed categories.
///
/// - The requirements are the objectives; the document defines them itself, so that nothing refers to a
///   catalogue that its reader does not have.
/// - There is no assessment plan of its own. The format wants one, and so a resource of the document says
///   what was planned: to judge every requirement of the catalogue.
/// - OSCAL knows "satisfied" and "not satisfied" alone; the judgement itself stands in a property.
struct OSCALResults {
  let dossier: DeclarationDossier
  let identity: DeclarationIdentity

  /// Prepares a dossier.
  ///
  /// - Throws: What the JSON encoder throws; it does not for a record.
  init(_ dossier: DeclarationDossier) throws {
    self.dossier = dossier
    identity = try DeclarationIdentity(dossier)
  }

  /// The document.
  func document() -> JSONValue {
    .members([
      "assessment-results": .members([
        "uuid": .text(identity.document("oscal-assessment-results")),
        "metadata": metadata,
        "import-ap": [
          "href": "#\(identity.thing("resource", "plan"))",
          "remarks": .text(
            LocalizedText(
              ja: "個別の評価計画はない。カタログのすべての要求事項を判定した。",
              en: "There is no separate plan; every requirement of the catalogue was judged."
            ).both),
        ],
        "local-definitions": objectives.isEmpty
          ? nil : .members(["objectives-and-methods": .list(objectives)]),
        "results": [result],
        "back-matter": .members(["resources": .list(resources)]),
      ])
    ])
  }

  /// The requirements of all claimed categories.
  var declared: [DeclaredRequirement] {
    dossier.reportedCategories.flatMap(dossier.declaredRequirements)
  }

  /// The identifier of a requirement's objective.
  static func objective(_ id: RequirementID) -> String { "\(id)_obj" }

  /// A property in the program's own namespace.
  static func property(_ name: String, _ value: String) -> JSONValue {
    [
      "name": .text(name), "ns": .text(DeclarationIdentity.uri), "value": .text(value.singleLine),
    ]
  }

  private var result: JSONValue {
    let record = dossier.record
    let component = identity.thing("component", "product")
    let product = dossier.product
    return .members([
      "uuid": .text(identity.thing("result", record.content.number)),
      "title": .text(dossier.catalogue.title.both.singleLine),
      "description": .text(record.derivation.conclusion.both),
      "start": .text(firstDay.firstInstant),
      "end": .text(record.derivation.day.lastInstant),
      "props": .list(
        [
          record.content.claimedLevel.map { Self.property("claimed-level", "\($0)") },
          record.derivation.level.map { Self.property("level", "\($0)") },
        ].compactMap { $0 }),
      "local-definitions": [
        "components": [
          [
            "uuid": .text(component), "type": "software",
            "title": .text("\(product.name) \(product.version)".singleLine),
            "description": .text(
              product.intendedUse.isEmpty ? product.name.singleLine : product.intendedUse),
            "status": ["state": "other", "remarks": "not recorded"],
          ]
        ]
      ],
      "reviewed-controls": ["control-selections": [selection]],
      "attestations": dossier.declaration.status == .issued ? [attestation] : nil,
      "observations": .list(declared.compactMap { observation($0, of: component) }),
      "risks": .list(declared.compactMap(risk)),
      "findings": .list(declared.map(finding)),
    ])
  }

  /// The first day on which something was judged.
  private var firstDay: CalendarDate {
    declared.compactMap(\.judgement.date).min() ?? dossier.record.derivation.day
  }

  private var selection: JSONValue {
    .members([
      "description": .text(
        declared.isEmpty
          ? LocalizedText(ja: "まだ何も宣言していない。", en: "Nothing is claimed yet.").both
          : LocalizedText(
            ja: "宣言する要求カテゴリーのすべての要求事項", en: "Every requirement of the claimed categories"
          ).both),
      "include-controls": .list(
        declared.map { ["control-id": .text("\($0.requirement.id)")] }),
    ])
  }

  private var objectives: [JSONValue] {
    declared.map { declared in
      let requirement = declared.requirement
      return .members([
        "control-id": .text("\(requirement.id)"),
        "description": .text(requirement.title.both),
        "props": .list(
          [Self.property("obligation", requirement.obligation.rawValue)]
            + requirement.clauses.map { Self.property("clause", "\($0)") }),
        "parts": [
          [
            "id": .text(Self.objective(requirement.id)), "name": "assessment-objective",
            "prose": .text(requirement.question.both),
          ]
        ],
      ])
    }
  }
}
