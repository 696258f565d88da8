import Foundation
import GHSModel
import GHSStore
import Linear

/// Where a linear conversation works: the workspace, opened when it is needed first, and who acts.
final class LinearDesk {
  private let path: String
  private let actor: String
  private let preferences: Preferences
  private var opened: Workspace?
  /// Who judges, where it is not who acts; empty otherwise.
  var assessor = ""

  /// Prepares to work on a workspace file, which need not be there yet.
  init(path: String, actor: String, preferences: Preferences) {
    self.path = path
    self.actor = actor
    self.preferences = preferences
  }

  /// Who judges as the journal will say it.
  var assessorName: String { assessor.isEmpty ? actor : assessor }

  /// The workspace if there is one; looking around creates nothing.
  func existing() throws -> Workspace? {
    if let opened { return opened }
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return try workspace(creating: false)
  }

  /// The workspace.
  func workspace(creating: Bool) throws -> Workspace {
    if let opened { return opened }
    let workspace = try Workspace.open(path: path, create: creating, clock: .system, actor: actor)
    opened = workspace
    return workspace
  }

  /// Remembers a language for the next time.
  func remember(_ language: Language) {
    preferences.remember(language)
  }
}
