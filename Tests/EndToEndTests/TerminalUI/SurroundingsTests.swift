import Foundation
import Testing

/// Terminals and locales of every kind.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct SurroundingsTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test(arguments: ["C", "POSIX", "ja_JP.UTF-8", "C.UTF-8"])
  func japaneseIsShownAndTypedInEveryLocale(locale: String) async throws {
    try await desk.openProduct()
    let command = [Place.program.path, "--lang", "ja"]
    // A machine may have the locale, and then there is nothing to be told about it.
    let known = try await desk.tool(["locale", "--all-locales"]).output.lowercased()
      .replacingOccurrences(of: "-", with: "").split(separator: "\n").map(String.init)
    let isUTF8 =
      locale.hasSuffix("UTF-8")
      && known.contains(locale.lowercased().replacingOccurrences(of: "-", with: ""))
    try await Terminal.run(on: desk, command, with: ["LC_ALL": locale]) { terminal in
      try await terminal.until("Pump Viewer", "製品一覧")
      if !isUTF8 {
        try await terminal.until("LC_ALL=C.UTF-8")
        try await terminal.press("Escape")
      }
      try await terminal.until("自己評価を開く")
      try await terminal.press("Enter")
      try await terminal.until("リスクマネジメント", "RM-3.1")
      try await terminal.press("c")
      try await terminal.until("保存")
      try await terminal.type("手順書で確認した。")
      try await terminal.until("手順書で確認した。")
      try await terminal.press("C-s")
      try await terminal.until("次の未評価", "手順書で確認した。")
      try await terminal.press("q")
      #expect(try await terminal.end() == 0)
    }
    #expect(try await desk.rationale(of: "RM-3.1") == "手順書で確認した。")
  }

  @Test(arguments: ["vt100", "xterm-256color", "tmux-256color", "screen"])
  func itWorksOnOldAndNewTerminals(type: String) async throws {
    try await desk.openProduct()
    try await Terminal.run(on: desk, with: ["TERM": type]) { terminal in
      try await terminal.until("Pump Viewer", "Enter open")
      try await terminal.press("Enter")
      try await terminal.until("RM-3.1", "Risk management process")
      try await terminal.press("q")
      #expect(try await terminal.end() == 0)
    }
  }

  @Test(arguments: ["no-such-terminal", "dumb", ""])
  func aTerminalThatCannotShowItIs69(type: String) async throws {
    try await desk.openProduct()
    for (language, remedy) in [("ja", "TERM"), ("en", "TERM")] {
      let command = [Place.program.path, "--lang", language]
      try await Terminal.run(on: desk, command, with: ["TERM": type]) { terminal in
        #expect(try await terminal.end() == 69)
        let screen = try await terminal.screen()
        #expect(screen.contains("ghs: "))
        #expect(screen.contains(remedy) || screen.contains("ghs product list"))
        #expect(type.isEmpty || screen.contains(type))
      }
    }
  }

  /// The sequences that set a foreground or background colour.
  private var colour: Regex<(Substring, Substring?, Substring, Substring)> {
    /\u{1B}\[([0-9;]*;)?(3[0-8]|4[0-8]|9[0-7]|10[0-7])(;|m)/
  }

  @Test func noColorLeavesBoldAndReverseAlone() async throws {
    try await desk.openProduct()
    var plain: [String] = []
    for (options, changes) in [([], [:]), ([], ["NO_COLOR": "1"]), (["--no-color"], [:])] {
      let isColoured = options.isEmpty && changes.isEmpty
      let command = [Place.program.path] + options
      try await Terminal.run(on: desk, command, with: changes) { terminal in
        try await terminal.until("Pump Viewer", "Enter open")
        try await terminal.press("Enter")
        plain.append(try await terminal.until("> RM-3.1", "Question"))
        let styled = try await terminal.styledScreen()
        #expect(styled.contains(colour) == isColoured, "\(options) \(changes)")
        let chosen = styled.split(separator: "\n").first { $0.contains("RM-3.1") }
        #expect(
          chosen?.contains(/\u{1B}\[([0-9;]*;)?7m/) == true, "\(options) reverses what is chosen")
      }
    }
    #expect(Set(plain).count == 1, "colour alone means nothing")
  }

  @Test func withoutATerminalTheProductsAreListedWithoutASingleEscape() async throws {
    try await desk.openProduct()
    for language in ["ja", "en"] {
      let outcome = try await desk.ghs(["--lang", language], with: ["TERM": "xterm-256color"])
      #expect(outcome.status == 0 && outcome.diagnostics.isEmpty)
      #expect(outcome.output.contains("Pump Viewer") && outcome.output.hasNoControlCharacter)
    }
    let piped = try await desk.tool(["bash", "-c", "\(Place.program.path) | cat"])
    #expect(piped.output.contains("Pump Viewer") && !piped.output.contains("\u{1B}"))
  }

  /// A terminal changes nothing about what was asked for as data.
  @Test func dataIsPrintedOnATerminalToo() async throws {
    try await desk.openProduct()
    try await Terminal.run(on: desk, [Place.program.path, "--json"]) { terminal in
      #expect(try await terminal.end() == 0)
      let screen = try await terminal.screen()
      #expect(screen.contains("\"name\"") && screen.contains("Pump Viewer"))
      #expect(try await terminal.value("#{alternate_on}") == "0")
    }
  }

  /// Keys come from the terminal when standard input is something else.
  @Test func keysAreReadWhereTheScreenIs() async throws {
    try await desk.openProduct()
    let command = ["bash", "-c", "\(Place.program.path) < /dev/null"]
    try await Terminal.run(on: desk, command) { terminal in
      try await terminal.until("Pump Viewer", "Enter open")
      try await terminal.press("Enter")
      try await terminal.until("> RM-3.1")
      try await terminal.press("q")
      #expect(try await terminal.end() == 0)
    }
  }
}

extension Desk {
  /// The rationale of a requirement, as it is stored.
  func rationale(of requirement: String, in product: String = "pump") async throws -> String {
    try await sql(
      "SELECT rationale FROM judgement WHERE product = ? AND requirement = ?", product, requirement
    ).trimmingCharacters(in: .newlines)
  }
}
