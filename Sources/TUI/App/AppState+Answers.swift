import GHSModel

extension AppState {
  /// Takes in what the program found, then lets every screen answer to it, the topmost first.
  mutating func receive(_ answer: Answer, to effect: Effect) -> [Effect] {
    if let index = pending.firstIndex(of: effect) { pending.remove(at: index) }
    store(answer, to: effect)
    var effects: [Effect] = []
    var isTaken = false
    for index in stack.indices.reversed() {
      guard let reactions = stack[index].receive(answer, to: effect, in: environment) else {
        continue
      }
      isTaken = true
      effects += apply(reactions, from: index)
    }
    if !isTaken, case .failed(let failure) = answer { environment.status = .error(failure.text) }
    return effects
  }

  private mutating func store(_ answer: Answer, to effect: Effect) {
    switch answer {
    case .products(let products):
      environment.products = products
      environment.productsAreStale = false
    case .product(let snapshot), .reasons(_, let snapshot): store(snapshot)
    case .undone(let text, let snapshot):
      if case .undo = effect {
        environment.status = .notice(Phrases.undone(text))
      } else {
        environment.status = .notice(text)
      }
      environment.productsAreStale = true
      if let snapshot { store(snapshot) }
    case .journal(let page): environment.journal = page
    case .declarations(let declarations, let snapshot):
      store(snapshot)
      environment.declarations = declarations
    case .failed(let failure):
      if let snapshot = failure.current { store(snapshot) }
    case .verified, .exported, .directory, .text: break
    }
  }

  private mutating func store(_ snapshot: ProductSnapshot) {
    if snapshot.assessment.product.id != environment.open?.product.id {
      environment.declarations = nil
      environment.journal = nil
    }
    environment.open = OpenProduct(snapshot, on: environment.today)
    environment.productsAreStale = true
  }
}
