import ArgumentParser
import Glibc

/// `ghs` alone: the terminal interface, or the list of products when there is no terminal.
struct InterfaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interface",
    abstract: "Open the terminal interface (what ghs does without a command).")

  @OptionGroup var common: CommonOptions

  func run() throws {
    guard isatty(STDOUT_FILENO) == 1, !common.json else {
      var list = ProductCommand.List()
      list.common = common
      return try list.run()
    }
  }
}
