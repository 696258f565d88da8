import Foundation

/// The rule for names in an archive: the narrow one that packages keep to.
///
/// Letters, digits, `.`, `-`, `_` and spaces of ASCII, in parts divided by `/`. So there is no backslash, no
/// drive letter, no control character and nothing that two systems would compose or fold differently.
enum EntryName {
  /// The most bytes of a name.
  static let limit = 240

  /// Whether a name is safe; the name of a folder ends with `/`.
  static func isSafe(_ name: Data) -> Bool {
    guard (1...limit).contains(name.count), name.allSatisfy(isAllowed) else { return false }
    let isFolder = name.last == UInt8(ascii: "/")
    let path = isFolder ? name.dropLast() : name
    let parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count <= 16 && parts.allSatisfy(isSafePart)
  }

  private static func isSafePart(_ part: Data) -> Bool {
    guard let first = part.first, let last = part.last else { return false }
    let dot = UInt8(ascii: "."), space = UInt8(ascii: " ")
    // Some systems drop a dot or space at the end, which would make two names one.
    return last != dot && last != space && first != space && !part.allSatisfy { $0 == dot }
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "_"), UInt8(ascii: " "), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
