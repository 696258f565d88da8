import GHSModel

/// What the user wants of the guidance; no part of the assessment and not in its records.
enum Wish: Hashable, Sendable {
  /// Which level a product is to reach; nothing for the next one.
  case target(ProductID, level: Int?)
  /// Which requirements the guided mode is to ask later, the longest postponed first.
  case postponed(ProductID, [RequirementID])
}

extension AppState {
  /// Remembers a wish.
  ///
  /// - Returns: The effects it needs.
  mutating func apply(_ wish: Wish) -> [Effect] {
    switch wish {
    case .target(let product, let level):
      environment.targets[product] = level
      environment.outlooks[product] = nil
      for index in stack.indices { stack[index].goalChanged(in: environment) }
      return [.setTarget(product, level: level)]
    case .postponed(let product, let requirements):
      environment.postponed[product] = requirements
      return []
    }
  }
}

extension Environment {
  /// The goal of the open product.
  var goal: Goal? {
    open.flatMap { Goal($0, wanted: targets[$0.product.id]) }
  }
}
