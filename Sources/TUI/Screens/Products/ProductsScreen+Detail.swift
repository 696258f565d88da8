import GHSModel
import TerminalKit

extension ProductsScreen {
  /// Draws everything the list knows of one product.
  func drawDetail(
    of overview: ProductOverview, in room: Rect, of frame: inout Frame, environment: Environment
  ) {
    let product = overview.product
    var text = RichText()
    text.heading("\(product.name) \(product.version)")
    text.gap()
    func fact(_ label: LocalizedText, _ value: String, _ style: Style = .text) {
      text.fact(environment(label), value, labelColumns: 14, style)
    }
    fact(Words.id, product.id.rawValue)
    fact(Words.vendor, product.vendor)
    fact(Words.safetyClassLabel, environment(Words.safetyClassValue(product.safetyClass)))
    if let classification = product.classification {
      fact(Words.nothing, environment(Words.decision(classification)))
    }
    if !product.intendedUse.isEmpty { fact(Words.intendedUse, product.intendedUse) }
    addScope(of: product, to: &text, environment)
    text.gap()
    fact(Words.eligible, environment(Words.eligible(overview.level)), .emphasis)
    let outlook = environment.outlooks[product.id]
    if let goal = outlook?.goal {
      text.fact(
        environment(goal.isChosen ? Words.target : Words.nextLevel), environment(goal.inColumn),
        labelColumns: 14, .accent)
      if let next = goal.remaining?.first {
        text.fact("", environment(Words.startsWith(next)), labelColumns: 14)
      }
    }
    text.gap()
    for counts in overview.categories {
      text.line(bar(of: counts, environment: environment))
    }
    text.gap()
    fact(
      Words.findings,
      environment(
        Words.findings(
          blocking: overview.blockingFindings, advisory: overview.advisoryFindings)),
      overview.blockingFindings > 0 ? .bad : .text)
    fact(Words.declaration, environment(Words.declarationInWords(overview.declaration)))
    if overview.declaration?.isStale ?? false {
      text.item([Span("! ", .warning)], environment(Words.stale), .warning)
    }
    for risk in outlook?.risks ?? [] where risk.kind != .declarationIsStale {
      text.item([Span("! ", .warning)], environment(risk.words), .warning)
    }
    for (index, line) in text.lines(columns: room.columns).enumerated() {
      frame.putLine(line, line: index, of: room, ellipsis: environment.symbols.ellipsis)
    }
  }

  private func addScope(of product: Product, to text: inout RichText, _ environment: Environment) {
    let outcome = product.scope?.outcome
    let mark = outcome == .inScope ? "" : "! "
    text.fact(
      environment(Words.scope), mark + environment(outcome?.name ?? Words.scopeNotStated),
      labelColumns: 14, outcome == .inScope ? .text : outcome?.isOutside ?? false ? .bad : .warning)
    guard let scope = product.scope else { return }
    text.fact("", environment(Words.answered(scope)), labelColumns: 14)
    if let outcome, outcome != .inScope {
      text.fact("", environment(outcome.explanation), labelColumns: 14)
    }
  }

  private func bar(of counts: CategoryCounts, environment: Environment) -> [Span] {
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
