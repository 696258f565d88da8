/// The commands of one context, as the help shows them.
struct HelpSection: Sendable {
  /// A command and whether it can be run where help was asked for.
  struct Entry: Sendable {
    /// The command.
    let command: Command
    /// Whether it can be run.
    let availability: Availability
  }

  /// Where the commands exist.
  let context: CommandContext
  /// The commands.
  let entries: [Entry]
}
