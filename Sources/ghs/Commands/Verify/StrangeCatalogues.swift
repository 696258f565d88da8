import GHSModel
import Synchronization

/// The catalogues of their issuers' own that were met while packages were checked, and are not trusted.
final class StrangeCatalogues: Sendable {
  private let met = Mutex<[CatalogueReference]>([])

  /// All of them, each once, in the order in which they were met.
  var all: [CatalogueReference] { met.withLock { $0 } }

  /// Notes one.
  func add(_ catalogue: CatalogueReference) {
    met.withLock { met in
      if !met.contains(catalogue) { met.append(catalogue) }
    }
  }
}
