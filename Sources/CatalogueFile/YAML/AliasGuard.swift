/// Refuses text that could hold many YAML aliases before the library follows them.
///
/// Aliases of aliases grow without bound ("billion laughs"), and the library follows each while it
/// composes. A few cannot do harm and are found afterwards with their exact place; this look at the bytes
/// only has to be sure that there are no more than a few, and may count what is none.
enum AliasGuard {
  /// The most that may look like an alias where something looks like an anchor.
  private static let limit = 8

  /// The place of the first possible anchor, when there are too many possible aliases.
  static func firstAlias(in text: String) -> TextPlace? {
    var aliases = 0
    var anchor: TextPlace?
    var place = TextPlace.beginning
    var before: Unicode.Scalar?
    var candidate: (indicator: Unicode.Scalar, place: TextPlace)?
    for scalar in text.unicodeScalars {
      if let found = candidate, isNameCharacter(scalar) {
        if found.indicator == "*" { aliases += 1 } else { anchor = anchor ?? found.place }
      }
      candidate = nil
      if scalar == "*" || scalar == "&", before.map(mayPrecedeToken) ?? true {
        candidate = (scalar, place)
      }
      before = scalar
      place = place.after(scalar)
    }
    return aliases > limit ? anchor : nil
  }

  /// The characters of the names of anchors.
  private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "A"..."Z", "a"..."z", "_", "-": true
    default: false
    }
  }

  /// A letter or digit before it makes `&` and `*` part of a word, as in `R&D`.
  private static func mayPrecedeToken(_ scalar: Unicode.Scalar) -> Bool {
    !(scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
  }
}
