import GHSModel

/// What has been found out before it was asked for, while no key came, so that it is there at once.
///
/// Nothing is shown that would not be shown without it. It is bounded: the products near the chosen one,
/// the search in one catalogue, the weak points of one product, the help at one width.
struct Foresight: Sendable {
  /// The products that may be opened next, as they were when they were looked at.
  private(set) var products: [ProductID: OpenProduct] = [:]
  /// The search in the catalogue of the product that was open last, as far as it is prepared.
  private(set) var search: (catalogue: CatalogueReference, search: CatalogueSearch)?
  /// What would bring down the level of the product that was open last, as far as it was tried.
  private var weakPoints: WeakPoints?
  /// The help, as far as it is laid out.
  var help = HelpTexts()

  /// The most requirements that are made ready for the search at a time: about a millisecond.
  private static let slice = 8

  /// Keeps a product that was looked at if it may be opened next, and no others than those that may be.
  ///
  /// What is kept of a product is always what was found when it was looked at last.
  mutating func keep(_ open: OpenProduct, of near: Set<ProductID>) {
    guard near.contains(open.product.id) else {
      products[open.product.id] = nil
      return
    }
    products = products.filter { near.contains($0.key) }
    products[open.product.id] = open
  }

  /// Forgets the products, which may have changed.
  mutating func forgetProducts() {
    products = [:]
  }

  /// A product that has just been read, with what follows from its assessment if that is known.
  func opened(_ snapshot: ProductSnapshot) -> OpenProduct? {
    products[snapshot.assessment.product.id].flatMap {
      $0.snapshot.isSame(as: snapshot) ? $0 : nil
    }
  }

  /// The search in the catalogue of a product, when it is ready.
  func search(of open: OpenProduct) -> CatalogueSearch? {
    guard let search, search.catalogue == open.assessment.catalogue, search.search.isReady else {
      return nil
    }
    return search.search
  }

  /// Makes the search in the catalogue of a product ready, or a small part of it.
  mutating func prepareSearch(of open: OpenProduct, completely: Bool = false) {
    if search?.catalogue != open.assessment.catalogue {
      search = (open.assessment.catalogue, CatalogueSearch(beginningWith: open.catalogue))
      guard completely else { return }
    }
    search?.search.prepare(completely ? open.list.requirementCount : Self.slice)
  }

  /// What would bring down the level of a product, when that is known.
  func weakPoints(of open: OpenProduct) -> WeakPoints? {
    weakPoints.flatMap { $0.isComplete && $0.isOf(open.evaluation) ? $0 : nil }
  }

  /// Finds out a part of what would bring down the level of a product.
  mutating func prepareWeakPoints(of open: OpenProduct) {
    guard let points = weakPoints, points.isOf(open.evaluation) else {
      weakPoints = WeakPoints(of: open.evaluation)
      return
    }
    weakPoints?.tryNext()
  }
}

extension ProductSnapshot {
  /// Whether two say the same; the catalogue is known by its digest.
  fileprivate func isSame(as other: ProductSnapshot) -> Bool {
    assessment == other.assessment && declaration == other.declaration
  }
}
