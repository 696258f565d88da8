import GHSModel
import Linear

extension InterfaceCommand {
  /// Runs the linear interface until somebody leaves or the input ends.
  func runLinear() throws {
    guard !common.json else { throw CommandError.exclusive("--linear", "--json") }
    let environment = Environment.current()
    let preferences = Preferences(environment)
    let language = common.language ?? preferences.language ?? environment.language
    let desk = LinearDesk(
      path: common.workspace ?? environment.workspacePath,
      actor: try FieldText.line(common.actor ?? environment.actor, .actor, required: true),
      preferences: preferences)
    let editor = TextEditing(environment)
    let interruption = Interruption(language)
    defer { interruption.end() }
    let talk = Conversation(language, on: StandardLines()) { text in
      interruption.whileIgnored { editor.edit(text) }
    }
    var program = LinearProgram(desk, talk)
    try program.run()
  }
}
