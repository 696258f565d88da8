import Export
import Foundation
import GHSModel
import GHSStore
import Verification

/// Makes the package of a declaration for one audience.
struct PackageMaking {
  /// The workspace with the content of evidence.
  let workspace: Workspace
  /// What is packed.
  let dossier: DeclarationDossier
  /// For whom.
  let audience: Audience
  /// How the assessment has moved on since the declaration was issued.
  let changes: [DeclarationChange]
  /// Whether linked files of evidence are put in, too.
  let enclosesLinked: Bool
  /// Who signs it, if anybody does.
  let signer: PackageSigner?

  /// Makes the package in memory; nothing is written yet.
  func package(progress: WorkReport = { _ in }) throws -> MadePackage {
    var reached = WorkProgress()
    let made = try DeclarationPackage(
      dossier, for: audience, key: workspace.disclosureKey(of: dossier), program: Version.program,
      changedSince: changes, enclosingLinked: enclosesLinked, progress: progress
    ) { file in
      try progress(reached)
      reached.bytes += file.size
      return try workspace.content(of: file)
    }
    return MadePackage(
      bytes: try made.archive(signer: signer, progress: progress),
      completeness: made.completeness, signer: signer?.name)
  }
}

/// A package that is made and not written yet.
struct MadePackage {
  /// The archive.
  let bytes: Data
  /// What is in it and what is not.
  let completeness: Completeness
  /// Who has signed it.
  let signer: SignerName?

  /// Writes it as a file.
  ///
  /// - Returns: The path of the file.
  func write(to path: String, replacing: Replacing) throws -> String {
    try FolderWriter.write(bytes, to: path, replacing: replacing)
  }

  /// That evidence is missing in it; nothing when all is there.
  var omission: LocalizedText? {
    completeness.omission.map { omission in
      LocalizedText(
        ja: omission.ja + "理由はパッケージのREADMEにあります。", en: omission.en + " The README inside says why.")
    }
  }

  /// Why things were left out, each reason once.
  var reasons: [Completeness.Reason] {
    Completeness.Reason.allCases.filter { reason in
      completeness.leftOut.contains { $0.reason == reason }
    }
  }
}

extension ExportedFolder {
  /// That the content of evidence is not among the documents; nothing when there is none.
  var omission: LocalizedText? {
    completeness.omission.map { omission in
      LocalizedText(
        ja: omission.ja + "理由は完全性の申告にあります。",
        en: omission.en + " The statement of completeness says why.")
    }
  }
}

extension Completeness {
  /// That the content of evidence was left out; nothing when all is there.
  fileprivate var omission: LocalizedText? {
    let count = evidence.leftOut
    guard count > 0 else { return nil }
    return LocalizedText(
      ja: "証拠\(evidence.total)件のうち\(count)件の内容は入っていません。",
      en: "The content of \(count) of \(evidence.total) pieces of evidence was left out.")
  }
}

extension PackageSigner {
  /// Somebody with an SSH key.
  ///
  /// - Parameters:
  ///   - path: The file of the key.
  ///   - name: The name among allowed signers; the comment of the key, or else the signatory, when empty.
  ///   - dossier: What is signed.
  /// - Returns: The signer; the key is asked for its passphrase only when it signs.
  /// - Throws: `SigningError`; ``InputError`` when no name can be found.
  static func withKey(
    at path: String, name: String, for dossier: DeclarationDossier
  ) throws -> PackageSigner {
    let openSSH = try OpenSSH()
    let key = try openSSH.key(at: path)
    let names = [name, key.comment, dossier.record.content.signatoryName]
    let identity = try FieldText.line(
      names.first { !$0.isEmpty } ?? "", .signatoryName, required: true)
    return PackageSigner(fingerprint: key.fingerprint, identity: identity) { bytes in
      try openSSH.sign(bytes, withKeyAt: path)
    }
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
