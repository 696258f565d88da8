import GHSModel
import TerminalKit

/// The level in words, and the way to the next one.
struct LevelContents {
  private typealias Words = LevelScreen.Words

  private let open: OpenProduct
  private let weakPoints: [WithdrawalImpact]
  private let environment: Environment

  /// Prepares the contents for a product.
  ///
  /// - Parameters:
  ///   - open: The product.
  ///   - weakPoints: What would break its level.
  ///   - environment: The language, the day and the wanted level.
  init(_ open: OpenProduct, _ weakPoints: [WithdrawalImpact], _ environment: Environment) {
    self.open = open
    self.weakPoints = weakPoints
    self.environment = environment
  }

  private var derivation: Derivation { open.evaluation.derivation }

  /// Why the level is what it is: the conclusion, the ladder, the categories.
  func reasons(columns: Int) -> [[Span]] {
    let explanation = Explanation(open)
    var text = RichText()
    addScope(to: &text)
    text.paragraph(environment(explanation.conclusion), .title)
    text.gap()
    for rung in LevelLadder(open, environment).lines { text.line(rung) }
    addSupports(to: &text)
    addCategories(explanation, to: &text)
    return text.lines(columns: columns)
  }

  /// Everything in one text: the conclusion with the steps that matter now, what to do next, and
  /// then the reasons.
  func all(columns: Int) -> LinkedText {
    let explanation = Explanation(open)
    var head = RichText()
    addScope(to: &head)
    head.paragraph(environment(explanation.conclusion), .title)
    head.gap()
    for rung in LevelLadder(open, environment).lines { head.line(rung) }
    addSupports(to: &head)
    var reasons = RichText()
    addCategories(explanation, to: &reasons)
    reasons.heading(environment(Words.conditions))
    for step in explanation.steps { add(step, to: &reasons) }
    var text = LinkedText()
    text.append(head.lines(columns: columns) + [[]])
    text.append(way(columns: columns))
    text.append([[]] + reasons.lines(columns: columns))
    return text
  }

  /// What the level rests on, and what is about to take it away.
  private func addSupports(to text: inout RichText) {
    if derivation.level != nil {
      text.heading(environment(Words.whatHoldsIt))
      for category in derivation.categories where category.conforms {
        let ids = Set(category.requirements.flatMap(\.evidenceInForce))
        let count = category.requirements.count {
          $0.obligation == .required && $0.reason != .doesNotApply
        }
        text.item(
          [mark(true), Span(" ")],
          environment(Words.holds(category.id, requirements: count, evidence: ids.count)))
      }
    }
    let risks = Risk.all(of: open, on: environment.today)
    if derivation.level != nil || !risks.isEmpty {
      text.heading(
        environment(derivation.level == nil ? Words.keepAnEyeOn : Words.whatBreaksIt))
      for risk in risks { text.item([Span("! ", .warning)], environment(risk.words), .warning) }
      for impact in weakPoints.prefix(Self.mostWeakPoints) {
        text.item([Span("- ")], environment(impact.sentence(in: open.assessment)))
      }
      let more = weakPoints.count - Self.mostWeakPoints
      if more > 0 { text.item([Span("- ")], environment(Words.moreWeakPoints(more))) }
      if risks.isEmpty, weakPoints.isEmpty {
        text.item([Span("- ")], environment(Words.nothingBreaksIt))
      }
    }
  }

  private static let mostWeakPoints = 3

  /// What must be said of the product before any level.
  private func addScope(to text: inout RichText) {
    guard let notice = ScopeNotice(open.product) else { return }
    text.line(notice.line(environment))
    text.gap()
  }

  private func addCategories(_ explanation: Explanation, to text: inout RichText) {
    text.heading(environment(Words.categories))
    for (outcome, sentence) in zip(derivation.categories, explanation.categories) {
      text.item([mark(outcome.conforms), Span(" ")], environment(sentence))
    }
  }

  private func add(
    _ step: Explanation.Step, to text: inout RichText, withConditions: Bool = true
  ) {
    let isPresent = step.level.level == derivation.level
    let note = isPresent ? environment(Words.present) : ""
    text.item(
      [mark(step.level.isReached), Span(" ")], environment(step.head) + note,
      isPresent ? .emphasis : .text)
    guard withConditions else { return }
    for (outcome, sentence) in zip(step.level.conditions, step.conditions) {
      text.item(
        [Span("      "), mark(outcome.holds), Span(" ")], environment(sentence).trimmed)
    }
  }

  private func mark(_ holds: Bool) -> Span {
    holds ? Span("[*]", .good) : Span("[ ]")
  }

  /// What leads to the next level, and what the rules say.
  func way(columns: Int) -> LinkedText {
    var text = LinkedText()
    addNextStep(to: &text, columns: columns)
    let findings = open.evaluation.findings
    addFindings(
      findings.filter { $0.severity == .blocking }, heading: Words.blocking, to: &text,
      columns: columns)
    addFindings(
      findings.filter { $0.severity == .advisory }, heading: Words.advisory, to: &text,
      columns: columns)
    return text
  }

  private func addNextStep(to text: inout LinkedText, columns: Int) {
    var head = RichText()
    let wanted = environment.goal.flatMap { goal in
      goal.isReached ? nil : open.evaluation.step(to: goal.level)
    }
    guard let step = wanted ?? open.evaluation.nextStep else {
      head.heading(environment(Words.highest))
      head.paragraph(environment(Words.keepIt))
      text.append(head.lines(columns: columns))
      return
    }
    head.heading(environment(Words.step(to: step.level, count: step.requirements.count)))
    head.paragraph(environment(Words.stepIsSmallest), .muted)
    head.paragraph(environment(Words.oneByOne), .muted)
    text.append(head.lines(columns: columns))
    let idColumns = step.requirements.map(\.rawValue.utf8.count).max() ?? 0
    for id in step.requirements {
      let word = environment(Words.reason(open.outcomes[id]?.reason ?? .notAssessed))
      let width = environment.language == .ja ? 6 : 13
      let title = open.catalogue.requirement(id).map { environment($0.title) } ?? ""
      let line = [
        Span(id.rawValue.padded(toColumns: idColumns), .emphasis),
        Span("  " + word.padded(toColumns: width) + "  "), Span(title),
      ]
      let fitting = line.truncated(toColumns: columns, ellipsis: environment.symbols.ellipsis)
      text.append([fitting], leadingTo: id)
    }
  }

  private func addFindings(
    _ findings: [Finding], heading: (Int) -> LocalizedText, to text: inout LinkedText, columns: Int
  ) {
    guard !findings.isEmpty else { return }
    var head = RichText()
    head.heading(environment(heading(findings.count)))
    text.append([[]] + head.lines(columns: columns))
    for finding in findings {
      var line = RichText()
      let isBlocking = finding.severity == .blocking
      line.item(
        [Span(isBlocking ? "! " : "- ", isBlocking ? .bad : .text)], environment(finding.message))
      let lines = line.lines(columns: columns)
      if let target = target(of: finding) {
        text.append(lines, leadingTo: target)
      } else {
        text.append(lines)
      }
    }
  }

  /// The requirement a finding is about, or the first its evidence supports.
  private func target(of finding: Finding) -> RequirementID? {
    finding.requirement
      ?? open.assessment.evidence.first { $0.id == finding.evidence }?.requirements.first
  }
}
