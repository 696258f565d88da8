import Export
import Foundation
import GHSModel
import GHSStore
import Verification

extension ExportCommand {
  /// Writes the package of a declaration.
  func write(
    _ dossier: DeclarationDossier, changedSince changes: [DeclarationChange], to path: String,
    in session: Session
  ) throws {
    let signer = try sign.map { try packageSigner(key: $0, for: dossier) }
    let workspace = session.workspace
    let key = try workspace.disclosureKey(of: dossier)
    let (made, bytes) = try session.work(.writingDocuments) { progress in
      var reached = WorkProgress()
      let made = try DeclarationPackage(
        dossier, for: audience ?? .full, key: key, program: Version.program, changedSince: changes,
        enclosingLinked: attach, progress: progress
      ) { file in
        try progress(reached)
        reached.bytes += file.size
        return try workspace.content(of: file)
      }
      return (made, try made.archive(signer: signer, progress: progress))
    }
    let target = URL(filePath: path).absoluteURL.standardizedFileURL
    let folder = target.deletingLastPathComponent().path(percentEncoded: false)
    let paths = try FolderWriter(path: folder).write(
      [
        ExportedFile(name: target.lastPathComponent, bytes: bytes)
      ], replacing: replacement.replacing)
    let written = WrittenPackage(
      package: paths[0], digest: ContentDigest(of: bytes), completeness: made.completeness,
      signedBy: signer?.name.identity, fingerprint: signer?.name.fingerprint)
    try session.print(written, paths[0])
    sayWhatIsMissing(made.completeness, in: session)
  }

  private func packageSigner(
    key path: String, for dossier: DeclarationDossier
  ) throws -> PackageSigner {
    let openSSH = try OpenSSH()
    let key = try openSSH.key(at: path)
    let names = [signer ?? "", key.comment, dossier.record.content.signatoryName]
    let identity = try FieldText.line(
      names.first { !$0.isEmpty } ?? "", .signatoryName, required: true)
    return PackageSigner(fingerprint: key.fingerprint, identity: identity) { bytes in
      try openSSH.sign(bytes, withKeyAt: path)
    }
  }

  private func sayWhatIsMissing(_ statement: Completeness, in session: Session) {
    let count = statement.evidence.leftOut
    guard count > 0 else { return }
    let reasons = Completeness.Reason.allCases.filter { reason in
      statement.leftOut.contains { $0.reason == reason }
    }
    session.confirm(
      ja: "証拠\(statement.evidence.total)件のうち\(count)件の内容は同梱していません。理由はパッケージのREADMEにあります。",
      en: "The content of \(count) of \(statement.evidence.total) pieces of evidence is not in the "
        + "package. Its README says why.")
    for remedy in reasons.compactMap(\.remedy) { session.confirm(ja: remedy.ja, en: remedy.en) }
  }
}

/// What `ghs export --package --json` prints: `ghs-package/1`.
private struct WrittenPackage: Encodable {
  let schema = "ghs-package/1"
  let package: String
  let digest: ContentDigest
  let completeness: Completeness
  let signedBy: String?
  let fingerprint: String?

  private enum CodingKeys: String, CodingKey {
    case schema, package, digest, completeness, signedBy, fingerprint
  }

  /// Encodes every key, absent values as null.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schema, forKey: .schema)
    try container.encode(package, forKey: .package)
    try container.encode(digest, forKey: .digest)
    try container.encode(completeness, forKey: .completeness)
    try container.encode(signedBy, forKey: .signedBy)
    try container.encode(fingerprint, forKey: .fingerprint)
  }
}

extension Workspace {
  /// The bytes of a file of evidence; nothing when they are lost, or are not those that were judged.
  fileprivate func content(of file: EvidenceFile) throws -> Data? {
    switch file.custody {
    case .attached:
      do {
        return try attachment(file.digest)
      } catch WorkspaceError.unknownAttachment {
        return nil
      }
    case .linked:
      // Of another size it is another file, and what is no file at all is not opened.
      let place = URL(filePath: file.path)
      let values = try? place.resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey])
      guard values?.isRegularFile == true, values?.fileSize == file.size else { return nil }
      return try? Data(contentsOf: place)
    }
  }

  /// The secret of a declaration's commitments, out of the journal up to its issue.
  fileprivate func disclosureKey(of dossier: DeclarationDossier) throws -> DisclosureKey {
    let head = dossier.record.journalHead.sequence
    let entries = try journal(product: dossier.declaration.product, before: head + 1)
    return DisclosureKey(
      journal: entries.reversed().map(\.hash),
      frozen: ContentDigest(of: try CanonicalJSON.data(dossier.record)))
  }
}
