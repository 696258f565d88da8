/// How far work that takes long has come.
public struct WorkProgress: Hashable, Sendable {
  /// How many pieces are done: files, documents, entries, whatever the work consists of.
  public var done: Int
  /// How many pieces there are; 0 while that is not known.
  public var total: Int
  /// How many bytes have been read.
  public var bytes: Int
  /// How many bytes there are to read; 0 where it is not reading that takes long.
  public var totalBytes: Int

  /// Creates a statement of progress.
  public init(done: Int = 0, total: Int = 0, bytes: Int = 0, totalBytes: Int = 0) {
    self.done = done
    self.total = total
    self.bytes = bytes
    self.totalBytes = totalBytes
  }
}

/// Hears how far long work has come, and ends it by throwing.
///
/// It is called at the beginning, after every piece and, where files are read, many times within one; the
/// last call says that everything is done. Work that it ends leaves nothing behind.
public typealias WorkReport = (WorkProgress) throws(WorkCancelled) -> Void

/// Work was ended before it was done, because somebody wanted that; nothing of it stays.
public struct WorkCancelled: Error, Hashable {
  /// Creates the error.
  public init() {}
}
