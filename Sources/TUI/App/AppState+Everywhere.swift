import GHSModel
import TerminalKit

extension AppState {
  /// Runs a command that does the same on every screen; nothing when it is the screen's own.
  mutating func runEverywhere(_ command: CommandID) -> [Effect]? {
    switch command {
    case .help:
      apply(
        [.push(HelpScreen(sections: helpSections(), isText: top.isEditingText(in: environment)))],
        from: stack.count - 1)
    case .palette: apply([.push(PaletteScreen(sections: helpSections()))], from: stack.count - 1)
    case .switchLanguage: switchLanguage()
    case .suspend: [.suspend]
    case .redraw: [.redraw]
    case .quit: quit()
    default: nil
    }
  }

  private mutating func switchLanguage() -> [Effect] {
    environment.language = environment.language.other
    // The example is in the language of the screen, unless one is in the middle of it.
    let follows = environment.isExample && stack.count == 1
    let example = follows ? apply([.effect(.openExample(environment.language))], from: 0) : []
    return [.setLanguage(environment.language)] + example
  }

  private mutating func quit() -> [Effect] {
    guard hasUnsavedText || !environment.awaitedWorks.isEmpty else { return [.quit] }
    if top is ChoiceDialog { return [] }
    let question = ChoiceDialog.leave(
      losingText: hasUnsavedText, stopping: environment.awaitedWorks.first?.effect)
    return apply([.push(question)], from: stack.count - 1)
  }

  /// Whether a command can be run on the top screen now.
  func availability(of command: CommandID) -> Availability {
    if command == .openExample, let work = environment.awaitedWorks.first {
      return .unavailable(WorkWords.blocksExample(work.effect))
    }
    return top.availability(of: command, in: environment)
  }

  /// The commands the footer offers now.
  var footer: Footer {
    let screen = top
    let context = screen.context(in: environment)
    return Footer(
      commands, in: context,
      isAvailable: { screen.availability(of: $0.id, in: environment).isAvailable },
      isText: screen.isEditingText(in: environment),
      columns: environment.size.columns - 2, language: environment.language,
      symbols: environment.symbols)
  }

  /// Every command by context, that of the top screen first.
  private func helpSections() -> [HelpSection] {
    let screen = top
    let here = screen.context(in: environment)
    // What works here comes before what works on other screens.
    let near = [here, .everywhere]
    let contexts = near + CommandContext.allCases.filter { !near.contains($0) }
    return contexts.map { context in
      HelpSection(
        context: context,
        entries: commands.commands(toExplain: context, from: here).map { command in
          let isHere = context == here || context == .everywhere
          let state = isHere ? screen.availability(of: command.id, in: environment) : .available
          return HelpSection.Entry(command: command, availability: state)
        })
    }
  }
}
