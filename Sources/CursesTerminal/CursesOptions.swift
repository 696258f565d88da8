public import TerminalKit

/// What the user and the environment want from the terminal.
public struct CursesOptions: Sendable {
  /// Whether colours may be used, when the terminal has them.
  public var usesColor = true

  /// The characters to structure screens with; ASCII in any case when the locale has no others.
  public var symbols = Symbols.unicode

  /// Whether mouse events are wanted.
  ///
  /// The terminal's own selection of text then needs the Shift key.
  public var usesMouse = false

  /// The terminal type, a name of the terminfo database; nil when it is not known.
  public var terminalType: String?

  /// How long an escape character may wait for the rest of a key's sequence, in milliseconds.
  public var escapeDelay: Int32 = 25

  /// Creates options from environment variables: `TERM`, `NO_COLOR`, `ESCDELAY`.
  ///
  /// - Parameter environment: The variables by their names.
  public init(environment: [String: String]) {
    terminalType = environment["TERM"]
    usesColor = environment["NO_COLOR", default: ""].isEmpty
    if let delay = environment["ESCDELAY"].flatMap({ Int32($0) }), delay >= 0 {
      escapeDelay = delay
    }
  }
}
