import Foundation
import GHSStore
import TUI

/// The names in a directory, for the completion of a path.
struct DirectoryListing {
  private let path: String

  /// Prepares the listing of a path as it was typed: empty for the working directory.
  init(_ path: String) {
    self.path = path.isEmpty ? "." : path.expandingTilde
  }

  /// The names in alphabetical order.
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
    return names.sorted().map { name in
      var isDirectory: ObjCBool = false
      let full = (path as NSString).appendingPathComponent(name)
      let exists = FileManager.default.fileExists(atPath: full, isDirectory: &isDirectory)
      return DirectoryEntry(name: name, isDirectory: exists && isDirectory.boolValue)
    }
  }
}
