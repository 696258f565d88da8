import Foundation

/// The file of a workspace, before SQLite sees it.
struct WorkspaceFile {
  /// The absolute path.
  let path: String

  /// Whether changes lie beside the file that are not in it yet, or that must be taken back.
  var hasLog: Bool {
    ["-wal", "-journal"].contains { suffix in
      var status = stat()
      return stat(path + suffix, &status) == 0 && status.st_size > 0
    }
  }

  /// Makes sure that there is a regular file, and creates an empty one where that is asked for.
  ///
  /// - Returns: Whether the file is empty, so that it has to become a workspace first.
  func prepare(create: Bool) throws(WorkspaceError) -> Bool {
    var status = stat()
    if stat(path, &status) == 0 {
      switch status.st_mode & S_IFMT {
      // SQLite takes a file that is shorter than its shortest page for an empty one.
      case S_IFREG where (1..<512).contains(status.st_size):
        throw .storage(.notDatabase, path: path)
      case S_IFREG: return status.st_size == 0 && !hasLog
      case S_IFDIR: throw .storage(.isDirectory, path: path)
      default: throw .storage(.notRegularFile, path: path)
      }
    }
    switch errno {
    case ENOENT: break
    case ENOTDIR where create: throw .storage(.cannotCreate(errno: ENOTDIR), path: path)
    case ENOTDIR: throw .storage(.notFound, path: path)
    default: throw .storage(.cannotOpen, path: path)
    }
    guard create else { throw .storage(.notFound, path: path) }
    try createFolders()
    // SQLite gives the files beside it the same mode.
    // Exclusively, because closing a file that SQLite has open in this process drops its locks.
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      close(descriptor)
    } else if errno != EEXIST {
      throw Self.creationFault(path: path)
    }
    return true
  }

  private func createFolders() throws(WorkspaceError) {
    let names = path.split(separator: "/").dropLast()
    var folder = ""
    for name in names {
      folder += "/" + name
      if mkdir(folder, 0o700) != 0 && errno != EEXIST {
        let failure = errno
        // A folder that is there but cannot be created again is none of our business.
        var status = stat()
        guard stat(folder, &status) == 0 else {
          errno = failure
          throw Self.creationFault(path: folder)
        }
      }
    }
  }

  private static func creationFault(path: String) -> WorkspaceError {
    let failure = errno
    return switch failure {
    case ENOSPC, EDQUOT: .storage(.noSpace, path: path)
    default: .storage(.cannotCreate(errno: failure), path: path)
    }
  }
}
