import Foundation

/// The name of a file as a person sees it, behind its folders.
public struct FileName: Hashable, Sendable {
  /// The last component of a path.
  public let text: String

  /// Takes the name from a path.
  public init(path: String) {
    text = path.split(separator: "/").last.map(String.init) ?? path
  }

  /// A title for a document with this name: without its suffix, underscores as spaces, composed, and of
  /// what could act on a terminal nothing.
  public var proposedTitle: String {
    var stem = text[...]
    if let dot = stem.lastIndex(of: "."), dot != stem.startIndex,
      stem.distance(from: dot, to: stem.endIndex) <= Self.longestSuffix
    {
      stem = stem[..<dot]
    }
    var shown = String.UnicodeScalarView()
    for scalar in String(stem).precomposedStringWithCanonicalMapping.unicodeScalars {
      let isBlank = scalar == "_" || scalar == "\n" || scalar.properties.isWhitespace
      if isBlank {
        if let last = shown.last, last != " " { shown.append(" ") }
      } else if !scalar.actsOnTerminals {
        shown.append(scalar)
      }
    }
    return String(String(shown).prefix(FieldText.lineLimit))
      .trimmingCharacters(in: .whitespaces)
  }

  /// With its full stop; a longer ending is part of the name.
  private static let longestSuffix = 6
}
