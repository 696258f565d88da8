import CursesTerminal
import Foundation

/// Lets the user edit text in `$VISUAL` or `$EDITOR`.
struct TextEditing {
  private let editor: String

  /// Takes the editor from the environment; `vi` when it names none, as POSIX programs do.
  init(_ environment: Environment) {
    editor = environment.value("VISUAL") ?? environment.value("EDITOR") ?? "vi"
  }

  /// Edits text in a private file that is removed afterwards.
  ///
  /// - Returns: The text; nothing when the editor failed or the file cannot be read as UTF-8.
  func edit(_ text: String) -> String? {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ghs-\(UUID().uuidString)")
    let file = folder.appending(path: "text.txt")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data(text.utf8).write(to: file)
      let program = ChildProgram(editor: editor, file: file.path(percentEncoded: false))
      guard try program.run() == 0 else { return nil }
      let edited = try String(contentsOf: file, encoding: .utf8)
      return edited.hasSuffix("\n") ? String(edited.dropLast()) : edited
    } catch {
      return nil
    }
  }
}
