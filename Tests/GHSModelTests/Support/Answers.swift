import GHSModel

extension ScopeStatement {
  /// What is said of a product that is in scope.
  static let inScope = ScopeStatement(
    answers: [
      .healthPurpose: .yes, .generalPlatform: .yes, .registeredDevice: .no, .medicalPurpose: .no,
      .informsTreatment: .no,
    ], date: Sample.day, answeredBy: "Sato")

  /// The same with some answers changed.
  func answering(_ changes: [ScopeQuestion: InterviewAnswer]) -> ScopeStatement {
    var changed = self
    changed.answers.merge(changes) { $1 }
    return changed
  }
}

extension SafetyClassification {
  /// A classification that gives a class.
  static func giving(_ safetyClass: SafetyClass) -> SafetyClassification {
    let answers: [SafetyClassQuestion: InterviewAnswer] =
      switch safetyClass {
      case .a: [.contributes: .no]
      case .b: [.contributes: .yes, .remainsUnacceptable: .yes, .seriousInjury: .no]
      case .c: [.contributes: .yes, .remainsUnacceptable: .yes, .seriousInjury: .yes]
      }
    return SafetyClassification(
      answers: answers, reason: "The risk table was gone through.", date: Sample.day,
      decidedBy: "Sato")
  }
}

extension Assessment {
  /// The assessment of a product with another statement on its scope, or without one.
  func stating(_ scope: ScopeStatement?) -> Assessment {
    var changed = self
    changed.product.scope = scope
    return changed
  }
}

extension Certificate {
  /// A certificate whose scope names the sample product.
  static let ofTheProduct = Certificate(
    standard: "ISO 13485:2016", body: "Example Certification",
    scope: "Design and maintenance of the software “Ward Notes”")

  /// A certificate of something else.
  static let ofSomethingElse = Certificate(
    standard: "ISO 9001:2015", body: "Example Certification", scope: "Wholesale of syringes")
}
