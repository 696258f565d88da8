import CatalogueFile
import Foundation
import GHSModel
import GHSStore
import TUI

/// Does what the terminal interface asks for, with the same functions the commands use.
@MainActor
final class EffectPerformer {
  /// Who acts.
  let actor: String
  /// The workspace of the user.
  private let ownPath: String
  /// The workspace that is worked with: the user's, or the example beside it.
  private var path: String
  private let clock = WorkspaceClock.system
  private let preferences: Preferences
  private let editor: TextEditing
  private let opening: EvidenceOpening
  private var opened: Workspace?
  /// The workspace as it was read last, so that changes of others are noticed.
  private var seen: Int?
  /// In which state the workspace was, and on which day, when a product was last looked at.
  private var looked: [ProductID: Looked] = [:]

  private struct Looked: Equatable {
    let state: WorkspaceState
    let day: CalendarDate
  }

  init(
    path: String, actor: String, preferences: Preferences, editor: TextEditing,
    opening: EvidenceOpening
  ) {
    ownPath = path
    self.path = path
    self.actor = actor
    self.preferences = preferences
    self.editor = editor
    self.opening = opening
  }

  /// The present day.
  var today: CalendarDate { clock.today }

  /// Performs an effect.
  ///
  /// - Returns: What it found; nothing for an effect that expects no answer.
  func answer(to effect: Effect) -> Answer? {
    do {
      return try perform(effect)
    } catch {
      return .failed(failure(error, of: effect))
    }
  }

  /// Lets the user edit text in an editor; the terminal must have been released.
  func edit(_ text: String) -> Answer {
    .text(editor.edit(text))
  }

  private func perform(_ effect: Effect) throws -> Answer? {
    switch effect {
    case .loadProducts: return .products(try existing()?.overviews() ?? [])
    case .openProduct(let id): return .product(try snapshot(id))
    case .lookAt(let id): return .outlook(try look(at: id))
    case .openExample(let language): return .products(try openExample(in: language))
    case .closeExample: return .products(try change(to: ownPath).map { try $0.overviews() } ?? [])
    case .addProduct(let product, let edition):
      let workspace = try open(create: true)
      let chosen =
        try edition.map { try catalogue($0) } ?? carriedCatalogue(edition: defaultEdition)
      try workspace.add(product, catalogue: workspace.pin(chosen))
      return .product(try snapshot(product.id))
    case .loadEditions, .previewMigration, .migrate: return try performOnCatalogue(effect)
    case .updateProduct(let product, let expected):
      try workspace().update(product, expecting: expected)
      return .product(try snapshot(product.id))
    case .stateScope(let id, let answers, let remarks, let person, let expected):
      try workspace().stateScope(
        of: id, answers: answers, remarks: remarks, answeredBy: person, expecting: expected)
      return .product(try snapshot(id))
    case .classify(let id, let answers, let reason, let person, let expected):
      try workspace().classify(
        id, answers: answers, reason: reason, decidedBy: person, expecting: expected)
      return .product(try snapshot(id))
    case .judge(let id, let requirements, let judgement, let expected):
      try workspace().judge(id, requirements, as: judgement, expecting: expected)
      return .product(try snapshot(id))
    case .judgeEach(let id, let judgements, let expected):
      try workspace().judge(id, judgements, expecting: expected)
      return .product(try snapshot(id))
    case .undo, .redo, .readAnew, .loadJournal: return try performOnJournal(effect)
    case .addEvidence, .reuseEvidence, .copyEvidence, .loadOtherEvidence, .updateEvidence,
      .withdrawEvidence:
      return try performOnEvidence(effect)
    case .loadDeclarations, .saveDraft, .discardDraft, .reviseDeclaration, .withdrawDeclaration,
      .recordRegistration:
      return try performOnDeclaration(effect)
    case .loadReminders(let days):
      return .reminders(try existing()?.reminders(within: days) ?? [])
    case .listDirectory(let path): return .directory(try DirectoryListing(path).entries())
    case .browse(let path): return .folder(try DirectoryListing(path).folder(in: clock.timeZone))
    case .inspectFile(let path): return .inspected(try inspect(path.expandingTilde))
    case .setLanguage(let language):
      preferences.remember(language)
      return nil
    case .setTarget(let id, let level):
      preferences.remember(target: level, of: id)
      return nil
    // The program does these itself, or has the worker do them.
    case .checkEvidence, .openEvidence, .findIssueReasons, .issueDeclaration, .export,
      .verifyJournal, .digestFile, .cancelWork, .editText, .forgetUnsaved, .suspend, .redraw, .quit:
      return nil
    }
  }

  /// The workspace if there is one; looking at an empty list creates nothing.
  func existing() throws -> Workspace? {
    if let opened { return opened }
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return try open(create: false)
  }

