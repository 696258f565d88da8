import GHSModel

/// What a screen asks for when it has answered to a key, a command or an answer.
enum Reaction: Sendable {
  /// Ask the program for something.
  case effect(Effect)
  /// Put a screen or a dialog on top.
  case push(any Screen)
  /// Close the screen that asks. Whatever follows counts as asked for by the screen below it, so
  /// that a dialog can close itself and then the form it stands on.
  case close
  /// Say something in the status line.
  case report(Status)
  /// Go back to the screen that can show a requirement, and show it there.
  case show(RequirementID)
  /// Give files that were chosen to the screen; after ``close``, to the one below.
  case take([String])
  /// Remember what the user wants of the guidance.
  case wish(Wish)
  /// Run a command of the screen that is then on top.
  case perform(CommandID)
}
