import Foundation
import GHSModel
import Glibc
import TUI

/// Keeps what was typed and not saved yet in a file, so that a kill or a closed terminal loses nothing.
///
/// The file is there only while there is something to keep; each run has its own, named by its process. A
/// later run of the same workspace puts it back into the form it was typed into.
final class UnsavedText {
  /// Where the text is kept.
  let file: URL
  private let folder: URL
  private let name: String
  private let workspace: String
  private var kept: [UnsavedEntries] = []

  /// What one run has left behind.
  private struct Content: Codable {
    let workspace: String
    var unsaved: [UnsavedEntries]
  }

  /// Prepares keeping text in `$XDG_STATE_HOME/ghs`.
  ///
  /// - Parameters:
  ///   - environment: The variables of the process.
  ///   - workspace: The path of the workspace the text belongs to.
  ///   - name: What the files are called, which tells one interface's from another's.
  init(_ environment: Environment, workspace: String, name: String = "unsaved") {
    self.name = name
    let home = environment.value("HOME") ?? NSHomeDirectory()
    let state =
      environment.value("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? "\(home)/.local/state"
    folder = URL(filePath: "\(state)/ghs", directoryHint: .isDirectory)
    file = folder.appending(path: "\(name)-\(getpid()).json")
    self.workspace = URL(filePath: workspace).standardizedFileURL.path
  }

  /// Whether the file holds something now.
  var isKept: Bool { !kept.isEmpty }

  /// Keeps entries in place of those before; an empty list removes the file.
  func keep(_ entries: [UnsavedEntries]) {
    guard entries != kept else { return }
    kept = entries
    write(entries, to: file)
  }

  /// What runs left behind that ended without saving or discarding, oldest first.
  func leftBehind() -> [UnsavedEntries] {
    files.compactMap(content).filter { $0.workspace == workspace }.flatMap(\.unsaved)
  }

  /// Removes entries that are in their form again from the file of the run that left them.
  func forget(_ entries: UnsavedEntries) {
    for file in files {
      guard var content = content(of: file), content.workspace == workspace,
        let index = content.unsaved.firstIndex(of: entries)
      else { continue }
      content.unsaved.remove(at: index)
      write(content.unsaved, to: file)
      return
    }
  }

  /// What to say about what was left behind; nothing when there is nothing.
  func report() -> LocalizedText? {
    let titles = leftBehind().map(\.title)
    guard !titles.isEmpty else { return nil }
    return LocalizedText(
      ja: "前回、保存していなかった入力が残っています：\(titles.joined(separator: "、"))。その入力画面を開くと元に戻ります。",
      en: "Text that was not saved last time is kept: \(titles.joined(separator: ", ")). "
        + "Open that form, and it is back.")
  }

  /// What to say after the terminal is restored when something stays behind.
  var farewell: LocalizedText {
    LocalizedText(
      ja: "ghs: 保存していなかった入力を残しました。次に同じ入力画面を開くと元に戻ります（\(file.path)）。",
      en: "ghs: what was not saved is kept, and back when its form is opened next (\(file.path)).")
  }

  /// The files of other runs that have ended.
  private var files: [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { name in
      guard let match = name.wholeMatch(of: #/([a-z]+)-(\d+)\.json/#), match.1 == self.name,
        let process = pid_t(match.2),
        process != getpid(), kill(process, 0) != 0, errno == ESRCH
      else { return nil }
      return folder.appending(path: name)
    }
  }

  private func content(of file: URL) -> Content? {
    try? JSONDecoder().decode(Content.self, from: Data(contentsOf: file))
  }

  /// Replaces a file in one step, without waiting for the disk: this happens at every key, and what ends
  /// a program leaves the system's memory alone.
  ///
  /// What cannot be kept must not disturb the typing; the text is still on the screen.
  private func write(_ entries: [UnsavedEntries], to file: URL) {
    guard !entries.isEmpty else {
      try? FileManager.default.removeItem(at: file)
      return
    }
    try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(Content(workspace: workspace, unsaved: entries)) else {
      return
    }
    let draft = file.path + ".new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    guard (try? handle.write(contentsOf: data)) != nil else { return }
    rename(draft, file.path)
  }
}
