import Foundation
import GHSModel
import GHSStore
import TerminalKit

@testable import TUI
@testable import ghs

/// The interface without a terminal, over a real workspace, given whatever keys a seed leads to.
@MainActor
struct Soak {
  /// Something that must always hold does not.
  struct Broken: Error, CustomStringConvertible {
    let description: String
  }

  private let workspace: String
  private let performer: EffectPerformer
  private let opening: EvidenceOpening
  private var state: AppState
  private var events: SoakEvents
  /// What takes long, asked for and not done yet; a busy machine takes its time, and keys go on coming.
  private var works: [EffectWork] = []
  private var unwanted: Set<Effect> = []
  private var latest: [String] = []
  private var count = 0

  /// Begins on a workspace file, with files of its own beside it.
  init(seed: UInt64, workspace: String) {
    self.workspace = workspace
    let folder = URL(filePath: workspace).deletingLastPathComponent().path
    let environment = ghs.Environment(variables: [
      "HOME": folder, "XDG_CONFIG_HOME": "\(folder)/config", "XDG_STATE_HOME": "\(folder)/state",
    ])
    // Without a display there is no viewer that could come up.
    opening = EvidenceOpening(viewer: Viewer(environment), copies: TemporaryCopies())
    performer = EffectPerformer(
      path: workspace, actor: "tester", preferences: Preferences(environment),
      editor: TextEditing(environment), opening: opening)
    events = SoakEvents(random: SplitMix(seed: seed))
    state = Self.begin(performer)
  }

  private static func begin(_ performer: EffectPerformer) -> AppState {
    AppState(
      size: Size(rows: 24, columns: 80), language: .ja, today: performer.today,
      actor: performer.actor)
  }

  /// Presses keys; a restart follows wherever they lead out of the program.
  mutating func run(_ keys: Int) throws {
    defer { opening.copies.remove() }
    try perform(state.start())
    for number in 1...keys {
      count = number
      let event = events.next(for: state)
      latest = (latest + ["\(event)".prefix(120).description]).suffix(12)
      if case .changedElsewhere = event { try changeElsewhere() }
      try perform(state.handle(event))
      try check()
      if !works.isEmpty { try goOnWorking() }
      if number % 500 == 0 { try compareWithTheWorkspace() }
    }
    while !works.isEmpty { try goOnWorking() }
    try compareWithTheWorkspace()
  }

  /// Says how far the first work is, or does it.
  private mutating func goOnWorking() throws {
    guard events.random.once(in: 4), let work = works.first else {
      return try perform(state.handle(.progressed(works[0].effect, WorkProgress())))
    }
    works.removeFirst()
    let isUnwanted = unwanted.remove(work.effect) != nil
    let result = Result<WorkResult, any Error> {
      if isUnwanted { throw WorkCancelled() }
      return try work.run { _ throws(WorkCancelled) in }
    }
    latest.append("done: \(work.effect)".prefix(120).description)
    try perform(
      state.handle(.completed(work.effect, performer.answer(to: work.effect, result))))
    try check()
  }

  private mutating func perform(_ effects: [Effect]) throws {
    var waiting = effects[...]
    var steps = 0
    while let effect = waiting.popFirst() {
      steps += 1
      try expect(steps < 100, "effects lead to effects without an end: \(effect)")
      switch effect {
      case .quit:
        (works, unwanted) = ([], [])
        state = Self.begin(performer)
        waiting = state.start()[...]
      case .editText(let text):
        let edited = events.random.once(in: 4) ? nil : text + "追記\n"
        waiting += state.handle(.completed(effect, .text(edited)))
      case .cancelWork(let effect): unwanted.insert(effect)
      case _ where effect.isLong: works.append(performer.work(of: effect))
      default:
        guard let answer = performer.answer(to: effect) else { continue }
        waiting += state.handle(.completed(effect, answer))
      }
    }
    let unanswered = state.pending.filter { effect in !works.contains { $0.effect == effect } }
    try expect(unanswered.isEmpty, "an effect was never answered: \(unanswered)")
  }

  /// What holds after every event.
  private func check() throws {
    let frame = state.draw()
    let size = state.environment.size
    try expect(frame.size == size, "the frame has another size than the terminal")
    for row in 0..<size.rows {
      let columns = frame.spans(row: row).columnCount
      try expect(columns == size.columns, "row \(row) has \(columns) of \(size.columns) columns")
    }
    try expect(frame.cursor.map(frame.bounds.contains) ?? true, "the cursor is off the screen")
    let text = frame.plainText.unicodeScalars
    try expect(
      text.allSatisfy { ($0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)) || $0 == "\n" },
      "a control character is shown")
    for item in state.footer.items {
      try expect(
        state.availability(of: item.command).isAvailable, "the footer offers \(item.command)")
    }
  }

  /// Another program judges something in between.
  private mutating func changeElsewhere() throws {
    let other = try Workspace.open(path: workspace, create: false, actor: "other")
    guard let product = try other.overviews().first?.product.id else { return }
    let requirement = events.random.one(of: ["RM-4.3", "QM-7.3.1a", "LC-5.1.1"])
    guard let id = RequirementID(rawValue: requirement) else { return }
    try other.judge(
      product, [id], as: Judgement(outcome: .conforming, rationale: "elsewhere \(count)"))
  }

  /// What is shown is what somebody finds who opens the workspace now, and its journal bears it out.
  private func compareWithTheWorkspace() throws {
    let fresh = try Workspace.open(path: workspace, create: false, actor: "reader")
    let report = try fresh.verifyJournal()
    try expect(report.faults.isEmpty, "the journal is not intact: \(report.faults)")
    guard !state.environment.isExample, let open = state.environment.open else { return }
    guard try fresh.overviews().contains(where: { $0.product.id == open.product.id }) else {
      // It was undone; the screen goes on showing what was.
      return
    }
    let stored = try fresh.assessment(of: open.product.id)
    try expect(stored == open.assessment, "the screen shows another assessment than is stored")
  }

  private func expect(_ holds: Bool, _ what: @autoclosure () -> String) throws {
    guard !holds else { return }
    throw Broken(
      description: "\(what()), after \(count) keys, the last of them:\n"
        + latest.joined(separator: "\n") + "\n" + state.draw().plainText)
  }
}
