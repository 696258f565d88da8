import Foundation

/// A folder for nobody else, gone when nobody holds it any more.
final class TemporaryFolder {
  private let path: String

  /// Makes the folder with a name that cannot be foreseen, open to its owner alone.
  init() throws(SigningError) {
    let parent = FileManager.default.temporaryDirectory.path(percentEncoded: false)
    var template = Array("\(parent)/ghs-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .noTemporaryFolder }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file and says where it is.
  func write(_ name: String, _ bytes: Data) throws(SigningError) -> String {
    let file = "\(path)/\(name)"
    do {
      try bytes.write(to: URL(filePath: file))
    } catch {
      throw .noTemporaryFolder
    }
    return file
  }
}
