import Export
import Foundation
import GHSModel
import Testing

@testable import Verification

/// What a revision says was before, held against the declaration it replaces.
struct FormerDeclarationTests {
  private let workshop: Workshop

  init() throws { workshop = try Workshop() }

  private static let former = Result {
    try Sample.dossier(
      with(Sample.content) {
        $0.number = "D-2026-00"
        $0.claimedLevel = 1
        $0.claimedCategories = [Sample.category("RM")]
      }, evidence: [Sample.attached[0], Sample.linked])
  }

  /// The declaration that revises ``former``, as it says itself unless something is changed.
  private func revised(
    _ change: (inout Revision) -> Void = { _ in }
  ) throws -> DeclarationDossier {
    let next = try Sample.dossier()
    var revision = Revision(of: try Self.former.get().record, by: next.record)
    change(&revision)
    return DeclarationDossier(
      declaration: next.declaration, record: next.record, catalogue: next.catalogue,
      lineage: DeclarationLineage(revision: revision))
  }

  private func verify(
    _ dossier: DeclarationDossier, _ audience: Audience = .full,
    revising former: DeclarationDossier?, _ formerAudience: Audience = .full
  ) throws -> Verification {
    let path = try workshop.write(
      try Sample.package(audience, of: dossier).archive(), as: "new.zip")
    let other = try former.map {
      try workshop.write(try Sample.package(formerAudience, of: $0).archive(), as: "former.zip")
    }
    return try Workshop.verifier().verify(path, revising: other)
  }

  @Test func withoutTheFormerPackageItIsNotPossibleAndDoesNotCount() throws {
    let found = try verify(revised(), revising: nil)
    #expect(found[.former] == .notPossible)
    #expect(found.said(.former).contains("D-2026-00"))
    #expect(found.holds)
    #expect(try verify(Sample.dossier(), revising: nil)[.former] == nil)
  }

  /// Both packages in one folder are held against each other without being asked.
  @Test func inARegisterItIsHeldAgainstTheFormer() throws {
    let lying = try revised { revision in
      guard let place = revision.changes.firstIndex(where: { $0.aspect == .level }) else { return }
      revision.changes[place].before = "3"
    }
    let verifier = try Workshop.verifier()
    func register(_ packages: [(DeclarationDossier, Audience)]) throws -> Register {
      let found = try packages.enumerated().map { place, package in
        let path = try workshop.write(
          try Sample.package(package.1, of: package.0).archive(), as: "\(place).zip")
        return (path, Result<_, ArchiveFault>.success(try verifier.verify(path)))
      }
      return try Register(found, on: Sample.day) { try verifier.verify($0, revising: $1) }
    }
    let former = try Self.former.get()
    let sound = try register([(former, .public), (revised(), .full), (former, .full)])
    let held = try #require(sound.rows[1].former)
    #expect(held.hasSuffix("2.zip"), "the full version says more")
    #expect(sound.rows[1].isSound && sound.rows[0].former == nil)
    #expect(sound.rows[1].remarks(in: .en).contains { $0.hasPrefix("held against ") })
    let found = try register([(former, .full), (lying, .full)])
    #expect(!found.rows[1].holds && found.rows[1].former != nil)
    #expect(found.rows[1].remarks(in: .ja).contains { $0.contains("一致しません") })
    let alone = try register([(lying, .full)])
    #expect(alone.rows[0].holds && alone.rows[0].former == nil)
    let other = try Sample.dossier(with(Sample.content) { $0.number = "D-2026-99" })
    #expect(try register([(other, .full), (lying, .full)]).rows[1].former == nil)
  }

  @Test func whatWasBeforeAgrees() throws {
    let found = try verify(revised(), revising: Self.former.get())
    #expect(found[.former] == .passed, "\(found.said(.former))")
    #expect(found.holds)
  }

  @Test(arguments: Audience.allCases, Audience.allCases)
  func publicPackagesAgreeAsFarAsTheyShow(one: Audience, other: Audience) throws {
    let found = try verify(revised(), one, revising: Self.former.get(), other)
    #expect(found[.former] == .passed, "\(found.said(.former))")
  }

  @Test(arguments: Audience.allCases) func aLevelThatWasNeverClaimedIsFoundOut(
    audience: Audience
  ) throws {
    let lying = try revised { revision in
      guard let place = revision.changes.firstIndex(where: { $0.aspect == .level }) else { return }
      revision.changes[place].before = "3"
    }
    let found = try verify(lying, audience, revising: Self.former.get())
    #expect(found[.standing] == .passed, "what is now is right")
    #expect(found[.former] == .failed && !found.holds)
    #expect(found.said(.former).contains("Level claimed"))
  }

  @Test func aChangeThatIsKeptQuietIsFoundOut() throws {
    let quiet = try revised { $0.changes.removeAll { $0.aspect == .evidence } }
    let found = try verify(quiet, revising: Self.former.get())
    #expect(found[.former] == .failed)
    #expect(found.said(.former).contains("Evidence E-2"))
  }

  @Test func anotherDeclarationIsNotTheFormerOne() throws {
    let other = try Sample.dossier(with(Sample.content) { $0.number = "D-2025-07" })
    let found = try verify(revised(), revising: other)
    #expect(found[.former] == .failed)
    #expect(found.said(.former).contains("D-2025-07"))
    #expect(try verify(Sample.dossier(), revising: other)[.former] == .failed)
  }

  @Test func aFormerPackageThatCannotBeReliedOnProvesNothing() throws {
    let path = try workshop.write(
      try Sample.package(of: revised()).archive(), as: "new.zip")
    var opened = try OpenedPackage(try Sample.package(of: Self.former.get()).archive())
    opened.files["data/declaration.json"] = Data("{}".utf8)
    let other = try workshop.write(try opened.packed(), as: "former.zip")
    let found = try Workshop.verifier().verify(path, revising: other)
    #expect(found[.former] == .notPossible && !found.holds)
  }
}
