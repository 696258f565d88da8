import TerminalKit

/// All commands, in the order of their importance within each context.
struct CommandTable: Sendable {
  /// The commands.
  let commands: [Command]
  /// Where in ``commands`` those of a context stand, those the footer names of it, and each by its name.
  ///
  /// They are asked for at every key and every picture.
  private let places: [CommandContext: [Int]]
  private let footerPlaces: [CommandContext: [Int]]
  private let placesByName: [String: Int]

  /// Puts commands together, in the order of their importance within each context.
  init(commands: [Command]) {
    self.commands = commands
    var places: [CommandContext: [Int]] = [:]
    var footerPlaces: [CommandContext: [Int]] = [:]
    for (place, command) in commands.enumerated() {
      for context in command.contexts { places[context, default: []].append(place) }
      for context in command.footerContexts { footerPlaces[context, default: []].append(place) }
    }
    self.places = places
    self.footerPlaces = footerPlaces
    placesByName = Dictionary(
      commands.enumerated().map { ($1.id.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The commands with the keys they have without configuration.
  static let standard = CommandTable(
    commands:
      products + files + reuse + leading + judging + guidance + assessment + marking + search
      + filter + answers + evidence + level + declaration + dates + journal + editions
      + waysToEvidence + interviews + forms + choices + palette
      + movement
      + everywhere)

  /// The commands of a context, then those that exist everywhere.
  func commands(in context: CommandContext) -> some Collection<Command> {
    commands(context, in: places)
  }

  /// The commands the footer names of a context, then those it names everywhere.
  func footerCommands(in context: CommandContext) -> some Collection<Command> {
    commands(context, in: footerPlaces)
  }

  private func commands(
    _ context: CommandContext, in places: [CommandContext: [Int]]
  ) -> some Collection<Command> {
    let everywhere = context == .everywhere ? [] : places[.everywhere] ?? []
    return ((places[context] ?? []) + everywhere).lazy.map { commands[$0] }
  }

  /// The commands that help names of a context; what is as in the list of requirements is not said
  /// again of what was found in it, unless help is asked for there.
  func commands(toExplain context: CommandContext, from here: CommandContext) -> [Command] {
    let those = (places[context] ?? []).map { commands[$0] }
    guard context == .found, here != .found else { return those }
    return those.filter { $0.contexts.isDisjoint(with: [.assessment, .requirement]) }
  }

  /// What a key means in a context.
  func command(for key: Key, in context: CommandContext) -> Command? {
    commands(in: context).first { $0.keys.contains(key) }
  }

  /// The command with an id.
  func command(_ id: CommandID) -> Command? { command(named: id.rawValue) }

  /// The command with a name in the key file.
  func command(named name: String) -> Command? { placesByName[name].map { commands[$0] } }
}
