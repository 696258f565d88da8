import ArgumentParser
import GHSModel
import GHSStore

extension ProductCommand {
  /// `ghs product classify`.
  struct Classify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Decide the software safety class (IEC 62304, 4.3), or show how it was decided.",
      discussion: """
        Without --answer a terminal is asked question by question; otherwise questions, answers and \
        class are printed. What is not known counts as yes.
        """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String
    @OptionGroup var interview: InterviewOptions
    @Option(
      help: ArgumentHelp(
        "Why: the hazardous situations looked at, the measures counted on.", valueName: "text"))
    var reason: String?
    @Option(help: ArgumentHelp("Who decided; default: who acts.", valueName: "name"))
    var decidedBy: String?

    func run() throws {
      let id = try Named.product(product)
      let session = try Session(common)
      let before = try session.workspace.assessment(of: id).product
      let former = before.classification?.answers ?? [:]
      switch try interview.way(over: former, in: session) {
      case .record(let answers):
        guard let reason else { throw CommandError.needs("--answer", with: "--reason") }
        try record(answers, reason, over: before, in: session)
      case .ask(let terminal):
        let answers = try terminal.answers(over: former)
        Output.diagnostic("\n" + SafetyClassification.explanation(answers)[session.language])
        let reason =
          try reason
          ?? terminal.text(
            LocalizedText(
              ja: "そう判断した理由（検討した危険状態、考慮した外部の手段）",
              en: "Why: the hazardous situations looked at, the measures counted on"),
            keeping: before.classification?.reason ?? "", required: true)
        try record(answers, reason, over: before, in: session)
      case .show:
        if reason != nil { throw CommandError.needs("--reason", with: "--answer") }
        if decidedBy != nil { throw CommandError.needs("--decided-by", with: "--answer") }
        try session.print(
          ClassificationReport(before), ClassificationText(before, session.language).text)
      }
    }

    private func record(
      _ answers: [SafetyClassQuestion: InterviewAnswer], _ reason: String, over before: Product,
      in session: Session
    ) throws {
      let after = try session.workspace.classify(
        before.id, answers: answers, reason: reason, decidedBy: decidedBy ?? "",
        expecting: before)
      if session.json { return try Output.json(ClassificationReport(after)) }
      guard let classification = after.classification else { return }
      session.remarkOnAnswers(
        try SafetyClassQuestion.answers(interview.texts), leftOutOf: classification.answers)
      session.confirm(
        ja: "分類を記録しました。\(classification.explanation.ja)",
        en: "Recorded the classification. \(classification.explanation.en)")
    }
  }
}
