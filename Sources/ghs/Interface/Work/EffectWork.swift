import Export
import GHSModel
import GHSStore
import TUI

/// A long effect, to be done on another thread than the one that draws.
///
/// It has a connection to the workspace of its own, so that nothing it does holds up the other one.
struct EffectWork: Sendable {
  /// What is to be done.
  let effect: Effect
  /// The workspace.
  let path: String
  /// Who acts.
  let actor: String
  /// Where the time and the day come from.
  let clock: WorkspaceClock
  /// Shows what evidence holds.
  let opening: EvidenceOpening

  /// Does it.
  ///
  /// - Parameter progress: Hears how far it has come, and ends it by throwing.
  /// - Returns: What it found; the state of the product is not part of it, because that may have changed
  ///   further until somebody looks.
  /// - Throws: `WorkCancelled` or ``WorkspaceError/cancelled`` when it was ended, and what it failed of.
  func run(_ progress: WorkReport) throws -> WorkResult {
    let workspace = try Workspace.open(path: path, create: false, clock: clock, actor: actor)
    switch effect {
    case .addEvidence(let id, let drafts):
      try workspace.addEvidence(id, drafts.withExpandedPaths, progress: progress)
    case .updateEvidence(let id, let evidence, let draft, let expected):
      try workspace.updateEvidence(
        id, evidence, draft.withExpandedPath, expecting: expected, progress: progress)
    case .checkEvidence(let id): try workspace.checkEvidence(id, progress: progress)
    case .openEvidence(let id, let evidence):
      try progress(WorkProgress())
      let shown = try opening.open(evidence, of: id, in: workspace)
      return .opened(OpenedPlace(shown.place, notShownBecause: shown.reason))
    case .findIssueReasons(let id, let content):
      return .reasons(try workspace.issueReasons(id, content: content, progress: progress))
    case .issueDeclaration(let id, let expected):
      return try issue(id, expecting: expected, in: workspace, progress)
    case .export(let request):
      do {
        return try ExportWork(request: request, workspace: workspace).run(progress)
      } catch ExportError.exists(let paths) {
        return .exists(paths)
      }
    case .digestFile(let path):
      return .inspected(
        try workspace.inspect(path.expandingTilde, digestUpTo: .max, progress: progress))
    case .verifyJournal: return .verified(try workspace.verifyJournal(progress: progress))
    default: break
    }
    return .changed
  }

  private func issue(
    _ id: ProductID, expecting expected: DeclarationContent, in workspace: Workspace,
    _ progress: WorkReport
  ) throws -> WorkResult {
    do throws(WorkspaceError) {
      try workspace.issue(id, expecting: expected, progress: progress)
      return .declared
    } catch {
      if case .issueRefused(let reasons) = error { return .reasons(reasons) }
      throw error
    }
  }
}

/// What long work found.
enum WorkResult: Sendable {
  /// The assessment of a product has been changed.
  case changed
  /// A declaration has been issued.
  case declared
  /// What speaks against issuing; nothing if it may be issued.
  case reasons([Finding])
  /// Evidence is shown, or it is said where it is.
  case opened(OpenedPlace)
  /// What there is to say of a file, its digest included.
  case inspected(FileFacts)
  /// The paths of the files that were written, and what whoever hands them on has to know.
  case exported([String], remark: LocalizedText?)
  /// Nothing was packed, because this has changed since the declaration was issued.
  case movedOn([DeclarationChange])
  /// Nothing was written, because files of these paths are there.
  case exists([String])
  /// The journal has been verified.
  case verified(JournalReport)
}
