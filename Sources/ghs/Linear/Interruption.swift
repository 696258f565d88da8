import Dispatch
import GHSModel
import Glibc

/// Ends the program on Ctrl-C with a sentence.
///
/// Every change is one transaction, so that the workspace is whole whenever the program ends.
struct Interruption {
  private let source: any DispatchSourceSignal

  /// Begins to listen; the signal no longer ends the program by itself.
  init(_ language: Language) {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      let farewell = language(
        ja: "中断しました。確定した変更はすべて保存されています。途中の入力は保存していません。",
        en: "Interrupted. Every change that was confirmed is saved; what was being entered is not.")
      try? Output.data("\n" + farewell)
      _exit(128 + SIGINT)
    }
    source.resume()
  }

  /// Stops listening.
  func end() {
    source.cancel()
  }
}
