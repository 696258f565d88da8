import GHSModel
import Linear

extension Conversation {
  /// Reads out how the assessment has moved on since the issue, and asks whether what was issued is to be
  /// written all the same; nothing is asked where nothing has changed.
  func agrees(toWriteDespite changes: [DeclarationChange]) throws -> Bool {
    guard !changes.isEmpty else { return true }
    try read(
      changes.map { $0.sentence[language] },
      help: LocalizedText(
        ja: "発行した後に変わったところです。", en: "What has changed since it was issued."))
    return try agrees(
      to: LocalizedText(ja: "それでも発行したときの内容で作りますか", en: "Write what was issued all the same?"),
      help: LocalizedText(
        ja: "完全性の申告に、発行後に変わったところが記載されます。",
        en: "The statement of completeness then says what has changed since."))
  }
}
