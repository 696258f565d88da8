public import Foundation

extension FolderWriter {
  /// Writes one file whole or not at all, into a folder that is created when it is absent.
  ///
  /// - Returns: The path of the file.
  /// - Throws: What ``write(_:)-swift.method`` throws.
  @discardableResult
  public static func write(_ bytes: Data, to path: String) throws(ExportError) -> String {
    let target = URL(filePath: path).absoluteURL.standardizedFileURL
    let folder = target.deletingLastPathComponent().path(percentEncoded: false)
    return try FolderWriter(path: folder)
      .write([ExportedFile(name: target.lastPathComponent, bytes: bytes)])[0]
  }
}
