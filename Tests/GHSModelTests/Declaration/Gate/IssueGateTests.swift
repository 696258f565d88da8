import GHSModel
import Testing

@Suite struct IssueGateTests {
  @Test func nothingSpeaksAgainstACompleteClaim() {
    #expect(gateReasons(.complete) == [])
  }

  @Test func aLowerClaimThanPossibleIsFine() {
    let lower = DeclarationContent.complete.with(\.claimedLevel, 1)
      .with(\.claimedCategories, ["RM"])
    #expect(gateReasons(lower) == [])
  }

  @Test func everyReasonIsNamedAtOnce() {
    var content = DeclarationContent()
    content.claimedLevel = 3
    content.claimedCategories = ["RM", "LC"]
    content.signatoryName = "A"
    content.reviewerName = "A"
    content.number = "D-1"
    let assessment = Assessment.levelTwo.judging("LC-1", as: .conforming)
    #expect(
      gateRules(content, assessment, numbersInUse: ["D-1"]) == [
        "declaration-content-missing", "declaration-content-missing",
        "declaration-content-missing", "declaration-content-missing",
        "declaration-number-in-use", "claimed-level-above-eligible",
        "claimed-category-does-not-conform", "claimed-categories-do-not-give-level",
        "reviewer-is-signatory", "conforming-without-evidence",
      ])
  }

  @Test func everyReasonBlocksAndIsSaidInBothLanguages() {
    let reasons = gateReasons(DeclarationContent(), .empty.judging("RM-1", as: .conforming))
    #expect(!reasons.isEmpty)
    for reason in reasons {
      #expect(reason.severity == .blocking)
      expectMessage(reason.message)
    }
  }
}
