import GHSModel
import GHSStore

extension JournalValue {
  /// The fact with what it was and what it is: `E-1 有効期限：（なし）→2026-12-10`.
  var phrase: LocalizedText {
    let subject = subject.isEmpty ? "" : subject + " "
    return LocalizedText(
      ja: "\(subject)\(field.name.ja)：\(before.isEmpty ? "（なし）" : before)"
        + "→\(after.isEmpty ? "（なし）" : after)",
      en: "\(subject)\(field.name.en): \(before.isEmpty ? "(none)" : before)"
        + " → \(after.isEmpty ? "(none)" : after)")
  }
}
