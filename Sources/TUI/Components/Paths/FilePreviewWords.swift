import GHSModel

/// What is said of a file before it is taken.
enum FilePreviewWords {
  /// Kind, size and day.
  static func summary(_ facts: FileFacts) -> LocalizedText {
    let size = EvidenceScreen.Words.bytes(facts.size)
    return LocalizedText(
      ja: "\(facts.kind.name.ja)　\(size.ja)　更新日\(facts.modified)",
      en: "\(facts.kind.name.en), \(size.en), modified \(facts.modified)")
  }

  /// The digest, or how far the file has been read for it.
  static func digest(_ facts: FileFacts, _ progress: WorkProgress?) -> LocalizedText {
    guard let digest = facts.digest else {
      let volume = progress.flatMap(WorkWords.volume)
      return LocalizedText(
        ja: "SHA-256を計算しています" + (volume.map { "：\($0)" } ?? "…"),
        en: "Computing SHA-256" + (volume.map { ": \($0)" } ?? "…"))
    }
    // Two halves, so that a narrow form breaks it between them.
    let halves = digest.hexadecimal.prefix(32) + " " + digest.hexadecimal.dropFirst(32)
    return LocalizedText(ja: "SHA-256 \(halves)", en: "SHA-256 \(halves)")
  }

  /// Everything on one line, the digest by its beginning, and then the name.
  static func line(_ facts: FileFacts, name: String) -> LocalizedText {
    let size = EvidenceScreen.Words.bytes(facts.size)
    let digest = facts.digest.map { "\($0.hexadecimal.prefix(12))  " } ?? ""
    return LocalizedText(
      ja: "\(facts.kind.name.ja)  \(size.ja)  \(facts.modified)  \(digest)\(name)",
      en: "\(facts.kind.name.en)  \(size.en)  \(facts.modified)  \(digest)\(name)")
  }
}
