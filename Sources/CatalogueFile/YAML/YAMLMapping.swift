import Yams

/// Keys with values, of which every key is known.
struct YAMLMapping {
  /// The mapping as a value, to report what is about all of it.
  let value: YAMLValue
  private var values: [String: YAMLValue] = [:]

  /// Takes a mapping, and reports unknown keys at their place and missing keys at its beginning.
  init(_ mapping: Node.Mapping, of value: YAMLValue, required: [String], optional: [String]) {
    self.value = value
    let known = required + optional
    for (keyNode, valueNode) in mapping {
      let key = YAMLValue(node: keyNode, file: value.file, faults: value.faults)
      guard case .scalar(let scalar) = keyNode else {
        key.report(.field(.wrongType(expected: .key)))
        continue
      }
      if known.contains(scalar.string) {
        values[scalar.string] = YAMLValue(
          node: valueNode, file: value.file, faults: value.faults)
      } else {
        let suggestion = Self.nearest(to: scalar.string, among: known)
        key.report(.field(.unknownKey(scalar.string, suggestion: suggestion)))
      }
    }
    for key in required where values[key] == nil {
      value.report(.field(.missingKey(key)))
    }
  }

  /// The value of a key, if the key is there.
  subscript(key: String) -> YAMLValue? { values[key] }

  /// The known key that was most likely meant: the same but for two letters, or for case and hyphens.
  private static func nearest(to key: String, among known: [String]) -> String? {
    guard key.utf8.count <= 40 else { return nil }
    let written = Array(folded(key))
    return known.map { (key: $0, distance: distance(written, Array(folded($0)))) }
      .filter { $0.distance <= 2 && $0.distance < $0.key.count - 1 }
      .min { $0.distance < $1.distance }?.key
  }

  private static func folded(_ key: String) -> String {
    String(key.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
  }

  /// How many letters have to be put in, left out or replaced (Levenshtein).
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
