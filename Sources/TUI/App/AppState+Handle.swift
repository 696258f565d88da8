import GHSModel
import TerminalKit

extension AppState {
  /// Answers to an event with a new state and the effects it needs.
  public mutating func handle(_ event: Event) -> [Effect] {
    react(to: event) + stopUnwantedPreviews()
  }

  private mutating func react(to event: Event) -> [Effect] {
    switch event {
    case .input(let input): handle(input)
    case .completed(let effect, let answer): receive(answer, to: effect)
    case .progressed(let effect, let reached): progress(effect, reached)
    case .dayBegan(let day): begin(day)
    case .changedElsewhere: readAnew()
    case .reported(let text): report(text)
    case .rested: rest()
    }
  }

  private mutating func report(_ text: LocalizedText) -> [Effect] {
    environment.status = .report(text)
    return []
  }

  private mutating func handle(_ input: TerminalEvent) -> [Effect] {
    switch input {
    case .key(let key): return press(key)
    case .paste(let text):
      guard !Chrome.isTooSmall(environment.size) else { return [] }
      return changeTop { screen, environment in screen.paste(text, in: environment) }
    case .resize(let size):
      environment.size = size
      return []
    case .resume: return [.redraw]
    case .terminate, .inputLost: return [.quit]
    case .mouse(let event): return point(event)
    case .wake: return []
    }
  }

  private mutating func begin(_ day: CalendarDate) -> [Effect] {
    environment.today = day
    environment.outlooks = [:]
    environment.foresight.forgetProducts()
    environment.open = environment.open.map { OpenProduct($0.snapshot, on: day) }
    return []
  }

  /// A key goes to the text under the cursor first, then to the table of commands.
  mutating func press(_ key: Key) -> [Effect] {
    if case .notice = environment.status { environment.status = nil }
    guard !Chrome.isTooSmall(environment.size) else { return pressWithoutRoom(key) }
    if key == .escape, environment.status?.isKept == true {
      environment.status = nil
      return []
    }
    let index = stack.count - 1
    if let reactions = stack[index].type(key, in: environment) {
      return apply(reactions, from: index)
    }
    if key == .escape, let effects = stopByEscape() { return effects }
    guard let command = commands.command(for: key.folded, in: top.context(in: environment)) else {
      sayWhereItWorks(key.folded)
      return []
    }
    return run(command.id)
  }

  /// Says on which screen a letter means something that means nothing here.
  private mutating func sayWhereItWorks(_ key: Key) {
    guard case .character = key, top.presentation == .full,
      !top.isEditingText(in: environment), environment.status == nil
    else { return }
    let places = CommandContext.places.lazy.compactMap { [commands] context in
      commands.command(for: key, in: context).map { ($0, context) }
    }
    guard let (command, context) = places.first else { return }
    environment.status = .notice(
      Phrases.works(key.name(environment.symbols), command.name, in: context.name))
  }

  /// On a terminal that shows no screen nothing is changed unseen; leaving must stay possible.
  private mutating func pressWithoutRoom(_ key: Key) -> [Effect] {
    switch commands.command(for: key.folded, in: .everywhere)?.id {
    case .suspend: [.suspend]
    case .redraw: [.redraw]
    case .quit: hasUnsavedText || !environment.awaitedWorks.isEmpty ? [] : [.quit]
    default: []
    }
  }

  /// Runs a command, or says why it cannot be run now.
  mutating func run(_ command: CommandID) -> [Effect] {
    switch availability(of: command) {
    case .unavailable(let reason):
      environment.status = .notice(reason)
      return []
    case .available: break
    }
    if let effects = runEverywhere(command) { return effects }
    makeReady(for: command)
    return changeTop { screen, environment in screen.perform(command, in: environment) }
  }

  private mutating func changeTop(
    _ change: (inout any Screen, Environment) -> [Reaction]
  ) -> [Effect] {
    let index = stack.count - 1
    let reactions = change(&stack[index], environment)
    return apply(reactions, from: index)
  }
}
