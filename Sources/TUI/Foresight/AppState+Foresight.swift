import GHSModel

extension AppState {
  /// Whether anything is to be found out while the user does nothing.
  public var hasWorkAtRest: Bool { effectAtRest != nil || canPrepare }

  /// Does a small piece of what is to be found out while the user does nothing.
  mutating func rest() -> [Effect] {
    if let effect = effectAtRest { return apply([.effect(effect)], from: stack.count - 1) }
    if canPrepare, let open = environment.open { environment.foresight.prepareSearch(of: open) }
    return []
  }

  /// Whether the search in what is open is not ready.
  private var canPrepare: Bool {
    guard !isWaiting, let open = environment.open else { return false }
    return environment.foresight.search(of: open) == nil
  }

  /// Makes ready what a command needs that is made only once.
  mutating func makeReady(for command: CommandID) {
    guard command == .search, let open = environment.open,
      environment.foresight.search(of: open) == nil
    else { return }
    environment.foresight.prepareSearch(of: open, completely: true)
  }

  /// The product an answer brings, evaluated unless that has been done already.
  func evaluated(_ snapshot: ProductSnapshot) -> OpenProduct {
    environment.foresight.opened(snapshot) ?? OpenProduct(snapshot, on: environment.today)
  }

  /// Takes what was found of a product of the list.
  mutating func look(at snapshot: ProductSnapshot) {
    let open = evaluated(snapshot)
    let id = open.product.id
    environment.outlooks[id] = Outlook(
      open, wanted: environment.targets[id], on: environment.today)
    if let list = stack.first as? ProductsScreen {
      environment.foresight.keep(open, of: Set(list.near(in: environment)))
    }
  }
}
