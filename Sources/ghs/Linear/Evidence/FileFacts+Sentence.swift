import GHSModel

extension FileFacts {
  /// What is known of a file before it is taken, in sentences that can be listened to.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - custody: Whether it would be linked or attached.
  ///   - evidence: The evidence there is, in case it has the same content.
  /// - Returns: The sentences.
  func sentence(
    of name: FileName, _ custody: EvidenceFile.Custody, among evidence: [Evidence]
  ) -> LocalizedText {
    var sentences = [
      LocalizedText(
        ja: "\(kind.name.ja)、\(size)バイト、更新日\(modified)。",
        en: "\(kind.name.en), \(counted(size, "byte")), modified \(modified).")
    ]
    if let digest {
      let beginning = digest.hexadecimal.prefix(8)
      sentences.append(
        LocalizedText(
          ja: "SHA-256の先頭は\(beginning)。", en: "Its SHA-256 begins with \(beginning)."))
    }
    sentences += warnings(name: name.text, custody: custody).map(\.words)
    if size > 0, let same = evidence.first(where: { $0.file?.digest == digest && digest != nil }) {
      sentences.append(
        LocalizedText(
          ja: "同じ内容のファイルが、証拠\(same.id)にあります。",
          en: "The same content is evidence \(same.id) already."))
    }
    return LocalizedText(
      ja: sentences.map(\.ja).joined(), en: sentences.map(\.en).joined(separator: " "))
  }
}
