import GHSModel

extension AppState {
  /// Does what a screen asks for.
  ///
  /// - Parameters:
  ///   - reactions: What it asks for, in order.
  ///   - origin: Where in the stack it stands.
  /// - Returns: The effects it needs.
  mutating func apply(_ reactions: [Reaction], from origin: Int) -> [Effect] {
    var index = origin
    return apply(reactions, at: &index)
  }

  /// Does what a screen asks for.
  ///
  /// - Parameters:
  ///   - reactions: What it asks for, in order.
  ///   - index: Where in the stack it stands; afterwards, where what follows would have counted.
  /// - Returns: The effects it needs.
  mutating func apply(_ reactions: [Reaction], at index: inout Int) -> [Effect] {
    var effects: [Effect] = []
    for reaction in reactions {
      switch reaction {
      case .effect(let effect):
        effects += ask(effect)
      case .report(let status): environment.status = status
      case .push(let screen):
        if screen.presentation == .full { dropError() }
        stack.append(screen)
        effects += changeLast() + restoreLast()
      case .close:
        guard stack.count > 1, stack.indices.contains(index) else { continue }
        if stack[index].presentation == .full { dropError() }
        stack.remove(at: index)
        index -= 1
        if index == stack.count - 1 { effects += changeLast() }
      case .show(let requirement):
        effects += show(requirement)
        index = stack.count - 1
      case .take(let paths):
        guard stack.indices.contains(index) else { continue }
        environment.folder = paths.last.map { PathCompletion.parts(of: $0).directory }
        let reactions = stack[index].take(paths, in: environment)
        effects += apply(reactions, from: index)
      case .wish(let wish): effects += apply(wish)
      case .perform(let command): effects += run(command)
      }
    }
    return effects
  }

  /// An error is about the screen it came up on; the next one is not to seem faulty for it.
  private mutating func dropError() {
    if case .error = environment.status { environment.status = nil }
  }

  /// Closes what stands on the topmost screen that shows requirements, and chooses one there.
  private mutating func show(_ requirement: RequirementID) -> [Effect] {
    for index in stack.indices.reversed()
    where stack[index].show(requirement, in: environment) {
      stack.removeSubrange((index + 1)...)
      dropError()
      return changeLast()
    }
    return []
  }

  /// Puts back into the form that was opened what was typed there when the program was killed.
  private mutating func restoreLast() -> [Effect] {
    let index = stack.count - 1
    guard let place = place(of: stack[index]),
      let found = leftBehind.firstIndex(where: { $0.place == place })
    else { return [] }
    let entries = leftBehind.remove(at: found)
    stack[index].restore(entries.entries, in: environment)
    environment.status = .notice(Phrases.restored)
    return [.forgetUnsaved(entries)]
  }

  /// Tells the last screen that it has come to the top.
  private mutating func changeLast() -> [Effect] {
    let index = stack.count - 1
    let reactions = stack[index].appear(in: environment) + takeHeldBack()
    return apply(reactions, from: index)
  }
}
