import GHSModel

extension AppState {
  /// Takes in what the program found, then lets every screen answer to it, the topmost first.
  mutating func receive(_ answer: Answer, to effect: Effect) -> [Effect] {
    if let index = pending.firstIndex(of: effect) { pending.remove(at: index) }
    let work = endWork(effect)
    let before = GoalChange(environment)
    store(answer, to: effect)
    var effects: [Effect] = []
    var isTaken = false
    var index = stack.count - 1
    while index >= 0 {
      let asked = index
      index -= 1
      guard let reactions = stack[asked].receive(answer, to: effect, in: environment) else {
        continue
      }
      isTaken = true
      if work != nil, asked < stack.count - 1, reactions.contains(where: \.isPush) {
        holdBack(reactions, of: asked, after: effect)
        continue
      }
      var place = asked
      effects += apply(reactions, at: &place)
      // It may have closed screens below itself: those above them have moved there and been asked.
      index = min(index, place, stack.count - 1)
    }
    if !isTaken, !effect.isPreview, case .failed(let failure) = answer {
      environment.status = failure.isHarmless ? .notice(failure.text) : .error(failure.text)
    }
    if !isTaken, let work { sayOutcome(of: work, answer) }
    sayWhatChanged(since: before)
    return effects
  }

  /// Adds to what is reported how it has changed the way to the goal.
  private mutating func sayWhatChanged(since before: GoalChange) {
    guard let change = before.words(until: GoalChange(environment)) else { return }
    guard case .notice(let text) = environment.status else {
      if environment.status == nil { environment.status = .notice(change) }
      return
    }
    environment.status = .notice(
      LocalizedText(ja: text.ja + change.ja, en: text.en + " " + change.en))
  }

  private mutating func store(_ answer: Answer, to effect: Effect) {
    switch answer {
    case .products(let products):
      forgetOutlooks(notOf: products)
      environment.products = products
      environment.productsAreStale = false
      if let isExample = effect.opensExample { enter(example: isExample) }
    case .outlook(let snapshot): look(at: snapshot)
    case .product(let snapshot), .reasons(_, let snapshot): store(snapshot, to: effect)
    case .changed(let snapshot, let words):
      sayWhatChangedElsewhere(snapshot, words)
      store(snapshot, to: effect)
    case .undone(let text, let snapshot):
      if case .undo = effect {
        environment.status = .notice(Phrases.undone(text))
      } else {
        environment.status = .notice(text)
      }
      environment.productsAreStale = true
      environment.reverted = snapshot.map(requirementsChanged) ?? []
      if let snapshot { store(snapshot, to: effect) }
    case .journal(let page):
      if case .loadJournal(_, let before?, _) = effect {
        environment.journal?.add(page, before: before)
      } else {
        environment.journal = page
      }
    case .reminders(let reminders): environment.reminders = reminders
    case .declarations(let declarations, let snapshot):
      if store(snapshot, to: effect) { environment.declarations = declarations }
    case .failed(let failure):
      if case .lookAt(let id) = effect { environment.outlooks[id] = .unknown }
      if let snapshot = failure.current { store(snapshot, to: effect) }
    case .cancelled:
      if !effect.isPreview { environment.status = .notice(WorkWords.stopped(effect)) }
    case .editions, .migration, .verified, .exported, .exists, .movedOn, .opened, .directory,
      .folder, .inspected, .otherEvidence, .text:
      break
    }
  }

  /// The requirements whose judgement or evidence is another one than before, in their order.
  private func requirementsChanged(in snapshot: ProductSnapshot) -> [RequirementID] {
    let after = snapshot.assessment
    guard let before = environment.open?.assessment, before.product.id == after.product.id else {
      return []
    }
    return snapshot.catalogue.requirements.map(\.id).filter { id in
      before.judgement(of: id) != after.judgement(of: id)
        || before.evidence(for: id) != after.evidence(for: id)
    }
  }

  /// Keeps what was found of the products that are as they were, so that a long list need not be
  /// looked at again whenever one comes back to it; what is open may have changed in ways the list does
  /// not show.
  private mutating func forgetOutlooks(notOf products: [ProductOverview]) {
    guard !environment.outlooks.isEmpty else { return }
    let known = environment.products ?? []
    if let open = environment.open { environment.outlooks[open.product.id] = nil }
    guard known.map(\.id) == products.map(\.id) else {
      let same = Set(known).intersection(products).map(\.id)
      environment.outlooks = environment.outlooks.filter { same.contains($0.key) }
      return
    }
    for (before, now) in zip(known, products) where before != now {
      environment.outlooks[now.id] = nil
    }
  }

  /// Another workspace has been opened: what was known of a product is about another one.
  private mutating func enter(example: Bool) {
    environment.isExample = example
    environment.outlooks = [:]
    environment.foresight.forgetProducts()
    environment.open = nil
    environment.declarations = nil
    environment.journal = nil
    environment.reminders = nil
  }

  /// Takes a product as the one that is open.
  ///
  /// - Returns: Whether it is: long work may be about a product that was left meanwhile.
  @discardableResult
  private mutating func store(_ snapshot: ProductSnapshot, to effect: Effect) -> Bool {
    // Reading a product changes nothing.
    if effect != .openProduct(snapshot.assessment.product.id) {
      environment.productsAreStale = true
    }
    if effect.isLong, snapshot.assessment.product.id != environment.open?.product.id {
      return false
    }
    if snapshot.assessment.product.id != environment.open?.product.id {
      environment.declarations = nil
      environment.journal = nil
    }
    environment.open = evaluated(snapshot)
    return true
  }
}
