import CatalogueFile
import GHSModel
import Testing

/// The catalogue of edition 1.20 that the program carries.
enum CarriedGHS {
  static func catalogue() throws -> Catalogue {
    try #require(try loaded.get())
  }

  /// Read once for all tests.
  private static let loaded = Result {
    try CarriedCatalogues.catalogue(id: "ghs", edition: "1.20")
  }
}
