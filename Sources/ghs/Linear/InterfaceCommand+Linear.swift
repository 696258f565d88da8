import GHSModel
import Linear

extension InterfaceCommand {
  /// Runs the linear interface until somebody leaves or the input ends.
  func runLinear() throws {
    guard !common.json else { throw CommandError.exclusive("--linear", "--json") }
    let environment = Environment.current()
    let preferences = Preferences(environment)
    let language = common.language ?? preferences.language ?? environment.language
    let path = common.workspace ?? environment.workspacePath
    let copies = TemporaryCopies()
    defer { copies.remove() }
    let desk = LinearDesk(
      path: path,
      actor: try FieldText.line(common.actor ?? environment.actor, .actor, required: true),
      preferences: preferences,
      opening: EvidenceOpening(viewer: Viewer(environment), copies: copies))
    let editor = TextEditing(environment)
    let interruption = Interruption(language)
    defer { interruption.end() }
    let answers = KeptAnswers(in: UnsavedText(environment, workspace: path, name: "answers"))
    let talk = Conversation(
      language, on: StandardLines(), keeper: answers, stop: interruption,
      editor: { text in interruption.whileIgnored { editor.edit(text) } })
    var program = LinearProgram(desk, talk, answers)
    try program.run()
  }
}
