import Glibc
public import TerminalKit

extension CursesTerminal {
  /// How long the rest of pasted text may take before what has arrived is delivered.
  private static let pasteLimit = Duration.milliseconds(500)

  /// Waits for events and returns all there are.
  public func events(timeout: Duration?) -> [TerminalEvent] {
    let deadline = timeout.map { ContinuousClock.now.advanced(by: $0) }
    while true {
      let pending = takePending()
      let events = pending + poll(until: pending.isEmpty ? deadline : .now)
      if !events.isEmpty { return events }
      if let deadline, ContinuousClock.now >= deadline { return [] }
    }
  }

  private func takePending() -> [TerminalEvent] {
    defer { pendingEvents = [] }
    return pendingEvents
  }

  /// Waits once, and turns whatever has arrived into events.
  private func poll(until deadline: ContinuousClock.Instant?) -> [TerminalEvent] {
    var sources = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let count = Glibc.poll(&sources, nfds_t(sources.count), wait(until: deadline))
    guard count > 0 else {
      return count == 0 && pasteWait == .zero ? decoder.abandonPaste() : []
    }
    var events: [TerminalEvent] = []
    for notice in signals.read() { events += handle(notice) }
    let state = Int32(sources[0].revents)
    if state & POLLIN != 0 {
      let isAtEnd = bytesWaiting == 0
      lastInput = .now
      events += decoder.decode(screen.read())
      if isAtEnd { events.append(noteLoss()) }
    } else if state & (POLLHUP | POLLERR | POLLNVAL) != 0 {
      events.append(noteLoss())
    }
    return events
  }

  private func noteLoss() -> TerminalEvent {
    isGone = true
    return .inputLost
  }

  private func handle(_ notice: Notice) -> [TerminalEvent] {
    switch notice {
    case .wake: return [.wake]
    case .resize: return resizeEvent().map { [$0] } ?? []
    case .terminate(let termination): return [.terminate(termination)]
    case .stop: suspend()
    case .proceed: proceed()
    }
    return takePending()
  }

  /// The time to wait in milliseconds, rounded up; -1 for ever.
  private func wait(until deadline: ContinuousClock.Instant?) -> Int32 {
    let limits = [pasteWait, deadline.map { ContinuousClock.now.duration(to: $0) }]
    guard let limit = limits.compactMap(\.self).min() else { return -1 }
    let milliseconds = (limit / .milliseconds(1)).rounded(.up)
    return Int32(max(0, min(milliseconds, Double(Int32.max))))
  }

  /// How long to go on waiting for the rest of pasted text; nil when none is expected.
  private var pasteWait: Duration? {
    guard decoder.isPasting else { return nil }
    return max(.zero, Self.pasteLimit - lastInput.duration(to: .now))
  }

  /// The bytes the terminal has ready; a terminal that is ready with none has gone.
  private var bytesWaiting: Int32 {
    var count: Int32 = 0
    return ioctl(input, UInt(FIONREAD), &count) == 0 ? count : 0
  }
}
