import GHSModel

extension Finding {
  /// The finding with its severity, as it is read out.
  var sentence: LocalizedText {
    LocalizedText(
      ja: "\(severity.name.ja)：\(message.ja)",
      en: "\(severity.name.en.prefix(1).uppercased() + severity.name.en.dropFirst()): \(message.en)"
    )
  }
}
