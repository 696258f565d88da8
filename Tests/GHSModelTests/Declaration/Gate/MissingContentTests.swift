import GHSModel
import Testing

@Suite struct MissingContentTests {
  /// Leaving out one field, and the content of clause 6.1 that is then incomplete.
  private let fields: [(WritableKeyPath<DeclarationContent, String>, DeclarationItem)] = [
    (\.number, .identifier), (\.issuerName, .issuer), (\.issuerAddress, .issuer),
    (\.placeOfIssue, .dateAndPlace), (\.signatoryName, .signatory),
    (\.signatoryFunction, .signatory), (\.validity, .validity),
  ]

  @Test func findsAnEmptyField() {
    for (path, item) in fields {
      let reasons = gateReasons(.complete.with(path, ""))
      #expect(reasons.map(\.rule) == ["declaration-content-missing"])
      #expect(reasons[0].message.en.contains("\(item.letter)) “\(item.name.en)”"))
      #expect(reasons[0].message.ja.contains("\(item.letter))「\(item.name.ja)」"))
    }
  }

  @Test func findsAClaimWithoutLevelOrCategories() {
    #expect(
      gateRules(.complete.with(\.claimedLevel, nil)) == ["declaration-content-missing"])
    #expect(
      gateRules(.complete.with(\.claimedCategories, [])) == ["declaration-content-missing"])
  }

  @Test func findsAProductThatIsNotIdentified() {
    for path in [\Product.name, \Product.version] {
      var assessment = Assessment.levelTwo
      assessment.product[keyPath: path] = ""
      #expect(gateRules(.complete, assessment) == ["declaration-content-missing"])
    }
  }

  @Test func theSupplementAndTheReviewersFunctionAreOptional() {
    #expect(gateRules(.complete.with(\.supplement, "").with(\.reviewerFunction, "")) == [])
  }

  @Test func theEightContentsHaveTheLettersOfTheStandard() {
    #expect(DeclarationItem.allCases.map(\.letter).joined() == "abcdefgh")
    for item in DeclarationItem.allCases { expectMessage(item.name) }
    #expect(
      DeclarationContent().missingItems(for: Sample.product) == [
        .identifier, .issuer, .statement, .dateAndPlace, .signatory, .validity,
      ])
  }
}
