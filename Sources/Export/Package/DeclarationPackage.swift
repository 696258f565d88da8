public import Foundation
public import GHSModel

/// A declaration with everything that stands behind it, as one archive that its receiver can check.
///
/// The same declaration gives the same bytes, unless it is signed with a key whose signatures differ each
/// time. PDF files depend on the versions of Pango, Cairo and the fonts of the machine.
public struct DeclarationPackage: Sendable {
  /// What is in the package and what is not.
  public let completeness: Completeness
  /// The record as it is disclosed.
  public let declaration: PackagedDeclaration

  private let folder: String
  private let payload: [(path: String, bytes: Data)]

  /// Brings everything together.
  ///
  /// - Parameters:
  ///   - dossier: The declaration with its frozen record and catalogue.
  ///   - audience: For whom.
  ///   - key: The secret of the commitments.
  ///   - program: The program with its version, `ghs 0.1.0`.
  ///   - changedSince: How the assessment has moved on since the declaration was issued.
  ///   - enclosingLinked: Whether the content of linked files goes in, too.
  ///   - progress: Called while documents are drawn; ends the work by throwing.
  ///   - content: The bytes of a file, or nothing when they are lost or are others than were judged.
  /// - Throws: `Unaccounted` when something would be left out silently; ``PackageError`` when it would be too large;
  ///   ``ExportError`` when a PDF cannot be drawn; `WorkCancelled`; what reading throws.
  public init(
    _ dossier: DeclarationDossier, for audience: Audience, key: DisclosureKey, program: String,
    changedSince: [DeclarationChange] = [], enclosingLinked: Bool = false,
    progress: WorkReport = { _ in }, content: (EvidenceFile) throws -> Data?
  ) throws {
    let evidence = try EvidenceSelection(
      dossier.record.assessment.evidence, for: audience, withLinked: enclosingLinked,
      content: content)
    declaration = try PackagedDeclaration(
      dossier.subject, dossier.declaration, record: dossier.record, catalogue: dossier.catalogue,
      nature: DeclarationNature.sentences(of: dossier.subject), lineage: dossier.lineage,
      for: audience, key: key, program: program)

    var statement = Completeness(
      declaration, evidence: evidence, documents: PackageDocuments.count(of: declaration))
    if !changedSince.isEmpty { statement.changedSince = changedSince.map(\.sentence) }
    let record = try CanonicalJSON.indentedData(declaration)
    guard record.count <= PackageFormat.recordLimit else {
      throw PackageError.recordTooLarge(size: record.count, limit: PackageFormat.recordLimit)
    }
    var files: [(path: String, bytes: Data)] = evidence.files.map { ($0.path, $0.bytes) }
    files.append((PackageFormat.record, record))
    let pieces = Dictionary(uniqueKeysWithValues: evidence.files.map { ($0.path, $0.evidence) })
    // The documents name the evidence that is enclosed, and so it is stated before they are made.
    statement.state(files, evidence: pieces)
    let making = PackageDocuments(declaration, completeness: statement)
    let documents = making.documents
    let made = try making.files(documents, progress: progress)
    files += made
    statement.state(files, evidence: pieces)
    try statement.accountFor(
      dossier, audience: audience, documents: documents, files: made.count)
    completeness = statement
    folder = Self.folder(of: dossier)
    files.append((PackageFormat.completeness, try CanonicalJSON.indentedData(statement)))
    payload = files.sorted { $0.path < $1.path }
    try holdLimits()
  }

  /// The archive.
  ///
  /// - Parameters:
  ///   - signer: Who signs it, if anybody.
  ///   - progress: Called while the archive is written; ends the work by throwing.
  /// - Returns: The bytes of the archive.
  /// - Throws: ``PackageError/archiveFailed(code:)``; `WorkCancelled`; what the signer throws.
  public func archive(
    signer: PackageSigner? = nil, progress: WorkReport = { _ in }
  ) throws -> Data {
    let files = try bag(signer).files(signer: signer)
    return try ZipWriter(day: declaration.record.issuedOn).archive(files, progress: progress)
  }

  /// The one folder of the bag, which no two declarations share.
  private static func folder(of dossier: DeclarationDossier) -> String {
    let name =
      switch dossier.subject {
      case .assessment: "assessment-\(dossier.product.id)"
      case .declaration: dossier.isDraft ? "draft" : dossier.record.content.number
      }
    return FileNameStem(plain: name).text
  }

  private func bag(_ signer: PackageSigner?) -> Bag {
    Bag(
      folder: folder, payload: payload, information: information(signer),
      tags: PackageDocuments(declaration, completeness: completeness)
        .readMes(signer: signer?.name).sorted { $0.key > $1.key }.map { ($0.key, $0.value) })
  }

  private func information(_ signer: PackageSigner?) -> [(label: String, value: String)] {
    let record = declaration.record
    var lines = [
      ("Source-Organization", record.content.issuerName),
      ("External-Description", declaration.description),
      ("External-Identifier", declaration.identifier),
      // The day of issue, not of packing: the same declaration gives the same bytes.
      ("Bagging-Date", "\(record.issuedOn)"),
      ("Bag-Software-Agent", declaration.disclosure.program),
      (PackageFormat.Label.status, declaration.status.rawValue),
      (PackageFormat.Label.audience, declaration.disclosure.audience.rawValue),
      (PackageFormat.Label.level, record.content.claimedLevel.map(String.init) ?? ""),
      (PackageFormat.Label.recordDigest, declaration.disclosure.recordDigest.hexadecimal),
      (
        PackageFormat.Label.journalHead,
        "\(record.journalHead.sequence) \(record.journalHead.hash)"
      ),
    ]
    if let signer {
      lines += [
        (PackageFormat.Label.fingerprint, signer.name.fingerprint),
        (PackageFormat.Label.signer, signer.name.identity),
      ]
    }
    return lines
  }

  private func holdLimits() throws(PackageError) {
    // Besides the payload there are tag files, a handful and small.
    let size = payload.reduce(1 << 20) { $0 + $1.bytes.count }
    guard size <= PackageFormat.sizeLimit else {
      throw .tooLarge(size: size, limit: PackageFormat.sizeLimit)
    }
    guard payload.count + 16 <= PackageFormat.entryLimit else {
      throw .tooManyFiles(count: payload.count, limit: PackageFormat.entryLimit - 16)
    }
  }
}
