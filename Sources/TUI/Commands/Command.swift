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
  /// Where the footer names it.
  let footerContexts: Set<CommandContext>

  /// Creates a command.
  ///
  /// - Parameters:
  ///   - id: The stable name.
  ///   - keys: The keys that run it, the one to show first.
  ///   - contexts: Where it exists.
  ///   - footer: Whether the footer names it at all.
  ///   - footerContexts: Where the footer names it; nothing for wherever it exists.
  ///   - name: One or two words for the footer.
  ///   - help: A sentence for the help.
  init(
    _ id: CommandID, _ keys: [Key], in contexts: Set<CommandContext>,
    footer: Bool = true, footerIn footerContexts: Set<CommandContext>? = nil, name: LocalizedText,
    help: LocalizedText
  ) {
    self.id = id
    self.keys = keys
    self.name = name
    self.help = help
    self.contexts = contexts
    self.footerContexts = footer ? footerContexts ?? contexts : []
  }

  /// The same command with other keys.
  func with(_ keys: [Key]) -> Command {
    Command(id, keys, in: contexts, footerIn: footerContexts, name: name, help: help)
  }
}
