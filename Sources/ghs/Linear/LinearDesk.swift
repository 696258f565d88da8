import Foundation
import GHSModel
import GHSStore
import Linear
import TUI

/// Where a linear conversation works: the workspace, opened when it is needed first, and who acts.
final class LinearDesk {
  private let path: String
  private let actor: String
  private let preferences: Preferences
  /// Shows what evidence holds.
  let opening: EvidenceOpening
  private var opened: Workspace?
  /// Who judges, where it is not who acts; empty otherwise.
  var assessor = ""
  /// Which requirements the guidance is to ask later, the longest postponed first.
  var postponed: [ProductID: [RequirementID]] = [:]

  /// Prepares to work on a workspace file, which need not be there yet.
  init(path: String, actor: String, preferences: Preferences, opening: EvidenceOpening) {
    self.path = path
    self.actor = actor
    self.preferences = preferences
    self.opening = opening
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

  /// The example in a workspace of its own beside this one, which is written where it is missing.
  func example(in language: Language) throws -> LinearDesk {
    let example = ExampleWorkspace(beside: path, in: language)
    if !FileManager.default.fileExists(atPath: example.path) {
      try example.write(
        catalogue: carriedCatalogue(edition: defaultEdition), in: language, clock: .system,
        actor: actor)
    }
    return LinearDesk(
      path: example.path, actor: actor, preferences: preferences, opening: opening)
  }

  /// Remembers a language for the next time.
  func remember(_ language: Language) {
    preferences.remember(language)
  }

  /// The level that a product is to reach; the next one when nobody has said.
  func goal(of product: ProductID, _ evaluation: Evaluation) -> Goal? {
    Goal(evaluation, wanted: preferences.targets[product])
  }

  /// Remembers which level a product is to reach; nothing for the next one.
  func remember(target level: Int?, of product: ProductID) {
    preferences.remember(target: level, of: product)
  }
}
