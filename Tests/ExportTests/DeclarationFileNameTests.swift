import Foundation
import GHSModel
import Testing

@testable import Export

/// A declaration's number is anybody's text; the names made from it stay in their folder and apart.
@Suite struct DeclarationFileNameTests {
  static let hostile = [
    "../../etc/passwd", "..", ".", ".hidden", "a/b\\c", String(repeating: "9", count: 500),
    String(repeating: "号", count: 500), "🗾📄", "", "draft", "Draft", "DRAFT", "-rf", "a b",
    "a\u{0}b",
    "a\nb", "C:\\x", "a:b", "é", "e\u{301}", "a\u{202E}b", "~", "*?", "a_b", "a/b", "a\\b",
    "品証/2026/1", "開発/2026/1", String(repeating: "9", count: 499),
  ]

  private func names(_ number: String, _ status: Declaration.Status = .issued) throws -> [String] {
    let content = with(DeclarationSample.content) { $0.number = number }
    let dossier = try DeclarationSample.dossier(
      status, record: DeclarationSample.record(content))
    return try DeclarationFiles(dossier).folder(formats: [.html, .json], languages: [.ja, .en])
      .files
      .map(\.name)
  }

  @Test(arguments: hostile) func stayInTheirFolder(number: String) throws {
    let names = try names(number)
    #expect(names.count == 10)
    #expect(Set(names).count == 10)
    for name in names {
      #expect(name.utf8.count <= 255)
      #expect(!name.hasPrefix(".") && !name.hasPrefix("-"))
      #expect(
        name.wholeMatch(of: /[A-Za-z0-9._\-ぁ-ゖァ-ヺー々一-鿿]+\.(?:html|json)/) != nil, "\(name)")
      let folder = URL(filePath: "/out", directoryHint: .isDirectory)
      #expect(
        folder.appending(path: name).standardizedFileURL.path(percentEncoded: false)
          == "/out/\(name)")
    }
  }

  @Test func areNeverThoseOfAnotherDeclarationOrOfADraft() throws {
    let issued = try Self.hostile.flatMap { try names($0) }
    let draft = try names("D-1", .draft)
    #expect(Set((issued + draft).map { $0.lowercased() }).count == 10 * (Self.hostile.count + 1))
  }

  @Test(arguments: [
    ("D-2026-01", "D-2026-01"), ("MGS_v1.2", "MGS_v1.2"), ("第5号", "第5号"),
    ("品証カ-々ー2026", "品証カ-々ー2026"),
  ])
  func areTheNumberWhereItIsOne(number: String, stem: String) throws {
    #expect(FileNameStem(number: number).text == stem)
  }

  @Test func showWhatRemainsOfANumber() {
    // The ends are the heads of the digests, taken with sha256sum.
    #expect(FileNameStem(number: "QA/2026/1").text == "QA_2026_1-e9720294")
    #expect(FileNameStem(number: "").text == "_-e3b0c442")
  }

  @Test func ofADraftDoNotDependOnItsNumber() throws {
    #expect(try names("", .draft) == names("../x", .draft))
    #expect(try names("", .draft).allSatisfy { $0.hasPrefix("draft-") })
  }
}
