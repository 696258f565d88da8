import Export
import Foundation
import GHSModel
import Testing

@testable import Export
@testable import Verification

/// The files of a package in the hands of somebody who wants to change them.
struct OpenedPackage {
  /// The folder of the bag.
  let folder: String
  /// The files by their paths from the folder on.
  var files: [String: Data]

  init(_ bytes: Data) throws {
    let workshop = try Workshop()
    let archive = try Archive(path: try workshop.write(bytes))
    let bag = try PackageBag(archive)
    folder = bag.folder
    files = [:]
    for path in bag.sizes.keys { files[path] = bag.content(path, limit: 1 << 26) }
  }

  /// The files as an archive again.
  func packed() throws -> Data {
    try ZipWriter(day: Sample.day).archive(
      files.sorted { $0.key < $1.key }.map { ("\(folder)/\($0.key)", $0.value) })
  }

  /// How much somebody takes care of after a change.
  enum Care {
    /// The digests of the manifests.
    case manifests
    /// Also the completeness statement, the bag's information and the digests in the record.
    case statements
    /// Also the documents.
    case documents
  }

  /// The record.
  var declaration: PackagedDeclaration {
    get throws {
      try CanonicalJSON.decode(
        PackagedDeclaration.self, from: try #require(files["data/declaration.json"]))
    }
  }

  /// The completeness statement.
  var statement: Completeness {
    get throws {
      try CanonicalJSON.decode(
        Completeness.self, from: try #require(files["data/completeness.json"]))
    }
  }

  /// Changes the record, and then whatever the care covers.
  mutating func change(
    _ care: Care, _ change: (inout PackagedDeclaration) throws -> Void
  ) throws {
    var declaration = try declaration
    let wasWhole = declaration.disclosure.frozenDigest == declaration.disclosure.recordDigest
    try change(&declaration)
    if care != .manifests {
      declaration.disclosure.recordDigest = ContentDigest(
        of: try CanonicalJSON.data(declaration.record))
      if wasWhole { declaration.disclosure.frozenDigest = declaration.disclosure.recordDigest }
      declaration.disclosure.commit()
    }
    files["data/declaration.json"] = try CanonicalJSON.indentedData(declaration)
    try settle(care)
  }

  /// Takes care of what follows from a change.
  mutating func settle(_ care: Care) throws {
    let declaration = try declaration
    if care == .documents {
      // What contradicts itself gives no documents; the old ones stay.
      let documents = PackageDocuments(declaration, completeness: try statement)
      for made in [try? documents.remade(), try? documents.printed()] {
        for (path, bytes) in made ?? [:] { files["data/\(path)"] = bytes }
      }
    }
    if care != .manifests {
      var statement = try statement
      statement.declaration = declaration.record.content.number
      statement.journalHead = declaration.record.journalHead
      statement.files = statement.files.map { file in
        with(file) {
          guard let bytes = files["data/\(file.path)"] else { return }
          $0.size = bytes.count
          $0.digest = ContentDigest(of: bytes)
        }
      }
      files["data/completeness.json"] = try CanonicalJSON.indentedData(statement)
      restateInformation(declaration)
      if care == .documents {
        let documents = PackageDocuments(declaration, completeness: statement)
        files.merge(documents.readMes(signer: signer)) { $1 }
      }
    }
    rehash()
  }

  private var signer: SignerName? {
    let information = BagInformation(
      String(decoding: files["bag-info.txt"] ?? Data(), as: UTF8.self))
    guard let fingerprint = information?[PackageFormat.Label.fingerprint],
      let identity = information?[PackageFormat.Label.signer]
    else { return nil }
    return SignerName(fingerprint: fingerprint, identity: identity)
  }

  private mutating func restateInformation(_ declaration: PackagedDeclaration) {
    let record = declaration.record
    let payload = files.filter { $0.key.hasPrefix("data/") }
    let values = [
      "External-Identifier": record.content.number,
      "Source-Organization": record.content.issuerName,
      PackageFormat.Label.level: record.content.claimedLevel.map(String.init) ?? "",
      PackageFormat.Label.recordDigest: declaration.disclosure.recordDigest.hexadecimal,
      PackageFormat.Label.journalHead:
        "\(record.journalHead.sequence) \(record.journalHead.hash)",
      "Payload-Oxum": "\(payload.values.reduce(0) { $0 + $1.count }).\(payload.count)",
    ]
    let text = String(decoding: files["bag-info.txt"] ?? Data(), as: UTF8.self)
    let lines = text.split(separator: "\n").map { line in
      let label = String(line.prefix { $0 != ":" })
      return values[label].map { "\(label): \($0)" } ?? String(line)
    }
    files["bag-info.txt"] = Data((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Takes the digests of the manifests again.
  mutating func rehash() {
    func manifest(_ paths: [String]) -> Data {
      Data(
        paths.sorted().map { path in
          "\(ContentDigest(of: files[path] ?? Data()).hexadecimal)  \(path)\n"
        }.joined().utf8)
    }
    files["manifest-sha256.txt"] = manifest(files.keys.filter { $0.hasPrefix("data/") })
    files["tagmanifest-sha256.txt"] = manifest(
      files.keys.filter { !$0.hasPrefix("data/") && !$0.hasPrefix("tagmanifest") })
  }
}

extension PackagedDeclaration.Disclosure {
  /// Takes the commitment to the frozen digest again, which whoever has the secret can.
  fileprivate mutating func commit() {
    guard let key = secret.flatMap(DisclosureKey.init(hexadecimal:)), let frozenDigest else {
      return
    }
    frozenCommitment = key.commitment(to: frozenDigest)
  }
}
