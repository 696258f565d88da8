import GHSModel
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

  /// The known key that was most likely meant.
  private static func nearest(to key: String, among known: [String]) -> String? {
    NearestMatches.among(known.map(Key.init), to: key).first?.rawValue
  }

  /// A key as something to be found by its likeness.
  private struct Key: RawRepresentable {
    let rawValue: String
  }
}
