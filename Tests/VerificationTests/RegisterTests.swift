import Export
import Foundation
import GHSModel
import Testing

@testable import Verification

/// The register of many packages.
struct RegisterTests {
  private func verification(
    _ change: (inout DeclarationContent) -> Void = { _ in }, _ audience: Audience = .full
  ) throws -> Verification {
    let dossier = try Sample.dossier(with(Sample.content, change))
    return try Workshop().verify(try Sample.package(audience, of: dossier).archive())
  }

  @Test func duplicatesLapsedAndRefusedAreRemarked() throws {
    let lastDay = Register([("a.zip", .success(try verification()))], on: Sample.date("2027-03-31"))
    #expect(lastDay.holds && lastDay.rows[0].validUntil == Sample.date("2027-03-31"))
    let register = Register(
      [
        ("a.zip", .success(try verification())),
        ("b.zip", .success(try verification({ $0.validity = "None" }))),
        ("c.zip", .failure(.notAnArchive)),
        ("d.zip", .success(try verification({ $0.number = "Ｄ-2026-02" }))),
        ("e.zip", .success(try verification({ $0.number = "d-2026 -02" }))),
      ], on: Sample.date("2027-04-01"))
    #expect(register.rows.map(\.lapsed) == [true, false, false, true, true])
    #expect(register.rows[0].validUntil == Sample.date("2027-03-31"))
    #expect(register.rows[0].duplicates == ["b.zip"])
    #expect(register.rows[3].duplicates == ["e.zip"])
    #expect(register.rows.map(\.holds) == [true, true, false, true, true])
    #expect(!register.holds)
    #expect(register.rows[2].remarks(in: .en) == ["It is not a zip archive."])
  }

  /// One package is held against the receiver's day, too.
  @Test func validityThatHasEndedIsNotInForce() throws {
    func standing(_ day: String) throws -> Check? {
      let workshop = try Workshop()
      let days = VerificationDays(present: Sample.day, validity: Sample.date(day))
      let file = try workshop.write(try Sample.archive())
      return try Workshop.verifier(days: days).verify(file).checks.first { $0.id == .standing }
    }
    #expect(try standing("2027-03-31")?.result == .passed)
    let ended = try standing("2027-04-01")
    #expect(ended?.result == .failed && ended?.message.en.contains("ended on 2027-03-31") == true)
  }

  /// A day that has begun on the other side of the earth has begun.
  @Test func tomorrowMayBeTodayElsewhere() throws {
    func standing(_ present: String) throws -> Check.Result? {
      let workshop = try Workshop()
      let days = VerificationDays(present: Sample.date(present))
      return try Workshop.verifier(days: days).verify(workshop.write(try Sample.archive()))[
        .standing]
    }
    #expect(try standing("2026-03-31") == .passed && standing("2026-03-30") == .failed)
  }

  @Test func whatIsNotInForceIsRemarked() throws {
    let former = try Sample.dossier()
    let next = try Sample.dossier(with(Sample.content) { $0.number = "D-2026-02" })
    let revision = Revision(of: former.record, by: next.record)
    let revised = DeclarationDossier(
      declaration: next.declaration, record: next.record, catalogue: next.catalogue,
      lineage: DeclarationLineage(revision: revision))
    let superseded = try Sample.dossier(status: .superseded)
    let known = DeclarationDossier(
      declaration: superseded.declaration, record: superseded.record,
      catalogue: superseded.catalogue,
      lineage: DeclarationLineage(supersededBy: DeclarationCitation(next.record)))
    func register(_ dossiers: DeclarationDossier...) throws -> Register {
      Register(
        try dossiers.enumerated().map { place, dossier in
          let package = try Sample.package(.full, of: dossier).archive()
          return ("\(place).zip", .success(try Workshop().verify(package)))
        }, on: Sample.day)
    }
    let both = try register(former, revised)
    #expect(both.rows.map(\.supersededIn) == [["1.zip"], []] && !both.holds)
    #expect(both.rows[0].remarks(in: .en) == ["replaced by 1.zip"])
    #expect(both.rows.map(\.holds) == [true, true])
    #expect(both.cells(in: .ja).map(\.last) == ["発行済み", "発行済み"])
    #expect(try register(revised).holds)
    let older = try register(known)
    #expect(!older.holds)
    #expect(older.rows[0].remarks(in: .ja).contains { $0.contains("改訂により失効 → D-2026-02") })
  }

