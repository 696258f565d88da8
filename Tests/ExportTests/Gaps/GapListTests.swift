import Foundation
import GHSModel
import Testing

@testable import Export

/// The gaps of the sample as rows for tickets.
@Suite struct GapListTests {
  private func evaluation(_ change: (inout Assessment) -> Void = { _ in }) throws -> Evaluation {
    Evaluation(
      with(try DeclarationSample.assessment, change), catalogue: DeclarationSample.catalogue,
      day: DeclarationSample.day)
  }

  @Test func areEveryApplicableRequirementNotSatisfied() throws {
    let list = GapList(try evaluation())
    #expect(list.gaps.map(\.id.rawValue) == ["QM-3", "QM-5", "QM-6", "PS-1"])
    #expect(list.gaps.map(\.reason) == [.nonconforming, .notAssessed, .blocked, .notAssessed])
    #expect(list.gaps[0].action?.owner == "処置 三郎")
    #expect(list.gaps[2].findings.contains { $0.rule == ConformingWithoutEvidence.id })
  }

  @Test func areOnlyTheNextStepWhereALevelIsAsked() throws {
    let evaluation = try evaluation { $0.judgements[DeclarationSample.id("RM-4.2")] = nil }
    let step = try #require(evaluation.step(to: 1))
    let list = GapList(evaluation, step: step)
    #expect(list.level == 1)
    #expect(list.gaps.map(\.id.rawValue) == ["RM-4.2"])
  }

  @Test(arguments: Language.allCases)
  func everyRowOfTheCSVHasWhatATicketNeeds(in language: Language) throws {
    let data = try GapList(try evaluation()).csv(in: language, marked: false)
    let rows = String(decoding: data, as: UTF8.self).components(separatedBy: "\r\n")
    #expect(rows.count == 6 && rows.last?.isEmpty == true, "heads, four gaps, a line end")
    #expect(rows[0].split(separator: ",").count == 12)
    let expected = [
      "QM-3", language(ja: "題QM-3", en: "Title QM-3"),
      language(ja: "QM 品質マネジメント", en: "QM Quality management"),
      language(ja: "推奨", en: "recommended"), language(ja: "不適合", en: "nonconforming"), "",
      "根拠QM3が足りない。", "処置QM3", "処置 三郎", "2026-05-31", "ISO 14971:2007 3", "",
    ]
    #expect(rows[1] == expected.joined(separator: ","))
  }

  @Test func fileForASpreadsheetBeginsWithAByteOrderMark() throws {
    let list = GapList(try evaluation())
    let marked = try list.csv(in: .ja, marked: true)
    #expect(Array(marked.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(try marked.dropFirst(3) == list.csv(in: .ja, marked: false))
  }

  @Test(arguments: Language.allCases)
  func markdownHasATableAndASectionForEachGap(in language: Language) throws {
    let text = try GapList(try evaluation()).markdown(in: language)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.filter { $0.hasPrefix("| ") }.count == 6, "heads, rule, four gaps")
    #expect(lines.filter { $0.hasPrefix("## ") }.count == 4)
    #expect(text.contains("処置 三郎") && text.contains("2026-05-31"))
    #expect(text.contains(language(ja: "満たしていない要求事項は4件", en: "not satisfied: 4")))
  }

  @Test func noTextBecomesMarkupOrAnotherRow() throws {
    let evil = "| a\n## b\n<script>[x](http://y)"
    let list = GapList(
      try evaluation {
        $0.judgements[DeclarationSample.id("QM-3")]?.rationale = evil
        $0.judgements[DeclarationSample.id("QM-3")]?.action?.description = evil
      })
    let text = try list.markdown(in: .en)
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("## ") }.count == 4)
    #expect(text.contains("\\<script\\>\\[x\\](http://y)"))
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("| ") }.count == 6)
  }
}
