import Foundation
import GHSModel

/// Where data and diagnostics go: data to standard output, everything else to standard error.
enum Output {
  /// Prints data.
  static func data(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  /// Prints data as JSON with sorted keys.
  static func json(_ value: some Encodable) throws {
    FileHandle.standardOutput.write(try CanonicalJSON.indentedData(value))
  }

  /// Prints a diagnostic.
  static func diagnostic(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
