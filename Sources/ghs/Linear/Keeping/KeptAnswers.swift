import GHSModel
import Linear
import TUI

/// Keeps answers in a file of their own for each run.
final class KeptAnswers: AnswerKeeper {
  var form: String?
  private let file: UnsavedText
  private var own: [String: [String: String]] = [:]

  /// Keeps them in a file.
  init(in file: UnsavedText) {
    self.file = file
  }

  /// Whether something is kept now.
  var isKept: Bool { file.isKept }

  /// What a run left behind, unless this one has been answered since.
  func leftBehind(_ question: String) -> String? {
    guard let form, own[form]?[question] == nil else { return nil }
    return file.leftBehind().last { $0.place == form && $0.entries[question] != nil }?
      .entries[question]
  }

  func keep(_ answer: String, to question: String) {
    guard let form else { return }
    own[form, default: [:]][question] = answer
    write()
  }

  func forget() {
    guard let form else { return }
    own[form] = nil
    write()
    for entries in file.leftBehind() where entries.place == form { file.forget(entries) }
  }

  private func write() {
    file.keep(
      own.sorted { $0.key < $1.key }
        .map { UnsavedEntries(place: $0.key, title: $0.key, entries: $0.value) })
  }
}
