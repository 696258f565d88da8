import GHSModel
import TerminalKit
import Testing

@testable import TUI

/// Acting on several requirements, and again.
struct MarkingTests {
  private let id = Sample.product.id
  private let assessment = Sample.snapshot.assessment

  private func marked(_ driver: Driver) -> Set<String> {
    Set(
      (driver.state.stack.first { $0 is AssessmentScreen } as? AssessmentScreen)?.marked
        .map(\.rawValue) ?? [])
  }

  /// The sample with a change made to its assessment.
  private func snapshot(_ change: (inout Assessment) -> Void) -> ProductSnapshot {
    var snapshot = Sample.snapshot
    change(&snapshot.assessment)
    return snapshot
  }

  @Test func marksOneAfterTheOtherAndTakesMarksAway() {
    var driver = Driver.assessment()
    driver.press(.character("m"), .character("m"))
    #expect(marked(driver) == ["RM-3.1", "RM-3.2a"] && driver.chosen == "RM-4.2")
    #expect(driver.text.contains("+ 2 marked"))
    driver.press(.up, .character("m"))
    #expect(marked(driver) == ["RM-3.1"])
    driver.press(.escape)
    #expect(marked(driver).isEmpty && driver.state.top is AssessmentScreen)
    driver.press(.character("M"))
    #expect(marked(driver).count == Sample.snapshot.catalogue.requirements.count)
    driver.press(.character("M"))
    #expect(marked(driver).isEmpty)
  }

