import Foundation

/// Where things are: the repository these tests lie in, and the program built beside them.
enum Place {
  /// The folder of these tests.
  static let tests = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The root of the repository.
  static let repository = tests.deletingLastPathComponent().deletingLastPathComponent()

  /// The documents of the real case, which lie beside the repository and not in it.
  static let realCase = repository.deletingLastPathComponent()
    .appending(path: "shared/real-case")

  /// The worked example of a complete product.
  static let example = repository.appending(path: "Examples/ward-notes")

  /// The program, which the build puts beside the test bundle.
  static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "ghs")

  /// A script of these tests that checks something independently of the program.
  static func oracle(_ name: String) -> String {
    tests.appending(path: "Oracles/\(name)").path
  }

  /// Whether a file or folder is there.
  static func exists(_ url: URL) -> Bool {
    FileManager.default.fileExists(atPath: url.path)
  }
}
