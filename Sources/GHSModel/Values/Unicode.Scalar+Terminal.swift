extension Unicode.Scalar {
  /// Whether a terminal may do something at this character other than show it.
  ///
  /// Controls (C0, DEL, C1), line and paragraph separators, and the embedding, override and isolate
  /// controls that reorder what a reader sees (CVE-2021-42574). A line feed is left to the caller.
  public var actsOnTerminals: Bool {
    switch value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
