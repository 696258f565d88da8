import GHSModel
import GHSStore

extension JournalOperation {
  /// The operation as a phrase.
  var name: LocalizedText {
    switch self {
    case .cataloguePin: LocalizedText(ja: "要求事項カタログの固定", en: "catalogue pinned")
    case .catalogueMigrate: LocalizedText(ja: "要求事項カタログの移行", en: "catalogue migrated")
    case .productAdd: LocalizedText(ja: "製品の追加", en: "product added")
    case .productUpdate: LocalizedText(ja: "製品情報の変更", en: "product changed")
    case .productScope: LocalizedText(ja: "適用範囲の回答", en: "scope answered")
    case .productClassify: LocalizedText(ja: "安全クラスの分類", en: "safety class decided")
    case .judge: LocalizedText(ja: "判定", en: "judged")
    case .evidenceAdd: LocalizedText(ja: "証拠の登録", en: "evidence added")
    case .evidenceUpdate: LocalizedText(ja: "証拠の変更", en: "evidence changed")
    case .evidenceWithdraw: LocalizedText(ja: "証拠の取り下げ", en: "evidence withdrawn")
    case .evidenceCheck: LocalizedText(ja: "証拠ファイルの確認", en: "evidence checked")
    case .declarationDraft: LocalizedText(ja: "適合宣言書の下書き", en: "declaration drafted")
    case .declarationDiscard: LocalizedText(ja: "下書きの破棄", en: "draft discarded")
    case .declarationIssue: LocalizedText(ja: "適合宣言書の発行", en: "declaration issued")
    case .declarationRevise: LocalizedText(ja: "適合宣言書の改訂開始", en: "revision begun")
    case .declarationWithdraw: LocalizedText(ja: "適合宣言書の撤回", en: "declaration withdrawn")
    case .declarationRegistration:
      LocalizedText(ja: "登録の記録の変更", en: "registration recorded")
    case .undo: LocalizedText(ja: "取り消し", en: "undone")
    case .redo: LocalizedText(ja: "やり直し", en: "done again")
    }
  }
}

extension JournalEntry {
  /// The operation as a phrase.
  var operationName: LocalizedText {
    JournalOperation(rawValue: operation)?.name ?? LocalizedText(ja: operation, en: operation)
  }
}

/// Journal entries in a table, oldest first.
struct JournalText {
  private let entries: [JournalEntry]
  private let language: Language

  init(_ entries: [JournalEntry], _ language: Language) {
    self.entries = entries
    self.language = language
  }

  var text: String {
    guard !entries.isEmpty else { return "" }
    var table = TextTable(head: [
      language(ja: "記録", en: "Entry"), language(ja: "時刻(UTC)", en: "Time (UTC)"),
      language(ja: "操作者", en: "Actor"), language(ja: "ハッシュ", en: "Hash"),
      language(ja: "操作", en: "Operation"),
    ])
    for entry in entries {
      table.add([
        "\(entry.sequence)", entry.time, entry.actor, String(entry.hash.prefix(16)),
        entry.phrase[language],
      ])
    }
    return table.text
  }
}

/// What `ghs log --verify --json` prints.
struct JournalVerification: Encodable {
  let schema = "ghs-journal-verification/1"
  let entries: Int
  let head: JournalHead
  let intact: Bool
  let faults: [LocalizedText]

  private enum CodingKeys: String, CodingKey {
    case schema, entries, head, intact, faults
  }

  init(_ report: JournalReport) {
    entries = report.entries
    head = report.head
    intact = report.faults.isEmpty
    faults = report.faults.map(\.sentence)
  }
}

/// The result of verifying the journal, in words.
struct JournalVerificationText {
  private let report: JournalReport
  private let language: Language
  private let limit: Int

  /// Takes what was found; of the faults no more than `limit` are said.
  init(_ report: JournalReport, _ language: Language, limit: Int = .max) {
    self.report = report
    self.language = language
    self.limit = limit
  }

  var text: String {
    let head = "\(report.head.sequence) \(report.head.hash)"
    guard !report.faults.isEmpty else {
      return language(
        ja: "記録\(report.entries)件はすべてつながっており、ワークスペースの内容と一致します。\n末尾: \(head)",
        en: "All \(report.entries) entries follow one another unaltered and agree with the "
          + "workspace.\nHead: \(head)")
    }
    let lead = language(
      ja: "記録に問題があります（正しく続いているのは\(report.entries)件目まで）:",
      en: "The journal is faulty (unaltered up to entry \(report.entries)):")
    let faults = report.faults.prefix(limit).map { "  - \($0.sentence[language])" }
    return ([lead] + faults).joined(separator: "\n")
  }
}

extension JournalReport.Fault {
  /// The fault in one sentence.
  var sentence: LocalizedText {
    switch self {
    case .chain(let fault):
      switch fault.kind {
      case .gap(let expected):
        LocalizedText(
          ja: "記録\(expected)があるはずの位置に\(fault.sequence)があります。",
          en: "Entry \(fault.sequence) stands where \(expected) should.")
      case .brokenLink:
        LocalizedText(
          ja: "記録\(fault.sequence)が直前の記録につながっていません。",
          en: "Entry \(fault.sequence) does not follow the one before it.")
      case .alteredContent:
        LocalizedText(
          ja: "記録\(fault.sequence)の内容が書き換えられています。",
          en: "The content of entry \(fault.sequence) has been altered.")
      }
    case .product(let id): Self.differs("製品\(id)", "Product \(id)")
    case .judgement(let product, let id):
      Self.differs("\(product)の\(id)の判定", "The judgement of \(id) for \(product)")
    case .evidence(let product, let id):
      Self.differs("\(product)の証拠\(id)", "Evidence \(id) of \(product)")
    case .declaration(let product, let number):
      Self.differs("\(product)の適合宣言書\(number)", "Declaration \(number) of \(product)")
    case .declarationRecord(let digest):
      Self.differs(
        "適合宣言書の記録\(digest.hexadecimal.prefix(12))",
        "The frozen record \(digest.hexadecimal.prefix(12))")
    case .catalogue(let digest):
      Self.differs(
        "要求事項カタログ\(digest.hexadecimal.prefix(12))",
        "The catalogue \(digest.hexadecimal.prefix(12))")
    }
  }

  private static func differs(_ ja: String, _ en: String) -> LocalizedText {
    LocalizedText(ja: "\(ja)が記録と一致しません。", en: "\(en) is not what the journal says.")
  }
}
