import GHSModel
import TerminalKit

extension EvidenceScreen {
  /// The words of the list of evidence.
  enum Words {
    static let title = LocalizedText(ja: "証拠", en: "Evidence")
    static let id = LocalizedText(ja: "番号", en: "Id")
    static let name = LocalizedText(ja: "名称", en: "Title")
    static let number = LocalizedText(ja: "文書番号", en: "Document no.")
    static let revision = LocalizedText(ja: "版", en: "Rev.")
    static let state = LocalizedText(ja: "有効性", en: "State")
    static let count = LocalizedText(ja: "要求", en: "Req.")
    static let hint = LocalizedText(
      ja: "\(key: .openEvidence)：開く　\(key: .checkEvidence)：再確認　　要求：裏付ける要求事項の件数",
      en: "\(key: .openEvidence) opens, \(key: .checkEvidence) checks the files   "
        + "Req.: requirements supported")
    static let readingHint = LocalizedText(
      ja: "!：ほかに有効な証拠がない要求事項　　\(key: .back)：一覧に戻る",
      en: "! no other evidence in force   \(key: .back) goes back to the list")
    static let alreadyReading = LocalizedText(
      ja: "詳細を表示しています。", en: "This is the full text.")
    static let nothingChosen = LocalizedText(
      ja: "証拠がまだありません。\(key: .newEvidence) で追加してください。",
      en: "There is no evidence yet. Add some with \(key: .newEvidence).")
    static let everythingShown = LocalizedText(
      ja: "製品のすべての証拠を表示しています。", en: "All evidence of the product is shown.")
    static let noFiles = LocalizedText(
      ja: "ファイルの証拠がまだありません。", en: "No evidence is a file yet.")
    static let none = LocalizedText(
      ja: "証拠がまだありません。規程、計画書、記録、報告書など、判定の裏付けになる文書を登録します。",
      en: "There is no evidence yet. Record the procedures, plans, records and reports that "
        + "support the judgements.")
    static let addHere = LocalizedText(ja: "証拠を追加します。", en: "Add evidence.")
    static let showAll = LocalizedText(
      ja: "製品のすべての証拠を表示します。", en: "Show all evidence of the product.")
    static let certificateMark = LocalizedText(ja: "[認証] ", en: "[cert] ")
    static let nothingToOpen = LocalizedText(
      ja: "この証拠にはファイルもURLも登録されていません。",
      en: "This evidence has neither a file nor an address.")
    static let facts = LocalizedText(ja: "文書とファイル", en: "Document and file")
    static let content = LocalizedText(ja: "内容", en: "Content")
    static let keptElsewhere = LocalizedText(
      ja: "登録なし（名称と文書番号で特定）", en: "kept elsewhere, named by title and number")
    static let address = LocalizedText(ja: "URL", en: "URL")
    static let path = LocalizedText(ja: "パス", en: "Path")
    static let size = LocalizedText(ja: "大きさ", en: "Size")
    static let fileState = LocalizedText(ja: "確認の結果", en: "Last check")
    static let digest = LocalizedText(ja: "SHA-256", en: "SHA-256")
    static let inForce = LocalizedText(ja: "有効です。", en: "In force.")
    static let yesWithdraw = LocalizedText(ja: "取り下げる", en: "Withdraw it")
    static let noKeep = LocalizedText(ja: "残す", en: "Keep it")

    static func opened(_ id: EvidenceID) -> LocalizedText {
      LocalizedText(ja: "\(id)を開きました。", en: "Opened \(id).")
    }

    static func noneFor(_ requirement: RequirementID) -> LocalizedText {
      LocalizedText(
        ja: "\(requirement)の証拠はまだありません。", en: "There is no evidence for \(requirement) yet.")
    }

    static func supports(_ count: Int) -> LocalizedText {
      LocalizedText(
        ja: "裏付けている要求事項（\(count)件）",
        en: "Supports \(count) " + (count == 1 ? "requirement" : "requirements"))
    }

    static func alone(_ count: Int) -> LocalizedText {
      LocalizedText(
        ja: "印の付いた\(count)件は、有効な証拠がほかにありません。",
        en: count == 1
          ? "The one marked has no other evidence in force."
          : "The \(count) marked have no other evidence in force.")
    }

