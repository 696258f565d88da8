import ArgumentParser
import Dispatch
import GHSModel
import Glibc
import Synchronization

extension LocalizedText {
  /// While files of evidence are read again.
  static let checkingEvidence = LocalizedText(ja: "証拠の確認中", en: "Checking evidence")
  /// While the file of new evidence is read.
  static let readingFile = LocalizedText(ja: "ファイルの読込み中", en: "Reading the file")
  /// While a package is checked.
  static let checkingPackage = LocalizedText(ja: "パッケージの検証中", en: "Checking the package")
  /// While documents are made.
  static let writingDocuments = LocalizedText(ja: "文書の出力中", en: "Writing documents")
  /// While the journal is verified.
  static let verifyingJournal = LocalizedText(ja: "記録の検証中", en: "Verifying the journal")
}

/// Work of a command that may take long: it says how far it is on a terminal, and Ctrl-C ends it so that
/// nothing half done stays.
struct CommandWork {
  /// What is done, `Checking evidence`.
  let name: LocalizedText
  /// The language it is said in.
  let language: Language

  /// The signals that end the work.
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Does the work.
  ///
  /// - Parameter body: The work; hears how far it has come through its argument.
  /// - Returns: What the work returns.
  /// - Throws: What the work throws; the exit code 128 and the number of the signal when one has ended it.
  func run<Value>(_ body: (WorkReport) throws -> Value) throws -> Value {
    let received = Received()
    let sources = Self.signals.map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        // Whoever asks twice does not want to wait for the end of a step.
        if received.signal.exchange(number, ordering: .relaxed) != 0 { _exit(128 + number) }
      }
      source.resume()
      return source
    }
    var line = ProgressLine(name: name, language: language)
    defer {
      line.remove()
      for source in sources { source.cancel() }
      for number in Self.signals { signal(number, SIG_DFL) }
    }
    do {
      return try body { reached throws(WorkCancelled) in
        guard received.signal.load(ordering: .relaxed) == 0 else { throw WorkCancelled() }
        line.show(reached)
      }
    } catch {
      let number = received.signal.load(ordering: .relaxed)
      guard number != 0, error.isCancellation else { throw error }
      line.remove()
      Output.diagnostic("ghs: " + WorkCancelled().diagnosis.message[language])
      throw ExitCode(128 + number)
    }
  }

  /// Shared with the handlers, which run on a thread of their own.
  private final class Received: Sendable {
    let signal = Atomic<Int32>(0)
  }
}
