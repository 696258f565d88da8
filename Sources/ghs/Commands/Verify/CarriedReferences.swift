import CatalogueFile
import GHSModel
import Synchronization

/// The digests of carried catalogues, each taken once however many packages are checked.
final class CarriedReferences: Sendable {
  private struct Name: Hashable {
    let id: String
    let edition: String
  }

  private let known = Mutex<[Name: CatalogueReference]>([:])

  /// The reference of a carried catalogue; nothing when it is not carried.
  func reference(id: String, edition: String) throws -> CatalogueReference? {
    let name = Name(id: id, edition: edition)
    if let found = known.withLock({ $0[name] }) { return found }
    guard let catalogue = try CarriedCatalogues.catalogue(id: id, edition: edition) else {
      return nil
    }
    let reference = try catalogue.reference()
    known.withLock { $0[name] = reference }
    return reference
  }
}