    static func custody(_ custody: EvidenceFile.Custody) -> LocalizedText {
      switch custody {
      case .linked: LocalizedText(ja: "リンクしたファイル", en: "linked file")
      case .attached:
        LocalizedText(ja: "添付ファイル（ワークスペースに保管）", en: "attached file, kept in the workspace")
      }
    }

    static func bytes(_ size: Int) -> LocalizedText {
      let number = grouped(size)
      return LocalizedText(
        ja: "\(number)バイト", en: size == 1 ? "1 byte" : "\(number) bytes")
    }

    /// A number in groups of three digits.
    static func grouped(_ number: Int) -> String {
      var digits = String(number)
      var groups: [Substring] = []
      while digits.count > 3 {
        groups.insert(digits.suffix(3), at: 0)
        digits = String(digits.dropLast(3))
      }
      return ([digits[...]] + groups).joined(separator: ",")
    }

    static func name(of state: EvidenceFile.State) -> LocalizedText {
      switch state {
      case .intact: LocalizedText(ja: "登録時の内容のまま", en: "as it was recorded")
      case .changed: LocalizedText(ja: "内容が変わっている", en: "the content has changed")
      case .missing: LocalizedText(ja: "ファイルが見つからない", en: "the file is gone")
      case .unreadable: LocalizedText(ja: "ファイルを読み取れない", en: "the file cannot be read")
      }
    }

    /// The state in a column.
    static func state(of evidence: Evidence, _ environment: Environment) -> Span {
      let reasons = evidence.reasonsOutOfForce(on: environment.today)
      guard let first = reasons.first else {
        guard case .expiresSoon(let days)? = Risk.Kind(evidence, on: environment.today) else {
          return Span(environment(valid), .good)
        }
        return Span("! " + environment(daysLeft(days)), .warning)
      }
      return Span("! " + environment(short(first)), .bad)
    }

    private static func daysLeft(_ days: Int) -> LocalizedText {
      LocalizedText(ja: "期限まで\(days)日", en: "\(days) " + (days == 1 ? "day" : "days"))
    }

    private static func short(_ reason: Evidence.OutOfForce) -> LocalizedText {
      switch reason {
      case .expired: LocalizedText(ja: "期限切れ", en: "expired")
      case .notYetEffective: LocalizedText(ja: "発効前", en: "not yet")
      case .contentChanged: LocalizedText(ja: "内容変更", en: "changed")
      case .fileMissing: LocalizedText(ja: "ファイルなし", en: "missing")
      case .fileUnreadable: LocalizedText(ja: "読取不可", en: "unreadable")
      }
    }

    private static let valid = LocalizedText(ja: "有効", en: "in force")

    /// Why it does not count, and what to do about it.
    static func whatToDo(_ reason: Evidence.OutOfForce) -> LocalizedText {
      switch reason {
      case .expired(let day):
        LocalizedText(
          ja: "有効期限（\(day)）が過ぎています。更新後の文書を \(key: .editEvidence) で登録し直してください。",
          en: "Expired on \(day). Record the renewed document with \(key: .editEvidence).")
      case .notYetEffective(let day):
        LocalizedText(
          ja: "発効日（\(day)）前です。発効日以降に有効になります。", en: "Counts from its effective date, \(day).")
      case .contentChanged:
        LocalizedText(
          ja: "ファイルの内容が登録時から変わっています。内容を確認し、\(key: .editEvidence) で登録し直してください。",
          en:
            "The file has changed since it was recorded. Read it, then record it anew with \(key: .editEvidence)."
        )
      case .fileMissing:
        LocalizedText(
          ja:
            "ファイルが見つかりません。元の場所に戻して \(key: .checkEvidence) で再確認するか、\(key: .editEvidence) で登録し直してください。",
          en:
            "The file is gone. Put it back and check with \(key: .checkEvidence), or name another with \(key: .editEvidence)."
        )
      case .fileUnreadable:
        LocalizedText(
          ja: "ファイルを読み取れません。アクセス権を直して \(key: .checkEvidence) で再確認してください。",
          en:
            "The file cannot be read. Mend its permissions and check again with \(key: .checkEvidence)."
        )
      }
    }
  }
}
