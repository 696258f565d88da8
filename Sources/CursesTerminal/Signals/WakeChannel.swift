import Glibc
import Synchronization

/// The writing end of a pipe, safe to use from any thread and after it was closed.
final class WakeChannel: Sendable {
  private let descriptor: Mutex<Int32?>

  /// Takes over a descriptor.
  init(_ descriptor: Int32) {
    self.descriptor = Mutex(descriptor)
  }

  /// Writes a byte that is no signal's number.
  func wake() {
    descriptor.withLock { descriptor in
      guard let descriptor else { return }
      var byte: UInt8 = 0
      _ = write(descriptor, &byte, 1)
    }
  }

  /// Closes the descriptor.
  func close() {
    descriptor.withLock { descriptor in
      if let open = descriptor { Glibc.close(open) }
      descriptor = nil
    }
  }
}
