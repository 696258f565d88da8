import GHSModel

/// The lines of a manifest: digests by paths.
struct Manifest {
  /// The digests.
  let digests: [String: ContentDigest]

  /// Reads a manifest; nothing when a line has another form or a path stands twice.
  init?(_ text: String) {
    var digests: [String: ContentDigest] = [:]
    for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
      guard line.utf8.count > 66, let digest = ContentDigest(hexadecimal: String(line.prefix(64))),
        line.dropFirst(64).hasPrefix("  ")
      else { return nil }
      let path = String(line.dropFirst(66))
      guard digests.updateValue(digest, forKey: path) == nil else { return nil }
    }
    self.digests = digests
  }
}

/// The lines of `bag-info.txt`.
struct BagInformation {
  private let values: [String: String]

  /// Reads the lines; nothing when one has another form or a label stands twice.
  init?(_ text: String) {
    var values: [String: String] = [:]
    // By bytes: a mark at the beginning of a value would join the space before it.
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let rest = line[line.index(after: colon)...]
      let value = rest.first == UInt8(ascii: " ") ? rest.dropFirst() : rest
      let label = String(decoding: line[..<colon], as: UTF8.self)
      guard values.updateValue(String(decoding: value, as: UTF8.self), forKey: label) == nil else {
        return nil
      }
    }
    self.values = values
  }

  /// The labels, in order of their letters.
  var labels: [String] { values.keys.sorted() }

  /// The value of a label.
  subscript(label: String) -> String? { values[label] }
}
