import Foundation
import GHSModel
import Testing

@testable import Export

/// A record that contradicts itself leaves the program in no machine format that would hide it.
@Suite struct InconsistentRecordTests {
  @Test(arguments: [DeclarationFiles.Format.cyclonedx, .oscal])
  func isRefused(in format: DeclarationFiles.Format) throws {
    var record = try DeclarationSample.record()
    record.derivation.categories[0].requirements[0].evidenceInForce = []
    record.derivation.categories[1].requirements.removeLast()
    let dossier = try DeclarationSample.dossier(record: record)
    let error = #expect(throws: ExportError.self) {
      try DeclarationFiles(dossier).folder(formats: [format], languages: [])
    }
    guard case .inconsistent(let name, let faults) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(name == format.rawValue)
    #expect(faults.contains { if case .satisfiedWithoutEvidence = $0 { true } else { false } })
    #expect(faults.contains(.countDiffers(.requirements, expected: 8, found: 7)))
  }
}
