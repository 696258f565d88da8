import CatalogueFile
import GHSModel
import Testing

/// The catalogues that the program carries, each read once for all tests.
enum CarriedGHS {
  /// Edition 1.20.
  static func catalogue() throws -> Catalogue { try edition("1.20") }

  /// An edition of the guideline.
  static func edition(_ edition: String) throws -> Catalogue {
    try #require(try editions().first { $0.edition == edition })
  }

  /// Every edition, older ones first.
  static func editions() throws -> [Catalogue] { try loaded.get() }

  private static let loaded = Result {
    try CarriedCatalogues.editions.compactMap {
      try CarriedCatalogues.catalogue(id: $0.id, edition: $0.edition)
    }
  }
}
