import Foundation
import Testing

/// Workspaces that many tests begin with; each is made once, by the program, and then copied.
enum Prepared {
  /// The required requirements of each category.
  static let required = Task {
    let catalogue = try await Desk().succeed(["catalogue", "show", "--json"]).json()
    return Dictionary(
      uniqueKeysWithValues: catalogue.categories.items.map { category in
        let required = category.requirements.items.filter { $0.obligation.string == "required" }
        return (category.id.string, required.map(\.id.string))
      })
  }

  /// The product `pump`, not assessed.
  static let product = Task {
    let desk = try Desk()
    try await desk.succeed([
      "product", "add", "--id", "pump", "--name", "Pump Viewer", "--version", "1.0", "--vendor",
      "Maker",
    ])
    return try Data(contentsOf: desk.workspace)
  }

  /// The product `pump`, eligible for level 1: one attached file supports all of RM.
  static let eligible = Task {
    let desk = try Desk()
    try await desk.openProduct()
    let required = try await desk.required(in: "RM")
    try await desk.succeed(
      ["judge", "pump", "conforming"] + required + ["--rationale", "See it."])
    let file = try desk.write("plan.txt", "the plan\n")
    try await desk.succeed(
      ["evidence", "add", "pump"] + required + ["--title", "Plan", "--file", file, "--attach"])
    return try Data(contentsOf: desk.workspace)
  }

  /// The same, with a draft that claims level 1 and may be issued.
  static let drafted = Task {
    let desk = try Desk()
    try await desk.openEligibleProduct()
    try await desk.succeed([
      "declare", "draft", "pump", "--number", "DoC-1", "--issuer", "Maker", "--address", "Kobe",
      "--level", "1", "--categories", "RM", "--place", "Kobe", "--signatory", "Aoki",
      "--signatory-function", "President", "--validity", "None", "--reviewer", "Baba",
      "--reviewer-function", "QA",
    ])
    return try Data(contentsOf: desk.workspace)
  }
}

extension Desk {
  /// Begins with the product `pump`, not assessed.
  func openProduct() async throws {
    try await Prepared.product.value.write(to: workspace)
  }

  /// Begins with the product `pump`, eligible for level 1.
  func openEligibleProduct() async throws {
    try await Prepared.eligible.value.write(to: workspace)
  }

  /// Begins with the product `pump`, eligible for level 1, and a draft that may be issued.
  func openDraftedProduct() async throws {
    try await Prepared.drafted.value.write(to: workspace)
  }

  /// The required requirements of a category.
  func required(in category: String) async throws -> [String] {
    try await Prepared.required.value[category] ?? []
  }
}
