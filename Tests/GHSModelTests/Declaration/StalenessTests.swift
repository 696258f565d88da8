import Foundation
import GHSModel
import Testing

@Suite struct StalenessTests {
  private let record = DeclarationRecord(
    content: .complete, evaluation: Assessment.levelTwo.evaluated(),
    journalHead: JournalHead(sequence: 7, hash: JournalEntry.origin))

  private func changes(
    _ assessment: Assessment, on day: CalendarDate = Sample.day
  ) -> [DeclarationChange] {
    record.changes(since: assessment.evaluated(on: day))
  }

  @Test func theRecordFreezesWhatWasJudged() {
    #expect(record.schema == "ghs-declaration/1")
    #expect(record.issuedOn == Sample.day)
    #expect(record.assessment == .levelTwo)
    #expect(record.derivation.replayedLevel() == 2)
    #expect(record.journalHead.sequence == 7)
  }

  @Test func nothingChangedIsNotStaleNorIsALaterDay() {
    #expect(changes(.levelTwo) == [])
    #expect(changes(.levelTwo, on: "2030-01-01") == [])
  }

  @Test func theOrderOfEvidenceIsNoChange() {
    var turned = Assessment.levelTwo
    turned.evidence.reverse()
    #expect(changes(turned) == [])
  }

  @Test func aJudgementWrittenOutAsNotAssessedIsNoChange() {
    var explicit = Assessment.levelTwo
    explicit.judgements["PS-1"] = .notAssessed
    #expect(changes(explicit) == [])
  }

  @Test func anotherProduct() {
    var changed = Assessment.levelTwo
    changed.product.version = "2.2"
    #expect(changes(changed) == [.product])
    #expect(changes(Assessment.levelTwo.classified(.b)) == [.product])
  }

  @Test func anotherScopeOrClassificationIsAnotherProduct() {
    #expect(
      changes(.levelTwo.stating(.inScope.answering([.medicalPurpose: .notKnown]))) == [.product])
    #expect(changes(.levelTwo.stating(nil)) == [.product])
    var reasoned = Assessment.levelTwo
    reasoned.product.classification?.reason = "Looked at again."
    #expect(changes(reasoned) == [.product])
  }

  @Test func anotherCertificateIsOtherEvidence() {
    var changed = Assessment.levelTwo
    changed.evidence[0].certificate = .ofTheProduct
    #expect(changes(changed) == [.evidence([changed.evidence[0].id])])
  }

  @Test func anotherCatalogue() {
    var changed = Assessment.levelTwo
    changed.catalogue.digest = ContentDigest(of: Data("other".utf8))
    #expect(changes(changed) == [.catalogue])
  }

  @Test func otherJudgementsEvenByOneWord() {
    let reworded = Assessment.levelTwo.judging("RM-1", as: .conforming, rationale: "Read again.")
      .judging("QM-1", as: .notApplicable)
    #expect(changes(reworded).first == .judgements(["QM-1", "RM-1"]))
  }

  /// Level 2 is claimed over RM and QM: working for level 3 must not touch it.
  @Test func whatIsDoneInCategoriesThatAreNotClaimedIsNoChange() {
    let further = Assessment.levelTwo.judging("PS-2", as: .nonconforming)
      .with(Evidence(id: 50, title: "New", requirements: ["PS-1"]))
    #expect(changes(further) == [])
    var also = Assessment.levelTwo
    also.evidence[0].requirements.append("PS-1")
    #expect(changes(also) == [])
  }

  @Test func evidenceThatNoLongerSupportsAClaimedCategoryIsAChange() {
    var moved = Assessment.levelTwo
    moved.evidence[0].requirements = ["PS-1"]
    #expect(changes(moved).first == .evidence([1]))
  }

  @Test func evidenceAddedChangedOrRemoved() {
    #expect(
      changes(.levelTwo.with(Evidence(id: 50, title: "New", requirements: ["RM-1"])))
        == [.evidence([50])])
    var renamed = Assessment.levelTwo
    renamed.evidence[0].title = "Renamed"
    #expect(changes(renamed) == [.evidence([1])])
  }

  @Test func lossOfLevelAndCategoryIsSaid() {
    var lost = Assessment.levelTwo
    lost.evidence.removeAll { $0.requirements == ["RM-2"] }
    #expect(
      changes(lost) == [
        .evidence([2]), .levelLost(claimed: 2, eligible: nil), .categoriesLost(["RM"]),
      ])
  }

  @Test func expiryAloneMakesItStale() {
    var expiring = Assessment.levelTwo
    let index = expiring.evidence.firstIndex { $0.requirements == ["QM-1"] }!
    expiring.evidence[index].expiryDate = "2026-12-31"
    let record = DeclarationRecord(
      content: .complete, evaluation: expiring.evaluated(),
      journalHead: JournalHead(sequence: 1, hash: JournalEntry.origin))
    #expect(record.changes(since: expiring.evaluated(on: "2026-12-31")) == [])
    #expect(
      record.changes(since: expiring.evaluated(on: "2027-01-01")) == [
        .levelLost(claimed: 2, eligible: 1), .categoriesLost(["QM"]),
      ])
  }

  @Test func aHigherLevelIsNoLoss() {
    let better = Assessment.levelTwo.conformingCategories(["PS", "LC"])
    #expect(better.evaluated().level == 3)
    #expect(changes(better) == [])
  }

  @Test func aRecordComesBackAsItWas() throws {
    let data = try CanonicalJSON.data(record)
    let read = try CanonicalJSON.decode(DeclarationRecord.self, from: data)
    #expect(read == record)
    #expect(try CanonicalJSON.data(read) == data)
  }

  @Test func everyChangeIsSaidInBothLanguages() {
    let all: [DeclarationChange] = [
      .product, .catalogue, .judgements(["RM-1"]), .evidence([3]),
      .levelLost(claimed: 3, eligible: 1), .levelLost(claimed: 1, eligible: nil),
      .categoriesLost(["QM"]),
    ]
    for change in all { expectMessage(change.sentence) }
    expectMessage(all[2].sentence, names: "RM-1")
    expectMessage(all[3].sentence, names: "E-3")
    expectMessage(all[4].sentence, names: "3", "1")
    expectMessage(all[6].sentence, names: "QM")
  }
}
