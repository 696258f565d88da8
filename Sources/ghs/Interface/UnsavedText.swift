import Foundation
import GHSModel
import Glibc

/// Keeps what was typed and not saved yet in a file, so that a kill or a closed terminal loses nothing.
///
/// The file is there only while there is something to keep; each run has its own, named by its process.
@MainActor
final class UnsavedText {
  /// Where the text is kept.
  let file: URL
  private let folder: URL
  private var kept: String?

  /// Prepares keeping text in `$XDG_STATE_HOME/ghs`.
  init(_ environment: Environment) {
    let home = environment.value("HOME") ?? NSHomeDirectory()
    let state =
      environment.value("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? "\(home)/.local/state"
    folder = URL(filePath: "\(state)/ghs", directoryHint: .isDirectory)
    file = folder.appending(path: "unsaved-\(getpid()).txt")
  }

  /// Whether the file holds something now.
  var isKept: Bool { kept != nil }

  /// Keeps a text in place of the one before; nothing removes the file.
  func keep(_ text: String?) {
    guard text != kept else { return }
    kept = text
    guard let text else {
      try? FileManager.default.removeItem(at: file)
      return
    }
    // What cannot be kept must not disturb the typing; the text is still on the screen.
    try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    replaceFile(with: text + "\n")
  }

  /// Replaces the file in one step, without waiting for the disk: this happens at every key, and what
  /// ends a program leaves the system's memory alone.
  private func replaceFile(with text: String) {
    let draft = file.path(percentEncoded: false) + ".new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    guard (try? handle.write(contentsOf: Data(text.utf8))) != nil else { return }
    rename(draft, file.path(percentEncoded: false))
  }

  /// Files of runs that ended without saving or discarding, oldest first.
  func leftBehind() -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { name in
      guard let match = name.wholeMatch(of: #/unsaved-(\d+)\.txt/#), let process = pid_t(match.1),
        process != getpid(), kill(process, 0) != 0, errno == ESRCH
      else { return nil }
      return folder.appending(path: name)
    }
  }

  /// What to say about files that were left behind; nothing when there are none.
  func report() -> LocalizedText? {
    let paths = leftBehind().map { $0.path(percentEncoded: false) }
    guard !paths.isEmpty else { return nil }
    let list = paths.joined(separator: ", ")
    return LocalizedText(
      ja: "前回、保存されなかった入力が残っています：\(list)　必要な部分を写してから、ファイルを削除してください。",
      en:
        "Text that was not saved last time is in \(list). Copy what you need, then delete the file."
    )
  }

  /// What to say after the terminal is restored when something stays behind.
  var farewell: LocalizedText {
    let path = file.path(percentEncoded: false)
    return LocalizedText(
      ja: "ghs: 保存していなかった入力を \(path) に残しました。",
      en: "ghs: what was not saved is kept in \(path).")
  }
}
