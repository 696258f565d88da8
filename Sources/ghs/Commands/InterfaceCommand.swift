import ArgumentParser
import CursesTerminal
import GHSModel
import Glibc
import TerminalKit

/// `ghs` alone: the terminal interface, or the list of products when there is no terminal.
struct InterfaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interface",
    abstract: "Open the terminal interface (what ghs does without a command).")

  @OptionGroup var common: CommonOptions
  @Flag(help: "Draw with ASCII characters only.") var ascii = false
  @Flag(help: "Use no colours; NO_COLOR does the same.") var noColor = false

  func run() throws {
    guard isatty(STDOUT_FILENO) == 1, !common.json else {
      var list = ProductCommand.List()
      list.common = common
      return try list.run()
    }
    // The command line is parsed and run on the main thread, which is the main actor's.
    let status = try MainActor.assumeIsolated { try runInterface() }
    if status != 0 { throw ExitCode(status) }
  }

  @MainActor
  private func runInterface() throws -> Int32 {
    let environment = Environment.current()
    let preferences = Preferences(environment)
    let performer = EffectPerformer(
      path: common.workspace ?? environment.workspacePath,
      actor: try FieldText.line(common.actor ?? environment.actor, .actor, required: true),
      preferences: preferences, editor: TextEditing(environment))
    var options = CursesOptions(environment: environment.variables)
    if ascii { options.symbols = .ascii }
    if noColor { options.usesColor = false }
    let terminal = try CursesTerminal(options: options)
    defer { terminal.close() }
    var program = InterfaceProgram(
      terminal: terminal, performer: performer,
      language: common.language ?? preferences.language ?? environment.language)
    return program.run()
  }
}
