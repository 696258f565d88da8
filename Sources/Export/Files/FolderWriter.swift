import Foundation

/// Writes files into a folder so that each appears whole or not at all.
///
/// Everything is first written into a hidden folder on the same file system and only then moved into
/// place. A folder that did not exist appears with all its files at once.
public struct FolderWriter: Sendable {
  private let folder: URL

  /// Prepares writing into a folder, which is created when it is absent.
  public init(path: String) {
    folder = URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL
  }

  /// Writes all files, replacing those of the same name; others are left alone.
  ///
  /// - Parameter files: What to write.
  /// - Returns: The paths of the files, in the order given.
  /// - Throws: ``ExportError/cannotWrite(path:isOutOfSpace:)`` when something cannot be created or written;
  ///   then no file of the folder has changed, unless moving the files into place itself failed.
  @discardableResult
  public func write(_ files: [ExportedFile]) throws(ExportError) -> [String] {
    let manager = FileManager.default
    do {
      var isDirectory: ObjCBool = false
      let exists = manager.fileExists(
        atPath: folder.path(percentEncoded: false), isDirectory: &isDirectory)
      if exists && !isDirectory.boolValue {
        throw ExportError.notAFolder(path: folder.path(percentEncoded: false))
      }
      let staging = (exists ? folder : folder.deletingLastPathComponent())
        .appending(path: ".ghs-export-\(UUID().uuidString)")
      try manager.createDirectory(at: staging, withIntermediateDirectories: true)
      defer { try? manager.removeItem(at: staging) }
      for file in files {
        try file.bytes.write(to: staging.appending(path: file.name))
      }
      if exists {
        for file in files {
          try replace(folder.appending(path: file.name), with: staging.appending(path: file.name))
        }
      } else {
        try manager.moveItem(at: staging, to: folder)
      }
    } catch let error as ExportError {
      throw error
    } catch {
      throw .cannotWrite(
        path: folder.path(percentEncoded: false),
        isOutOfSpace: (error as? CocoaError)?.code == .fileWriteOutOfSpace)
    }
    return files.map { folder.appending(path: $0.name).path(percentEncoded: false) }
  }

  /// Moves a file over another in one step.
  private func replace(_ target: URL, with source: URL) throws {
    let status = rename(
      source.path(percentEncoded: false), target.path(percentEncoded: false))
    guard status == 0 else {
      throw ExportError.cannotWrite(
        path: target.path(percentEncoded: false), isOutOfSpace: errno == ENOSPC)
    }
  }
}
