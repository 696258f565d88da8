import Foundation
import Testing

/// What the command line says when it is not understood.
@Suite(.timeLimit(.minutes(20)))
struct UsageTests {
  @Test(arguments: [
    (["statsu"], "「statsu」というコマンドはありません。もしかすると ghs status ですか。", "Did you mean ghs status?"),
    (["product", "lst"], "もしかすると ghs product list ですか。", "Did you mean ghs product list?"),
    (["status"], "<product> を指定してください。", "Name <product>."),
    (
      ["status", "pump", "--jsno"], "「--jsno」というオプションはありません。もしかすると --json ですか。",
      "Did you mean --json?"
    ),
    (["status", "pump", "--actor"], "の値がありません。", "has no value."),
    (["status", "pump", "bed"], "「bed」は余分です。", "“bed” is too much."),
    (
      ["judge", "pump", "perhaps", "RM-5"], "「perhaps」は <outcome> の値として使えません。",
      "“perhaps” is no value for <outcome>. Use not-assessed, conforming, nonconforming, not-applicable."
    ),
    (["check", "pump", "--level", "high"], "「high」は --level <level> の値として使えません。", "is no value"),
  ])
  func aWrongCommandLineIsExplainedInTheUsersLanguage(
    arguments: [String], japanese: String, english: String
  ) async throws {
    let desk = try Desk()
    for (language, words) in [("ja", japanese), ("en", english)] {
      let outcome = try await desk.ghs(arguments + ["--lang=" + language])
      #expect(outcome.status == 64 && outcome.output.isEmpty)
      #expect(outcome.diagnostics.contains(words), "\(outcome.diagnostics)")
      #expect(outcome.diagnostics.contains("--help"))
    }
  }

  /// What a command refuses by itself has Japanese words; which ones do is read from the sources.
  @Test func everyRefusalOfACommandHasJapaneseWords() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/ghs").standardizedFileURL
    let words = try String(
      contentsOf: sources.appending(path: "Text/UsageFailure+OwnSentences.swift"), encoding: .utf8)
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var count = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /ValidationError\(\s*"([^"\\]+)"/) {
        count += 1
        #expect(words.contains("\"\(match.1)\":"), "\(file.lastPathComponent): \(match.1)")
      }
    }
    #expect(count > 5)
  }

  @Test(arguments: [
    ["--help"], ["help", "status"], ["product", "--help"], ["product", "add", "-h"],
  ])
  func helpIsInTheUsersLanguage(arguments: [String]) async throws {
    let desk = try Desk()
    let japanese = try await desk.ghs(arguments, with: ["LC_ALL": "ja_JP.UTF-8"]).output
    #expect(japanese.contains("使い方：") && !japanese.contains("USAGE"), "\(japanese)")
    #expect(japanese.contains("説明を表示します。"))
    let english = try await desk.ghs(arguments, with: ["LC_ALL": "C.UTF-8"]).output
    #expect(english.contains("USAGE: ghs"))
  }

  /// Every sentence the commands declare has a Japanese one in `HelpSentences`.
  @Test func noPageOfTheHelpHasAnEnglishSentence() async throws {
    let desk = try Desk()
    let tool = try await desk.succeed(["--experimental-dump-help"]).json()
    var paths = [[String]]()
    func walk(_ command: JSON, _ path: [String]) {
      paths.append(path)
      for next in command.subcommands.items where next.commandName.string != "help" {
        walk(next, path + [next.commandName.string])
      }
    }
    walk(tool.command, [])
    #expect(paths.count > 30)
    for path in paths {
      let page = try await desk.ghs(path + ["--help"], with: ["LC_ALL": "ja_JP.UTF-8"]).output
      let text = page.components(separatedBy: "使い方：")
      let english = text.joined().matches(of: /[A-Za-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}/)
        .map { String($0.output) }.filter { !$0.hasPrefix("ghs ") }
      #expect(english.isEmpty, "\(path): \(english)")
    }
  }

  @Test func everyFaultOfTheKeyFileIsNamed() async throws {
    let desk = try Desk()
    let folder = desk.folder.appending(path: "config/ghs")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "keys")
    let config = ["XDG_CONFIG_HOME": desk.path("config")]
    try Data("undo: Z\n".utf8).write(to: file)
    let sound = try await desk.ghs(["keys", "--check"], with: config)
    #expect(sound.status == 0 && sound.output.contains("Nothing is wrong"))
    let lines = [
      "bogus: x", "judgeNonconforming: e", "undo = u", "redo: Ctl-L", "nothing: y", "showLevel: v",
    ]
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    let faulty = try await desk.ghs(["keys", "--check"], with: config)
    #expect(faulty.status == 65 && faulty.output.isEmpty)
    for line in 1...5 {
      #expect(faulty.diagnostics.contains("Line \(line): "), "\(faulty.diagnostics)")
    }
    #expect(!faulty.diagnostics.contains("Line 6: "))
  }

  @Test func theKeyFileHasEveryCommandAndChangesNothing() async throws {
    let desk = try Desk()
    let japanese = try await desk.succeed(["keys", "--lang", "ja"]).output
    #expect(japanese.contains("#undo: u\n") && japanese.contains("ghs/keys"))
    #expect(japanese.contains("--- 製品一覧 ---"))
    #expect(japanese.split(separator: "\n").allSatisfy { $0.hasPrefix("#") })
    let english = try await desk.succeed(["keys", "--lang", "en"]).output
    #expect(english.contains("# undo: Undoes the last change."))
  }
}
