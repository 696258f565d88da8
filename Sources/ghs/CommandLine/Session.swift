import GHSModel
import GHSStore

/// One run of a command: the language, the workspace and where output goes.
struct Session {
  /// The language of messages and printed text.
  let language: Language
  /// Whether data is printed as JSON.
  let json: Bool
  /// The workspace.
  let workspace: Workspace

  /// Opens the workspace that the options and the environment name.
  ///
  /// - Parameters:
  ///   - options: The options of the command.
  ///   - creating: Whether a workspace that does not exist is created; only adding the first product
  ///     does.
  /// - Throws: Faults of the workspace file, and of the name of the actor.
  init(_ options: CommonOptions, creating: Bool = false) throws {
    let environment = Environment.current()
    language = options.language ?? environment.language
    json = options.json
    let actor = try FieldText.line(options.actor ?? environment.actor, .actor, required: true)
    workspace = try Workspace.open(
      path: options.workspace ?? environment.workspacePath, create: creating, clock: .system,
      actor: actor)
  }

  /// Prints data: as JSON when asked for, in words otherwise.
  func print(_ value: some Encodable, _ text: @autoclosure () -> String) throws {
    if json {
      try Output.json(value)
    } else {
      let text = text()
      if !text.isEmpty { try Output.data(text) }
    }
  }

  /// Does work that may take long: says on a terminal how far it is, and lets Ctrl-C end it.
  ///
  /// - Parameters:
  ///   - name: What is done.
  ///   - body: The work; hears how far it has come through its argument.
  /// - Returns: What the work returns.
  /// - Throws: What the work throws, and the exit code of a signal that has ended it.
  func work<Value>(
    _ name: LocalizedText, _ body: (WorkReport) throws -> Value
  ) throws -> Value {
    try CommandWork(name: name, language: language).run(body)
  }

  /// Says what was done; nothing when a program is listening.
  func confirm(ja: @autoclosure () -> String, en: @autoclosure () -> String) {
    guard !json else { return }
    Output.diagnostic(language(ja: ja(), en: en()))
  }
}
