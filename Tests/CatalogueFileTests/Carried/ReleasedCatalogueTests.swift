import Foundation
import GHSModel
import Testing

@testable import CatalogueFile

/// The list of what older versions of the program carried.
@Suite struct ReleasedCatalogueTests {
  private static let digest = String(repeating: "1a", count: 32)

  private func reference(_ edition: String, _ digest: String) throws -> CatalogueReference {
    CatalogueReference(
      id: "ghs", edition: edition, digest: try #require(ContentDigest(hexadecimal: digest)))
  }

  @Test func whatIsListedIsKnownByNameAndDigest() throws {
    let list = try ReleasedCatalogue.list(
      in: """
        released:
          - {id: ghs, edition: "1.20", version: "0.1.0", sha-256: \(Self.digest)}
        """)
    let other = String(repeating: "2b", count: 32)
    #expect(try ReleasedCatalogue.version(of: reference("1.20", Self.digest), in: list) == "0.1.0")
    #expect(try ReleasedCatalogue.version(of: reference("1.10", Self.digest), in: list) == nil)
    #expect(try ReleasedCatalogue.version(of: reference("1.20", other), in: list) == nil)
  }

  /// Every line is whole, none stands twice, and none is of a body of requirements never carried.
  @Test func theCarriedListIsSound() throws {
    let list = try ReleasedCatalogue.all()
    #expect(Set(list.map(\.digest)).count == list.count)
    for line in list { #expect(line.id == "ghs" && !line.version.isEmpty && !line.edition.isEmpty) }
  }

  @Test func aLineOfAnotherFormIsRefused() {
    for text in [
      "released: [{id: ghs}]", "released:\n  - {id: ghs, edition: a, version: b, sha-256: 0}",
    ] {
      #expect(throws: (any Error).self) { try ReleasedCatalogue.list(in: text) }
    }
  }
}
