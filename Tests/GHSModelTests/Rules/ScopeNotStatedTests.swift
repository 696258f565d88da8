import GHSModel
import Testing

@Suite struct ScopeNotStatedTests {
  @Test func findsAProductNobodyHasAnsweredFor() {
    let findings = Assessment.empty.stating(nil).findings(of: ScopeNotStated.self)
    expectOne(findings, .advisory)
    #expect(findings.first?.rule == "scope-not-stated")
  }

  @Test func anAnswerIsEnough() {
    let statements = [.inScope, ScopeStatement.inScope.answering([.registeredDevice: .yes])]
    for statement in statements {
      #expect(Assessment.empty.stating(statement).findings(of: ScopeNotStated.self) == [])
    }
  }
}
