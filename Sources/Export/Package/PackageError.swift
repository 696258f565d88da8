/// What can keep a package from being made.
///
/// The cases carry data, never text.
public enum PackageError: Error, Equatable, Sendable {
  /// The archive library stopped with an error of its own.
  case archiveFailed(code: Int32)

  /// The package would be larger than its checker reads.
  case tooLarge(size: Int, limit: Int)

  /// The record would be larger than its checker reads.
  case recordTooLarge(size: Int, limit: Int)

  /// The package would hold more files than its checker reads.
  case tooManyFiles(count: Int, limit: Int)
}
