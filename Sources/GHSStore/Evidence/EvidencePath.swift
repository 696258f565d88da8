import Foundation
import GHSModel

/// The path of a file that is evidence.
enum EvidencePath {
  /// The most bytes a path has on Linux.
  static let limit = 4095

  /// The absolute path without `.`, `..` and doubled slashes; symbolic links are kept.
  ///
  /// Its bytes are otherwise left as they are: a file name in another Unicode form names another file.
  ///
  /// - Throws: `InputError` when the path is empty, too long or holds a control character.
  static func standardised(_ path: String) throws(InputError) -> String {
    guard !path.isEmpty else { throw .empty(.evidencePath) }
    guard path.utf8.count <= limit else {
      throw .tooLong(.evidencePath, characters: path.unicodeScalars.count, limit: limit)
    }
    var position = 0
    // Piece by piece, because a path may be longer than any other line.
    for name in path.split(separator: "/", omittingEmptySubsequences: false) {
      do {
        _ = try FieldText.line(String(name.prefix(FieldText.lineLimit)), .evidencePath)
      } catch .controlCharacter(let field, let scalar, let found) {
        throw .controlCharacter(field, scalar: scalar, position: position + found)
      }
      position += name.unicodeScalars.count + 1
    }
    return URL(fileURLWithPath: path).standardizedFileURL.path(percentEncoded: false)
  }

  /// The last component of a path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
