public import Foundation

/// A file made in memory.
public struct ExportedFile: Sendable, Hashable {
  /// The name within the folder; holds no path separator.
  public let name: String
  /// The content.
  public let bytes: Data

  /// Names bytes.
  public init(name: String, bytes: Data) {
    self.name = name
    self.bytes = bytes
  }
}
