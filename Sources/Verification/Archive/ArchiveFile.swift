import Foundation
import GHSModel

/// A file that is read at places, in pieces, and held open so that it cannot be exchanged meanwhile.
final class ArchiveFile {
  let descriptor: Int32
  let size: Int
  private let path: String

  /// Opens a regular file; never waits for a pipe or a device.
  init(path: String) throws(ArchiveFault) {
    self.path = path
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR, ENAMETOOLONG: throw .notFound(path: path)
      default: throw .unreadable(path: path)
      }
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .notAFile(path: path)
    }
    let size = Int(status.st_size)
    guard size <= PackageFormat.sizeLimit else {
      close(descriptor)
      throw .tooLarge(size: size, limit: PackageFormat.sizeLimit)
    }
    self.descriptor = descriptor
    self.size = size
  }

  deinit {
    close(descriptor)
  }

  /// Bytes at a place.
  ///
  /// - Throws: ``ArchiveFault/inconsistent(_:)`` when the file has no such place.
  func bytes(at offset: Int, count: Int) throws(ArchiveFault) -> Data {
    guard offset >= 0, count >= 0, offset <= size, count <= size - offset else {
      throw .inconsistent(.layout)
    }
    guard count > 0 else { return Data() }
    var data = Data(count: count)
    var done = 0
    while done < count {
      let read = data.withUnsafeMutableBytes { buffer in
        pread(
          descriptor, buffer.baseAddress?.advanced(by: done), count - done, off_t(offset + done))
      }
      if read < 0, errno == EINTR { continue }
      guard read > 0 else { throw .unreadable(path: path) }
      done += read
    }
    return data
  }
}
