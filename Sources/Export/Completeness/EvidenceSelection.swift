import Foundation
import GHSModel

/// The content of evidence that goes into a package, and why the rest does not.
struct EvidenceSelection {
  /// The files, in order of the evidence.
  private(set) var files: [(path: String, bytes: Data, evidence: EvidenceID)] = []
  /// What was left out.
  private(set) var omissions: [Completeness.Omission] = []

  /// Decides for each piece of evidence.
  ///
  /// - Parameters:
  ///   - evidence: All evidence of the record.
  ///   - audience: For whom.
  ///   - withLinked: Whether linked files go in, too.
  ///   - content: The bytes of a file, or nothing when they are lost.
  /// - Throws: ``PackageError/tooLarge(size:limit:)`` before anything is read; what reading throws.
  init(
    _ evidence: [Evidence], for audience: Audience, withLinked: Bool = false,
    content: (EvidenceFile) throws -> Data?
  ) throws {
    try Self.holdLimit(
      evidence.compactMap(\.file).filter { file in
        audience == .full && (file.custody == .attached || withLinked)
      })
    for piece in evidence {
      switch piece.content {
      case .none: omit(piece, .noContent)
      case .url: omit(piece, .address)
      case .file where audience == .public: omit(piece, .audience)
      case .file(let file) where file.custody == .linked && !withLinked: omit(piece, .linked)
      case .file(let file):
        guard let bytes = try content(file), ContentDigest(of: bytes) == file.digest else {
          omit(piece, .missing)
          continue
        }
        files.append((PackageFormat.path(of: piece.id, file), bytes, piece.id))
      }
    }
  }

  private static func holdLimit(_ files: [EvidenceFile]) throws(PackageError) {
    let size = files.reduce(0) { sum, file in
      let (more, overflow) = sum.addingReportingOverflow(file.size)
      return overflow ? .max : more
    }
    guard size <= PackageFormat.sizeLimit else {
      throw .tooLarge(size: size, limit: PackageFormat.sizeLimit)
    }
  }

  private mutating func omit(_ evidence: Evidence, _ reason: Completeness.Reason) {
    omissions.append(Completeness.Omission(id: evidence.id.rawValue, reason: reason))
  }
}
