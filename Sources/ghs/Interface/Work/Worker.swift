import Dispatch
import GHSModel
import Synchronization
import TUI
import TerminalKit

/// Does long work on a thread of its own, one piece after the other, and says how far it is.
final class Worker: Sendable {
  private let queue = DispatchQueue(label: "ghs.work")
  private let group = DispatchGroup()
  private let state = Mutex(State())
  private let waker: Waker

  /// What has become of work since somebody asked last.
  enum News: Sendable {
    /// How far it has come.
    case progress(Effect, WorkProgress)
    /// It has ended.
    case ended(Effect, Result<WorkResult, any Error>)
  }

  private struct State {
    var unwanted: Set<Effect> = []
    var isClosing = false
    var progress: (effect: Effect, reached: WorkProgress)?
    var ended: [(effect: Effect, result: Result<WorkResult, any Error>)] = []
    var lastWake: ContinuousClock.Instant?
  }

  /// The shortest time between two statements of progress: ten a second are enough to see it move.
  private static let pace = Duration.milliseconds(100)

  /// Creates a worker.
  ///
  /// - Parameter waker: Used when there is news.
  init(waker: Waker) {
    self.waker = waker
  }

  /// Does work as soon as what was asked for before has ended.
  func begin(_ work: EffectWork) {
    queue.async(group: group) { [self] in
      let result = Result {
        try WorkCancelled.check(isUnwanted(work.effect))
        return try work.run { reached throws(WorkCancelled) in
          try report(reached, of: work.effect)
        }
      }
      state.withLock { state in
        state.unwanted.remove(work.effect)
        state.progress = nil
        state.ended.append((work.effect, result))
      }
      waker.wake()
    }
  }

  /// Ends work before it is done, or takes it out of the queue.
  func cancel(_ effect: Effect) {
    state.withLock { state in _ = state.unwanted.insert(effect) }
  }

  /// What has happened since this was asked last: what has ended, then how far the present work is.
  func news() -> [News] {
    state.withLock { state in
      let progress = state.progress.map { News.progress($0.effect, $0.reached) }
      let ended = state.ended.map { News.ended($0.effect, $0.result) }
      state.progress = nil
      state.ended = []
      return ended + (progress.map { [$0] } ?? [])
    }
  }

  /// Waits until all work has ended.
  ///
  /// - Returns: Whether it has, within the time.
  @discardableResult
  func wait(within limit: Duration) -> Bool {
    let milliseconds = Int(limit / .milliseconds(1))
    return group.wait(timeout: .now() + .milliseconds(milliseconds)) == .success
  }

  /// Ends all work; what is in the middle of a step that must be whole is waited for.
  ///
  /// - Parameter limit: The longest time to wait.
  func close(within limit: Duration) {
    state.withLock { $0.isClosing = true }
    wait(within: limit)
  }

  private func isUnwanted(_ effect: Effect) -> Bool {
    state.withLock { $0.isClosing || $0.unwanted.contains(effect) }
  }

  private func report(
    _ reached: WorkProgress, of effect: Effect
  ) throws(WorkCancelled) {
    try WorkCancelled.check(isUnwanted(effect))
    let isDue = state.withLock { state in
      state.progress = (effect, reached)
      let now = ContinuousClock.now
      if let last = state.lastWake, last.duration(to: now) < Self.pace { return false }
      state.lastWake = now
      return true
    }
    if isDue { waker.wake() }
  }
}

extension WorkCancelled {
  /// Ends work that is not wanted any more.
  fileprivate static func check(_ isUnwanted: Bool) throws(WorkCancelled) {
    if isUnwanted { throw WorkCancelled() }
  }
}
