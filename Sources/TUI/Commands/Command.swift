import GHSModel
import TerminalKit

/// Something a key does: the one source of the footer, of the help and of what keys mean.
struct Command: Hashable, Sendable, Identifiable {
  /// The stable name.
  let id: CommandID
  /// The keys that run it, the one to show first.
  let keys: [Key]
  /// One or two words for the footer.
  let name: LocalizedText
  /// A sentence for the help.
  let help: LocalizedText
  /// Where it exists.
  let contexts: Set<CommandContext>
  /// Whether the footer names it.
  let isInFooter: Bool

  /// Creates a command.
  init(
    _ id: CommandID, _ keys: [Key], in contexts: Set<CommandContext>, footer: Bool = true,
    name: LocalizedText, help: LocalizedText
  ) {
    self.id = id
    self.keys = keys
    self.name = name
    self.help = help
    self.contexts = contexts
    isInFooter = footer
  }

  /// The same command with other keys.
  func with(_ keys: [Key]) -> Command {
    Command(id, keys, in: contexts, footer: isInFooter, name: name, help: help)
  }
}
