import ArgumentParser
import Checklist
import GHSModel
import GHSStore

extension ChecklistCommand {
  /// `ghs checklist import`.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what a filled checklist changes, and take it in with --yes.",
      discussion: """
        Only what was changed in the file since it was written is taken, in one step that ghs undo brings \
        back. Requirements that were judged otherwise in the meantime are conflicts: they are shown, \
        and nothing is taken until there are none. Whoever acts is the assessor of what changed.
        """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String
    @Argument(help: "The filled checklist (.xlsx).", completion: .file(extensions: ["xlsx"]))
    var file: String
    @Option(help: ArgumentHelp("Who judged; default: who acts.", valueName: "name"))
    var assessor = ""
    @Flag(help: "Take it in; without this, nothing is changed.") var yes = false

    func run() throws {
      let id = try Named.product(product)
      let session = try Session(common)
      let workspace = session.workspace
      let checklist = try FilledChecklist(path: file)
      let assessment = try workspace.assessment(of: id)
      let comparison = try ChecklistComparison(checklist, with: assessment)
      let isRefused = yes && !comparison.conflicts.isEmpty
      let isTaken = yes && !isRefused && !comparison.changes.isEmpty
      if isTaken {
        try workspace.take(comparison, seen: assessment, assessor: assessor)
      }
      try session.print(
        ImportReport(comparison, taken: isTaken),
        ChecklistText(comparison, taken: isTaken, session.language).text)
      if isTaken {
        let conclusion = try workspace.evaluation(of: id).derivation.conclusion
        session.confirm(ja: conclusion.ja, en: conclusion.en)
      }
      if isRefused { throw ExitCode(ExitStatus.no.rawValue) }
    }
  }
}

extension Workspace {
  /// Takes in what a checklist changes, in one step.
  ///
  /// - Parameters:
  ///   - comparison: The changes.
  ///   - assessment: The assessment they were compared with.
  ///   - assessor: Who judged; empty for who acts.
  /// - Throws: Faults of the workspace; a conflict when something was judged otherwise in between.
  func take(
    _ comparison: ChecklistComparison, seen assessment: Assessment, assessor: String
  ) throws {
    let judgements = comparison.judgements.mapValues { judgement in
      var judgement = judgement
      judgement.assessor = assessor
      return judgement
    }
    let seen = Dictionary(
      uniqueKeysWithValues: judgements.keys.map { ($0, assessment.judgement(of: $0)) })
    try judge(comparison.product, judgements, expecting: seen)
  }
}

/// What `ghs checklist import --json` prints.
private struct ImportReport: Encodable {
  let schema = "ghs-checklist-import/1"
  let product: ProductID
  let taken: Bool
  let changes: [ChecklistChange]
  let conflicts: [ChecklistChange]
  let missing: [RequirementID]

  init(_ comparison: ChecklistComparison, taken: Bool) {
    product = comparison.product
    self.taken = taken
    changes = comparison.changes
    conflicts = comparison.conflicts
    missing = comparison.missing
  }

  private enum CodingKeys: String, CodingKey {
    case schema, product, taken, changes, conflicts, missing
  }
}
