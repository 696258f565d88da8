public import GHSModel

extension AppState {
  /// What is made ready while the user does nothing, each in small pieces.
  private enum Preparation {
    case search(OpenProduct)
    case weakPoints(OpenProduct)
    case help
  }

  /// Whether anything is to be found out while the user does nothing.
  public var hasWorkAtRest: Bool { effectAtRest != nil || preparation != nil }

  /// Does a small piece of what is to be found out while the user does nothing.
  mutating func rest() -> [Effect] {
    if let effect = effectAtRest { return apply([.effect(effect)], from: stack.count - 1) }
    switch preparation {
    case .search(let open): environment.foresight.prepareSearch(of: open)
    case .weakPoints(let open): environment.foresight.prepareWeakPoints(of: open)
    case .help: environment.foresight.help.prepare(in: environment)
    case nil: break
    }
    return []
  }

  /// What is to be made ready next.
  private var preparation: Preparation? {
    guard !isWaiting else { return nil }
    if let open = environment.open {
      if environment.foresight.search(of: open) == nil { return .search(open) }
      if environment.foresight.weakPoints(of: open) == nil { return .weakPoints(open) }
    }
    return environment.foresight.help.isReady(in: environment) ? nil : .help
  }

  /// Makes ready what a command needs that is made only once.
  mutating func makeReady(for command: CommandID) {
    guard command == .search, let open = environment.open,
      environment.foresight.search(of: open) == nil
    else { return }
    environment.foresight.prepareSearch(of: open, completely: true)
  }

  /// A product as it was when it was looked at, if that is still known.
  public func foreseen(_ id: ProductID) -> ProductSnapshot? {
    environment.foresight.products[id]?.snapshot
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
