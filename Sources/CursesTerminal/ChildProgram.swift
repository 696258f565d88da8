import Foundation
import Glibc

/// A program that works on the same terminal, such as the user's editor.
///
/// ``run()`` is to be called inside of ``CursesTerminal/withReleased(_:)``. The program stays in this one's
/// process group, as it must to be allowed to read the terminal; Foundation's `Process` makes
/// a group of its own.
public struct ChildProgram: Hashable, Sendable {
  /// The program, looked up in `PATH`, and its arguments.
  public let command: [String]

  /// Creates a program to run.
  public init(command: [String]) {
    self.command = command
  }

  /// The editor for a file.
  ///
  /// - Parameters:
  ///   - editor: The value of `VISUAL` or `EDITOR`: a command of the shell, with arguments.
  ///   - file: The file to edit; its name is never seen by the shell.
  public init(editor: String, file: String) {
    // Ctrl-C in the editor is the editor's: without the trap it would end the shell that waits for it.
    self.init(command: ["/bin/sh", "-c", "trap : INT; \(editor) \"$@\"", editor, file])
  }

  /// Runs the program and waits for its end.
  ///
  /// - Returns: Its exit status; 128 and the signal's number when a signal ended it.
  /// - Throws: ``CursesTerminalError/systemCall(_:_:)`` when it could not be started.
  public func run() throws(CursesTerminalError) -> Int32 {
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    guard let program = arguments[0] else { throw .systemCall("posix_spawnp", EINVAL) }
    var attributes = Self.signalAttributes()
    defer { posix_spawnattr_destroy(&attributes) }
    var child = pid_t()
    let failure = posix_spawnp(&child, program, nil, &attributes, arguments, environ)
    guard failure == 0 else { throw .systemCall("posix_spawnp", failure) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw .systemCall("waitpid", errno) }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Starts the program in a session of its own, without the terminal, and goes on at once.
  ///
  /// It outlives this one, reads nothing, and what it says is lost.
  ///
  /// - Throws: ``CursesTerminalError/systemCall(_:_:)`` when it could not be started.
  public func start() throws(CursesTerminalError) {
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    guard let program = arguments[0] else { throw .systemCall("posix_spawnp", EINVAL) }
    var attributes = Self.signalAttributes(inOwnSession: true)
    defer { posix_spawnattr_destroy(&attributes) }
    var streams = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&streams)
    defer { posix_spawn_file_actions_destroy(&streams) }
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&streams, stream, "/dev/null", O_RDWR, 0)
    }
    var child = pid_t()
    let failure = posix_spawnp(&child, program, &streams, &attributes, arguments, environ)
    guard failure == 0 else { throw .systemCall("posix_spawnp", failure) }
    // Somebody has to ask how it ended, or it stays in the list of processes.
    let started = child
    Thread.detachNewThread {
      var status: Int32 = 0
      while waitpid(started, &status, 0) < 0, errno == EINTR {}
    }
  }

  /// Signals as a program expects them, whatever this one does with them.
  private static func signalAttributes(inOwnSession: Bool = false) -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP, SIGPIPE] {
      sigaddset(&signals, signal)
    }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    // POSIX_SPAWN_SETSID, which Glibc's module does not import.
    let session: Int32 = inOwnSession ? 0x80 : 0
    posix_spawnattr_setflags(
      &attributes, Int16(Int32(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | session))
    return attributes
  }
}
