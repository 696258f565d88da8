import GHSModel
import TerminalKit

/// Finds evidence that is there already, of this product or of another, and uses it for requirements.
struct EvidenceReuseScreen: Screen {
  /// The product.
  let product: ProductID
  /// What the evidence is to support.
  let requirements: [RequirementID]
  /// What is typed.
  private(set) var field = TextField()
  /// What fits it, the best first.
  private(set) var found: [Candidate] = []
  /// The chosen one.
  private(set) var cursor = ListCursor()
  /// What marks the words that were typed.
  private(set) var highlighter: SearchHighlighter?
  /// What the program has been asked for, until it answers.
  private(set) var using: Effect?

  private var candidates: [Candidate] = []
  private var search: EvidenceSearch?
  private var others: [OtherEvidence] = []

  /// A piece of evidence that could be used.
  struct Candidate: Hashable, Sendable {
    /// The evidence.
    let evidence: Evidence
    /// The product it belongs to, where that is another one.
    let owner: Product?
  }

  /// Creates the screen.
  init(product: ProductID, requirements: [RequirementID]) {
    self.product = product
    self.requirements = requirements
  }

  func context(in environment: Environment) -> CommandContext { .reuse }
  func isEditingText(in environment: Environment) -> Bool { true }

  func title(in environment: Environment) -> String {
    environment(Words.title(requirements))
  }

  func hint(in environment: Environment) -> [Span] { [Span(environment(Words.hint), .muted)] }

  mutating func appear(in environment: Environment) -> [Reaction] {
    guard search == nil else { return [] }
    prepare(in: environment)
    return [.effect(.loadOtherEvidence(product))]
  }

  /// The product, if it is the one that is open.
  private func open(in environment: Environment) -> OpenProduct? {
    environment.open.flatMap { $0.product.id == product ? $0 : nil }
  }

  /// The evidence of this product first, then that of the others.
  private mutating func prepare(in environment: Environment) {
    guard let open = open(in: environment) else { return }
    candidates =
      open.assessment.evidence.map { Candidate(evidence: $0, owner: nil) }
      + others.flatMap { other in
        other.evidence.map { Candidate(evidence: $0, owner: other.product) }
      }
    search = EvidenceSearch(
      candidates.map(\.evidence),
      other: candidates.map { candidate in
        candidate.owner.map { [$0.id.rawValue, $0.name] } ?? []
      }, in: open.catalogue)
    find(in: environment)
  }

  private mutating func find(in environment: Environment) {
    guard let search else { return }
    found = search.matches(field.text).map { candidates[$0] }
    highlighter = field.text.isBlank ? nil : search.highlighter(for: field.text)
    cursor = ListCursor()
  }

  /// The chosen evidence.
  var chosen: Candidate? {
    found.indices.contains(cursor.selection) ? found[cursor.selection] : nil
  }

  /// Whether evidence supports all of the requirements already.
  func isUsed(_ candidate: Candidate) -> Bool {
    candidate.owner == nil && Set(requirements).isSubset(of: candidate.evidence.requirements)
  }

  mutating func type(_ key: Key, in environment: Environment) -> [Reaction]? {
    let before = field.text
    guard field.handle(key) else { return nil }
    if field.text != before { find(in: environment) }
    return []
  }

  mutating func paste(_ text: String, in environment: Environment) -> [Reaction] {
    field.paste(text)
    find(in: environment)
    return []
  }

  func availability(of command: CommandID, in environment: Environment) -> Availability {
    switch command {
    case .useFound:
      guard let chosen else { return .unavailable(Words.nothing) }
      if using != nil { return .unavailable(Phrases.working) }
      return .when(!isUsed(chosen), else: Words.isUsed)
    default: return .available
    }
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    let height = layout(in: environment).listHeight
    switch command {
    case .useFound: return use()
    case .cancelReuse: return [.close]
    case .searchNext: _ = cursor.move(.down, count: found.count, height: height)
    case .searchPrevious: _ = cursor.move(.up, count: found.count, height: height)
    default: _ = cursor.move(command, count: found.count, height: height)
    }
    return []
  }

  private mutating func use() -> [Reaction] {
    guard let chosen else { return [] }
    let effect: Effect =
      if let owner = chosen.owner {
        .copyEvidence([chosen.evidence.id], from: owner.id, to: product, for: requirements)
      } else {
        .reuseEvidence(product, [chosen.evidence], for: requirements)
      }
    using = effect
    return [.effect(effect)]
  }

  mutating func receive(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    if case .loadOtherEvidence(product) = effect {
      if case .otherEvidence(let others) = answer { self.others = others }
      prepare(in: environment)
      return []
    }
    guard effect == using else { return nil }
    using = nil
    switch (answer, effect) {
    case (.failed(let failure), _):
      // The evidence may have been changed meanwhile: what is there now is listed.
      prepare(in: environment)
      return [.report(.error(failure.text))]
    case (_, .reuseEvidence(_, let evidence, let ids)):
      let notice = AssessmentScreen.Words.reused(evidence.map(\.id), ids.count)
      return [.close, .report(.notice(notice))]
    case (_, .copyEvidence(let ids, let owner, _, _)):
      guard let copy = open(in: environment)?.assessment.evidence.last, let original = ids.first
      else { return [.close] }
      let name = others.first { $0.product.id == owner }?.product.name ?? owner.rawValue
      let notice = Words.copied(original, of: name, as: copy)
      return [.close, .report(.notice(notice))]
    default: return nil
    }
  }
}
