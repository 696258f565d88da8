import Export
import Foundation
import GHSModel
import Testing

@testable import Verification

/// A folder for packages, gone with the test.
final class Workshop {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "ghs-verify-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Writes a file and says where it is.
  @discardableResult
  func write(_ bytes: Data, as name: String = "package.zip") throws -> String {
    let file = folder.appending(path: name)
    try bytes.write(to: file)
    return file.path
  }

  /// A verifier that knows the catalogue of the sample and nobody's key, unless told otherwise.
  static func verifier(
    allowedSigners: String? = nil, evidence: String? = nil, program: String = Sample.program,
    days: VerificationDays = VerificationDays(present: Sample.day)
  ) throws -> PackageVerifier {
    let known = try Sample.catalogue.reference()
    return PackageVerifier(
      documents: maker(program), allowedSigners: allowedSigners, evidence: evidence, days: days
    ) { reference in
      if reference == known { return .carried }
      return reference.id == known.id && reference.edition == known.edition ? .differs : .own
    }
  }

  /// Makes documents as the sample's program does.
  static func maker(_ program: String = Sample.program) -> DocumentMaker {
    DocumentMaker(
      program: program, nature: PackageDocuments.nature
    ) { declaration, completeness in
      try PackageDocuments(declaration, completeness: completeness).remade()
    } readMes: { declaration, completeness, signer in
      PackageDocuments(declaration, completeness: completeness).readMes(signer: signer)
    } printed: { declaration, completeness, isEnded in
      try PackageDocuments(declaration, completeness: completeness).printed(until: isEnded)
    } faults: { declaration, completeness, path, bytes in
      try PackageDocuments(declaration, completeness: completeness)
        .faults(inFile: path, bytes).map(\.sentence)
    }
  }

  /// What is found of a package.
  func verify(
    _ bytes: Data, allowedSigners: String? = nil, evidence: String? = nil
  ) throws -> Verification {
    try Self.verifier(allowedSigners: allowedSigners, evidence: evidence).verify(try write(bytes))
  }
}

extension Verification {
  /// The result of one check.
  subscript(id: CheckID) -> Check.Result? { checks.first { $0.id == id }?.result }

  /// What failed.
  var failed: Set<CheckID> { Set(checks.filter { $0.result == .failed }.map(\.id)) }

  /// The sentences of what failed or was not possible.
  func said(_ id: CheckID) -> String { checks.first { $0.id == id }?.message.en ?? "" }
}
