import Export
import GHSModel
import GHSStore
import TUI

/// Writes what leaves the program, for the terminal UI.
struct ExportWork {
  /// What is wanted.
  let request: ExportRequest
  /// Where it comes from.
  let workspace: Workspace

  /// Does it.
  ///
  /// - Throws: `ExportError/exists` when files are in the way, and whatever keeps it from being made; then
  ///   nothing was written.
  func run(_ progress: WorkReport) throws -> WorkResult {
    switch request.content {
    case .documents(let languages): try writeDocuments(in: languages, progress)
    case .package(let audience, let enclosesLinked):
      try pack(for: audience, enclosesLinked: enclosesLinked, progress)
    }
  }

  private var replacing: Replacing { request.replacing ? .everything : .nothing }

  private func writeDocuments(
    in languages: [Language], _ progress: WorkReport
  ) throws -> WorkResult {
    let dossier = try workspace.dossier(of: request.product, declaration: request.declaration)
    let changes = try workspace.changesSinceIssue(of: dossier)
    guard changes.isEmpty || request.asIssued else { return .movedOn(changes) }
    let folder = try DeclarationFiles(dossier).folder(
      formats: Set(DeclarationFiles.Format.allCases), languages: Set(languages),
      changedSince: changes, progress: progress)
    let paths = try FolderWriter(path: request.place.expandingTilde).write(
      folder.files, replacing: replacing)
    return .exported(paths, remark: folder.omission)
  }

  private func pack(
    for audience: Audience, enclosesLinked: Bool, _ progress: WorkReport
  ) throws -> WorkResult {
    let dossier =
      if let declaration = request.declaration {
        try workspace.dossier(of: request.product, declaration: declaration)
      } else {
        try workspace.assessmentDossier(of: request.product, progress: progress)
      }
    let changes = try workspace.changesSinceIssue(of: dossier)
    guard changes.isEmpty || request.asIssued else { return .movedOn(changes) }
    let made = try PackageMaking(
      workspace: workspace, dossier: dossier, audience: audience, changes: changes,
      enclosesLinked: enclosesLinked, signer: nil
    ).package(progress: progress)
    let path = try made.write(to: request.place.expandingTilde, replacing: replacing)
    return .exported([path], remark: made.omission)
  }
}
