import GHSModel
import TerminalKit

extension ProductsScreen {
  /// Which columns the list has, by the room there is.
  struct Shape {
    private let showsID: Bool
    private let showsCategories: Bool
    private let showsTarget: Bool

    /// Chooses the columns for a number of columns on the screen.
    ///
    /// - Parameters:
    ///   - columns: The columns on the screen.
    ///   - hasTargets: Whether the user wants a level of any of the products.
    init(columns: Int, hasTargets: Bool) {
      showsTarget = hasTargets
      showsCategories = columns >= (hasTargets ? 88 : 78)
      showsID = columns >= 100
    }

    /// The headings and widths.
    func columns(_ environment: Environment) -> [Table.Column] {
      var columns: [Table.Column] = []
      if showsID { columns.append(.init(environment(Words.id), .flexible(minimum: 10))) }
      columns += [
        .init(environment(Words.name), .flexible(minimum: 10, weight: 2)),
        .init(environment(Words.version), .fixed(10)),
        .init(environment(Words.level), .fixed(6), alignment: .center),
      ]
      if showsTarget {
        let width = environment.language == .ja ? 9 : 11
        columns.append(.init(environment(Words.target), .fixed(width)))
      }
      if showsCategories {
        let ids = environment.products?.first?.categories.map(\.id.rawValue) ?? []
        columns += ids.map { .init($0, .fixed(5), alignment: .trailing) }
      }
      columns += [
        .init(environment(Words.blocking), .fixed(6), alignment: .trailing),
        .init(environment(Words.declaration), .fixed(11)),
      ]
      return columns
    }

    /// The texts of one product.
    func cells(_ product: ProductOverview, _ environment: Environment) -> [Span] {
      var cells: [Span] = []
      if showsID { cells.append(Span(product.id.rawValue)) }
      cells += [
        Span(product.product.name), Span(product.product.version),
        level(of: product, environment),
      ]
      if showsTarget { cells.append(target(of: product, environment)) }
      if showsCategories {
        cells += product.categories.map { counts in
          Span("\(counts.satisfied)/\(counts.required)", counts.conforms ? .good : .text)
        }
      }
      let blocking = product.blockingFindings
      cells += [
        Span(String(blocking), blocking > 0 ? .bad : .text),
        Words.declaration(product.declaration, environment),
      ]
      return cells
    }

    /// The level, with an exclamation mark when something is about to take it away.
    private func level(of product: ProductOverview, _ environment: Environment) -> Span {
      let name = product.level.map(String.init) ?? "-"
      let isAtRisk = environment.outlooks[product.id]?.risks.isEmpty == false
      return isAtRisk ? Span(name + " !", .warning) : Span(name)
    }

    /// The wanted level and the distance to it, once it is known.
    private func target(of product: ProductOverview, _ environment: Environment) -> Span {
      guard let level = environment.targets[product.id] else { return Span("-") }
      guard let goal = environment.outlooks[product.id]?.goal else { return Span("\(level)") }
      return Span(environment(goal.short), goal.isReached ? .good : .accent)
    }
  }
}
