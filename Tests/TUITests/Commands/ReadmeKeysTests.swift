import Foundation
import TerminalKit
import Testing

@testable import TUI

/// The keys the README names are those of the one table.
@Suite struct ReadmeKeysTests {
  private static let named: [(CommandID, Key)] = [
    (.judgeConforming, .character("c")), (.judgeNonconforming, .character("x")),
    (.judgeNotApplicable, .character("-")), (.addEvidence, .character("e")),
    (.showEvidence, .character("E")), (.checkEvidence, .character("r")),
    (.search, .character("/")), (.showFilter, .character("f")), (.answerScope, .character("s")),
    (.classify, .character("S")), (.showLevel, .character("v")),
    (.showDeclaration, .character("d")), (.showJournal, .character("J")),
    (.showEditions, .character("V")), (.undo, .character("u")), (.redo, .character("R")),
    (.switchLanguage, .character("L")), (.help, .character("?")), (.startGuided, .character("w")),
    (.chooseTarget, .character("t")), (.palette, .character(":")), (.pickFiles, .control("t")),
    (.reuseEvidence, .character("Y")), (.addCertificate, .character("C")),
  ]

  @Test(arguments: ["README.md", "README.ja.md"])
  func runWhatItSays(file: String) throws {
    let repository = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../..").standardizedFileURL
    let text = try String(contentsOf: repository.appending(path: file), encoding: .utf8)
    for (id, key) in Self.named {
      #expect(text.contains("`\(key.name())`"), "\(file) names \(key.name())")
      #expect(CommandTable.standard.command(id)?.keys.contains(key) == true, "\(id)")
    }
  }
}
