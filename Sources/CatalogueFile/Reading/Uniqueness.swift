/// Remembers where values stood that must not stand twice.
struct Uniqueness {
  private var first: [String: (file: String, line: Int)] = [:]

  /// Takes the next value, and reports it when it stood before; says whether it is the first.
  @discardableResult
  mutating func add(_ key: String, at value: YAMLValue) -> Bool {
    guard let place = first[key] else {
      first[key] = (value.fileName, value.line)
      return true
    }
    value.report(.consistency(.duplicate(key, file: place.file, line: place.line)))
    return false
  }
}
