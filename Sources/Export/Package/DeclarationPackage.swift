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

  private let dossier: DeclarationDossier
  private let payload: [(path: String, bytes: Data)]

  /// Brings everything together.
  ///
  /// - Parameters:
  ///   - dossier: The declaration with its frozen record and catalogue.
  ///   - audience: For whom.
  ///   - key: The secret of the commitments.
  ///   - program: The program with its version, `ghs 0.1.0`.
  ///   - changedSince: How the assessment has moved on since the declaration was issued.
  ///   - content: The bytes of an attached file, or nothing when they are lost.
  /// - Throws: ``PackageError`` when something would be left out silently or be too large;
  ///   ``ExportError`` when a PDF cannot be drawn; what reading throws.
  public init(
    _ dossier: DeclarationDossier, for audience: Audience, key: DisclosureKey, program: String,
    changedSince: [DeclarationChange] = [],
    content: (EvidenceFile) throws -> Data?
  ) throws {
    let evidence = try EvidenceSelection(
      dossier.record.assessment.evidence, for: audience, content: content)
    declaration = try PackagedDeclaration(
      dossier.declaration, record: dossier.record, catalogue: dossier.catalogue,
      nature: DeclarationNature.sentences, lineage: dossier.lineage, for: audience, key: key,
      program: program)
    self.dossier = DeclarationDossier(
      declaration: dossier.declaration, record: declaration.record, catalogue: dossier.catalogue,
      lineage: dossier.lineage)

    var statement = Completeness(declaration, evidence: evidence)
    if !changedSince.isEmpty { statement.changedSince = changedSince.map(\.sentence) }
    let record = try CanonicalJSON.indentedData(declaration)
    guard record.count <= PackageFormat.recordLimit else {
      throw PackageError.recordTooLarge(size: record.count, limit: PackageFormat.recordLimit)
    }
    let documents = try PackageDocuments(self.dossier, completeness: statement).files()
    var files = documents + [(PackageFormat.record, record)]
    files += evidence.files.map { ($0.path, $0.bytes) }
    files.sort { $0.path < $1.path }
    let pieces = Dictionary(uniqueKeysWithValues: evidence.files.map { ($0.path, $0.evidence) })
    statement.files = files.map { file in
      Completeness.File(
        path: file.path, size: file.bytes.count, digest: ContentDigest(of: file.bytes),
        evidence: pieces[file.path])
    }
    try statement.accountFor(dossier, audience: audience, documents: documents.count)
    completeness = statement
    files.append((PackageFormat.completeness, try CanonicalJSON.indentedData(statement)))
    payload = files.sorted { $0.path < $1.path }
    try holdLimits()
  }

  /// The archive.
  ///
  /// - Parameter signer: Who signs it, if anybody.
  /// - Returns: The bytes of the archive.
  /// - Throws: ``PackageError/archiveFailed(code:)``; what the signer throws.
  public func archive(signer: PackageSigner? = nil) throws -> Data {
    let files = try bag(signer).files(signer: signer)
    return try ZipWriter(day: dossier.record.issuedOn).archive(files)
  }

  private func bag(_ signer: PackageSigner?) -> Bag {
    let readme = PackageReadMe(declaration, completeness: completeness, signer: signer)
    return Bag(
      folder: FileNameStem(plain: dossier.isDraft ? "draft" : dossier.record.content.number).text,
      payload: payload, information: information(signer),
      tags: Language.allCases.map { language in
        ("README.\(language.rawValue).txt", Data(readme.text(in: language).utf8))
      })
  }

  private func information(_ signer: PackageSigner?) -> [(label: String, value: String)] {
    let record = dossier.record
    let isDraft = dossier.isDraft
    var lines = [
      ("Source-Organization", record.content.issuerName),
      (
        "External-Description",
        "Supplier's declaration of conformity\(isDraft ? ", DRAFT" : ""): \(dossier.product.name) \(dossier.product.version)"
      ),
      ("External-Identifier", record.content.number),
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
        (PackageFormat.Label.fingerprint, signer.fingerprint),
        (PackageFormat.Label.signer, signer.identity),
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
