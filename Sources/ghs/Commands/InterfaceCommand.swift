import ArgumentParser
import CursesTerminal
import GHSModel
import Glibc
import TerminalKit

/// `ghs` alone: the terminal interface, line by line if so wished, or the list of products when there is no
/// terminal.
struct InterfaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interface",
    abstract: "Open the terminal interface (what ghs does without a command).")

  @OptionGroup var common: CommonOptions
  @Flag(help: "Draw with ASCII characters only.") var ascii = false
  @Flag(help: "Use no colours; NO_COLOR does the same.") var noColor = false
  @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal.")
  var noMouse = false
  @Flag(help: "Ask and answer line by line, for screen readers and plain terminals.")
  var linear = false

  func run() throws {
    if linear { return try runLinear() }
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
    let path = common.workspace ?? environment.workspacePath
    let opening = EvidenceOpening(viewer: Viewer(environment), copies: TemporaryCopies())
    defer { opening.copies.remove() }
    let performer = EffectPerformer(
      path: path,
      actor: try FieldText.line(common.actor ?? environment.actor, .actor, required: true),
      preferences: preferences, editor: TextEditing(environment), opening: opening)
    var options = CursesOptions(environment: environment.variables)
    if ascii { options.symbols = .ascii }
    if noColor { options.usesColor = false }
    options.usesMouse = !noMouse
    let language = common.language ?? preferences.language ?? environment.language
    let unsaved = UnsavedText(environment, workspace: path)
    let keys = KeyFile(environment).read()
    let terminal = try CursesTerminal(options: options)
    var program = InterfaceProgram(
      terminal: terminal, performer: performer, unsaved: unsaved, language: language,
      targets: preferences.targets)
    program.use(keys.keys)
    let status = program.run(
      reports: [terminal.encoding.report, keys.report, unsaved.report()].compactMap(\.self))
    terminal.close()
    program.close()
    if unsaved.isKept { Output.diagnostic(unsaved.farewell[language]) }
    return status
  }
}

extension CharacterEncoding {
  /// What has to be said about the locale, once; nothing when all is well.
  fileprivate var report: LocalizedText? {
    switch self {
    case .utf8: nil
    case .assumedUTF8(let codeset):
      LocalizedText(
        ja:
          "ロケールがUTF-8ではない（\(codeset.quotable)）ため、UTF-8とみなして表示しています。LC_ALL=C.UTF-8 などを設定すると、この表示は出なくなります。",
        en: "The locale is not UTF-8 (\(codeset.quotable)); UTF-8 is assumed. "
          + "Set LC_ALL, for example to C.UTF-8, to be rid of this notice.")
    case .ascii:
      LocalizedText(
        ja: "UTF-8のロケールがないため、日本語を表示できません。LC_ALL=C.UTF-8 が使えるようにしてください。",
        en: "This system has no UTF-8 locale, so Japanese text cannot be shown. "
          + "Make LC_ALL=C.UTF-8 available.")
    }
  }
}
