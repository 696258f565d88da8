import Foundation
import GHSModel

/// The formats that follow somebody else's schema, each held against the record before it is written.
struct MachineFormats {
  /// The end of the name of a CycloneDX file.
  static let attestationName = "declaration.cdx.json"
  /// The end of the name of an OSCAL file.
  static let resultsName = "assessment-results.oscal.json"

  private let dossier: DeclarationDossier

  /// Prepares a dossier.
  init(_ dossier: DeclarationDossier) {
    self.dossier = dossier
  }

  /// CycloneDX 1.6 attestations.
  ///
  /// - Parameter record: The file with the whole record that stands beside it.
  /// - Returns: The bytes of the file.
  /// - Throws: ``ExportError/inconsistent(format:faults:)``; what the JSON encoder throws.
  func attestation(beside record: ExportedFile) throws -> Data {
    let document = try CycloneDXAttestation(dossier, record: record).document()
    try refuse(CycloneDXCheck(document).faults(against: dossier), in: .cyclonedx)
    return try CanonicalJSON.indentedData(document)
  }

  /// OSCAL 1.1 assessment results.
  ///
  /// - Returns: The bytes of the file.
  /// - Throws: ``ExportError/inconsistent(format:faults:)``; what the JSON encoder throws.
  func assessmentResults() throws -> Data {
    let document = try OSCALResults(dossier).document()
    try refuse(OSCALCheck(document).faults(against: dossier), in: .oscal)
    return try CanonicalJSON.indentedData(document)
  }

  /// What a file that somebody sent says and is not so.
  func faults(inFile name: String, _ bytes: Data) throws -> [FormatFault] {
    func document() throws -> JSONValue { try CanonicalJSON.decode(JSONValue.self, from: bytes) }
    switch name {
    case Self.attestationName: return CycloneDXCheck(try document()).faults(against: dossier)
    case Self.resultsName: return OSCALCheck(try document()).faults(against: dossier)
    default: return []
    }
  }

  /// Nothing is written that its reader would be misled by.
  private func refuse(
    _ faults: [FormatFault], in format: DeclarationFiles.Format
  ) throws(ExportError) {
    guard faults.isEmpty else { throw .inconsistent(format: format.rawValue, faults: faults) }
  }
}
