import Foundation
import GHSModel
import Testing

@Suite struct RequirementIDTests {
  @Test(arguments: ["RM-4.2", "RM-3.4a", "QM-7.3.1", "PS-7.2.2.10", "LC-5.1.12b", "RM-5", "RM-9a"])
  func takesCategoryAndClause(_ text: String) throws {
    let id = try #require(RequirementID(rawValue: text))
    #expect(id.rawValue == text)
    #expect(id.description == text)
    #expect(id.category == text.prefix(2))
  }

  @Test(arguments: [
    "", "RM", "RM-", "RM-a", "RM-4.", "RM-.4", "RM-4..2", "RM-4.a", "RM-4.2ab", "RM-4a.2", "rm-4.2",
    "Rm-4.2", "RMX-4.2", "R-4.2", "RM4.2", "RM 4.2", "RM-4.2 ", " RM-4.2", "RM-4,2", "RM--4",
    "RM-４",
    "RM-4.2A", "ＲＭ-4.2", "RM-4.2\n", "RM-" + String(repeating: "1", count: 30),
  ])
  func refusesAnotherForm(_ text: String) {
    #expect(RequirementID(rawValue: text) == nil)
  }

  @Test func ordersClausesAsNumbers() {
    let ordered: [RequirementID] = [
      "LC-9.8", "QM-7.3.1", "RM-3.4", "RM-3.4a", "RM-3.4b", "RM-3.4.1", "RM-3.5", "RM-3.10",
      "RM-4", "RM-4.1", "RM-10",
    ]
    var random = SeededRandom(seed: 1)
    for _ in 0..<20 { #expect(ordered.shuffled(using: &random).sorted() == ordered) }
  }

  @Test func oneOfTwoDifferentIdsIsAlwaysTheLesser() {
    let ids: [RequirementID] = [
      "RM-3", "RM-03", "RM-3.0", "RM-3a", "RM-99999999999999999999", "RM-99999999999999999998",
      "RM-99999999999999999999a",
    ]
    for left in ids {
      for right in ids where left != right {
        #expect((left < right) != (right < left), "\(left) \(right)")
      }
    }
  }

  @Test func isTextInJSONAndAKey() throws {
    #expect(try CanonicalJSON.text([RequirementID("RM-4.2")]) == #"["RM-4.2"]"#)
    #expect(try CanonicalJSON.text([RequirementID("RM-4.2"): 1]) == #"{"RM-4.2":1}"#)
    #expect(throws: DecodingError.self) {
      try CanonicalJSON.decode([RequirementID].self, from: Data(#"["RM"]"#.utf8))
    }
  }
}
