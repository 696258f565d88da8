/// Why a file cannot be taken as evidence.
public enum FileFault: Error, Hashable, Sendable {
  /// There is no such file.
  case notFound
  /// The path names a folder.
  case isDirectory
  /// The path names something that is neither a file nor a folder: a pipe, a socket, a device.
  case notRegularFile
  /// The path names the workspace itself, which changes by keeping it.
  case isWorkspace
  /// The file cannot be read; carries `errno`.
  case unreadable(errno: Int32)
  /// The file is larger than an attachment may be; both in bytes.
  case tooLarge(size: Int, limit: Int)
  /// The file was written to while it was being read.
  case changedWhileReading
}
