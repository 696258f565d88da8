import GHSModel
import TerminalKit

/// One screen or dialog: its own state, what its commands do to it, and how it looks.
///
/// A screen is a value without side effects. It reads what all screens share from the
/// ``Environment`` and answers with ``Reaction``s.
protocol Screen: Sendable {
  /// How it stands on the screens below it.
  var presentation: Presentation { get }

  /// Which commands its keys run.
  func context(in environment: Environment) -> CommandContext

  /// What the title bar says of it; the titles of all screens of the stack are joined.
  func title(in environment: Environment) -> String

  /// What the status line says while nothing else has to be said.
  func hint(in environment: Environment) -> [Span]

  /// Whether text is being edited, so that characters are text and not commands.
  func isEditingText(in environment: Environment) -> Bool

  /// Whether closing it would lose something that was typed.
  func hasUnsavedText(in environment: Environment) -> Bool

  /// Which form of what it is, the same whenever it is opened; nothing where nothing is worth keeping.
  func place(in environment: Environment) -> String?

  /// What was typed and would be lost, by the names of the fields; empty when nothing would.
  func unsavedEntries(in environment: Environment) -> [String: String]

  /// Puts back what was typed at its place when the program was killed.
  mutating func restore(_ entries: [String: String], in environment: Environment)

  /// Whether a command of its context can be run now.
  func availability(of command: CommandID, in environment: Environment) -> Availability

  /// Called when it comes to the top of the stack, first and after what stood on it has closed.
  mutating func appear(in environment: Environment) -> [Reaction]

  /// Gets every key first; nothing when the key is not for the text that is being edited.
  mutating func type(_ key: Key, in environment: Environment) -> [Reaction]?

  /// Inserts pasted text literally.
  mutating func paste(_ text: String, in environment: Environment) -> [Reaction]

  /// Runs a command of its context that is available.
  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction]

  /// Answers to what the program found, with the environment already brought up to date; nothing
  /// when the effect was not its own. A failure nobody takes is shown by the application.
  mutating func receive(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]?

  /// Chooses a requirement on behalf of a screen above; false when it does not show requirements.
  mutating func show(_ requirement: RequirementID, in environment: Environment) -> Bool

  /// Takes the paths of files that were chosen on a screen above.
  mutating func take(_ paths: [String], in environment: Environment) -> [Reaction]

  /// Called when another level is wanted of the open product.
  mutating func goalChanged(in environment: Environment)

  /// What is worth finding out while the user does nothing; asked again after every answer.
  func effectAtRest(in environment: Environment) -> Effect?

  /// What takes long to find out and is worth it only while this answers the same; begun at rest.
  func preview(in environment: Environment) -> Effect?

  /// Called when its preview has come further.
  mutating func previewProgressed(in environment: Environment)

  /// Draws it into the body of the frame.
  func draw(in room: Rect, of frame: inout Frame, environment: Environment)
}

/// How a screen stands on the screens below it.
enum Presentation: Sendable {
  /// It takes the whole body.
  case full
  /// It is drawn over what is below.
  case dialog
}

extension Screen {
  var presentation: Presentation { .full }
  func hint(in environment: Environment) -> [Span] { [] }
  func isEditingText(in environment: Environment) -> Bool { false }
  func hasUnsavedText(in environment: Environment) -> Bool { false }
  func place(in environment: Environment) -> String? { nil }
  func unsavedEntries(in environment: Environment) -> [String: String] { [:] }
  mutating func restore(_ entries: [String: String], in environment: Environment) {}
  func availability(of command: CommandID, in environment: Environment) -> Availability {
    .available
  }
  mutating func appear(in environment: Environment) -> [Reaction] { [] }
  mutating func type(_ key: Key, in environment: Environment) -> [Reaction]? { nil }
  mutating func paste(_ text: String, in environment: Environment) -> [Reaction] { [] }
  mutating func receive(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? { nil }
  mutating func show(_ requirement: RequirementID, in environment: Environment) -> Bool { false }
  mutating func take(_ paths: [String], in environment: Environment) -> [Reaction] { [] }
  mutating func goalChanged(in environment: Environment) {}
  func effectAtRest(in environment: Environment) -> Effect? { nil }
  func preview(in environment: Environment) -> Effect? { nil }
  mutating func previewProgressed(in environment: Environment) {}
}
