import Export
import Foundation
import GHSModel
import Testing

@testable import Verification

/// Each thing that makes a row of the register unsound does so alone, and is said.
struct RegisterRowTests {
  private func found(
    _ change: (inout DeclarationContent) -> Void = { _ in }, on day: String = "2026-04-01",
    status: Declaration.Status = .issued, replacing former: DeclarationCitation? = nil
  ) throws -> Result<Verification, ArchiveFault> {
    let dossier = try Sample.dossier(with(Sample.content, change), status: status)
    let record = with(dossier.record) { $0.issuedOn = Sample.date(day) }
    var revision = Revision(of: record, by: record)
    if let former { revision.supersedes = former }
    let packaged = try PackagedDeclaration(
      .declaration, dossier.declaration, record: record, catalogue: Sample.catalogue, nature: [],
      lineage: DeclarationLineage(revision: former == nil ? nil : revision), for: .full,
      key: Sample.key, program: Sample.program)
    return .success(
      Verification(
        package: "p.zip", declaration: packaged, checks: [.passed(.archive, ja: "可", en: "sound")],
        optional: []))
  }

  private func register(
    _ found: Result<Verification, ArchiveFault>..., on day: String = "2026-04-01"
  ) -> Register {
    Register(found.enumerated().map { ("\($0).zip", $1) }, on: Sample.date(day))
  }

  @Test func validityThatHasEndedCountsAlone() throws {
    let lapsed = register(try found(), on: "2027-04-01")
    #expect(!lapsed.holds && lapsed.rows[0].holds)
    #expect(lapsed.rows[0].remarks(in: .en) == ["validity has lapsed"])
    #expect(lapsed.rows[0].remarks(in: .ja) == ["有効期限切れ"])
    #expect(register(try found(), on: "2027-03-31").holds)
  }

  @Test func aNumberThatStandsTwiceCountsAlone() throws {
    let twice = register(try found(), try found { $0.supplement = "Other." })
    #expect(!twice.holds && twice.rows.map(\.holds) == [true, true])
    #expect(
      twice.rows.map { $0.remarks(in: .en) } == [
        ["number also in 1.zip"], ["number also in 0.zip"],
      ])
    #expect(register(try found(), try found()).holds, "one declaration sent twice")
  }

  @Test func refusedIsNotFailed() throws {
    let failed = Verification(
      package: "p.zip", declaration: nil, checks: [.failed(.bag, ja: "不可", en: "no bag")],
      optional: [])
    let rows = register(.failure(.notAnArchive), .success(failed)).rows
    #expect(rows.map { $0.result(in: .en) } == ["refused", "failed"])
    #expect(rows.map { $0.result(in: .ja) } == ["受付不可", "不合格"])
    #expect(rows.map { $0.remarks(in: .en) } == [["It is not a zip archive."], ["bag: no bag"]])
  }

  /// Only what the issuer of a declaration has issued replaces it, and only that of its day.
  @Test func onlyTheIssuersOwnRevisionReplaces() throws {
    let former = try found().get()
    let citation = with(DeclarationCitation(try Sample.dossier().record)) {
      $0.issuedOn = Sample.day
    }
    func replaced(_ next: Result<Verification, ArchiveFault>) -> [String] {
      register(.success(former), next).rows[0].supersededIn
    }
    let number: (inout DeclarationContent) -> Void = { $0.number = "D-2026-02" }
    #expect(try replaced(found(number, replacing: citation)) == ["1.zip"])
    #expect(try replaced(found(number, status: .draft, replacing: citation)).isEmpty)
    let other: (inout DeclarationContent) -> Void = {
      $0.number = "D-2026-02"
      $0.issuerName = "別の会社"
    }
    #expect(try replaced(found(other, replacing: citation)).isEmpty)
    let earlier = with(citation) { $0.issuedOn = Sample.date("2025-04-01") }
    #expect(try replaced(found(number, replacing: earlier)).isEmpty)
  }
}
