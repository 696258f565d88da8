import GHSModel
import Testing

@testable import Export

/// The register of the supporting documentation says who keeps each piece of evidence, where and for how long.
@Suite struct KeepingDocumentTests {
  private func register(
    _ language: Language, _ keeping: Keeping? = nil
  ) throws -> [[[String]]] {
    var assessment = try DeclarationSample.assessment
    assessment.evidence[0].keeping = keeping
    let dossier = try DeclarationSample.dossier(
      record: DeclarationSample.record(assessment: assessment))
    let document = SupportingDocumentation(dossier, completeness: .nothing, in: language).document
    let heading = language(ja: "証拠の台帳", en: "Register of evidence")
    let place = try #require(
      document.blocks.firstIndex(of: .heading(.init(.section, heading))), "\(heading)")
    guard case .table(let table) = document.blocks[place + 2] else { return [] }
    return table.rows.compactMap { row in
      guard case .cells(let cells) = row else { return nil }
      return cells.map { $0.paragraphs.map(\.text) }
    }
  }

  @Test(arguments: Language.allCases) func namesCustodianAndRetention(language: Language) throws {
    let keeping = Keeping(
      custodian: "文書管理室", retention: "本社書庫", until: DeclarationSample.date("2036-03-31"))
    let row = try #require(try register(language, keeping).first { $0[0] == ["E-1"] })
    #expect(row[2].first == "文書管理室")
    #expect(row[3] == ["本社書庫", language(ja: "2036-03-31まで", en: "until\u{A0}2036-03-31")])
  }

  @Test(arguments: Language.allCases) func theOwnerAndThenTheIssuerKeeps(language: Language) throws
  {
    let rows = try register(language)
    let owned = try #require(rows.first { $0[0] == ["E-1"] })
    #expect(owned[2].first == "管理 四郎" && owned[3] == [])
    let unowned = try #require(rows.first { $0[0] == ["E-3"] })
    #expect(unowned[2].first == "発行者株式会社")
  }

  /// Each piece once, with its digest, however many requirements it supports; none of what is not claimed.
  @Test(arguments: Language.allCases) func listsEachPieceOnce(language: Language) throws {
    let rows = try register(language)
    #expect(rows.map { $0[0] } == [["E-1"], ["E-2"], ["E-3"]])
    let digests = DeclarationSample.evidence.prefix(3).map { $0.file?.digest.hexadecimal }
    #expect(zip(rows, digests).allSatisfy { row, digest in digest == nil || row[1].last == digest })
    #expect(rows[1][1].last == "https://example.com/record")
  }

  /// What the requirements cite is what the register lists.
  @Test(arguments: Language.allCases) func everyCitationIsInTheRegister(language: Language) throws {
    let document = SupportingDocumentation(
      try DeclarationSample.dossier(), completeness: .nothing, in: language
    ).document
    let cited = Set(
      document.blocks.flatMap(\.texts).compactMap { $0.wholeMatch(of: /(E-\d+) .+/)?.1 }
        .map(String.init))
    #expect(cited == Set(try register(language).flatMap { $0[0] }))
  }
}
