import Glibc

/// Keeps diagnostics off the screen, in a file without a name, until they can be read.
@MainActor
struct ErrorCapture {
  private let descriptor: Int32
  private let original: Int32
  private let file: Int32

  /// Starts capturing what is written to a descriptor; nil when that is not a terminal.
  ///
  /// Diagnostics that go to a file or a pipe do not touch the screen and are left alone. So
  /// are they when no file can be made: a spoilt screen is better than a lost message.
  init?(descriptor: Int32, directory: String) {
    guard isatty(descriptor) == 1 else { return nil }
    var path = Array((directory + "/ghs-XXXXXX").utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { return nil }
    unlink(path)
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    _ = fcntl(file, F_SETFL, O_APPEND)
    let original = fcntl(descriptor, F_DUPFD_CLOEXEC, 10)
    guard original >= 0 else {
      Glibc.close(file)
      return nil
    }
    self.descriptor = descriptor
    self.original = original
    self.file = file
    let context = SignalContext.shared
    context.pointee.capturedFrom = original
    context.pointee.errorDescriptor = descriptor
    context.pointee.captured = file
    dup2(file, descriptor)
  }

  /// Lets diagnostics through, while another program has the terminal.
  func pause() {
    dup2(original, descriptor)
  }

  /// Captures diagnostics again.
  func resume() {
    dup2(file, descriptor)
  }

  /// Stops capturing, and writes what was captured to where it would have gone.
  func finish() {
    SignalContext.shared.pointee.captured = -1
    dup2(original, descriptor)
    Glibc.close(original)
    var bytes = [UInt8](repeating: 0, count: 4096)
    var offset = 0
    while true {
      let count = pread(file, &bytes, bytes.count, offset)
      guard count > 0 else { break }
      _ = write(descriptor, bytes, count)
      offset += count
    }
    Glibc.close(file)
  }
}
