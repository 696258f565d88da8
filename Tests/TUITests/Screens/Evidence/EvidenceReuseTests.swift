import GHSModel
import TerminalKit
import Testing

@testable import TUI

/// Evidence that is there already, found by typing and used again.
struct EvidenceReuseTests {
  private static let other = OtherEvidence(
    product: {
      var product = Sample.product
      product.id = Sample.productID("ct-bridge")
      product.name = "CT Bridge"
      return product
    }(),
    evidence: [
      Evidence(
        id: EvidenceID(number: 7), title: "内部監査の手順", number: "QP-020",
        content: .file(
          EvidenceFile(
            path: "QP-020.pdf", custody: .attached, digest: Sample.digest, size: 9_000)),
        requirements: [Sample.requirementID("QM-7.3.1")])
    ])

  /// The search for the third requirement, RM-4.2, which E-2 supports already.
  private static func search(
    _ size: Size = Size(rows: 24, columns: 80), _ language: Language = .en
  ) -> Driver {
    var driver = Driver.assessment(size, language)
    driver.press(.down, .down, .character("Y"))
    driver.answer(.loadOtherEvidence(Sample.product.id), .otherEvidence([other]))
    return driver
  }

  private func screen(_ driver: Driver) -> EvidenceReuseScreen? {
    driver.state.top as? EvidenceReuseScreen
  }

  private func ids(_ driver: Driver) -> [String] {
    screen(driver)?.found.map { ($0.owner?.id.rawValue ?? "") + $0.evidence.id.rawValue } ?? []
  }

  @Test func everythingIsListedOwnEvidenceFirst() {
    let driver = Self.search()
    #expect(ids(driver) == ["E-1", "E-2", "ct-bridgeE-7"])
    #expect(driver.text.contains("Reuse evidence for RM-4.2"))
  }

  @Test(arguments: [
    ("きてい", ["E-1"]), ("QP-0", ["E-1", "ct-bridgeE-7"]), ("ｂｒｉｄｇｅ", ["ct-bridgeE-7"]),
    ("ra.xlsx", ["E-2"]), ("RM-3.2", ["E-1"]), ("zzz", []),
  ])
  func wordsAreFound(_ words: String, _ expected: [String]) {
    var driver = Self.search()
    driver.paste(words)
    #expect(ids(driver) == expected)
  }

  @Test func enterUsesTheChosenOne() {
    var driver = Self.search()
    driver.press(.enter)
    let effect = Effect.reuseEvidence(
      Sample.product.id, [Sample.evidence[0]], for: [Sample.requirementID("RM-4.2")])
    #expect(driver.effects == [effect])
    driver.answer(effect, .product(Sample.snapshot))
    #expect(driver.text.contains("Evidence E-1 supports 1 more requirement."))
    #expect((driver.state.top as? AssessmentScreen)?.last == .evidence([EvidenceID(number: 1)]))
  }

  @Test func whatIsUsedAlreadyIsSaidToBe() {
    var driver = Self.search()
    driver.press(.down, .enter)
    #expect(driver.effects.isEmpty && driver.text.contains("It supports this requirement already."))
  }

  @Test func evidenceOfAnotherProductIsCopied() {
    var driver = Self.search()
    driver.type("CT bridge")
    #expect(driver.text.contains("Evidence of CT Bridge. It is copied to this product with its"))
    driver.press(.enter)
    let effect = Effect.copyEvidence(
      [EvidenceID(number: 7)], from: Self.other.product.id, to: Sample.product.id,
      for: [Sample.requirementID("RM-4.2")])
    #expect(driver.effects == [effect])
    driver.answer(effect, .product(Sample.eligible))
    #expect(driver.text.contains("Copied evidence E-7 of CT Bridge as E-3."))
  }

  @Test func markedRequirementsAreMeant() {
    var driver = Driver.assessment()
    driver.press(.character("m"), .character("m"), .character("Y"))
    #expect(driver.text.contains("Reuse evidence for RM-3.1 and 1 more"))
  }

  @Test func aConflictListsWhatIsThereNow() {
    var driver = Self.search()
    driver.press(.enter)
    guard let effect = driver.effects.first else { return #expect(Bool(false)) }
    driver.answer(
      effect,
      .failed(
        Failure(
          LocalizedText(ja: "", en: "changed meanwhile"), isConflict: true,
          current: Sample.eligible)))
    #expect(
      driver.text.contains("changed meanwhile") && ids(driver) == ["E-1", "E-3", "ct-bridgeE-7"])
  }

  @Test func theFormLeadsThereAndAnEmptyOneCloses() {
    var driver = Driver.assessment()
    driver.press(.character("e"), .function(7), .escape)
    #expect(driver.state.top is AssessmentScreen)
    driver.press(.character("e"))
    driver.type("規程")
    driver.press(.function(7), .escape)
    #expect((driver.state.top as? EvidenceForm)?.form[text: .title] == "規程")
    driver.press(.down, .control("u"), .function(7))
    #expect(driver.text.contains("First enter the requirements"))
  }

  @Test func copyingEvidenceToOthersIsOneChange() {
    var snapshot = Sample.snapshot
    snapshot.assessment.evidence[1].requirements.append(Sample.requirementID("RM-3.1"))
    var driver = Driver.assessment(Size(rows: 24, columns: 80), .en, snapshot)
    driver.press(.down, .down, .down, .character("m"), .up, .up, .up)
    for _ in 0..<10 where driver.chosen != "RM-3.1" { driver.press(.up) }
    driver.press(.character("y"))
    guard case .reuseEvidence(_, let evidence, let ids)? = driver.effects.first else {
      Issue.record("nothing was asked for")
      return
    }
    #expect(driver.effects.count == 1 && evidence.count == 2)
    #expect(ids == [Sample.requirementID("RM-4.3")])
  }

  @Test func snapshots() throws {
    try expectSnapshots("evidence-reuse") { size, language in
      var driver = Self.search(size, language)
      driver.type("QP-0")
      driver.press(.down)
      return driver
    }
    try expectSnapshots("evidence-reuse-nothing") { size, language in
      var driver = Self.search(size, language)
      driver.type("zzz")
      return driver
    }
  }
}
