import Synchronization
import Testing

@testable import GHSModel

/// Work beside its caller gives its value, its error, or way.
@Suite(.timeLimit(.minutes(2))) struct BackgroundWorkTests {
  private struct Failure: Error {}

  @Test func givesWhatItReturnsOrThrows() throws {
    #expect(try BackgroundWork { _ in 42 }.value() == 42)
    #expect(throws: Failure.self) { try BackgroundWork { _ -> Int in throw Failure() }.value() }
  }

  @Test func endsWhenItsCallerNoLongerWants() throws {
    let work = BackgroundWork { isEnded in
      while !isEnded() {}
    }
    #expect(throws: WorkCancelled.self) {
      try work.value { () throws(WorkCancelled) in throw WorkCancelled() }
    }
  }

  @Test func endsWhenNobodyWaits() throws {
    let hasEnded = Flag()
    do {
      _ = BackgroundWork { isEnded in
        while !isEnded() {}
        hasEnded.value.store(true, ordering: .relaxed)
      }
    }
    while !hasEnded.value.load(ordering: .relaxed) {}
  }

  private final class Flag: Sendable {
    let value = Atomic(false)
  }
}
