import Foundation
import GHSModel
import GHSStore
import TUI

/// The names in a directory, for the completion of a path.
struct DirectoryListing {
  private let path: String

  /// Prepares the listing of a path as it was typed: empty for the working directory.
  init(_ path: String) {
    self.path = path.isEmpty ? "." : path.expandingTilde
  }

  /// The folder with its absolute path, what is in it with size and day, folders first.
  ///
  /// - Throws: As ``entries()``.
  func folder(in timeZone: TimeZone) throws -> FolderListing {
    let absolute = URL(fileURLWithPath: path).standardizedFileURL.path(percentEncoded: false)
    let folder = absolute.hasSuffix("/") ? absolute : absolute + "/"
    let all = try entries().map { entry in
      var entry = entry
      var status = stat()
      guard stat(folder + entry.name, &status) == 0 else { return entry }
      let written = Date(timeIntervalSince1970: TimeInterval(status.st_mtim.tv_sec))
      entry.modified = CalendarDate(written, in: timeZone)
      if !entry.isDirectory { entry.size = Int(status.st_size) }
      return entry
    }
    return FolderListing(
      path: folder, entries: all.filter(\.isDirectory) + all.filter { !$0.isDirectory })
  }

  /// The names as a person orders them, `scan2` before `scan10`, whatever the locale.
  ///
  /// - Throws: ``WorkspaceError/file(_:path:)`` when the directory is not there or cannot be read.
  func entries() throws -> [DirectoryEntry] {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory),
      isDirectory.boolValue
    else { throw WorkspaceError.file(.notFound, path: path) }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw WorkspaceError.file(.unreadable(errno: 0), path: path)
    }
    return names.sorted(by: Self.precedes).map { name in
      var isDirectory: ObjCBool = false
      let full = (path as NSString).appendingPathComponent(name)
      let exists = FileManager.default.fileExists(atPath: full, isDirectory: &isDirectory)
      return DirectoryEntry(name: name, isDirectory: exists && isDirectory.boolValue)
    }
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    switch left.compare(right, options: [.numeric, .caseInsensitive]) {
    case .orderedAscending: true
    case .orderedDescending: false
    case .orderedSame: left < right
    }
  }
}
