import Export
import Foundation
import GHSModel
import Testing

@testable import Verification

/// One way to tamper with a package, and what the checks have to say of it.
struct Tampering: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The checks that fail or cannot be made, each with words of its message that name the thing.
  let caught: [CheckID: String]
  let tamper: @Sendable (inout OpenedPackage) throws -> Void

  init(
    _ name: String, by caught: [CheckID: String],
    _ tamper: @escaping @Sendable (inout OpenedPackage) throws -> Void
  ) {
    testDescription = name
    self.caught = caught
    self.tamper = tamper
  }

  /// Changes the record and takes care of as much as is said.
  static func record(
    _ name: String, _ care: OpenedPackage.Care, by caught: [CheckID: String],
    _ change: @escaping @Sendable (inout PackagedDeclaration) throws -> Void
  ) -> Tampering {
    Tampering(name, by: caught) { try $0.change(care, change) }
  }
}

extension OpenedPackage {
  /// Takes the lines with a word out of a file.
  mutating func cut(_ word: String, from path: String) {
    let text = String(decoding: files[path] ?? Data(), as: UTF8.self)
    let kept = text.split(separator: "\n").filter { !$0.contains(word) }
    files[path] = Data((kept.joined(separator: "\n") + "\n").utf8)
  }

  /// Replaces a word in a file; the word has to be there.
  mutating func replace(
    _ word: String, by other: String, in path: String = "data/declaration.json"
  ) {
    let text = String(decoding: files[path] ?? Data(), as: UTF8.self)
    #expect(text.contains(word), "\(path) does not have \(word)")
    files[path] = Data(text.replacing(word, with: other, maxReplacements: 1).utf8)
  }

  /// Changes the completeness statement and takes every digest again.
  mutating func restate(
    _ care: Care = .statements, _ change: (inout Completeness) -> Void
  ) throws {
    var statement = try statement
    change(&statement)
    files["data/completeness.json"] = try CanonicalJSON.indentedData(statement)
    try settle(care)
  }
}
