import CatalogueFile
import Foundation
import GHSModel
import Testing

/// Every kind of fault is found, and named by file and line.
@Suite struct FaultTests {
  @Test func theFixtureHasNoFault() throws {
    #expect(try Fixture().lint() == [])
  }

  @Test func theFinishedFixtureHasNoFaultByTheStrictRules() throws {
    #expect(try Fixture.finished().lint(strictly: true).map { $0.line(in: .en) } == [])
  }

  @Test func anUnfinishedCatalogueCanBeUsed() throws {
    #expect(try !Fixture().lint(strictly: true).isEmpty)
    #expect(try Fixture().lint() == [])
  }

  @Test(arguments: FaultCase.strict)
  func findsUnfinishedText(_ fault: FaultCase) throws {
    try check(fault, in: .finished(), strictly: true)
  }

  @Test(arguments: FaultCase.derived)
  func findsFaultOfDerivedEdition(_ fault: FaultCase) throws { try check(fault, in: .derived) }

  @Test(arguments: FaultCase.fields)
  func findsFaultyField(_ fault: FaultCase) throws { try check(fault) }

  @Test(arguments: FaultCase.forms)
  func findsFaultyForm(_ fault: FaultCase) throws { try check(fault) }

  @Test(arguments: FaultCase.consistency)
  func findsDisagreement(_ fault: FaultCase) throws { try check(fault) }

  @Test(arguments: FaultCase.syntax)
  func findsFaultyYAML(_ fault: FaultCase) throws { try check(fault) }

  @Test(arguments: FaultCase.files)
  func findsFileThatCannotBeHad(_ fault: FaultCase) throws { try check(fault) }

  private func check(
    _ expected: FaultCase, in fixture: Fixture = Fixture(), strictly: Bool = false
  ) throws {
    let changed = try fixture.replacing(
      expected.text, by: expected.replacement, in: expected.file)
    let faults = try changed.lint(strictly: strictly)
    let content = try #require(changed.files[expected.file])
    let marker = expected.marker ?? expected.replacement
    let place = try #require(content.range(of: marker))
    let line = content[..<place.lowerBound].filter { $0 == "\n" }.count + 1
    let found = faults.contains { fault in
      fault.kind.code == expected.code && fault.line == line
        && fault.file.hasSuffix("/\(expected.file)")
    }
    #expect(
      found, "line \(line) of \(expected.file): \(faults.map { $0.line(in: .en) })")
    #expect(faults.count == 1 + expected.others, "\(faults.map { $0.line(in: .en) })")
    #expect(faults.allSatisfy { !$0.message.ja.isEmpty && !$0.message.en.isEmpty })
  }
}
