import Foundation
import Testing

/// Ten thousand keys at random through a terminal, in the program itself.
@Suite(.serialized, .timeLimit(.minutes(60)))
struct ProgramSoakTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// How much memory may come on top of what is used after a tenth of the keys, in kB.
  private let growth = 40_000

  @Test(arguments: SoakTests.seeds.prefix(1))
  func tenThousandKeysLeaveEverythingInOrder(seed: UInt64) async throws {
    try await desk.openFilledWorkspace()
    let folder = try desk.workFolder()
    try desk.write("config/ghs/keys", "quit: F12\nsuspend: F11\nsearch: F9\n")
    let played = try await desk.tool(
      ["env", "--chdir", folder, "python3", Place.oracle("soak.py"), "\(seed)", "10000"]
        + [Place.program.path, "--lang", "ja"],
      with: [
        "TERM": "xterm-256color", "SWIFT_BACKTRACE": "enable=no",
        "VISUAL": #"sh -c 'echo 追記 >> "$1"' editor"#,
      ], within: .seconds(3000))
    try #require(played.status == 0, "GHS_SOAK_SEED=\(seed)\n\(played.diagnostics)")
    let told = try played.json()
    #expect(told.status == .number(0), "GHS_SOAK_SEED=\(seed)")
    told.expectRestored()
    #expect(told.said.string.isEmpty, "GHS_SOAK_SEED=\(seed): nothing was complained about")
    let resident = told.resident.items.compactMap(\.int)
    #expect(
      try #require(resident.last) - resident[0] < growth,
      "GHS_SOAK_SEED=\(seed): memory in kB after each tenth: \(resident)")
    for product in try await desk.succeed(["product", "list", "--json"]).json().items {
      try await desk.verifiedJournal(product.product.id.string)
      try await desk.succeed(["status", product.product.id.string])
    }
  }
}
