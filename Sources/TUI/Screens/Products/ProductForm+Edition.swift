import GHSModel

extension ProductForm {
  /// Lists what a new product can be judged against.
  mutating func appear(in environment: Environment) -> [Reaction] {
    isNew && editions.isEmpty ? [.effect(.loadEditions)] : []
  }

  mutating func receive(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    guard isNew, effect == .loadEditions else {
      return receiveForm(answer, to: effect, in: environment)
    }
    // Without the list the newest edition is taken, and one is not kept from adding a product.
    guard case .editions(let found) = answer else { return nil }
    editions = found
    form.replace(.edition, with: .choice(found.map(\.title), selection: 0))
    form.hide(.edition, found.count < 2)
    form.restore(chosenBefore)
    chosenBefore = [:]
    return []
  }

  mutating func restore(_ entries: [String: String], in environment: Environment) {
    form.restore(entries)
    if editions.isEmpty { chosenBefore = entries.filter { $0.key == "\(Name.edition)" } }
  }

  /// The chosen edition; nothing while there is no choice.
  var edition: CatalogueEdition? {
    let chosen = form[selection: .edition]
    return editions.indices.contains(chosen) ? editions[chosen] : nil
  }
}
