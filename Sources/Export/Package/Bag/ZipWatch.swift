import CZip
import GHSModel

/// Asks, while libzip writes an archive, whether it is still wanted.
final class ZipWatch {
  /// Whether it no longer is.
  private(set) var isCancelled = false
  private let ask: () throws(WorkCancelled) -> Void

  /// Watches by a question that throws when the archive is no longer wanted.
  init(_ ask: @escaping () throws(WorkCancelled) -> Void) {
    self.ask = ask
  }

  /// Asks once.
  ///
  /// - Returns: Whether the archive is no longer wanted.
  func isOver() -> Bool {
    guard !isCancelled else { return true }
    do throws(WorkCancelled) {
      try ask()
    } catch {
      isCancelled = true
    }
    return isCancelled
  }

  /// Lets libzip ask from now on; the watch has to live until the archive is closed.
  func follow(_ archive: OpaquePointer) {
    zip_register_cancel_callback_with_state(
      archive,
      { _, watch in
        guard let watch else { return 0 }
        return Unmanaged<ZipWatch>.fromOpaque(watch).takeUnretainedValue().isOver() ? 1 : 0
      }, nil, Unmanaged.passUnretained(self).toOpaque())
  }
}
