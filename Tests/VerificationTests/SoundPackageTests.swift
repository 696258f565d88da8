import Export
import Foundation
import GHSModel
import Testing

@testable import Verification

/// Packages that nobody has touched.
struct SoundPackageTests {
  @Test(arguments: Audience.allCases)
  func everyCheckPasses(audience: Audience) throws {
    let found = try Workshop().verify(try Sample.archive(audience))
    let open = found.checks.filter { $0.result != .passed }
    #expect(open.map(\.id) == (audience == .full ? [] : [.evidence]) + [.signature], "\(open)")
    #expect(found.holds)
    #expect(
      Set(found.checks.map(\.id)) == Set(CheckID.allCases).subtracting([.disclosure, .former]))
    #expect(found.declaration?.number == "D-2026-01" && found.declaration?.level == 2)
  }

  @Test func theSameDeclarationGivesTheSameBytes() throws {
    let first = try Sample.archive()
    #expect(try Sample.package().archive() == first)
    let other = with(Sample.content) { $0.number = "D-2026-02" }
    #expect(try Sample.package(of: Sample.dossier(other)).archive() != first)
  }

  @Test func whatIsLeftOutIsStatedWithItsReason() throws {
    let statement = try Sample.package(enclosingLinked: false).completeness
    #expect(statement.isBalanced)
    #expect(statement.evidence == .init(total: 4, included: 2, leftOut: 2))
    #expect(
      statement.leftOut == [
        .init(id: "E-3", reason: .linked), .init(id: "E-4", reason: .address),
        .init(id: "PS", reason: .notClaimed),
      ])
    #expect(statement.files.compactMap(\.evidence).map(\.number) == [1, 2])
    #expect(statement.texts == .init(total: 7, included: 7, leftOut: 0))
  }

  @Test func anAttachmentThatIsLostIsLeftOutInWords() throws {
    let package = try DeclarationPackage(
      Sample.dossier(), for: .full, key: Sample.key, program: Sample.program
    ) { _ in nil }
    #expect(package.completeness.leftOut.first == .init(id: "E-1", reason: .missing))
    let found = try Workshop().verify(try package.archive())
    #expect(found[.completeness] == .passed && found[.documents] == .passed)
    #expect(found[.evidence] == .notPossible && !found.holds)
  }

  @Test func noFolderOfTheMakerIsInThePackage() throws {
    let opened = try OpenedPackage(try Sample.archive())
    for (path, bytes) in opened.files {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("秘密"), "\(path)")
    }
    #expect(try opened.declaration.disclosure.shortenedPaths == [EvidenceID(number: 3)])
  }

  @Test func withoutLinkedFilesTheFrozenDigestIsThatOfTheRecord() throws {
    let dossier = try Sample.dossier(evidence: Sample.attached + [Sample.address])
    let disclosure = try Sample.package(of: dossier).declaration.disclosure
    #expect(disclosure.frozenDigest == disclosure.recordDigest)
    #expect(
      disclosure.frozenDigest == ContentDigest(of: try CanonicalJSON.data(dossier.record)))
  }

  @Test(arguments: [Declaration.Status.draft, .superseded, .withdrawn])
  func whatIsNotInForceDoesNotHold(status: Declaration.Status) throws {
    let package = try Sample.package(of: Sample.dossier(status: status))
    let found = try Workshop().verify(try package.archive())
    #expect(found.failed == [.standing])
    #expect(!found.holds)
  }

  @Test func anUnknownCatalogueDoesNotHold() throws {
    let verifier = PackageVerifier(
      documents: Workshop.maker(), days: VerificationDays(present: Sample.day)
    ) { _ in .own }
    let workshop = try Workshop()
    let found = try verifier.verify(try workshop.write(try Sample.archive()))
    #expect(found[.catalogueKnown] == .notPossible && !found.holds)
  }

  /// With other fonts or another Cairo a PDF file has other bytes and the same words.
  @Test func aPDFOfOtherBytesWithTheSameWordsIsTheSame() throws {
    var opened = try OpenedPackage(try Sample.archive())
    opened.files["data/declaration.en.pdf"]?.append(contentsOf: "% drawn elsewhere\n".utf8)
    try opened.settle(.statements)
    let found = try Workshop().verify(try opened.packed())
    #expect(found.holds && found.said(.printed).contains("(1 with other fonts, whose look"))
  }

  @Test func anotherVersionOfTheProgramCannotCompareItsPages() throws {
    let workshop = try Workshop()
    var opened = try OpenedPackage(try Sample.archive())
    opened.files["data/declaration.en.html"]?.append(contentsOf: "\n".utf8)
    try opened.settle(.statements)
    let path = try workshop.write(try opened.packed())
    let found = try Workshop.verifier(program: "ghs 10.0").verify(path)
    #expect(found[.documents] == .notPossible && !found.holds)
    #expect(try Workshop.verifier().verify(path).failed == [.documents])
  }

  /// What a machine format says of itself is looked at even where its bytes cannot be compared.
  @Test(arguments: [
    ("declaration.cdx.json", "\"claim/QM-1\"", "\"claim/QM-99\"", "refers to “claim/QM-99”"),
    ("declaration.cdx.json", "\"requirement/QM-1\"", "\"catalogue\"", "the kind of thing"),
    (
      "assessment-results.oscal.json", "\"target-id\" : \"QM-1_obj\"",
      "\"target-id\" : \"issuer\"", "the kind of thing"
    ),
  ])
  func aMachineFormatThatContradictsItselfFailsInAnyVersion(
    name: String, words: String, others: String, said: String
  ) throws {
    let workshop = try Workshop()
    var opened = try OpenedPackage(try Sample.archive())
    let path = "data/\(name)"
    let text = String(decoding: try #require(opened.files[path]), as: UTF8.self)
    let place = try #require(text.range(of: words))
    opened.files[path] = Data(text.replacingCharacters(in: place, with: others).utf8)
    try opened.settle(.statements)
    let packed = try workshop.write(try opened.packed())
    let found = try Workshop.verifier(program: "ghs 10.0").verify(packed)
    #expect(found[.documents] == .failed && found.said(.documents).contains(said))
    #expect(found.said(.documents).hasPrefix("\(name): "))
  }
}
