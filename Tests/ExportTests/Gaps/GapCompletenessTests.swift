import Foundation
import GHSModel
import Testing

@testable import Export

/// A list of gaps says which requirements are not in it and why.
@Suite struct GapCompletenessTests {
  private func evaluation() throws -> Evaluation {
    Evaluation(
      try DeclarationSample.assessment, catalogue: DeclarationSample.catalogue,
      day: DeclarationSample.day)
  }

  @Test func everyRequirementIsListedOrLeftOutForAReason() throws {
    let evaluation = try evaluation()
    let list = GapList(evaluation)
    let all = evaluation.catalogue.categories.flatMap(\.requirements).map(\.id)
    #expect(Set(list.gaps.map(\.id) + list.completeness.leftOut.map(\.id)) == Set(all))
    #expect(list.completeness.requirements == .init(total: 9, included: 4, leftOut: 5))
    let reasons = Dictionary(
      uniqueKeysWithValues: list.completeness.leftOut.map { ($0.id.rawValue, $0.reason) })
    #expect(
      reasons == [
        "RM-4.2": .satisfied, "RM-4.10": .satisfied, "QM-1": .satisfied, "QM-2": .satisfied,
        "QM-4": .doesNotApply,
      ])
    #expect(
      list.completeness.sentence
        == LocalizedText(
          ja: "要求事項：計9件＝収録4件＋除外5件（満たしている4件、適用されない1件）",
          en: "Requirements: 9 = 4 included + 5 left out (satisfied: 4; does not apply: 1)"))
  }

  @Test func whatALevelDoesNotNeedIsCalledThat() throws {
    var assessment = try DeclarationSample.assessment
    assessment.judgements[DeclarationSample.id("RM-4.2")] = nil
    let evaluation = Evaluation(
      assessment, catalogue: DeclarationSample.catalogue, day: DeclarationSample.day)
    let list = GapList(evaluation, step: try #require(evaluation.step(to: 1)))
    #expect(list.completeness.requirements.included == 1)
    #expect(
      list.completeness.leftOut.first { $0.id.rawValue == "QM-3" }?.reason == .notNeeded)
  }

  @Test func itStandsInEveryForm() throws {
    let list = GapList(try evaluation())
    #expect(
      try list.markdown(in: .ja).hasSuffix(
        "\n---\n\n**完全性の申告**：\(list.completeness.sentence.ja)。証拠の内容は含みません。\n"))
    let json = String(decoding: try CanonicalJSON.data(list.completeness), as: UTF8.self)
    #expect(json.contains(#""requirements":{"included":4,"leftOut":5,"total":9}"#))
    #expect(json.contains(#"{"id":"QM-4","reason":"does-not-apply"}"#))
    #expect(
      String(decoding: try CanonicalJSON.data(list), as: UTF8.self).contains(
        #""completeness":\#(json)"#))
  }

  /// Ticked off against what was written: one gap less, or one more, is refused.
  @Test(arguments: [3, 5]) func anotherNumberOfGapsIsRefused(written: Int) throws {
    let list = GapList(try evaluation())
    #expect(throws: Unaccounted("gaps", expected: 4, found: written)) {
      try list.completeness.accountFor(written)
    }
  }
}
