extension PackageFormat {
  /// The path below `data/` of a file of evidence: its id, and the end of its name as far as every system can
  /// write it.
  public static func path(of evidence: EvidenceID, _ file: EvidenceFile) -> String {
    let parts = file.name.split(separator: ".", omittingEmptySubsequences: false)
    let ending = parts.count > 1 ? parts.last?.lowercased() ?? "" : ""
    let isPlain =
      (1...8).contains(ending.utf8.count)
      && ending.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
    return "\(evidenceFolder)/\(evidence)\(isPlain ? "." + ending : "")"
  }
}
