import Foundation
import GHSModel
import Glibc
import TerminalKit

/// One line on the terminal that says how far work is, once it has taken some time; nothing where standard
/// error is no terminal.
struct ProgressLine {
  /// What is done.
  let name: LocalizedText
  /// The language it is said in.
  let language: Language
  private let begin = ContinuousClock.now
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private var shown: ContinuousClock.Instant?

  /// How long work may take before anything is said.
  private static let patience = Duration.milliseconds(500)
  /// The shortest time between two changes of the line.
  private static let pace = Duration.milliseconds(100)

  init(name: LocalizedText, language: Language) {
    self.name = name
    self.language = language
  }

  /// Says how far the work is, unless that was said a moment ago.
  mutating func show(_ progress: WorkProgress) {
    guard isTerminal else { return }
    let now = ContinuousClock.now
    guard begin.duration(to: now) >= Self.patience,
      shown.map({ $0.duration(to: now) >= Self.pace }) ?? true
    else { return }
    shown = now
    let text = "\(name[language]) \(progress.summary) (Ctrl-C)"
    // What is typed, Ctrl-C among it, is to appear on this line, which goes away again.
    write(
      "\r" + text.truncated(toColumns: columns, ellipsis: "~").padded(toColumns: columns) + "\r")
  }

  /// Takes the line away, if there is one.
  mutating func remove() {
    guard shown != nil else { return }
    shown = nil
    write("\r" + String(repeating: " ", count: columns) + "\r")
  }

  /// One column less than the terminal has, so that the line never breaks.
  private var columns: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 1 else { return 79 }
    return Int(size.ws_col) - 1
  }

  private func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}

extension WorkProgress {
  /// The numbers alone: `3/100  120/800 MB`.
  fileprivate var summary: String {
    let million = 1_000_000
    let count = total > 1 ? ["\(done)/\(total)"] : []
    let volume = totalBytes >= million ? ["\(bytes / million)/\(totalBytes / million) MB"] : []
    return (count + volume).joined(separator: "  ")
  }
}
