import Foundation

/// A folder that is removed with the value's last owner.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("ghs-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  subscript(name: String) -> String { path + "/" + name }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: self[name]))
    return self[name]
  }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  /// Names, bytes and times of change of everything in the folder.
  var fingerprint: [String] {
    get throws {
      try names.map { name in
        var status = stat()
        stat(self[name], &status)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: self[name])).base64EncodedString()
        return "\(name) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) \(bytes)"
      }
    }
  }
}
