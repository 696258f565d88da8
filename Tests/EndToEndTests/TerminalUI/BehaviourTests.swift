import Foundation
import Testing

/// The table of behaviours names tests that exist.
struct BehaviourTests {
  private let table = Place.repository.appending(path: "Tests/BEHAVIOURS.md")

  @Test func everyTestThatIsNamedExists() throws {
    let text = try String(contentsOf: table, encoding: .utf8)
    let named = text.matches(of: /`([A-Za-z]+Tests)\/([A-Za-z]+Tests)\.([A-Za-z0-9]+)`/)
    #expect(named.count > 50)
    for match in named {
      let sources = try self.sources(of: String(match.1)).filter {
        $0.contains("struct \(match.2) ")
      }
      #expect(sources.count == 1, "\(match.1) has one \(match.2)")
      #expect(
        sources.contains { $0.contains(" func \(match.3)(") }, "\(match.2) has \(match.3)")
    }
  }

  @Test func eachOfTheTwentyHasATest() throws {
    let text = try String(contentsOf: table, encoding: .utf8)
    for number in 1...20 {
      let row = text.split(separator: "\n").first { $0.hasPrefix("| \(number) |") }
      #expect(row?.contains("Tests/") == true, "\(number)")
    }
  }

  /// Below the table, a section for each says what was broken and which of its tests failed.
  @Test func whatWasSeenToFailIsNamedInItsRow() throws {
    let text = try String(contentsOf: table, encoding: .utf8)
    let rows = text.split(separator: "\n")
    let sections = text.components(separatedBy: "\n### ").dropFirst()
    #expect(sections.map { $0.prefix(while: \.isNumber) } == (1...20).map { "\($0)"[...] })
    for section in sections {
      let row = rows.first { $0.hasPrefix("| \(section.prefix(while: \.isNumber)) |") } ?? ""
      let names = section.matches(of: /`([a-z][A-Za-z]+)`/).map(\.1)
      #expect(!names.isEmpty)
      for name in names { #expect(row.contains(".\(name)`"), "\(name)") }
    }
  }

  private func sources(of target: String) throws -> [String] {
    let folder = Place.repository.appending(path: "Tests/\(target)")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (files?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.pathExtension == "swift" }.map { try String(contentsOf: $0, encoding: .utf8) }
  }
}
