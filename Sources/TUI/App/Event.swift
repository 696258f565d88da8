public import GHSModel
public import TerminalKit

/// Something the terminal UI answers to.
public enum Event: Sendable {
  /// Something happened on the terminal.
  case input(TerminalEvent)
  /// The program has done what an effect asked for, or failed to.
  case completed(Effect, Answer)
  /// Long work has come so far, or has lasted so long that this is worth saying.
  case progressed(Effect, WorkProgress)
  /// The program has something to say that must not be overlooked.
  case reported(LocalizedText)
  /// Nothing has happened for a moment, and there was something to find out meanwhile.
  case rested
  /// Another program has changed the workspace.
  case changedElsewhere
  /// Another day has begun; evidence may have expired.
  case dayBegan(CalendarDate)
}
