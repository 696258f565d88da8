import Foundation
import GHSModel
import Synchronization

/// Private copies of attached files, for programs that can only read files.
///
/// Nobody else can read them, and nobody can take them for the originals by changing them.
final class TemporaryCopies: Sendable {
  private let folders = Mutex<[URL]>([])

  /// Makes a copy.
  ///
  /// - Parameters:
  ///   - bytes: What is in the file.
  ///   - name: A name that may be anything; what could mislead a system or a person is replaced.
  /// - Returns: The path of the copy.
  /// - Throws: What keeps the copy from being written.
  func copy(_ bytes: Data, named name: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "ghs-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    folders.withLock { $0.append(folder) }
    let file = folder.appending(path: Self.safe(name))
    try bytes.write(to: file)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o400], ofItemAtPath: file.path(percentEncoded: false))
    return file.path(percentEncoded: false)
  }

  /// Removes all copies.
  func remove() {
    let made = folders.withLock { folders in
      defer { folders = [] }
      return folders
    }
    for folder in made { try? FileManager.default.removeItem(at: folder) }
  }

  /// Letters, digits and dots of a name; its end stays, because it says what kind of file it is.
  private static func safe(_ name: String) -> String {
    let scalars = name.unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "-._".unicodeScalars.contains(scalar) ? scalar : "_"
    }
    var safe = String(String.UnicodeScalarView(scalars))
    // A name has at most 255 bytes.
    while safe.utf8.count > 200 { safe.removeFirst() }
    return safe.hasPrefix(".") || safe.hasPrefix("-") ? "_" + safe.dropFirst() : safe
  }
}
