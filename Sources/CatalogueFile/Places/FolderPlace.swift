import Foundation

/// A folder on disk, whose files are read only when they are ordinary files that really lie in it.
struct FolderPlace: CataloguePlace {
  /// The most bytes of one file; the largest catalogue known has a tenth of it.
  static let sizeLimit = 4 * 1024 * 1024

  let folder: String

  func path(of name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  func bytes(of name: String) throws(FileProblem) -> [UInt8] {
    guard Self.isPlainName(name) else { throw .outsideFolder(name) }
    let home = URL(fileURLWithPath: folder, isDirectory: true).resolvingSymlinksInPath()
    let file = URL(fileURLWithPath: path(of: name)).resolvingSymlinksInPath()
    guard file.deletingLastPathComponent().path == home.path else { throw .outsideFolder(name) }
    try Self.checkIsRegular(file, name: name)
    guard let handle = FileHandle(forReadingAtPath: file.path) else { throw .unreadable(name) }
    defer { try? handle.close() }
    guard let content = try? handle.read(upToCount: Self.sizeLimit + 1) ?? Data() else {
      throw .unreadable(name)
    }
    guard content.count <= Self.sizeLimit else {
      throw .tooLarge(bytes: content.count, limit: Self.sizeLimit)
    }
    return Array(content)
  }

  /// A name that can only mean a YAML file in the folder itself.
  private static func isPlainName(_ name: String) -> Bool {
    name.hasSuffix(".yaml") && !name.hasPrefix(".")
      && !name.unicodeScalars.contains { $0 == "/" || $0 == "\\" || $0.isRefusedInCatalogue }
  }

  /// Looks at the type before opening: opening a pipe would wait for a writer.
  private static func checkIsRegular(_ file: URL, name: String) throws(FileProblem) {
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      guard attributes[.type] as? FileAttributeType == .typeRegular else {
        throw FileProblem.notRegular(name)
      }
    } catch let problem as FileProblem {
      throw problem
    } catch CocoaError.fileReadNoPermission {
      throw .unreadable(name)
    } catch {
      throw .missing(name)
    }
  }
}
