import Foundation
import GHSModel
import Testing

@Suite struct CanonicalJSONTests {
  @Test func keysAreSortedAndSlashesStay() throws {
    #expect(
      try CanonicalJSON.text(["b": "https://x/", "a": "あ\u{1F600}", "C": "\u{1B}\"\\"])
        == #"{"C":"\u001b\"\\","a":"あ😀","b":"https://x/"}"#)
  }

  @Test func judgementsAreAnObjectByRequirement() throws {
    let judgements: [RequirementID: Judgement] = [
      "RM-5.10": .notAssessed, "RM-5.9": Judgement(outcome: .notApplicable),
    ]
    let text = try CanonicalJSON.text(judgements)
    #expect(text.hasPrefix(#"{"RM-5.10":{"#))
    #expect(text.contains(#""outcome":"not-applicable""#))
    #expect(
      try CanonicalJSON.decode([RequirementID: Judgement].self, from: Data(text.utf8))
        == judgements)
  }

  @Test func theSameValueGivesTheSameBytes() throws {
    let ids = (1...50).compactMap { RequirementID(rawValue: "RM-\($0)") }
    let forward = Dictionary(uniqueKeysWithValues: ids.map { ($0, Judgement.notAssessed) })
    var backward: [RequirementID: Judgement] = [:]
    for id in ids.reversed() { backward[id] = .notAssessed }
    #expect(try CanonicalJSON.data(forward) == CanonicalJSON.data(backward))
  }

  @Test func theIndentedFormEndsWithALineBreak() throws {
    #expect(
      String(decoding: try CanonicalJSON.indentedData(["a": 1]), as: UTF8.self)
        == "{\n  \"a\" : 1\n}\n")
  }

  @Test func anAssessmentComesBackAsItWas() throws {
    let assessment = Assessment.empty.conforming("RM-1", "PS-1")
      .judging("RM-2", as: .notApplicable)
      .judging(
        "QM-1", as: .nonconforming, action: Action(description: "Write it", dueDate: Sample.day)
      )
      .with(Sample.evidence(9, file: .unreadable, for: "LC-1", "RM-1"))
      .with(Evidence(id: 10, title: "Page", content: .url("https://x/"), requirements: ["LC-2"]))
    let data = try CanonicalJSON.data(assessment)
    #expect(try CanonicalJSON.decode(Assessment.self, from: data) == assessment)
  }
}