  /// A notice that says something else than the record is found out, whatever was hashed anew.
  @Test func aRevisionThatDoesNotLeadToTheRecordFails() throws {
    let former = try Sample.dossier(with(Sample.content) { $0.number = "D-2026-00" })
    let next = try Sample.dossier()
    var revision = Revision(of: former.record, by: next.record)
    func standing(_ revision: Revision) throws -> Check? {
      let dossier = DeclarationDossier(
        declaration: next.declaration, record: next.record, catalogue: next.catalogue,
        lineage: DeclarationLineage(revision: revision))
      let package = try Sample.package(.full, of: dossier).archive()
      return try Workshop().verify(package).checks.first { $0.id == .standing }
    }
    #expect(try standing(revision)?.result == .passed)
    #expect(try standing(revision)?.message.en.contains("revises D-2026-00") == true)
    revision.changes = [RevisionChange(.level, before: "1", after: "3")]
    #expect(try standing(revision)?.result == .failed)
    revision.changes = [RevisionChange(.evidence, .added, subject: "E-9", after: "Nothing")]
    #expect(try standing(revision)?.result == .failed)
    revision.changes = []
    revision.supersedes.number = Sample.content.number
    #expect(try standing(revision)?.result == .failed)
  }

  @Test func theFullAndThePublicVersionAreOneDeclaration() throws {
    let register = Register(
      [
        ("a.zip", .success(try verification())),
        ("b.zip", .success(try verification({ _ in }, .public))),
      ], on: Sample.day)
    #expect(register.holds && register.rows.allSatisfy(\.duplicates.isEmpty))
  }

  /// Whatever stands in packages or in the names of files, a spreadsheet shows it and executes nothing.
  @Test func cellsAreHarmless() throws {
    let register = Register(
      [
        ("a.zip", .success(try verification { $0.number = "=HYPERLINK(\"http://evil\")" })),
        ("b\"c.zip", .success(try verification { $0.issuerName = " +1" })),
        ("\r\n=1.zip", .failure(.notAnArchive)), ("\u{200B}=1.zip", .failure(.notAnArchive)),
        ("x; =1.zip", .failure(.notAnArchive)), ("\u{1B}[31m\u{202E}.zip", .failure(.notAnArchive)),
      ], on: Sample.day)
    let document = RegisterDocument(
      heads: Register.heads(in: .en), rows: register.cells(in: .en), day: Sample.day, in: .en)
    let csv = String(decoding: document.csv, as: UTF8.self)
    let lines = csv.split(separator: "\r\n")
    #expect(csv.unicodeScalars.first == "\u{FEFF}" && lines.count == 7)
    #expect(lines[1].contains("\"'=HYPERLINK(\"\"http://evil\"\")\""))
    #expect(lines[2].hasPrefix("\"b\"\"c.zip\"") && lines[2].contains(",' +1,"))
    #expect(lines[3].hasPrefix("' =1.zip,"))
    #expect(lines[4].hasPrefix("'\u{200B}=1.zip,"))
    #expect(lines[5].hasPrefix("x;' =1.zip,"))
    #expect(lines[6].hasPrefix("[U+001B][31m[U+202E].zip,"))
  }

  /// Comparing each package with each would take minutes.
  @Test(.timeLimit(.minutes(1))) func tenThousandPackagesAreComparedAtOnce() throws {
    let one = try verification()
    let found = (0..<10_000).map { number -> (String, Result<Verification, ArchiveFault>) in
      ("\(number).zip", number == 0 ? .success(one) : .failure(.notAnArchive))
    }
    let same = [("a.zip", Result<Verification, ArchiveFault>.success(one))]
    let register = Register(found + same, on: Sample.day)
    #expect(register.rows.count == 10_001)
    let doubled = register.rows.contains { !$0.duplicates.isEmpty }
    #expect(!doubled, "one declaration twice is no duplicate")
  }

  @Test(arguments: [
    ("2027年3月末まで", "2027-03-31"), ("2028年2月末", "2028-02-29"), ("until 2027-12-31.", "2027-12-31"),
    ("２０２７年１２月３１日", "2027-12-31"), ("2026/4/1 から 2027/3/31 まで", "2027-03-31"),
    ("病棟ノート 2.1.0（ビルド412）に限る。", ""), ("None", ""), ("2027-13-45", ""),
  ])
  func datesAreFoundInWords(text: String, date: String) {
    #expect((ValidityDate.latest(in: text)?.description ?? "") == date)
  }
}
