import Foundation
import Testing

/// The handbooks in the repository are what the program prints of the carried catalogue.
@Suite struct HandbookTests {
  @Test(arguments: [("en", "HANDBOOK.md"), ("ja", "HANDBOOK.ja.md")])
  func theHandbookIsCurrent(language: String, name: String) async throws {
    let desk = try Desk()
    let printed = try await desk.ghs([
      "catalogue", "show", "--format", "markdown", "--lang", language,
    ])
    let committed = try String(
      contentsOf: Place.repository.appending(path: "Requirements/\(name)"), encoding: .utf8)
    #expect(printed.status == 0, "\(printed.diagnostics)")
    // Compared line by line: half a megabyte of difference helps nobody.
    let difference = zip(
      printed.output.split(separator: "\n", omittingEmptySubsequences: false),
      committed.split(separator: "\n", omittingEmptySubsequences: false)
    ).first { $0 != $1 }
    #expect(difference == nil, "run `make handbook`")
    #expect(printed.output.utf8.count == committed.utf8.count, "run `make handbook`")
  }
}
