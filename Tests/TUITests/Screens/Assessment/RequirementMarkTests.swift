import GHSModel
import Testing

@testable import TUI

@Suite struct RequirementMarkTests {
  /// The colours of the marks only repeat what their words say.
  @Test(arguments: Language.allCases)
  func everyJudgementHasAWordOfItsOwn(language: Language) throws {
    let words = try Judgement.Outcome.allCases.map { outcome in
      let open = OpenProduct(Sample.judged("RM-4.2", outcome), on: Sample.today)
      let requirement = try #require(
        open.catalogue.requirement(Sample.requirementID("RM-4.2")))
      return RequirementMark(requirement, in: open).word[language]
    }
    #expect(Set(words).count == Judgement.Outcome.allCases.count, "\(words)")
  }
}
