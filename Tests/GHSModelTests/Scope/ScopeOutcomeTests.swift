import GHSModel
import Testing

/// All 4,096 ways to answer, held against the scope as it reads in a sentence.
@Suite struct ScopeOutcomeTests {
  /// The answers of a product that is in scope, changed in places.
  private func outcome(_ changes: [ScopeQuestion: InterviewAnswer] = [:]) -> ScopeOutcome {
    ScopeOutcome(
      ScopeStatement.inScope.answers.merging(changes) { $1 })
  }

  @Test func healthSoftwareThatIsNoDeviceIsInScope() {
    #expect(outcome() == .inScope)
  }

  @Test func whatIsRegisteredIsADeviceWhateverElseIsSaid() {
    for answers in ScopeQuestion.everyWayToAnswer where answers[.registeredDevice] == .yes {
      #expect(ScopeOutcome(answers) == .regulatedDevice)
    }
  }

  @Test(arguments: [ScopeQuestion.medicalPurpose, .informsTreatment])
  func whatServesAMedicalPurposeIsADeviceUnlessItsRiskIsLow(_ question: ScopeQuestion) {
    #expect(outcome([question: .yes, .hardlyAnyRisk: .no]) == .regulatedDevice)
    #expect(outcome([question: .yes, .hardlyAnyRisk: .notKnown]) == .undecided)
    #expect(outcome([question: .yes]) == .undecided)
    #expect(outcome([question: .yes, .hardlyAnyRisk: .yes]) == .inScope)
    #expect(outcome([question: .notKnown, .hardlyAnyRisk: .yes]) == .inScope)
    #expect(outcome([question: .notKnown, .hardlyAnyRisk: .no]) == .undecided)
  }

  /// Programs of the lowest class are excluded from the devices; apparatus is not.
  @Test func hardwareForAMedicalPurposeIsADeviceHoweverLowItsRisk() {
    #expect(
      outcome([.medicalPurpose: .yes, .hardlyAnyRisk: .yes, .generalPlatform: .no])
        == .regulatedDevice)
  }

  @Test func otherSoftwareAndOtherProductsAreOutside() {
    #expect(outcome([.healthPurpose: .no]) == .notHealthSoftware)
    #expect(outcome([.generalPlatform: .no]) == .ownHardware)
    #expect(outcome([.healthPurpose: .no, .generalPlatform: .no]) == .notHealthSoftware)
  }

  @Test func noAnswersAreUndecided() {
    #expect(ScopeOutcome([:]) == .undecided)
  }

  @Test func notKnownAndNotAnsweredAreTheSame() {
    for answers in ScopeQuestion.everyWayToAnswer {
      let known = answers.filter { $0.value != .notKnown }
      #expect(ScopeOutcome(answers) == ScopeOutcome(known))
    }
  }

  /// With everything known, the outcome is what the sentence says.
  @Test func completeAnswersGiveWhatTheyMean() {
    for answers in ScopeQuestion.everyWayToAnswer
    where ScopeQuestion.allCases.allSatisfy({ [.yes, .no].contains(answers[$0]) }) {
      func yes(_ question: ScopeQuestion) -> Bool { answers[question] == .yes }
      let isMedical = yes(.medicalPurpose) || yes(.informsTreatment)
      let isExcluded = yes(.hardlyAnyRisk) && yes(.generalPlatform)
      let isDevice = yes(.registeredDevice) || (isMedical && !isExcluded)
      let expected: ScopeOutcome =
        isDevice
        ? .regulatedDevice
        : !yes(.healthPurpose)
          ? .notHealthSoftware : !yes(.generalPlatform) ? .ownHardware : .inScope
      #expect(ScopeOutcome(answers) == expected, "\(answers)")
    }
  }

  @Test func isUndecidedExactlyAsLongAsItCanTurnOutEitherWay() {
    for answers in ScopeQuestion.everyWayToAnswer {
      let inScope = Set(
        ScopeQuestion.completions(of: answers).map { ScopeOutcome($0) == .inScope })
      let outcome = ScopeOutcome(answers)
      #expect((outcome == .undecided) == (inScope.count == 2), "\(answers)")
      #expect(outcome.isOutside == (inScope == [false]), "\(answers)")
    }
  }

  @Test func everyOutcomeIsSaidInBothLanguages() {
    for outcome in ScopeOutcome.allCases {
      expectMessage(outcome.name)
      expectMessage(outcome.explanation)
    }
    #expect(Set(ScopeOutcome.allCases.map(\.explanation)).count == ScopeOutcome.allCases.count)
    #expect(ScopeOutcome.regulatedDevice.name.en.contains("regulated device"))
    #expect(ScopeOutcome.regulatedDevice.name.ja.contains("医療機器"))
  }
}
