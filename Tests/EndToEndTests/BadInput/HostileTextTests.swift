import Foundation
import Testing

/// Text that wants to act on the terminal, or to be too much.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct HostileTextTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// Sets the clipboard, colours the line, rings, turns the direction of writing, and C1's CSI.
  static let hostile = [
    "a\u{1B}]52;c;aGFjaw==\u{07}", "a\u{1B}[31mred", "a\u{07}", "a\u{202E}gnirts", "a\u{9B}31m",
    "a\tb", "a\u{7F}",
  ]

  @Test(arguments: hostile)
  func isRefusedInEveryField(text: String) async throws {
    try await desk.openProduct()
    let before = try Data(contentsOf: desk.workspace)
    let commands = [
      ["product", "edit", "pump", "--name", text],
      ["judge", "pump", "conforming", "RM-5", "--rationale", text.replacing("\t", with: "\u{08}")],
      ["evidence", "add", "pump", "RM-5", "--title", text],
      ["declare", "draft", "pump", "--number", text],
      ["judge", "pump", "conforming", "RM-5", "--actor", text],
    ]
    for command in commands {
      let outcome = try await desk.ghs(command)
      #expect(outcome.status == 65, "\(command)")
      outcome.expectOneSentence(naming: "position 2", "Remove it")
      #expect(outcome.diagnostics.hasNoControlCharacter)
    }
    #expect(try Data(contentsOf: desk.workspace) == before)
  }

  @Test(arguments: hostile)
  func isMadeHarmlessWhereItIsRepeated(text: String) async throws {
    try await desk.openProduct()
    let commands = [
      ["status", text], ["judge", "pump", "conforming", text],
      ["evidence", "withdraw", "pump", text],
      ["evidence", "add", "pump", "RM-5", "--title", "T", "--file", text],
      ["evidence", "add", "pump", "RM-5", "--title", "T", "--date", text],
      ["evidence", "add", "pump", "RM-5", "--title", "T", "--url", text],
      ["declare", "draft", "pump", "--categories", text],
      ["status", "pump", "--workspace", text],
    ]
    for command in commands {
      let outcome = try await desk.ghs(command)
      #expect([64, 65, 66].contains(outcome.status), "\(command)")
      #expect(outcome.diagnostics.hasNoControlCharacter, "\(command): \(outcome.diagnostics)")
    }
  }

  @Test func aTextOfEnormousLengthIsRefusedWithItsLimit() async throws {
    try await desk.openProduct()
    let before = try Data(contentsOf: desk.workspace)
    // What the system lets a program have as one argument ends at 128 KiB.
    let title = String(repeating: "長", count: 40_000)
    for (language, remedy) in [("ja", "300文字以内"), ("en", "within 300")] {
      let outcome = try await desk.ghs([
        "evidence", "add", "pump", "RM-5", "--title", title, "--lang", language,
      ])
      #expect(outcome.status == 65)
      outcome.expectOneSentence(naming: "40000", remedy)
      #expect(outcome.diagnostics.utf8.count < 500, "the text itself is not repeated")
    }
    let product = try await desk.ghs(["status", title])
    #expect(product.status == 65 && product.diagnostics.utf8.count < 1_000)
    #expect(try Data(contentsOf: desk.workspace) == before)
  }

  @Test func harmlessTextOfEveryScriptComesBackAsItWasTyped() async throws {
    try await desk.openProduct()
    let title = "葛󠄀城 ｶﾞﾝﾏ 〜①🇯🇵 <b>&amp; =1+1 'x' \"y\" \\n %s"
    try await desk.succeed(["evidence", "add", "pump", "RM-5", "--title", title])
    let evidence = try await desk.succeed(["evidence", "list", "pump", "--json"]).json()
    #expect(evidence[0].title == .text(title))
    #expect(try await desk.succeed(["evidence", "list", "pump"]).output.contains(title))
  }
}

extension String {
  /// Whether nothing in the text but line ends could act on a terminal.
  var hasNoControlCharacter: Bool {
    unicodeScalars.allSatisfy { scalar in
      scalar == "\n" || ![.control, .format].contains(scalar.properties.generalCategory)
    }
  }
}
