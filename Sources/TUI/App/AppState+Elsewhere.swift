import GHSModel

extension AppState {
  /// Reads anew what is shown, because another program has changed the workspace.
  ///
  /// Forms keep what was typed and what they are meant to replace, so that saving over the other's
  /// change is noticed as a conflict.
  mutating func readAnew() -> [Effect] {
    environment.productsAreStale = true
    environment.outlooks = [:]
    environment.foresight.forgetProducts()
    var effects: [Effect] = []
    if stack.count == 1 || top is ProductFactsScreen { effects.append(.loadProducts) }
    if environment.reminders != nil {
      effects.append(.loadReminders(within: RemindersScreen.daysAhead))
    }
    if let product = environment.open?.product.id {
      effects.append(.readAnew(product))
      if environment.declarations != nil { effects.append(.loadDeclarations(product)) }
      if let journal = environment.journal {
        effects.append(.loadJournal(product, count: max(JournalPage.size, journal.lines.count)))
      }
    }
    return apply(effects.map(Reaction.effect), from: stack.count - 1)
  }

  /// Says what another program has done to the open product, unless something weightier is said.
  mutating func sayWhatChangedElsewhere(_ snapshot: ProductSnapshot, _ words: LocalizedText?) {
    guard let known = environment.open?.snapshot,
      known.assessment.product.id == snapshot.assessment.product.id,
      known.assessment != snapshot.assessment || known.declaration != snapshot.declaration
    else { return }
    if let status = environment.status, status.isKept { return }
    environment.status = .notice(Phrases.changedElsewhere(words, isTyping: hasUnsavedText))
  }
}
