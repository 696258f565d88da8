import GHSModel
import TerminalKit

extension ProductsScreen {
  /// Which columns the list has, by the room there is.
  struct Shape {
    private let showsID: Bool
    private let showsCategories: Bool

    /// Chooses the columns for a number of columns on the screen.
    init(columns: Int) {
      showsCategories = columns >= 78
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
        Span(product.level.map(String.init) ?? "-"),
      ]
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
  }
}
