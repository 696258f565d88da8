import GHSModel

/// The rule of judgement and level once more, as plainly as section 4 of the design states it.
///
/// What the model computes is held against this. It knows nothing of findings or derivations.
struct PlainRule {
  let catalogue: Catalogue
  let assessment: Assessment
  let day: CalendarDate

  func isInForce(_ evidence: Evidence) -> Bool {
    if let first = evidence.effectiveDate, first > day { return false }
    if let last = evidence.expiryDate, last < day { return false }
    guard case .file(let file) = evidence.content else { return true }
    return file.state == .intact
  }

  func applies(_ requirement: Requirement) -> Bool {
    guard let classes = requirement.safetyClasses else { return true }
    return classes.contains(assessment.product.safetyClass ?? .c)
  }

  func conforms(_ requirement: Requirement) -> Bool {
    applies(requirement) && assessment.judgements[requirement.id]?.outcome == .conforming
      && assessment.evidence.contains {
        $0.requirements.contains(requirement.id) && isInForce($0)
          && $0.certificate?.scope != Certificate.ofSomethingElse.scope
      }
  }

  func isSatisfied(_ requirement: Requirement) -> Bool {
    if !applies(requirement) || conforms(requirement) { return true }
    let judgement = assessment.judgements[requirement.id]
    return judgement?.outcome == .notApplicable && requirement.mayBeNotApplicable
      && judgement?.rationale != ""
  }

  func conforms(_ category: GHSModel.Category) -> Bool {
    let required = category.requirements.filter { $0.obligation == .required }
    return required.allSatisfy(isSatisfied) && required.contains(where: conforms)
  }

  func isReached(_ level: LevelRule.Level) -> Bool {
    let conforming = Set(catalogue.categories.filter(conforms).map(\.id))
    return level.conditions.allSatisfy { conforming.intersection($0.of).count >= $0.atLeast }
  }

  var level: Int? { catalogue.levelRule.levels.filter(isReached).map(\.level).max() }

  /// The same with requirements judged conforming on fresh evidence.
  func mending(_ requirements: [RequirementID]) -> PlainRule {
    var mended = assessment
    for id in requirements {
      mended.judgements[id] = Judgement(
        outcome: .conforming, rationale: "The record was read.", assessor: "Sato", date: day)
    }
    if !requirements.isEmpty {
      mended.evidence.append(Evidence(id: 999, title: "Record", requirements: requirements))
    }
    return PlainRule(catalogue: catalogue, assessment: mended, day: day)
  }
}
