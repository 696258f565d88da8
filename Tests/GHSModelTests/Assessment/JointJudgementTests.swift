import GHSModel
import Testing

@Suite struct JointJudgementTests {
  private let written = Judgement(outcome: .conforming, rationale: "New.", assessor: "Sato")

  private func conforming(_ rationale: String) -> Judgement {
    Judgement(outcome: .conforming, rationale: rationale, assessor: "Tanaka", date: "2026-01-05")
  }

  @Test func whatAllShareIsOfferedToBeChanged() {
    let joint = JointJudgement(
      .conforming, of: ["RM-3.1": conforming("Same."), "RM-4.2": conforming("Same.")])
    #expect(joint.isAlike && joint.withOwnWords.isEmpty && joint.losingWords.isEmpty)
    let judged = joint.judgements(written, keepsRationales: false, keepsActions: false)
    #expect(judged == ["RM-3.1": written, "RM-4.2": written])
  }

  @Test func ownWordsStayWithWhoeverWroteThemUnlessNewOnesAreWritten() {
    let joint = JointJudgement(
      .conforming,
      of: [
        "RM-3.1": conforming("One."), "RM-4.2": conforming("Another."), "RM-4.3": .notAssessed,
        "RM-5": Judgement(outcome: .nonconforming, rationale: "Missing.", assessor: "Tanaka"),
      ])
    #expect(!joint.isAlike && joint.withOwnWords == ["RM-3.1", "RM-4.2"])
    #expect(joint.losingWords == ["RM-5"])
    var empty = written
    empty.rationale = ""
    #expect(
      joint.judgements(empty, keepsRationales: true, keepsActions: true)
        == ["RM-4.3": empty, "RM-5": empty])
    #expect(joint.judgements(written, keepsRationales: false, keepsActions: true).count == 4)
  }

  @Test func anActionIsKeptBesideANewRationale() {
    func nonconforming(_ action: String) -> Judgement {
      Judgement(
        outcome: .nonconforming, rationale: "Missing.", assessor: "Tanaka",
        action: Action(description: action))
    }
    let joint = JointJudgement(
      .nonconforming, of: ["RM-3.1": nonconforming("Write it."), "RM-4.2": nonconforming("Train.")])
    #expect(joint.hasOneRationale && !joint.hasOneAction)
    let new = Judgement(outcome: .nonconforming, rationale: "Still missing.", assessor: "Sato")
    let judged = joint.judgements(new, keepsRationales: false, keepsActions: true)
    #expect(judged.mapValues(\.action?.description) == ["RM-3.1": "Write it.", "RM-4.2": "Train."])
    #expect(judged.values.allSatisfy { $0.rationale == "Still missing." })
  }

  @Test func wordsThatGiveWayAreThoseThatDiffer() {
    #expect(
      JointJudgement.words(in: ["RM-3.1": conforming("One.")], replacedBy: written) == ["RM-3.1"])
    #expect(
      JointJudgement.words(
        in: ["RM-4.2": conforming("New."), "RM-4.3": .notAssessed], replacedBy: written
      ).isEmpty)
  }
}
