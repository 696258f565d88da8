import Foundation
import GHSModel

/// The bag in an archive: which files it has, and their digests.
struct PackageBag {
  /// The one folder that everything lies in.
  let folder: String
  /// The digests of all files by their paths from the folder on; nothing for a file that is damaged.
  let digests: [String: ContentDigest]
  /// The sizes of all files.
  let sizes: [String: Int]
  /// Files that cannot be read.
  let damaged: [String]
  /// Files that lie outside the folder.
  let outside: [String]

  private let archive: Archive

  /// Finds the bag and takes the digest of every file.
  ///
  /// - Parameters:
  ///   - archive: The archive.
  ///   - progress: Called for every file.
  /// - Throws: ``ArchiveFault/notAPackage`` when there is no bag; `WorkCancelled`.
  init(_ archive: Archive, progress: WorkReport = { _ in }) throws {
    self.archive = archive
    let marks = archive.files.keys.filter { name in
      name.hasSuffix("/bagit.txt") && name.split(separator: "/").count == 2
    }
    guard marks.count == 1, let mark = marks.first else { throw ArchiveFault.notAPackage }
    let prefix = String(mark.dropLast("bagit.txt".count))
    folder = String(prefix.dropLast())
    var digests: [String: ContentDigest] = [:]
    var sizes: [String: Int] = [:]
    var damaged: [String] = []
    var outside: [String] = []
    var reached = WorkProgress(
      total: archive.files.count, totalBytes: archive.files.values.reduce(0) { $0 + $1.size })
    for (name, entry) in archive.files.sorted(by: { $0.key < $1.key }) {
      try progress(reached)
      reached.done += 1
      reached.bytes += entry.size
      guard name.hasPrefix(prefix) else {
        outside.append(name)
        continue
      }
      let path = String(name.dropFirst(prefix.count))
      sizes[path] = entry.size
      do {
        digests[path] = try archive.digest(name)
      } catch {
        damaged.append(path)
      }
    }
    self.digests = digests
    self.sizes = sizes
    self.damaged = damaged
    self.outside = outside
  }

  /// The payload's paths below `data/`, in order.
  var payload: [String] {
    sizes.keys.filter { $0.hasPrefix("data/") }.map { String($0.dropFirst(5)) }.sorted()
  }

  /// The bytes of a file; nothing when it is not there, too large or damaged.
  func content(_ path: String, limit: Int) -> Data? {
    (try? archive.content("\(folder)/\(path)", limit: limit)).flatMap(\.self)
  }

  /// A tag file as text.
  func text(_ path: String) -> String? {
    content(path, limit: PackageFormat.textLimit).flatMap { String(bytes: $0, encoding: .utf8) }
  }
}
