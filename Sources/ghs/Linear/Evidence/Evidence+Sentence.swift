import GHSModel

extension Evidence {
  /// The evidence and whether it is in force, in sentences that can be listened to.
  func sentence(on day: CalendarDate) -> LocalizedText {
    let reasons = reasonsOutOfForce(on: day).map(\.name)
    let state =
      reasons.isEmpty
      ? inForce(on: day)
      : LocalizedText(
        ja: "有効ではない（\(reasons.map(\.ja).joined(separator: "、"))）",
        en: "not in force (\(reasons.map(\.en).joined(separator: ", ")))")
    let count = requirements.count
    let supported =
      count == 1
      ? LocalizedText(ja: "\(requirements[0]) ", en: "\(requirements[0])")
      : LocalizedText(ja: "\(count)件の要求事項", en: counted(count, "requirement"))
    return LocalizedText(
      ja: "\(id) \(title)。\(state.ja)。\(supported.ja)の証拠です。",
      en: "\(id) \(title), \(state.en), for \(supported.en).")
  }

  /// That it is in force, and for how long where that is not long any more.
  private func inForce(on day: CalendarDate) -> LocalizedText {
    let left = expiryDate.map(day.days(until:)) ?? .max
    guard left <= EvidenceCondition.daysAhead else {
      return LocalizedText(ja: "有効", en: "in force")
    }
    return LocalizedText(
      ja: left == 0 ? "有効（今日まで）" : "有効（あと\(left)日）",
      en: left == 0 ? "in force until today" : "in force for \(counted(left, "more day"))")
  }

  /// Everything that is known of it, a sentence each.
  func details(on day: CalendarDate) -> [LocalizedText] {
    let fields: [(InputError.Field, String)] = [
      (.evidenceNumber, number), (.evidenceRevision, revision), (.evidenceSection, section),
      (.evidenceOwner, owner), (.evidenceEffectiveDate, effectiveDate?.description ?? ""),
      (.evidenceExpiryDate, expiryDate?.description ?? ""),
      (.evidenceCustodian, keeping?.custodian ?? ""),
      (.evidenceRetention, keeping?.retention ?? ""),
      (.evidenceRetainedUntil, keeping?.until?.description ?? ""),
      (.certificateStandard, certificate?.standard ?? ""),
      (.certificateBody, certificate?.body ?? ""), (.certificateScope, certificate?.scope ?? ""),
    ]
    let known = fields.filter { !$0.1.isEmpty }.map { field, text in
      LocalizedText(ja: "\(field.label.ja)：\(text)", en: "\(field.label.en): \(text)")
    }
    let ids = requirements.map(\.rawValue)
    return [sentence(on: day), whereItIs] + known + [
      LocalizedText(
        ja: "要求事項：\(ids.joined(separator: "、"))", en: "Requirements: \(ids.joined(separator: ", "))"
      )
    ]
  }

  private var whereItIs: LocalizedText {
    switch content {
    case .none:
      LocalizedText(ja: "内容は別の場所で保管されています。", en: "Its content is kept elsewhere.")
    case .url(let address): LocalizedText(ja: "URL：\(address)", en: "URL: \(address)")
    case .file(let file) where file.custody == .attached:
      LocalizedText(
        ja: "添付ファイル：\(file.path)、\(file.size)バイト。",
        en: "Attached file \(file.path), \(counted(file.size, "byte")).")
    case .file(let file):
      LocalizedText(
        ja: "リンクしたファイル：\(file.path)、\(file.size)バイト。",
        en: "Linked file \(file.path), \(counted(file.size, "byte")).")
    }
  }
}
