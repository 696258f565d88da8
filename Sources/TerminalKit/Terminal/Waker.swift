/// Ends a wait for events from any thread.
public struct Waker: Sendable {
  private let action: @Sendable () -> Void

  /// Creates a waker that calls the given function.
  public init(_ action: @escaping @Sendable () -> Void) {
    self.action = action
  }

  /// Makes the terminal deliver ``TerminalEvent/wake`` as soon as it can.
  public func wake() {
    action()
  }
}
