/// How somebody says that work which takes long is to end.
public protocol StopSignal {
  /// From now on the signal is for the work that begins.
  func workBegins()
  /// Whether somebody wants the work to end.
  var isStopWanted: Bool { get }
  /// From now on the signal means what it means between two pieces of work.
  func workEnds()
}
