import CursesTerminal
import Foundation
import GHSModel
import TUI
import TerminalKit

/// The terminal interface: one loop between the terminal and the pure state, and one thread beside it for
/// what takes long.
///
/// Keys become events, events change the state, the state asks for effects, and their answers are
/// events again. Nothing is decided here.
@MainActor
struct InterfaceProgram {
  private let terminal: any Terminal
  private let performer: EffectPerformer
  private let worker: Worker
  private let unsaved: UnsavedText
  private var state: AppState
  private var today: CalendarDate
  private var lastLook = ContinuousClock.now

  init(
    terminal: any Terminal, performer: EffectPerformer, unsaved: UnsavedText, language: Language,
    targets: [ProductID: Int]
  ) {
    self.terminal = terminal
    self.performer = performer
    worker = Worker(waker: terminal.waker)
    self.unsaved = unsaved
    today = performer.today
    state = AppState(
      size: terminal.size, language: language, symbols: terminal.symbols, today: today,
      actor: performer.actor, targets: targets, unsaved: unsaved.leftBehind())
  }

  /// Runs until the user leaves or the terminal goes away.
  ///
  /// - Parameter reports: What must be said first, each until it is dismissed.
  /// - Returns: The exit status: 0, or 128 and the number of the signal that ended the program.
  mutating func run(reports: [LocalizedText]) -> Int32 {
    var waiting = state.start()
    if !reports.isEmpty {
      let text = LocalizedText(
        ja: reports.map(\.ja).joined(separator: "\n"),
        en: reports.map(\.en).joined(separator: "\n"))
      waiting += state.handle(.reported(text))
    }
    var status: Int32 = 0
    var typed: ArraySlice<TerminalEvent> = []
    var isResting = false
    while true {
      // What is read in a moment is shown, and not before that it is being read.
      if waiting.first?.isReadAtOnce != true { terminal.draw(state.draw()) }
      unsaved.keep(state.unsaved)
      if !waiting.isEmpty {
        let effect = waiting.removeFirst()
        if effect == .quit {
          if status == 0 { unsaved.keep([]) }
          return status
        }
        waiting += perform(effect)
        continue
      }
      waiting += hearOfWork()
      guard waiting.isEmpty else { continue }
      if typed.isEmpty {
        let isIdle = !state.hasWorkAtRest
        let pause = isResting ? Self.breath : Self.moment
        typed = terminal.events(timeout: isIdle ? Self.pace : pause)[...]
        isResting = typed.isEmpty && !isIdle
        if isResting { waiting += state.handle(.rested) }
      }
      // What was typed ahead of an answer is meant for the screen the answer leads to.
      while waiting.isEmpty, let event = typed.popFirst() {
        status = exitStatus(of: event) ?? status
        waiting += state.handle(.input(event))
      }
      waiting += noticeNewDay() + noticeOthers()
    }
  }

  /// How often the workspace is looked at for the changes of other programs.
  private static let pace = Duration.seconds(1)

  /// What another program changes appears without a key being pressed.
  private mutating func noticeOthers() -> [Effect] {
    guard lastLook.duration(to: .now) >= Self.pace else { return [] }
    lastLook = .now
    return performer.hasChangedElsewhere() ? state.handle(.changedElsewhere) : []
  }

  private mutating func perform(_ effect: Effect) -> [Effect] {
    switch effect {
    case .redraw:
      terminal.invalidate()
      return []
    case .forgetUnsaved(let entries):
      // First it is kept for this run, then no longer for the one that left it.
      unsaved.keep(state.unsaved)
      unsaved.forget(entries)
      return []
    case .suspend:
      terminal.suspend()
      return []
    case .editText(let text):
      let edited = terminal.withReleased { performer.edit(text) }
      terminal.invalidate()
      return state.handle(.completed(effect, edited))
    case .cancelWork(let unwanted):
      worker.cancel(unwanted)
      return []
    case _ where effect.isLong: return begin(effect)
    default:
      // What was read while nothing else was to be done need not be read again.
      if case .openProduct(let id) = effect, performer.isAsLookedAt(id),
        let known = state.foreseen(id)
      {
        return state.handle(.completed(effect, .product(known)))
      }
      guard let answer = performer.answer(to: effect) else { return [] }
      return state.handle(.completed(effect, answer))
    }
  }

  /// Has the worker do something, and waits a moment for it.
  ///
  /// Most of what may take long does not. Then it is as with any other effect: what was typed ahead is
  /// meant for what the answer leads to, and nothing flickers.
  private mutating func begin(_ effect: Effect) -> [Effect] {
    let isFirst = worker.wait(within: .zero)
    worker.begin(performer.work(of: effect))
    // No key waits for what nobody has asked for.
    if effect.isPreview { return state.handle(.progressed(effect, WorkProgress())) }
    guard isFirst, !worker.wait(within: Self.patience) else { return hearOfWork() }
    return state.handle(.progressed(effect, WorkProgress())) + hearOfWork()
  }

  /// How long work may take before it is said that it goes on.
  private static let patience = Duration.milliseconds(150)

  /// How far work has come, and what has come of it.
  private mutating func hearOfWork() -> [Effect] {
    worker.news().flatMap { news in
      switch news {
      case .progress(let effect, let reached): state.handle(.progressed(effect, reached))
      case .ended(let effect, let result):
        state.handle(.completed(effect, performer.answer(to: effect, result)))
      }
    }
  }

  /// Ends what is still being done, so that nothing of it stays behind.
  ///
  /// The terminal may have been given back before.
  func close() {
    worker.close(within: Self.farewell)
  }

  /// The longest time the end of the program waits for a step that must be whole.
  private static let farewell = Duration.seconds(3)

  /// How long nobody must have pressed a key before something is found out that nobody waits for.
  private static let moment = Duration.milliseconds(60)

  /// How long a key has to come between two such things.
  private static let breath = Duration.milliseconds(5)

  /// Lets keys run what the user has configured.
  mutating func use(_ keys: KeyConfiguration) {
    state.use(keys)
  }

  private func exitStatus(of event: TerminalEvent) -> Int32? {
    switch event {
    case .terminate(let termination): termination.exitStatus
    case .inputLost: Termination.hangUp.exitStatus
    default: nil
    }
  }

  /// Evidence expires at midnight also while the program stands open.
  private mutating func noticeNewDay() -> [Effect] {
    let now = performer.today
    guard now != today else { return [] }
    today = now
    return state.handle(.dayBegan(now))
  }
}

extension Effect {
  /// Whether it only reads, in less time than a frame takes to be seen.
  fileprivate var isReadAtOnce: Bool {
    switch self {
    case .openProduct, .lookAt: true
    default: false
    }
  }
}
