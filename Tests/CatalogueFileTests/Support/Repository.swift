import Foundation

/// The folder of the repository, found from the place of this file.
enum Repository {
  static let requirements: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.path != "/",
      !FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path)
    {
      folder.deleteLastPathComponent()
    }
    return folder.appending(path: "Requirements")
  }()
}
