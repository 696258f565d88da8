import Export
import GHSModel
import GHSStore

extension ExportCommand {
  /// Writes the package of a declaration.
  func write(
    _ dossier: DeclarationDossier, changedSince changes: [DeclarationChange], to path: String,
    in session: Session
  ) throws {
    let making = PackageMaking(
      workspace: session.workspace, dossier: dossier, audience: audience ?? .full,
      changes: changes, enclosesLinked: attach,
      signer: try sign.map { try .withKey(at: $0, name: signer ?? "", for: dossier) })
    let made = try session.work(.writingDocuments) { try making.package(progress: $0) }
    let path = try made.write(to: path, replacing: replacement.replacing)
    try session.print(WrittenPackage(made, at: path), path)
    guard let omission = made.omission else { return }
    session.confirm(ja: omission.ja, en: omission.en)
    for remedy in made.reasons.compactMap(\.remedy) {
      session.confirm(ja: remedy.ja, en: remedy.en)
    }
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

  init(_ made: MadePackage, at path: String) {
    package = path
    digest = ContentDigest(of: made.bytes)
    completeness = made.completeness
    signedBy = made.signer?.identity
    fingerprint = made.signer?.fingerprint
  }

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
