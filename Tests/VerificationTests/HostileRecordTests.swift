import Export
import Foundation
import GHSModel
import Testing

@testable import Verification

/// Records that are refused within bounds.
struct HostileRecordTests {
  private func found(record: Data) throws -> Verification {
    var opened = try OpenedPackage(try Sample.archive())
    opened.files["data/declaration.json"] = record
    opened.rehash()
    return try Workshop().verify(try opened.packed())
  }

  /// The limit is for what would never end; how long it takes on a busy machine is no matter of a test.
  @Test(
    .timeLimit(.minutes(20)),
    arguments: [
      String(repeating: "[", count: 1_000_000), String(repeating: "{\"a\":", count: 100_000),
      "[" + String(repeating: "0,", count: 2_500_000) + "0]",
      "[" + String(repeating: "9", count: 100_000) + "]", "", "null", "{", "\u{FEFF}{}", "{}",
      "{\"schema\":\"ghs-declaration-export/2\"}",
    ])
  func hostileJSON(text: String) throws {
    let found = try found(record: Data(text.utf8))
    #expect(found[.record] == .failed && !found.holds)
    #expect(found.declaration == nil)
  }

  @Test func aRecordOfALaterFormIsNotJudged() throws {
    let found = try found(record: Data("{\"schema\": \"ghs-declaration-export/9\"}".utf8))
    #expect(found[.record] == .notPossible && !found.holds)
  }

  @Test func idsThatStandTwiceAreRefused() throws {
    var opened = try OpenedPackage(try Sample.archive())
    try opened.change(.statements) {
      $0.catalogue.categories.append($0.catalogue.categories[0])
    }
    let found = try Workshop().verify(try opened.packed())
    #expect(found[.record] == .failed && found[.derivation] == .notPossible)
  }

  @Test func controlCharactersAreNotRepeated() throws {
    var opened = try OpenedPackage(try Sample.archive())
    try opened.change(.statements) {
      $0.record.assessment.catalogue.id = "\u{1B}[2Jx"
    }
    let found = try Workshop().verify(try opened.packed())
    for check in found.checks {
      let text = check.message.ja + check.message.en
      #expect(!text.unicodeScalars.contains { $0.value < 32 || $0.value == 127 }, "\(check.id)")
    }
  }
}
