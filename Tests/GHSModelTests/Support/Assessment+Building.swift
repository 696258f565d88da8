import GHSModel

extension Assessment {
  /// An assessment of the sample product in which nothing has been judged.
  static let empty = Assessment(product: Sample.product, catalogue: Sample.reference)

  /// The assessment of a product of another class, or of one that nobody has classified.
  func classified(_ safetyClass: SafetyClass?) -> Assessment {
    var changed = self
    changed.product.safetyClass = safetyClass
    changed.product.classification = safetyClass.map { .giving($0) }
    return changed
  }

  /// Judges requirements with a rationale that says something.
  func judging(
    _ requirements: RequirementID..., as outcome: Judgement.Outcome,
    rationale: String = "The approved plan was read.", action: Action? = nil
  ) -> Assessment {
    var changed = self
    for requirement in requirements {
      changed.judgements[requirement] = Judgement(
        outcome: outcome, rationale: rationale, assessor: "Sato", date: Sample.day,
        action: action)
    }
    return changed
  }

  /// Adds evidence.
  func with(_ evidence: Evidence...) -> Assessment {
    var changed = self
    changed.evidence += evidence
    return changed
  }

  /// Judges requirements conforming, each with a piece of evidence of its own that is in force.
  func conforming(_ requirements: RequirementID...) -> Assessment {
    requirements.reduce(self) { assessment, requirement in
      let number = (assessment.evidence.map(\.id.number).max() ?? 0) + 1
      return assessment.judging(requirement, as: .conforming)
        .with(
          Evidence(
            id: EvidenceID(number: number), title: "Record", requirements: [requirement]))
    }
  }

  /// Everything that makes a category conform in the sample catalogue.
  func conformingCategories(_ categories: some Sequence<CategoryID>) -> Assessment {
    categories.reduce(self) { assessment, category in
      let requirements = Sample.catalogue.category(category)?.requirements ?? []
      return requirements.filter { $0.obligation == .required }
        .reduce(assessment) { $0.conforming($1.id) }
    }
  }

  /// What follows from the assessment on the day of the sample, or on another.
  func evaluated(on day: CalendarDate = Sample.day) -> Evaluation {
    Evaluation(self, catalogue: Sample.catalogue, day: day)
  }

  /// What one rule finds.
  func findings(of rule: any Rule.Type, on day: CalendarDate = Sample.day) -> [Finding] {
    rule.findings(in: RuleContext(assessment: self, catalogue: Sample.catalogue, day: day))
  }
}
