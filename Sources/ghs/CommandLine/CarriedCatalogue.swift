import CatalogueFile
import GHSModel

/// The edition a product is judged against when nobody names one: the newest of the guideline.
let defaultEdition = "1.20"

/// The catalogue of an edition that the program carries.
func carriedCatalogue(edition: String) throws -> Catalogue {
  guard let catalogue = try CarriedCatalogues.catalogue(id: "ghs", edition: edition) else {
    throw CommandError.unknownCatalogue(
      edition, known: CarriedCatalogues.editions.map(\.edition))
  }
  return catalogue
}
