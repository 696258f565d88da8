import GHSModel
import Testing

@Suite struct ScopeUndecidedTests {
  @Test func findsAnswersThatLeaveItOpen() {
    let findings = Assessment.empty.stating(.inScope.answering([.registeredDevice: .notKnown]))
      .findings(of: ScopeUndecided.self)
    expectOne(findings, .advisory)
    #expect(findings.first?.rule == "scope-undecided")
  }

  @Test func settledAnswersAndNoAnswersAreNotItsBusiness() {
    let statements = [
      nil, .inScope, ScopeStatement.inScope.answering([.registeredDevice: .yes]),
    ]
    for statement in statements {
      #expect(Assessment.empty.stating(statement).findings(of: ScopeUndecided.self) == [])
    }
  }
}
