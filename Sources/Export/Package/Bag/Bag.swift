import Foundation
import GHSModel

/// A bag after RFC 8493: a payload, and tag files that describe it and hold its digests.
struct Bag {
  /// The one folder that everything lies in.
  let folder: String
  /// The payload: paths below `data/`, in order.
  let payload: [(path: String, bytes: Data)]
  /// The lines of `bag-info.txt`, in order.
  let information: [(label: String, value: String)]
  /// Tag files of our own.
  let tags: [(path: String, bytes: Data)]

  /// Every file of the bag with its path from the folder on.
  ///
  /// - Parameter signer: Who signs the tag manifest, if anybody.
  /// - Returns: The files in the order in which the archive has them.
  /// - Throws: What the signer throws.
  func files(signer: PackageSigner?) throws -> [(path: String, bytes: Data)] {
    let manifest = Self.manifest(payload.map { ("data/" + $0.path, $0.bytes) })
    let listed =
      [
        ("bagit.txt", Data("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".utf8)),
        ("bag-info.txt", Data(informationText.utf8)),
        ("manifest-sha256.txt", manifest),
      ] + tags
    let tagManifest = Self.manifest(listed)
    var files = listed + [(PackageFormat.tagManifest, tagManifest)]
    // A tag manifest need not list every tag file, and cannot list what is made over itself.
    if let signer { files.append((PackageFormat.signature, try signer.sign(tagManifest))) }
    return (files + payload.map { ("data/" + $0.path, $0.bytes) })
      .map { ("\(folder)/\($0)", $1) }
  }

  private var informationText: String {
    let octets = payload.reduce(0) { $0 + $1.bytes.count }
    let lines = information + [("Payload-Oxum", "\(octets).\(payload.count)")]
    return lines.map { label, value in
      // A line break would begin another line; none of our values has one.
      "\(label): \(value.replacingOccurrences(of: "\n", with: " "))\n"
    }.joined()
  }

  private static func manifest(_ files: [(path: String, bytes: Data)]) -> Data {
    Data(
      files.sorted { $0.path < $1.path }
        .map { "\(ContentDigest(of: $0.bytes).hexadecimal)  \($0.path)\n" }.joined().utf8)
  }
}
