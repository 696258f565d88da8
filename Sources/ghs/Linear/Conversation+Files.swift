import Export
import Foundation
import GHSModel
import Linear

extension Conversation {
  /// Asks for a path; `~` is the home folder.
  ///
  /// - Parameters:
  ///   - label: What is asked for.
  ///   - present: What an empty line keeps.
  ///   - isRequired: Whether there has to be one.
  ///   - help: What helps to answer.
  ///   - check: Throws what is wrong with a path.
  /// - Returns: The path; empty when there is none.
  /// - Throws: `Leaving`.
  func path(
    _ label: LocalizedText, present: String = "", isRequired: Bool = true, help: LocalizedText,
    check: (String) throws -> Void = { _ in }
  ) throws -> String {
    let question = TextQuestion(label, help: help, present: present, isRequired: isRequired)
    return try text(question) { text in
      let path = text.trimmingCharacters(in: .whitespaces).expandingTilde
      guard !path.isEmpty else {
        guard isRequired else { return "" }
        throw Refusal(ja: "パスを入力してください。", en: "Name a path.")
      }
      try refusing { try check(path) }
      return path
    }
  }

  /// Confirms that nothing has been written.
  func sayUnwritten() throws {
    try say(ja: "何も書き出していません。", en: "Nothing has been written.")
  }

  /// Writes files, asking first where other files are in the way.
  ///
  /// - Parameter write: Writes, given what may be written over.
  /// - Returns: What was written; nothing when what is there is to be kept.
  /// - Throws: `Leaving`, and what writing throws.
  func writing<Written>(_ write: (Replacing) throws -> Written) throws -> Written? {
    do {
      return try write(.nothing)
    } catch ExportError.exists(let paths) {
      let agrees = try agrees(
        to: LocalizedText(
          ja: "同じ名前のファイルが\(paths.count)個あります。上書きしますか",
          en: "\(counted(paths.count, "file")) would be replaced. Go on?"),
        help: LocalizedText(
          ja: "上書きしないときは、何も書き出しません。", en: "If not, nothing is written."))
      guard agrees else {
        try sayUnwritten()
        return nil
      }
      return try write(.everything)
    }
  }
}
