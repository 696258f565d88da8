import GHSModel
import Testing

@Suite struct EvidenceOverusedTests {
  /// A category of twelve requirements, the last one for class C only.
  private let catalogue: Catalogue = {
    var catalogue = Sample.catalogue
    catalogue.categories[0].requirements = (1...12).map { number in
      Sample.requirement(
        RequirementID(stringLiteral: "RM-\(number)"), safetyClasses: number == 12 ? [.c] : nil)
    }
    return catalogue
  }()

  private func findings(carrying count: Int, _ safetyClass: SafetyClass = .c) -> [Finding] {
    let carried = catalogue.categories[0].requirements.suffix(count).map(\.id)
    let assessment = Assessment.empty.classified(safetyClass)
      .with(Evidence(id: 5, title: "Everything", requirements: carried))
    return EvidenceOverused.findings(
      in: RuleContext(assessment: assessment, catalogue: catalogue, day: Sample.day))
  }

  @Test func findsElevenRequirements() {
    expectOne(findings(carrying: 11), .advisory, evidence: 5)
    expectMessage(findings(carrying: 11)[0].message, names: "11")
    #expect(findings(carrying: 11).first?.rule == "evidence-overused")
  }

  @Test func tenAreNotTooMany() {
    #expect(findings(carrying: 10) == [])
  }

  @Test func whatDoesNotApplyIsNotCounted() {
    #expect(findings(carrying: 11, .b) == [])
    #expect(findings(carrying: 12, .b).count == 1)
  }

  @Test func requirementsOfAnotherCatalogueAreNotCounted() {
    let foreign = (1...20).compactMap { RequirementID(rawValue: "ZZ-\($0)") }
    let assessment = Assessment.empty.with(
      Evidence(id: 5, title: "Everything", requirements: foreign))
    #expect(assessment.findings(of: EvidenceOverused.self) == [])
  }
}
