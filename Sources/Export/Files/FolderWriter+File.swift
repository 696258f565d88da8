public import Foundation

extension FolderWriter {
  /// Writes one file whole or not at all, into a folder that is created when it is absent.
  ///
  /// - Parameters:
  ///   - bytes: What to write.
  ///   - path: The path of the file.
  ///   - replacing: Whether a file of the same name may be written over.
  /// - Returns: The path of the file.
  /// - Throws: What ``write(_:replacing:)`` throws.
  @discardableResult
  public static func write(
    _ bytes: Data, to path: String, replacing: Replacing
  ) throws(ExportError) -> String {
    let target = URL(filePath: path).absoluteURL.standardizedFileURL
    let folder = target.deletingLastPathComponent().path(percentEncoded: false)
    return try FolderWriter(path: folder)
      .write([ExportedFile(name: target.lastPathComponent, bytes: bytes)], replacing: replacing)[0]
  }
}
