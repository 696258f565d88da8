import GHSModel

/// The product that is open, with everything that follows from its assessment.
struct OpenProduct: Sendable {
  /// The product's assessment, catalogue and declaration.
  let snapshot: ProductSnapshot
  /// What the model says of it.
  let evaluation: Evaluation
  /// The counts of each category, in the order of the catalogue.
  let counts: [CategoryCounts]
  /// The requirements as rows, in the order of the catalogue.
  let list: RequirementList
  /// What was found of each requirement.
  let outcomes: [RequirementID: Derivation.RequirementOutcome]
  /// The findings about each requirement, or about evidence that supports it.
  let findings: [RequirementID: [Finding]]

  /// Evaluates a snapshot.
  init(_ snapshot: ProductSnapshot, on day: CalendarDate) {
    self.snapshot = snapshot
    let evaluation = Evaluation(
      snapshot.assessment, catalogue: snapshot.catalogue, day: day)
    self.evaluation = evaluation
    list = RequirementList(snapshot.catalogue)
    counts = evaluation.categoryCounts
    outcomes = Dictionary(
      evaluation.derivation.categories.flatMap(\.requirements).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    var supported: [EvidenceID: [RequirementID]] = [:]
    for evidence in snapshot.assessment.evidence {
      supported[evidence.id] = evidence.requirements
    }
    var findings: [RequirementID: [Finding]] = [:]
    for finding in evaluation.findings {
      var about = Set(finding.evidence.flatMap { supported[$0] } ?? [])
      if let requirement = finding.requirement { about.insert(requirement) }
      for requirement in about { findings[requirement, default: []].append(finding) }
    }
    self.findings = findings
  }

  /// How many required requirements of a category count as satisfied because the product's safety
  /// class excludes them.
  func excludedCount(in category: CategoryID) -> Int {
    evaluation.excludedCount(in: category)
  }

  /// What is assessed.
  var product: Product { snapshot.assessment.product }
  /// The judgements and the evidence.
  var assessment: Assessment { snapshot.assessment }
  /// What it is judged against.
  var catalogue: Catalogue { snapshot.catalogue }
}
