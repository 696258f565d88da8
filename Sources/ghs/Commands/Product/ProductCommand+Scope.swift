import ArgumentParser
import GHSModel
import GHSStore

extension ProductCommand {
  /// `ghs product scope`.
  struct Scope: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Answer whether the guideline is for a product at all, or show what was answered.",
      discussion: """
        Without --answer a terminal is asked question by question; otherwise questions, answers and \
        outcome are printed.
        """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String
    @OptionGroup var interview: InterviewOptions
    @Option(help: ArgumentHelp("Where the answers come from.", valueName: "text"))
    var remarks: String?
    @Option(help: ArgumentHelp("Who answered; default: who acts.", valueName: "name"))
    var answeredBy: String?

    func run() throws {
      let id = try Named.product(product)
      let session = try Session(common)
      let before = try session.workspace.assessment(of: id).product
      let former = before.scope?.answers ?? [:]
      switch try interview.way(over: former, in: session) {
      case .record(let answers):
        try record(answers, remarks ?? before.scope?.remarks ?? "", over: before, in: session)
      case .ask(let terminal):
        let answers = try terminal.answers(over: former)
        let remarks =
          try remarks
          ?? terminal.text(
            LocalizedText(
              ja: "回答の根拠（照会の結果など。なければ Enter）",
              en: "Where the answers come from, such as an enquiry (Enter for nothing)"),
            keeping: before.scope?.remarks ?? "", required: false)
        try record(answers, remarks, over: before, in: session)
      case .show:
        if remarks != nil { throw CommandError.needs("--remarks", with: "--answer") }
        if answeredBy != nil { throw CommandError.needs("--answered-by", with: "--answer") }
        try session.print(ScopeReport(before), ScopeText(before, session.language).text)
      }
    }

    private func record(
      _ answers: [ScopeQuestion: InterviewAnswer], _ remarks: String, over before: Product,
      in session: Session
    ) throws {
      let after = try session.workspace.stateScope(
        of: before.id, answers: answers, remarks: remarks, answeredBy: answeredBy ?? "",
        expecting: before)
      if session.json { return try Output.json(ScopeReport(after)) }
      guard let scope = after.scope else { return }
      session.remarkOnAnswers(try ScopeQuestion.answers(interview.texts), leftOutOf: scope.answers)
      session.confirm(
        ja: "回答を記録しました：\(scope.outcome.name.ja)。\(scope.outcome.explanation.ja)",
        en: "Recorded the answers: \(scope.outcome.name.en). \(scope.outcome.explanation.en)")
    }
  }
}
