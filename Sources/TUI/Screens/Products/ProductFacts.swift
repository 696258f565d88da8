import GHSModel
import TerminalKit

/// Everything the list knows of one product: how far it is and what needs attention first, because a
/// small room shows no more than the beginning.
struct ProductFacts {
  private typealias Words = ProductsScreen.Words
  private let overview: ProductOverview
  private let environment: Environment

  /// Takes a product of the list.
  init(_ overview: ProductOverview, in environment: Environment) {
    self.overview = overview
    self.environment = environment
  }

  private static let labelColumns = 14

  /// The lines in so many columns.
  func lines(columns: Int) -> [[Span]] {
    let product = overview.product
    var text = RichText()
    text.heading("\(product.name) \(product.version)")
    addWhatMatters(to: &text)
    text.gap()
    fact(Words.id, product.id.rawValue, to: &text)
    fact(Words.vendor, product.vendor, to: &text)
    fact(
      Words.safetyClassLabel, environment(Words.safetyClassValue(product.safetyClass)), to: &text)
    if let classification = product.classification {
      fact(Words.nothing, environment(Words.decision(classification)), to: &text)
    }
    if !product.intendedUse.isEmpty { fact(Words.intendedUse, product.intendedUse, to: &text) }
    if let scope = product.scope { addAnswers(scope, to: &text) }
    text.gap()
    fact(Words.eligible, environment(Words.eligible(overview.level)), to: &text, .emphasis)
    text.gap()
    for counts in overview.categories { text.line(bar(of: counts)) }
    text.gap()
    fact(
      Words.findings,
      environment(
        Words.findings(
          blocking: overview.blockingFindings, advisory: overview.advisoryFindings)),
      to: &text, overview.blockingFindings > 0 ? .bad : .text)
    fact(
      Words.declaration, environment(Words.declarationInWords(overview.declaration)), to: &text)
    return text.lines(columns: columns)
  }

  private func fact(
    _ label: LocalizedText, _ value: String, to text: inout RichText, _ style: Style = .text
  ) {
    text.fact(environment(label), value, labelColumns: Self.labelColumns, style)
  }

  /// How far it is, and what may take its level away.
  private func addWhatMatters(to text: inout RichText) {
    let outlook = environment.outlooks[overview.id]
    if let goal = outlook?.goal {
      let next = goal.remaining?.first.map { environment(Words.startsWith($0)) } ?? ""
      fact(
        goal.isChosen ? Words.target : Words.nextLevel, environment(goal.inColumn) + next,
        to: &text, .accent)
    }
    for risk in outlook?.risks ?? [] where risk.kind != .declarationIsStale {
      text.item([Span("! ", .warning)], environment(risk.words), .warning)
    }
    if let notice = ScopeNotice(overview.product) {
      text.item([Span("! ", notice.style)], environment(notice.text), notice.style)
    }
    if overview.declaration?.isStale ?? false {
      text.item([Span("! ", .warning)], environment(Words.stale), .warning)
    }
  }

  private func addAnswers(_ scope: ScopeStatement, to text: inout RichText) {
    fact(Words.scope, environment(scope.outcome.name), to: &text)
    fact(Words.nothing, environment(Words.answered(scope)), to: &text)
    if scope.outcome != .inScope {
      fact(Words.nothing, environment(scope.outcome.explanation), to: &text)
    }
  }

  private func bar(of counts: CategoryCounts) -> [Span] {
    let width = 16
    let filled = counts.required == 0 ? 0 : counts.satisfied * width / counts.required
    let symbols = environment.symbols
    let bar =
      String(repeating: symbols.bar[0], count: filled)
      + String(repeating: symbols.bar[1], count: width - filled)
    let number = "\(counts.satisfied)/\(counts.required)".padded(
      toColumns: 7, alignment: .trailing)
    let style: Style = counts.conforms ? .good : .text
    let word = environment(counts.conforms ? Words.conforms : Words.open)
    return [
      Span(counts.id.rawValue + " ", .emphasis), Span(bar, style), Span(number + " "),
      Span(" " + word, style),
    ]
  }
}
