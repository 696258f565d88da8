import GHSModel
import Testing

@Suite struct ScopeStatementTests {
  @Test func theQuestionOnRiskIsAskedWhereAMedicalPurposeIsPossible() {
    for answers in ScopeQuestion.everyWayToAnswer {
      let isRuledOut = answers[.medicalPurpose] == .no && answers[.informsTreatment] == .no
      for question in ScopeQuestion.allCases {
        #expect(
          question.isAsked(after: answers) == (question != .hardlyAnyRisk || !isRuledOut))
      }
    }
  }

  @Test func answersThatAreNotAskedForAreDroppedAndChangeNothing() throws {
    for answers in ScopeQuestion.everyWayToAnswer {
      let statement = ScopeStatement(answers: answers, date: Sample.day, answeredBy: "Sato")
      let checked = try statement.checked()
      #expect(checked.answers.keys.allSatisfy { $0.isAsked(after: answers) })
      #expect(checked.outcome == statement.outcome)
      #expect(try checked.checked() == checked)
    }
  }

  @Test func textsAreChecked() throws {
    var statement = ScopeStatement.inScope
    statement.answeredBy = " Sato "
    statement.remarks = " Asked the prefecture.\n2026-11-02 "
    let checked = try statement.checked()
    #expect(checked.answeredBy == "Sato")
    #expect(checked.remarks == "Asked the prefecture.\n2026-11-02")
    statement.answeredBy = " "
    #expect(throws: InputError.empty(.scopeAnsweredBy)) { try statement.checked() }
    statement.answeredBy = "Sato"
    statement.remarks = "a\u{1B}"
    #expect(throws: InputError.controlCharacter(.scopeRemarks, scalar: 0x1B, position: 2)) {
      try statement.checked()
    }
  }

  /// The words in which answers are stored are never changed.
  @Test func isStoredByTheWordsOfQuestionsAndAnswers() throws {
    let statement = ScopeStatement(
      answers: [.healthPurpose: .yes, .medicalPurpose: .notKnown, .registeredDevice: .no],
      date: Sample.day, answeredBy: "Sato")
    let text = """
      {"answeredBy":"Sato","answers":{"health-purpose":"yes","medical-purpose":"not-known",\
      "registered-device":"no"},"date":"2026-11-22","remarks":""}
      """
    #expect(try CanonicalJSON.text(statement) == text)
    #expect(
      ScopeQuestion.allCases.map(\.rawValue) == [
        "health-purpose", "general-platform", "registered-device", "medical-purpose",
        "informs-treatment", "hardly-any-risk",
      ])
  }

  @Test func everyQuestionIsAskedInBothLanguages() {
    for question in ScopeQuestion.allCases {
      expectMessage(question.text)
      expectMessage(question.hint)
      #expect(question.text.ja.hasSuffix("か。") && question.text.en.hasSuffix("?"))
    }
  }
}
