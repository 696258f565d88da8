import Foundation
import GHSModel
import GHSStore

/// The example to look at: a fictional product, assessed, in a workspace of its own beside the user's.
///
/// What it says of each requirement is the worked example that the catalogue carries. The user's workspace
/// is not touched, and a file that is there already is never written over.
struct ExampleWorkspace {
  /// Where the example is.
  let path: String

  private static let id = "example-ward-notes"

  /// The example that belongs to a workspace: `workspace.example.ja.sqlite` beside `workspace.sqlite`.
  ///
  /// Each language has an example of its own, so that none is in a language one does not read, and
  /// what was changed in one of them stays.
  init(beside workspace: String, in language: Language) {
    let file = URL(filePath: workspace)
    let name =
      file.deletingPathExtension().lastPathComponent + ".example.\(language.rawValue).sqlite"
    path = file.deletingLastPathComponent().appending(path: name).path(percentEncoded: false)
  }

  /// Writes the example; when that fails, nothing of it stays behind.
  func write(
    catalogue: Catalogue, in language: Language, clock: WorkspaceClock, actor: String
  ) throws {
    do {
      let workspace = try Workspace.open(path: path, create: true, clock: clock, actor: actor)
      let content = ExampleContent(catalogue, language, day: clock.today)
      let reference = try workspace.pin(catalogue)
      let product = try content.product(id: Self.id)
      try workspace.add(product, catalogue: reference)
      try workspace.stateScope(
        of: product.id, answers: content.scope, remarks: content.scopeRemarks,
        answeredBy: content.assessor)
      try workspace.classify(
        product.id, answers: content.classification, reason: content.classReason,
        decidedBy: content.assessor)
      for draft in content.evidence { try workspace.addEvidence(product.id, draft) }
      for (requirement, judgement) in content.judgements {
        try workspace.judge(product.id, [requirement], as: judgement)
      }
    } catch {
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: path + suffix)
      }
      throw error
    }
  }
}
