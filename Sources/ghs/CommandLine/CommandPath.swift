import ArgumentParser

/// How far a command line names a command of the program.
struct CommandPath {
  /// The names of the commands, that of the program first.
  private(set) var names = ["ghs"]
  /// The commands that may follow.
  private(set) var subcommands = GHS.configuration.subcommands
  /// What follows the last name.
  private(set) var rest: ArraySlice<String>

  /// Follows a command line down the tree of commands.
  init(_ arguments: [String]) {
    rest = arguments[...]
    if rest.first == "help" { rest = rest.dropFirst() }
    while let word = rest.first,
      let next = subcommands.first(where: { $0._commandName == word })
    {
      names.append(word)
      subcommands = next.configuration.subcommands
      rest = rest.dropFirst()
    }
  }
}
