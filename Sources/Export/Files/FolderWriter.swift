import Foundation

/// Writes files into a folder so that each appears whole or not at all.
///
/// Everything is first written into a hidden folder on the same file system and only then moved into
/// place. A folder that did not exist appears with all its files at once.
public struct FolderWriter: Sendable {
  private let folder: URL

  /// The path without a slash at its end, after which a file would not be found.
  private var path: String { Self.path(of: folder) }

  /// Prepares writing into a folder, which is created when it is absent.
  public init(path: String) {
    folder = URL(filePath: path, directoryHint: .isDirectory).absoluteURL.standardizedFileURL
  }

  /// Writes all files; others in the folder are left alone.
  ///
  /// - Parameters:
  ///   - files: What to write.
  ///   - replacing: Which files of the same names, but with other content, may be written over.
  /// - Returns: The paths of the files, in the order given.
  /// - Throws: ``ExportError/exists(paths:)`` when a file is there that may not be written over;
  ///   ``ExportError/notAFolder(path:)`` when a file is where the folder should be;
  ///   ``ExportError/cannotWrite(path:isOutOfSpace:)`` when something cannot be created or written.
  ///   Then nothing has changed, unless moving the files into an existing folder itself failed.
  @discardableResult
  public func write(
    _ files: [ExportedFile], replacing: Replacing
  ) throws(ExportError) -> [String] {
    var isDirectory: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
    guard isDirectory.boolValue || !exists else { throw .notAFolder(path: path) }
    let present = exists ? Set(files.filter(isThere).map(\.name)) : []
    if exists { try holdBack(files.filter { !present.contains($0.name) }, replacing) }
    do {
      if exists {
        try replace(files.filter { !present.contains($0.name) })
      } else {
        try create(files)
      }
    } catch let error as ExportError {
      throw error
    } catch {
      throw .cannotWrite(
        path: path, isOutOfSpace: (error as? CocoaError)?.code == .fileWriteOutOfSpace)
    }
    return files.map { Self.path(of: folder.appending(path: $0.name)) }
  }

  /// Whether a file is there with exactly the bytes that would be written.
  private func isThere(_ file: ExportedFile) -> Bool {
    FileManager.default.contents(atPath: Self.path(of: folder.appending(path: file.name)))
      == file.bytes
  }

  /// Names the files that are in the way.
  private func holdBack(
    _ files: [ExportedFile], _ replacing: Replacing
  ) throws(ExportError) {
    let manager = FileManager.default
    let inTheWay = files.map { Self.path(of: folder.appending(path: $0.name)) }.filter { path in
      var isDirectory: ObjCBool = false
      guard manager.fileExists(atPath: path, isDirectory: &isDirectory), !isDirectory.boolValue
      else { return false }
      return !replacing.allows(manager.contents(atPath: path) ?? Data())
    }
    guard inTheWay.isEmpty else { throw .exists(paths: inTheWay) }
  }

  /// Makes the folder, and those above it that are absent, in one step.
  private func create(_ files: [ExportedFile]) throws {
    let manager = FileManager.default
    var topmost = folder
    var below: [String] = []
    while !manager.fileExists(atPath: Self.path(of: topmost.deletingLastPathComponent())) {
      below.insert(topmost.lastPathComponent, at: 0)
      topmost.deleteLastPathComponent()
    }
    let staging = Self.staging(in: topmost.deletingLastPathComponent())
    defer { try? manager.removeItem(at: staging) }
    try save(files, in: below.reduce(staging) { $0.appending(path: $1) })
    try move(staging, to: topmost)
  }

  /// Puts files into the folder, each in one step.
  private func replace(_ files: [ExportedFile]) throws {
    let manager = FileManager.default
    let staging = Self.staging(in: folder)
    defer { try? manager.removeItem(at: staging) }
    try save(files, in: staging)
    for target in files.map({ folder.appending(path: $0.name) }) {
      var isDirectory: ObjCBool = false
      let exists = manager.fileExists(atPath: Self.path(of: target), isDirectory: &isDirectory)
      guard !(exists && isDirectory.boolValue) else {
        throw ExportError.cannotWrite(path: Self.path(of: target), isOutOfSpace: false)
      }
    }
    for file in files {
      try move(staging.appending(path: file.name), to: folder.appending(path: file.name))
    }
  }

  /// Writes files into a new folder, down to the disk: a name must not outlive a power cut without
  /// its content.
  private func save(_ files: [ExportedFile], in folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in files {
      let target = folder.appending(path: file.name)
      try file.bytes.write(to: target)
      let handle = try FileHandle(forWritingTo: target)
      defer { try? handle.close() }
      try handle.synchronize()
    }
  }

  /// Moves a file over another, or a folder to where none is, in one step.
  private func move(_ source: URL, to target: URL) throws(ExportError) {
    let paths = (Self.path(of: source), Self.path(of: target))
    guard rename(paths.0, paths.1) != 0 else { return }
    let reason = errno
    throw .cannotWrite(path: paths.1, isOutOfSpace: reason == ENOSPC)
  }

  private static func staging(in folder: URL) -> URL {
    folder.appending(path: ".ghs-export-\(UUID().uuidString)")
  }

  private static func path(of url: URL) -> String {
    let path = url.path(percentEncoded: false)
    return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
