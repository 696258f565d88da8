import Foundation
import GHSModel

/// Reads a regular file once, piece by piece, and takes its digest.
struct FileReader {
  /// The absolute path.
  let path: String
  /// Where the workspace is, whose own files are refused: closing them would drop SQLite's locks.
  let workspace: String

  /// What was read.
  struct Content {
    var digest: ContentDigest
    var size: Int
    /// The bytes, where they were asked for.
    var bytes: Data
  }

  /// How many bytes are read at once.
  static let pieceSize = 1 << 18

  /// Reads the file.
  ///
  /// Never waits: a pipe or a device is refused before and after opening, and opening does not block.
  ///
  /// - Parameters:
  ///   - limit: The most bytes the file may have when its bytes are to be kept; nothing when only its
  ///     digest is wanted.
  ///   - progress: Called after every piece; a file counts as one.
  /// - Returns: What was read.
  /// - Throws: `FileFault`, why the file cannot be taken, or `WorkCancelled`.
  func read(keepingUpTo limit: Int? = nil, progress: WorkReport) throws -> Content {
    try refuseWorkspace(try status { stat(path, &$0) })
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw FileFault(errno: errno) }
    defer { close(descriptor) }
    let before = try status { fstat(descriptor, &$0) }
    if let limit, before.st_size > limit {
      throw FileFault.tooLarge(size: Int(before.st_size), limit: limit)
    }
    let size = Int(before.st_size)
    let content = try read(descriptor, keepingUpTo: limit) { bytes throws(WorkCancelled) in
      try progress(WorkProgress(total: 1, bytes: min(bytes, size), totalBytes: size))
    }
    let after = try status { fstat(descriptor, &$0) }
    guard content.size == size, Self.isUnchanged(before, after) else {
      throw FileFault.changedWhileReading
    }
    try progress(WorkProgress(done: 1, total: 1, bytes: size, totalBytes: size))
    return content
  }

  private func read(
    _ descriptor: Int32, keepingUpTo limit: Int?,
    progress: (Int) throws(WorkCancelled) -> Void
  ) throws -> Content {
    var digest = ContentDigest.Accumulator()
    var content = Content(digest: digest.digest(), size: 0, bytes: Data())
    var piece = Data(count: Self.pieceSize)
    while true {
      try progress(content.size)
      let count = piece.withUnsafeMutableBytes { buffer in
        Foundation.read(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFault.unreadable(errno: errno)
      }
      if count == 0 { break }
      let bytes = piece.prefix(count)
      digest.add(bytes)
      content.size += count
      if let limit {
        guard content.size <= limit else {
          throw FileFault.tooLarge(size: content.size, limit: limit)
        }
        content.bytes.append(bytes)
      }
    }
    content.digest = digest.digest()
    return content
  }

  func status(_ call: (inout stat) -> Int32) throws(FileFault) -> stat {
    var status = stat()
    guard call(&status) == 0 else { throw FileFault(errno: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return status
    case S_IFDIR: throw .isDirectory
    default: throw .notRegularFile
    }
  }

  func refuseWorkspace(_ status: stat) throws(FileFault) {
    for suffix in ["", "-wal", "-shm"] {
      var own = stat()
      if stat(workspace + suffix, &own) == 0, own.st_ino == status.st_ino,
        own.st_dev == status.st_dev
      {
        throw .isWorkspace
      }
    }
  }

  private static func isUnchanged(_ before: stat, _ after: stat) -> Bool {
    before.st_size == after.st_size && before.st_mtim.tv_sec == after.st_mtim.tv_sec
      && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec
  }
}

extension FileFault {
  /// Classifies an error of opening or examining a file.
  init(errno: Int32) {
    switch errno {
    case ENOENT, ENOTDIR: self = .notFound
    case EISDIR: self = .isDirectory
    case ENXIO: self = .notRegularFile
    default: self = .unreadable(errno: errno)
    }
  }
}
