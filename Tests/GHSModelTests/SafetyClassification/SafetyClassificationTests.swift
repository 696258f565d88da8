import GHSModel
import Testing

/// All 64 ways to answer, held against the decision of IEC 62304:2006+A1:2015, clause 4.3.
@Suite struct SafetyClassificationTests {
  private func classification(
    _ answers: [SafetyClassQuestion: InterviewAnswer]
  ) -> SafetyClassification {
    SafetyClassification(
      answers: answers, reason: "HS-1 to HS-9 were looked at.", date: Sample.day,
      decidedBy: "Sato")
  }

  /// The four ways through the decision.
  @Test func followsTheDecision() {
    let ways: [([SafetyClassQuestion: InterviewAnswer], SafetyClass)] = [
      ([.contributes: .no], .a),
      ([.contributes: .yes, .remainsUnacceptable: .no], .a),
      ([.contributes: .yes, .remainsUnacceptable: .yes, .seriousInjury: .no], .b),
      ([.contributes: .yes, .remainsUnacceptable: .yes, .seriousInjury: .yes], .c),
    ]
    for (answers, expected) in ways {
      #expect(SafetyClassification.safetyClass(answers) == expected)
      #expect(classification(answers).safetyClass == expected)
    }
  }

  @Test func whatIsNotKnownCountsAsYes() {
    for answers in SafetyClassQuestion.everyWayToAnswer {
      var worst = answers
      for question in SafetyClassQuestion.allCases
      where answers[question] ?? .notKnown == .notKnown {
        worst[question] = .yes
      }
      #expect(
        SafetyClassification.safetyClass(answers) == SafetyClassification.safetyClass(worst))
    }
    #expect(SafetyClassification.safetyClass([:]) == .c, "until then C")
  }

  /// Finding out can only lower the class.
  @Test func noOutcomeIsWorseThanWhatWasAssumed() {
    for answers in SafetyClassQuestion.everyWayToAnswer {
      let assumed = SafetyClassification.safetyClass(answers).rawValue
      for completed in SafetyClassQuestion.completions(of: answers) {
        #expect(SafetyClassification.safetyClass(completed).rawValue <= assumed)
      }
    }
  }

  @Test func aQuestionIsAskedUntilTheClassIsClear() {
    for answers in SafetyClassQuestion.everyWayToAnswer {
      #expect(SafetyClassQuestion.contributes.isAsked(after: answers))
      #expect(
        SafetyClassQuestion.remainsUnacceptable.isAsked(after: answers)
          == (answers[.contributes] != .no))
      #expect(
        SafetyClassQuestion.seriousInjury.isAsked(after: answers)
          == (SafetyClassification.safetyClass(answers) != .a))
    }
  }

  @Test func answersThatAreNotAskedForAreDroppedAndChangeNothing() throws {
    for answers in SafetyClassQuestion.everyWayToAnswer {
      let checked = try classification(answers).checked()
      #expect(checked.answers.keys.allSatisfy { $0.isAsked(after: answers) })
      #expect(checked.safetyClass == classification(answers).safetyClass)
      #expect(try checked.checked() == checked)
    }
  }

  @Test func theExplanationNamesTheClassAndWhy() {
    for answers in SafetyClassQuestion.everyWayToAnswer {
      let classification = classification(answers)
      expectMessage(classification.explanation, names: classification.safetyClass.rawValue)
      let isAssumed =
        classification.safetyClass == .c
        && SafetyClassQuestion.allCases.contains { answers[$0] ?? .notKnown == .notKnown }
      #expect(classification.explanation.en.contains("the worst is assumed") == isAssumed)
    }
    #expect(
      classification([.contributes: .no]).explanation
        != classification([.remainsUnacceptable: .no]).explanation)
  }

  @Test func aReasonAndAPersonAreNeeded() throws {
    var unreasoned = classification([.contributes: .no])
    unreasoned.reason = " \n"
    #expect(throws: InputError.empty(.classificationReason)) { try unreasoned.checked() }
    var nobodys = classification([.contributes: .no])
    nobodys.decidedBy = ""
    #expect(throws: InputError.empty(.classificationDecidedBy)) { try nobodys.checked() }
    var untrimmed = classification([.contributes: .no])
    untrimmed.reason = " HS-1\nHS-2 "
    #expect(try untrimmed.checked().reason == "HS-1\nHS-2")
  }

  /// The words in which answers are stored are never changed.
  @Test func isStoredByTheWordsOfQuestionsAndAnswers() throws {
    let text = """
      {"answers":{"contributes":"yes","remains-unacceptable":"yes","serious-injury":"not-known"},\
      "date":"2026-11-22","decidedBy":"Sato","reason":"HS-1 to HS-9 were looked at."}
      """
    let stored = classification([
      .contributes: .yes, .remainsUnacceptable: .yes, .seriousInjury: .notKnown,
    ])
    #expect(try CanonicalJSON.text(stored) == text)
  }

  @Test func everyQuestionIsAskedInBothLanguages() {
    for question in SafetyClassQuestion.allCases {
      expectMessage(question.text)
      expectMessage(question.hint)
      #expect(question.text.ja.hasSuffix("か。") && question.text.en.hasSuffix("?"))
    }
  }

  @Test func aProductCannotHaveAnotherClassThanItsClassification() throws {
    for decided in SafetyClass.allCases {
      var product = Sample.product
      product.classification = .giving(decided)
      for safetyClass in [nil, .a, .b, .c] as [SafetyClass?] {
        product.safetyClass = safetyClass
        if safetyClass == decided {
          #expect(try product.checked() == product)
        } else {
          #expect(
            throws: InputError.classContradictsClassification(safetyClass, classified: decided)
          ) { try product.checked() }
        }
      }
    }
  }
}
