import Dispatch
import GHSModel
import Glibc
import Synchronization

/// Ends the program on Ctrl-C with a sentence.
///
/// Every change is one transaction, so that the workspace is whole whenever the program ends.
struct Interruption {
  private let source: any DispatchSourceSignal
  private let isIgnored: IgnoredState

  /// Begins to listen; the signal no longer ends the program by itself.
  init(_ language: Language) {
    let state = IgnoredState()
    isIgnored = state
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      guard !state.value.load(ordering: .acquiring) else { return }
      let farewell = language(
        ja: "中断しました。確定した変更はすべて保存されています。途中の入力は保存していません。",
        en: "Interrupted. Every change that was confirmed is saved; what was being entered is not.")
      try? Output.data("\n" + farewell)
      _exit(128 + SIGINT)
    }
    source.resume()
  }

  /// Does something during which Ctrl-C is meant for another program on the terminal, such as an editor.
  func whileIgnored<Value>(_ body: () -> Value) -> Value {
    isIgnored.value.store(true, ordering: .releasing)
    defer { isIgnored.value.store(false, ordering: .releasing) }
    return body()
  }

  /// Stops listening.
  func end() {
    source.cancel()
  }

  /// Shared with the handler, which runs on a thread of its own.
  private final class IgnoredState: Sendable {
    let value = Atomic(false)
  }
}
