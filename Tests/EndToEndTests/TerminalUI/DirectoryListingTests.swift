import Foundation
import TUI
import Testing

@testable import ghs

struct DirectoryListingTests {
  @Test("Files are listed as a person orders them")
  func naturalOrder() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = ["QP-2.pdf", "qp-3.pdf", "QP-10.pdf", "記録1.txt", "記録9.txt", "記録10.txt"]
    for name in names.reversed() {
      try Data().write(to: folder.appending(path: name))
    }
    let path = folder.path(percentEncoded: false)
    #expect(try DirectoryListing(path).entries().map(\.name) == names)
  }
}
