import GHSModel

/// What a failure means to a person: a sentence in both languages and the exit code.
///
/// Errors carry data; this is the one place where they become text.
struct Diagnosis {
  /// What happened, to what, and what to do.
  let message: LocalizedText
  /// The exit code of the program.
  let status: ExitStatus

  init(_ status: ExitStatus, ja: String, en: String) {
    message = LocalizedText(ja: ja, en: en)
    self.status = status
  }
}

/// An error that knows its own diagnosis.
protocol Diagnosable: Error {
  var diagnosis: Diagnosis { get }
}
