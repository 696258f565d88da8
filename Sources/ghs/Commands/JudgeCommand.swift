public import ArgumentParser
public import GHSModel
import GHSStore

extension Judgement.Outcome: ExpressibleByArgument {}

/// `ghs judge`: judges requirements, all of those named or none.
struct JudgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge",
    abstract: "Judge requirements; several at once, all or none.",
    usage:
      "ghs judge <product> conforming|nonconforming|not-applicable|not-assessed <requirement> ...")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The product.") var product: String
  @Argument(help: "The judgement.") var outcome: Judgement.Outcome
  @Argument(help: "The requirements, such as RM-4.3.") var requirements: [String]
  @Option(
    help: ArgumentHelp(
      "Why; without it a requirement that has the judgement already keeps its own.",
      valueName: "text"))
  var rationale: String?
  @Option(help: ArgumentHelp("Who judged; default: who acts.", valueName: "name"))
  var assessor = ""
  @Option(help: ArgumentHelp("What will be done about a nonconformity.", valueName: "text"))
  var action: String?
  @Option(help: ArgumentHelp("Who sees to the action.", valueName: "name"))
  var actionOwner: String?
  @Option(help: ArgumentHelp("Until when, YYYY-MM-DD.", valueName: "date")) var actionDue: String?

  func run() throws {
    if action == nil {
      if actionOwner != nil { throw CommandError.needs("--action-owner", with: "--action") }
      if actionDue != nil { throw CommandError.needs("--action-due", with: "--action") }
    }
    let judgement = Judgement(
      outcome: outcome, rationale: rationale ?? "", assessor: assessor,
      action: try action.map { text in
        Action(
          description: text, owner: actionOwner ?? "",
          dueDate: try Named.date(actionDue, .actionDueDate))
      })
    let id = try Named.product(product)
    let wanted = try requirements.map(Named.requirement)
    let session = try Session(common)
    let present = try session.workspace.assessment(of: id).judgements
    let joint = JointJudgement(
      outcome,
      of: Dictionary(
        wanted.map { ($0, present[$0] ?? .notAssessed) }, uniquingKeysWith: { first, _ in first }))
    let judgements = joint.judgements(
      judgement, keepsRationales: rationale == nil, keepsActions: action == nil)
    let changed = try session.workspace.judge(id, judgements, expecting: joint.present)
    let evaluation = try session.workspace.evaluation(of: id)
    session.confirm(
      ja: "\(changed.count)件を「\(outcome.name.ja)」と判定しました。\(evaluation.derivation.conclusion.ja)",
      en: "Judged \(changed.count) as \(outcome.name.en). \(evaluation.derivation.conclusion.en)")
    if session.json {
      try Output.json(StatusReport(evaluation))
    } else {
      remark(on: changed, in: evaluation, language: session.language)
    }
  }

  /// Says at once why a judgement does not count, or where it cannot.
  private func remark(
    on changed: [RequirementID], in evaluation: Evaluation, language: Language
  ) {
    for id in changed {
      if evaluation.outcome(of: id)?.reason == .doesNotApply {
        let safetyClass = evaluation.derivation.safetyClass.rawValue
        Output.diagnostic(
          language(
            ja: "  \(id)は安全クラス\(safetyClass)には適用されないため、判定は数えられません。",
            en:
              "  \(id) does not apply to safety class \(safetyClass); its judgement does not count."
          ))
      }
    }
    let judged = Set(changed)
    for finding in evaluation.findings where finding.requirement.map(judged.contains) ?? false {
      Output.diagnostic("  [\(finding.severity.name[language])] \(finding.message[language])")
    }
  }
}
