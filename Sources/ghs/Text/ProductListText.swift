import GHSModel

/// The products of a workspace in a table.
struct ProductListText {
  private let overviews: [ProductOverview]
  private let language: Language

  init(_ overviews: [ProductOverview], _ language: Language) {
    self.overviews = overviews
    self.language = language
  }

  var text: String {
    guard !overviews.isEmpty else { return "" }
    var table = TextTable(head: [
      language(ja: "製品", en: "Product"), language(ja: "名称", en: "Name"),
      language(ja: "対象か", en: "Scope"), language(ja: "クラス", en: "Class"),
      language(ja: "レベル", en: "Level"), language(ja: "カテゴリー", en: "Categories"),
      language(ja: "指摘", en: "Findings"), language(ja: "適合宣言", en: "Declaration"),
    ])
    for overview in overviews {
      table.add([
        "\(overview.id)", "\(overview.product.name) \(overview.product.version)",
        ScopeOutcome.short(overview.product.scope?.outcome)[language],
        overview.product.safetyClass?.rawValue ?? "—",
        overview.level.map(String.init) ?? "—",
        overview.categories.map { "\($0.id) \($0.satisfied)/\($0.required)" }
          .joined(separator: " "),
        "\(overview.blockingFindings)+\(overview.advisoryFindings)",
        declaration(of: overview),
      ])
    }
    return table.text
  }

  private func declaration(of overview: ProductOverview) -> String {
    guard let declaration = overview.declaration else { return "—" }
    let stale = declaration.isStale ? language(ja: "（要見直し）", en: " (stale)") : ""
    return "\(declaration.number) \(declaration.status.name[language])\(stale)"
  }
}

/// One product of `ghs product list --json`.
struct ProductListEntry: Encodable {
  let product: StatusReport.ProductSummary
  let scope: ScopeOutcome?
  let catalogue: CatalogueReference
  let level: Int?
  let categories: [CategoryCounts]
  let findings: [String: Int]
  let declaration: Summary?

  struct Summary: Encodable {
    let number: String
    let status: Declaration.Status
    let claimedLevel: Int?
    let stale: Bool
  }

  private enum CodingKeys: String, CodingKey {
    case product, scope, catalogue, level, categories, findings, declaration
  }

  /// Every key is always there, absent values as null.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(product, forKey: .product)
    try container.encode(scope, forKey: .scope)
    try container.encode(catalogue, forKey: .catalogue)
    try container.encode(level, forKey: .level)
    try container.encode(categories, forKey: .categories)
    try container.encode(findings, forKey: .findings)
    try container.encode(declaration, forKey: .declaration)
  }

  init(_ overview: ProductOverview) {
    product = StatusReport.ProductSummary(overview.product)
    scope = overview.product.scope?.outcome
    catalogue = overview.catalogue
    level = overview.level
    categories = overview.categories
    findings = ["blocking": overview.blockingFindings, "advisory": overview.advisoryFindings]
    declaration = overview.declaration.map {
      Summary(
        number: $0.number, status: $0.status, claimedLevel: $0.claimedLevel, stale: $0.isStale)
    }
  }
}