  /// Works with another workspace file from now on.
  ///
  /// - Returns: The workspace if there is one.
  private func change(to other: String) throws -> Workspace? {
    let before = (path, opened, seen)
    (path, opened, seen) = (other, nil, nil)
    looked = [:]
    do {
      return try existing()
    } catch {
      (path, opened, seen) = before
      throw error
    }
  }

  /// Works with the example, which is written where it is missing.
  private func openExample(in language: Language) throws -> [ProductOverview] {
    let example = ExampleWorkspace(beside: ownPath, in: language)
    if !FileManager.default.fileExists(atPath: example.path) {
      try example.write(
        catalogue: carriedCatalogue(edition: defaultEdition), in: language, clock: clock,
        actor: actor)
    }
    return try change(to: example.path)?.overviews() ?? []
  }

  /// The workspace, which must exist by now.
  func workspace() throws -> Workspace {
    try open(create: false)
  }

  private func open(create: Bool) throws -> Workspace {
    if let opened { return opened }
    let workspace = try Workspace.open(path: path, create: create, clock: clock, actor: actor)
    opened = workspace
    seen = try? workspace.changeToken()
    return workspace
  }

  /// Whether another program has changed the workspace since this was asked last; also when there is
  /// one now where there was none.
  func hasChangedElsewhere() -> Bool {
    guard let opened else {
      guard seen == nil, FileManager.default.fileExists(atPath: path) else { return false }
      // A file that cannot be opened is reported once.
      seen = 0
      return true
    }
    guard let token = try? opened.changeToken(), token != seen else { return false }
    seen = token
    return true
  }

  /// Whether a product is as it was when it was last looked at: nothing was written since, by anyone.
  func isAsLookedAt(_ id: ProductID) -> Bool {
    present.map { $0 == looked[id] } ?? false
  }

  private func look(at id: ProductID) throws -> ProductSnapshot {
    looked[id] = nil
    let before = present
    let snapshot = try snapshot(id)
    looked[id] = before
    return snapshot
  }

  private var present: Looked? {
    opened.flatMap { try? $0.state() }.map { Looked(state: $0, day: clock.today) }
  }

  /// A product as it is now.
  func snapshot(_ id: ProductID) throws -> ProductSnapshot {
    let workspace = try workspace()
    let assessment = try workspace.assessment(of: id)
    return ProductSnapshot(
      assessment: assessment,
      catalogue: try workspace.catalogue(assessment.catalogue.digest),
      declaration: try workspace.declarationOverview(of: id))
  }

  /// The work of a long effect.
  func work(of effect: Effect) -> EffectWork {
    EffectWork(effect: effect, path: path, actor: actor, clock: clock, opening: opening)
  }

  /// The answer to a long effect, with the product as it is now.
  func answer(to effect: Effect, _ result: Result<WorkResult, any Error>) -> Answer {
    // What this program has changed by its other connection is no change of another program.
    if let opened { seen = (try? opened.changeToken()) ?? seen }
    do {
      return try answer(to: effect, result.get())
    } catch is WorkCancelled {
      return .cancelled
    } catch WorkspaceError.cancelled {
      return .cancelled
    } catch {
      return .failed(failure(error, of: effect))
    }
  }

  private func answer(to effect: Effect, _ result: WorkResult) throws -> Answer {
    switch (result, effect.product) {
    case (.exported(let paths, let remark), _): return .exported(paths, remark: remark)
    case (.movedOn(let changes), _): return .movedOn(changes.map(\.sentence))
    case (.exists(let paths), _): return .exists(paths)
    case (.opened(let place), _): return .opened(place)
    case (.inspected(let facts), _): return .inspected(facts)
    case (.verified(let report), let id?):
      return .verified(report.notice(of: id), isIntact: report.faults.isEmpty)
    case (.reasons(let reasons), let id?): return .reasons(reasons, try snapshot(id))
    case (.declared, let id?): return try declarations(id)
    case (.changed, let id?): return .product(try snapshot(id))
    case (_, nil): return .products(try existing()?.overviews() ?? [])
    }
  }

  private func failure(_ error: any Error, of effect: Effect) -> Failure {
    guard let diagnosable = error as? any Diagnosable else {
      return Failure(
        LocalizedText(ja: "失敗しました：\(error)", en: "This failed: \(error)"))
    }
    let conflict = (error as? WorkspaceError).map(\.isConflict) ?? false
    return Failure(
      diagnosable.diagnosis.message, field: diagnosable.field, isConflict: conflict,
      isHarmless: (error as? WorkspaceError)?.isHarmless ?? false,
      current: conflict ? effect.product.flatMap { try? snapshot($0) } : nil)
  }
}

extension WorkspaceError {
  fileprivate var isConflict: Bool {
    if case .conflict = self { true } else { false }
  }

  /// Whether there was just nothing to do.
  fileprivate var isHarmless: Bool {
    switch self {
    case .nothingToUndo, .nothingToRedo: true
    default: false
    }
  }
}
