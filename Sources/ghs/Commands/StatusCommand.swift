import ArgumentParser
import GHSModel
import GHSStore

/// `ghs status`: level, categories, next step and findings of a product.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show the level a product is eligible for, and why.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The product.") var product: String

  func run() throws {
    let session = try Session(common)
    let evaluation = try session.workspace.evaluation(of: Named.product(product))
    try session.print(StatusReport(evaluation), StatusText(evaluation, in: session.language).text)
  }
}

/// `ghs check`: whether a product is eligible for a level; the gaps when it is not.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Exit with 0 when a product is eligible for a level, with 1 and the gaps when not.",
    discussion: "Every file of the evidence is read again first, so that a script can rely on it.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The product.") var product: String
  @Option(help: "The level.") var level: Int

  func run() throws {
    let id = try Named.product(product)
    let session = try Session(common)
    try session.work(.checkingEvidence) { progress in
      _ = try session.workspace.checkEvidence(id, progress: progress)
    }
    let evaluation = try session.workspace.evaluation(of: id)
    guard let gap = evaluation.step(to: level) else {
      throw CommandError.unknownLevel(
        level, known: evaluation.catalogue.levelRule.levels.map(\.level))
    }
    if let outcome = evaluation.assessment.product.scope?.outcome, outcome.isOutside {
      session.confirm(ja: outcome.explanation.ja, en: outcome.explanation.en)
    }
    let isEligible = (evaluation.level ?? 0) >= level
    try session.print(
      CheckReport(level: level, eligible: isEligible, gaps: gap.requirements),
      isEligible
        ? ""
        : GapText(step: gap, catalogue: evaluation.catalogue, session.language).text)
    if !isEligible { throw ExitCode(ExitStatus.no.rawValue) }
  }
}

/// What `ghs check --json` prints.
struct CheckReport: Encodable {
  let schema = "ghs-check/1"
  let level: Int
  let eligible: Bool
  let gaps: [RequirementID]

  private enum CodingKeys: String, CodingKey {
    case schema, level, eligible, gaps
  }
}
