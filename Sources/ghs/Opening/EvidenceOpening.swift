import Foundation
import GHSModel
import GHSStore

/// Shows the content of evidence in the system's viewer.
struct EvidenceOpening: Sendable {
  /// What shows files and addresses.
  let viewer: Viewer
  /// Where copies of attached files are made.
  let copies: TemporaryCopies

  /// What has become of it.
  struct Outcome: Sendable {
    /// The path of the file, or the address.
    let place: String
    /// Why no program shows it; nothing when one does.
    let reason: LocalizedText?
  }

  /// Shows a linked file where it is, an attached one as a copy that cannot be changed, an address if it
  /// is one of the web.
  ///
  /// - Throws: ``CommandError/nothingToOpen(_:)``, faults of the workspace and of the file.
  func open(_ id: EvidenceID, of product: ProductID, in workspace: Workspace) throws -> Outcome {
    let evidence = try workspace.evidence(id, of: product)
    switch evidence.content {
    case .none: throw CommandError.nothingToOpen(id)
    case .url(let address):
      guard Self.isOfTheWeb(address) else {
        return Outcome(place: address, reason: Self.noWebAddress)
      }
      return Outcome(place: address, reason: viewer.show(address))
    case .file(let file):
      let path: String
      switch file.custody {
      case .linked:
        path = file.path
        guard FileManager.default.fileExists(atPath: path) else {
          throw WorkspaceError.file(.notFound, path: path)
        }
      case .attached:
        path = try copies.copy(
          try workspace.attachment(file.digest), named: "\(id)-\(file.name)")
      }
      return Outcome(place: path, reason: viewer.show(path))
    }
  }

  /// Nothing but web pages: other schemes start programs.
  private static func isOfTheWeb(_ address: String) -> Bool {
    guard let parts = URLComponents(string: address), let scheme = parts.scheme?.lowercased(),
      let host = parts.host, !host.isEmpty
    else { return false }
    return scheme == "http" || scheme == "https"
  }

  private static let noWebAddress = LocalizedText(
    ja: "http:// 又は https:// のアドレスではないため、開きません。必要ならアドレスを写して使ってください。",
    en: "This is no http or https address and is not opened. Copy it if you need it.")
}

extension Workspace {
  /// Evidence of a product.
  fileprivate func evidence(_ id: EvidenceID, of product: ProductID) throws -> Evidence {
    let all = try assessment(of: product).evidence
    guard let found = all.first(where: { $0.id == id }) else {
      throw WorkspaceError.unknownEvidence(
        id, nearest: NearestMatches.among(all.map(\.id), to: id.rawValue))
    }
    return found
  }
}
