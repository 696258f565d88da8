import Dispatch
import GHSModel
import Glibc
import Linear
import Synchronization

/// Ends the work that goes on, or else the program, on Ctrl-C.
///
/// Every change is one transaction, so that the workspace is whole whenever the program ends.
struct Interruption: StopSignal {
  private let source: any DispatchSourceSignal
  private let state: State

  /// Begins to listen; the signal no longer ends the program by itself.
  init(_ language: Language) {
    let state = State()
    self.state = state
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      let isForWork = state.meaning.compareExchange(
        expected: .endsWork, desired: .endsProgram, ordering: .acquiringAndReleasing
      ).exchanged
      if isForWork {
        state.isStopWanted.store(true, ordering: .releasing)
      } else if state.meaning.load(ordering: .acquiring) == .endsProgram {
        Self.leave(language)
      }
    }
    source.resume()
  }

  /// Does something during which Ctrl-C is meant for another program on the terminal, such as an editor.
  func whileIgnored<Value>(_ body: () -> Value) -> Value {
    state.meaning.store(.nothing, ordering: .releasing)
    defer { state.meaning.store(.endsProgram, ordering: .releasing) }
    return body()
  }

  func workBegins() {
    state.isStopWanted.store(false, ordering: .releasing)
    state.meaning.store(.endsWork, ordering: .releasing)
  }

  var isStopWanted: Bool { state.isStopWanted.load(ordering: .acquiring) }

  func workEnds() {
    state.meaning.store(.endsProgram, ordering: .releasing)
  }

  /// Stops listening.
  func end() {
    source.cancel()
  }

  private static func leave(_ language: Language) {
    let farewell = language(
      ja: "中断しました。確定した変更はすべて保存されています。途中まで答えた文章は、次に同じ質問をするときに示します。",
      en:
        "Interrupted. Every change that was confirmed is saved; what had been entered of a form "
        + "is shown when the same is asked again.")
    try? Output.data("\n" + farewell)
    _exit(128 + SIGINT)
  }

  /// What the key means now.
  private enum Meaning: UInt8, AtomicRepresentable {
    case endsProgram, endsWork, nothing
  }

  /// Shared with the handler, which runs on a thread of its own.
  private final class State: Sendable {
    let meaning = Atomic(Meaning.endsProgram)
    let isStopWanted = Atomic(false)
  }
}
