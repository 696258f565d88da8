import GHSModel
import TerminalKit

extension AppState {
  /// Takes note of an effect, so that its answer is waited for.
  ///
  /// - Returns: What the program is to do.
  mutating func ask(_ effect: Effect) -> [Effect] {
    if case .cancelWork(let unwanted) = effect { return stop(unwanted) }
    var stopped: [Effect] = []
    if effect.isLong {
      guard !environment.works.contains(where: { $0.effect == effect }) else {
        environment.status = .notice(WorkWords.alreadyUnderWay(effect))
        return []
      }
      if let other = environment.awaitedWorks.first?.effect {
        environment.status = .notice(WorkWords.waits(effect, for: other))
      }
      stopped = effect.isPreview ? [] : stopPreviews()
      environment.works.append(Work(effect: effect, depth: stack.count))
    }
    if effect.expectsAnswer { pending.append(effect) }
    return stopped + [effect]
  }

  /// Asks for an end of work, once.
  mutating func stop(_ effect: Effect) -> [Effect] {
    guard let index = environment.works.firstIndex(where: { $0.effect == effect }),
      !environment.works[index].isStopping
    else { return [] }
    environment.works[index].isStopping = true
    return [.cancelWork(effect)]
  }

  /// Takes note of how far work has come.
  mutating func progress(_ effect: Effect, _ progress: WorkProgress) -> [Effect] {
    if let index = environment.works.firstIndex(where: { $0.effect == effect }) {
      environment.works[index].progress = progress
    }
    if effect.isPreview { stack[stack.count - 1].previewProgressed(in: environment) }
    return []
  }

  /// Ends the work that is shown, if that is what Esc means now.
  mutating func stopByEscape() -> [Effect]? {
    guard let work = environment.shownWork, isLeft(by: .escape, work) else { return nil }
    return stop(work.effect)
  }

  /// Whether Esc ends the work that is shown.
  var escapeStops: Bool {
    guard let work = environment.shownWork else { return false }
    var screen = top
    guard screen.type(.escape, in: environment) == nil else { return false }
    guard let command = commands.command(for: .escape, in: top.context(in: environment)) else {
      return stack.count <= work.depth
    }
    return screen.perform(command.id, in: environment).contains { $0.stops(work.effect) }
      || isLeft(by: .escape, work)
  }

  /// Whether a key would leave the screen on which work was asked for, or one below it.
  ///
  /// Esc ends what a screen shows beside itself first, and leads back to the screen the work belongs to.
  private func isLeft(by key: Key, _ work: Work) -> Bool {
    guard stack.count <= work.depth else { return false }
    guard let command = commands.command(for: key, in: top.context(in: environment)) else {
      return true
    }
    guard command.id == .back else { return false }
    var screen = top
    return screen.perform(.back, in: environment).contains { $0.isClose }
  }

  /// Takes note that work has ended.
  ///
  /// - Returns: The work; nothing for an effect that is none.
  mutating func endWork(_ effect: Effect) -> Work? {
    environment.works.firstIndex { $0.effect == effect }.map { environment.works.remove(at: $0) }
  }

  /// Says how work has ended whose screens are no longer there, or that never had anything to say.
  mutating func sayOutcome(of work: Work, _ answer: Answer) {
    guard !work.effect.isPreview else { return }
    switch answer {
    case .verified(let text, let isIntact):
      environment.status = isIntact ? .notice(text) : .error(text)
    case .failed, .cancelled: break
    default:
      if work.progress != nil { environment.status = .notice(WorkWords.finished(work.effect)) }
    }
  }

  /// Keeps what a screen wants to ask until it is on top again: nobody must answer by accident with
  /// what was typed into something else.
  mutating func holdBack(_ reactions: [Reaction], of index: Int, after effect: Effect) {
    heldBack = HeldBack(depth: index + 1, reactions: reactions)
    environment.status = .notice(WorkWords.answerWaits(effect))
  }

  /// What was kept for the screen that has come to the top.
  mutating func takeHeldBack() -> [Reaction] {
    guard let kept = heldBack, kept.depth >= stack.count else { return [] }
    heldBack = nil
    return kept.depth == stack.count ? kept.reactions : []
  }

  /// What a screen asks for as soon as it is on top again.
  struct HeldBack: Sendable {
    /// The place of the screen in the stack, from 1.
    let depth: Int
    /// What it asks for.
    let reactions: [Reaction]
  }
}

extension Reaction {
  /// Whether it closes the screen that asks.
  fileprivate var isClose: Bool {
    if case .close = self { true } else { false }
  }

  /// Whether it ends certain work.
  fileprivate func stops(_ effect: Effect) -> Bool {
    if case .effect(.cancelWork(effect)) = self { true } else { false }
  }

  /// Whether it puts something on top.
  var isPush: Bool {
    if case .push = self { true } else { false }
  }
}
