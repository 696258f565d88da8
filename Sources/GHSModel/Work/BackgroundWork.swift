import Dispatch
import Synchronization

/// Work that goes on beside its caller, who waits for it in the end.
///
/// When the caller no longer wants it, the work is told so and ends as soon as it has heard.
public final class BackgroundWork<Value: Sendable>: Sendable {
  /// Whether nobody wants the work any more.
  private final class Order: Sendable {
    let isWithdrawn = Atomic<Bool>(false)
  }

  private final class Outcome: Sendable {
    let result = Mutex<Result<Value, any Error>?>(nil)
    let group = DispatchGroup()
  }

  private let order = Order()
  private let outcome = Outcome()

  /// How often a caller who waits is asked whether the work is still wanted.
  private static var pace: DispatchTimeInterval { .milliseconds(40) }

  /// Begins the work.
  ///
  /// - Parameter body: The work; it asks its argument now and then whether nobody wants it any more.
  public init(
    _ body: @escaping @Sendable (_ isEnded: @escaping @Sendable () -> Bool) throws -> Value
  ) {
    DispatchQueue.global().async(group: outcome.group) { [order, outcome] in
      let result = Result { try body { order.isWithdrawn.load(ordering: .relaxed) } }
      outcome.result.withLock { $0 = result }
    }
  }

  deinit {
    order.isWithdrawn.store(true, ordering: .relaxed)
  }

  /// Waits for the work.
  ///
  /// - Parameter waiting: Called while the work goes on; ends it by throwing.
  /// - Returns: What the work returns.
  /// - Throws: What the work throws; `WorkCancelled` when `waiting` did, as soon as nothing of the work goes
  ///   on any more.
  public func value(_ waiting: () throws(WorkCancelled) -> Void = {}) throws -> Value {
    while outcome.group.wait(timeout: .now() + Self.pace) == .timedOut {
      do throws(WorkCancelled) {
        try waiting()
      } catch {
        order.isWithdrawn.store(true, ordering: .relaxed)
        outcome.group.wait()
        throw error
      }
    }
    guard let result = outcome.result.withLock({ $0 }) else { throw WorkCancelled() }
    return try result.get()
  }
}
