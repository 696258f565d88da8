import GHSModel
import Testing

@testable import Export

/// The supporting documentation says who keeps each piece of evidence, where and for how long.
@Suite struct KeepingDocumentTests {
  private func rows(_ keeping: Keeping?, _ language: Language) throws -> [[[String]]] {
    var assessment = try DeclarationSample.assessment
    assessment.evidence[0].keeping = keeping
    let dossier = try DeclarationSample.dossier(
      record: DeclarationSample.record(assessment: assessment))
    let document = SupportingDocumentation(dossier, completeness: .nothing, in: language).document
    for case .table(let table) in document.blocks {
      let rows = table.rows.compactMap { row -> [[String]]? in
        guard case .cells(let cells) = row else { return nil }
        return cells.map { $0.paragraphs.map(\.text) }
      }
      if rows.contains(where: { $0.count == 5 }) { return rows }
    }
    return []
  }

  @Test(arguments: Language.allCases) func namesCustodianAndRetention(language: Language) throws {
    let keeping = Keeping(
      custodian: "文書管理室", retention: "本社書庫", until: DeclarationSample.date("2036-03-31"))
    let row = try #require(
      try rows(keeping, language).first { $0[2].first?.hasPrefix("E-1 ") == true })
    #expect(row[3].first == "文書管理室")
    #expect(row[4] == ["本社書庫", language(ja: "2036-03-31 まで", en: "until 2036-03-31")])
  }

  @Test(arguments: Language.allCases) func theOwnerAndThenTheIssuerKeeps(language: Language) throws
  {
    let rows = try rows(nil, language)
    let owned = try #require(rows.first { $0[2].first?.hasPrefix("E-1 ") == true })
    #expect(owned[3].first == "管理 四郎" && owned[4] == [])
    let unowned = try #require(rows.first { $0[2].first?.hasPrefix("E-3 ") == true })
    #expect(unowned[3].first == "発行者株式会社")
  }
}