  @Test func judgesAllOfThemWithOneRationale() throws {
    var driver = Driver.assessment()
    driver.press(.character("m"), .down, .down, .character("m"), .character("c"))
    #expect(driver.text.contains("All of these: RM-3.1, RM-4.3"))
    driver.press(.control("u"))
    driver.type("seen")
    driver.press(.control("s"))
    guard case .judge(id, let ids, let judgement, let expecting)? = driver.effects.first else {
      Issue.record("nothing is judged")
      return
    }
    #expect(ids.map(\.rawValue) == ["RM-3.1", "RM-4.3"])
    #expect(judgement.outcome == .conforming && judgement.rationale == "seen")
    #expect(
      expecting
        == Dictionary(uniqueKeysWithValues: ids.map { ($0, assessment.judgement(of: $0)) }))
    driver.answer(
      driver.effects[0],
      .product(snapshot { for id in ids { $0.judgements[id] = judgement } }))
    #expect(driver.state.top is AssessmentScreen)
    #expect(driver.text.contains("2 requirements judged conforming"))
    // What follows is evidence for the same.
    #expect(marked(driver) == ["RM-3.1", "RM-4.3"])
    driver.press(.character("e"))
    #expect((driver.state.top as? EvidenceForm)?.form[text: .requirements] == "RM-3.1 RM-4.3")
  }

  @Test func whatWasJudgedTogetherGetsItsEvidenceTogether() throws {
    var driver = Driver.assessment()
    driver.press(.character("f"), .down, .character(" "), .enter, .character("M"))
    let ids = marked(driver)
    #expect(ids.count == 5, "what is not judged yet")
    driver.press(.character("c"))
    driver.type("seen")
    driver.press(.control("s"))
    guard case .judge(_, let judged, let judgement, _)? = driver.effects.first else {
      Issue.record("nothing is judged")
      return
    }
    driver.answer(
      driver.effects[0],
      .product(snapshot { for id in judged { $0.judgements[id] = judgement } }))
    #expect(marked(driver) == ids && driver.text.contains("5 of 11"), "and it stays listed")
    driver.press(.character("e"))
    let form = try #require(driver.state.top as? EvidenceForm)
    #expect(Set(form.form[text: .requirements].split(separator: " ").map(String.init)) == ids)
  }

  @Test func markingAllKeepsWhatIsMarked() {
    var driver = Driver.assessment()
    driver.press(.character("m"), .character("M"))
    #expect(marked(driver).count == Sample.snapshot.catalogue.requirements.count)
    driver.press(.character("M"))
    #expect(marked(driver).isEmpty && driver.text.contains("All marks are taken away."))
  }

  @Test func ownRationalesAreNotOfferedToOthersAndStayWhenNothingIsWritten() throws {
    var driver = Driver.assessment()
    driver.press(.character("m"), .character("m"), .down, .character("m"), .character("c"))
    #expect(driver.text.contains("All of these: RM-3.1, RM-3.2a, RM-4.3"))
    #expect(driver.text.contains("Already conforming, worded differently: RM-3.1, RM-3.2a."))
    #expect(!driver.text.contains("規程と記録を確認した。"))
    driver.press(.control("s"))
    guard case .judge(id, let ids, let judgement, let expecting)? = driver.effects.first else {
      Issue.record("nothing is judged")
      return
    }
    #expect(ids.map(\.rawValue) == ["RM-4.3"] && expecting.count == 1)
    #expect(judgement.rationale.isEmpty)
    driver.answer(
      driver.effects[0], .product(snapshot { $0.judgements[ids[0]] = judgement }))
    #expect(driver.text.contains("RM-4.3 judged conforming"))
  }

  @Test func allAlreadyJudgedSoWithNothingWrittenChangesNothingAndSaysSo() {
    var driver = Driver.assessment()
    driver.press(.character("m"), .character("m"), .character("c"), .control("s"))
    #expect(driver.effects.isEmpty && driver.text.contains("All are conforming already."))
    driver.type("Read together.")
    driver.press(.control("s"))
    guard case .judge(id, let ids, _, _)? = driver.effects.first else {
      Issue.record("nothing is judged")
      return
    }
    #expect(ids.map(\.rawValue) == ["RM-3.1", "RM-3.2a"])
  }

  @Test func wordsAboutAnotherOutcomeAreSaidToBeReplaced() {
    var driver = Driver.assessment()
    driver.press(.character("m"), .character("m"), .character("x"))
    #expect(driver.text.contains("Judged otherwise until now: RM-3.1, RM-3.2a."))
  }

  @Test func eachKeepsItsActionBesideANewRationale() throws {
    let other = try #require(RequirementID(rawValue: "QM-7.3.2"))
    let both = snapshot { assessment in
      assessment.judgements[other] = Sample.judgement(
        .nonconforming, "計画書に検証の担当者が書かれていない。",
        action: Action(description: "Write the inputs down."))
    }
    var driver = Driver.assessment(Size(rows: 24, columns: 80), .en, both)
    for id in ["QM-7.3.1", "QM-7.3.2"] {
      _ = driver.state.apply(
        [.show(try #require(RequirementID(rawValue: id)))], from: driver.state.stack.count - 1)
      driver.press(.character("m"))
    }
    driver.press(.character("x"), .control("u"))
    driver.type("Still so.")
    driver.press(.control("s"))
    guard case .judgeEach(id, let judgements, _)? = driver.effects.first else {
      Issue.record("nothing is judged")
      return
    }
    #expect(judgements.count == 2 && judgements.values.allSatisfy { $0.rationale == "Still so." })
    #expect(judgements[other]?.action?.description == "Write the inputs down.")
    driver.answer(driver.effects[0], .product(both))
    #expect(driver.state.top is AssessmentScreen && marked(driver).count == 2)
    #expect(driver.text.contains("2 requirements judged nonconforming"))
  }

  @Test func repeatingAsksBeforeOtherWordsAreReplaced() throws {
    var driver = Driver.assessment()
    driver.press(.character("c"), .control("u"))
    driver.type("all alike")
    driver.press(.control("s"))
    let first = try #require(driver.effects.first)
    guard case .judge(_, let ids, let judgement, _) = first else { return }
    driver.answer(first, .product(snapshot { $0.judgements[ids[0]] = judgement }))
    driver.press(.down, .character("."))
    #expect(driver.effects.isEmpty && driver.text.contains("RM-3.2a: another rationale"))
    driver.press(.character("n"))
    #expect(driver.effects.isEmpty && driver.state.top is AssessmentScreen)
    driver.press(.character("."), .character("y"))
    guard case .judge(id, let again, _, _)? = driver.effects.first else {
      Issue.record("nothing is repeated")
      return
    }
    #expect(again.map(\.rawValue) == ["RM-3.2a"])
  }

  @Test func oneThatAlwaysAppliesKeepsAllFromBeingNotApplicable() {
    var driver = Driver.assessment()
    driver.press(.character("M"), .character("-"))
    #expect(driver.state.top is AssessmentScreen)
    #expect(driver.text.contains("applies to every product"))
  }

  @Test func takesTheJudgementsBackOfThoseThatHaveOne() {
    var driver = Driver.assessment()
    driver.press(.character("M"), .character("0"))
    guard case .judge(id, let ids, .notAssessed, let expecting)? = driver.effects.first else {
      Issue.record("nothing is cleared")
      return
    }
    let judged = assessment.judgements.filter { $0.value.outcome != .notAssessed }
    #expect(Set(ids) == Set(judged.keys) && expecting == judged)
  }

  @Test func newEvidenceSupportsAllOfThem() {
    var driver = Driver.assessment()
    driver.press(.character("m"), .character("m"), .character("e"))
    #expect(driver.text.contains("RM-3.1 RM-3.2a"))
  }

  @Test func theLastJudgementIsRepeatedForAnother() throws {
    var driver = Driver.assessment()
    driver.press(.character("."))
    #expect(driver.text.contains("There is nothing to repeat yet"))
    driver.press(.character("c"), .control("u"))
    driver.type("all alike")
    driver.press(.control("s"))
    let first = try #require(driver.effects.first)
    guard case .judge(_, let ids, let judgement, _) = first else { return }
    let after = snapshot { $0.judgements[ids[0]] = judgement }
    driver.answer(first, .product(after))
    driver.press(.end, .character("."))
    guard case .judge(id, let repeated, let again, let expecting)? = driver.effects.first else {
      Issue.record("nothing is repeated")
      return
    }
    #expect(repeated.map(\.rawValue) == ["LC-6.1"] && again == judgement)
    #expect(expecting == [repeated[0]: assessment.judgement(of: repeated[0])])
    driver.answer(driver.effects[0], .product(after))
    #expect(driver.text.contains("LC-6.1 judged conforming"))
  }

  @Test func evidenceOfOneIsCopiedToTheMarkedOnes() throws {
    let owner = try #require(assessment.evidence.first?.requirements.first)
    let open = assessment.evidence(for: owner)
    var driver = Driver.assessment()
    _ = driver.state.apply([.show(owner)], from: driver.state.stack.count - 1)
    driver.press(.character("y"))
    #expect(driver.text.contains("First mark with m"))
    driver.press(.end, .character("m"), .home)
    _ = driver.state.apply([.show(owner)], from: driver.state.stack.count - 1)
    driver.press(.character("y"))
    let last = try #require(RequirementID(rawValue: "LC-6.1"))
    let lacking = open.filter { !$0.requirements.contains(last) }
    #expect(driver.effects == [.reuseEvidence(id, lacking, for: [last])] && !lacking.isEmpty)
  }

  @Test func evidenceThatWasAddedIsRepeatedForAnother() throws {
    var driver = Driver.assessment()
    driver.press(.character("e"))
    driver.type("Plan")
    driver.press(.control("s"))
    let adding = try #require(driver.effects.first)
    let added = Evidence(
      id: EvidenceID(number: 9), title: "Plan",
      requirements: [try #require(RequirementID(rawValue: "RM-3.1"))])
    let after = snapshot { $0.evidence.append(added) }
    driver.answer(adding, .product(after))
    driver.press(.end, .character("."))
    let last = try #require(RequirementID(rawValue: "LC-6.1"))
    let effect = Effect.reuseEvidence(id, [added], for: [last])
    #expect(driver.effects == [effect])
    driver.answer(effect, .product(after))
    #expect(driver.text.contains("Evidence E-9 supports 1 more requirement."))
  }

  @Test func looksLikeThis() throws {
    try expectSnapshots("marked") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.character("m"), .down, .character("m"))
      return driver
    }
    try expectSnapshots("marked-judge") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.character("m"), .down, .character("m"), .character("c"))
      return driver
    }
  }
}
