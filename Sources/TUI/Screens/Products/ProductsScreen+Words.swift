import GHSModel
import TerminalKit

extension ProductsScreen {
  /// The words of the list of products.
  enum Words {
    static let title = LocalizedText(ja: "製品一覧", en: "Products")
    static let noProduct = LocalizedText(
      ja: "製品がまだありません。\(key: .addProduct) で追加してください。",
      en: "There is no product yet. Add one with \(key: .addProduct).")
    static let noneAtRisk = LocalizedText(
      ja: "レベルを失うおそれのある製品は見つかっていません。\(key: .showOnlyRisks) ですべての製品に戻ります。",
      en: "No product is known to be at risk. \(key: .showOnlyRisks) lists all of them again.")

    /// That only some products are listed, and how many have not been looked at.
    static func onlyRisks(_ count: Int, unknown: Int) -> LocalizedText {
      let rest = LocalizedText(
        ja: unknown == 0 ? "" : "、確認前\(unknown)件",
        en: unknown == 0 ? "" : ", \(unknown) not looked at yet")
      return LocalizedText(
        ja: "レベルを失うおそれのある製品だけ：\(count)件\(rest.ja)　\(key: .showOnlyRisks) すべて表示",
        en: "Only products at risk: \(count)\(rest.en)  \(key: .showOnlyRisks) lists all")
    }

    /// Where one is in the list, and how to read everything about the chosen product.
    static func place(_ place: Int, of count: Int) -> LocalizedText {
      LocalizedText(
        ja: "製品\(place)/\(count)　\(key: .showFacts)：詳細　!：失効や変更などの注意あり",
        en: "Product \(place) of \(count)   \(key: .showFacts): all about it   !: needs attention")
    }

    static let id = LocalizedText(ja: "識別名", en: "Id")
    static let name = LocalizedText(ja: "製品名", en: "Product")
    static let version = LocalizedText(ja: "バージョン", en: "Version")
    static let vendor = LocalizedText(ja: "製造業者等", en: "Vendor")
    static let intendedUse = LocalizedText(ja: "意図する使用", en: "Intended use")
    static let level = LocalizedText(ja: "レベル", en: "Level")
    static let eligible = LocalizedText(ja: "満たすレベル", en: "Eligible for")
    static let blocking = LocalizedText(ja: "要是正", en: "Block.")
    static let findings = LocalizedText(ja: "指摘", en: "Findings")
    static let declaration = LocalizedText(ja: "適合宣言書", en: "Declaration")
    static let conforms = LocalizedText(ja: "適合", en: "conforms")
    static let open = LocalizedText(ja: "未達", en: "open")
    static let safetyClassLabel = LocalizedText(ja: "安全クラス", en: "Safety class")

    static let nothing = LocalizedText(ja: "", en: "")
    static let scope = LocalizedText(ja: "適用範囲", en: "Scope")
    /// Why the class is what it is, and who decided it when.
    static func decision(_ classification: SafetyClassification) -> LocalizedText {
      let (person, day) = (classification.decidedBy, classification.date)
      return LocalizedText(
        ja: classification.explanation.ja + "（\(person)、\(day)）",
        en: classification.explanation.en + " (\(person), \(day))")
    }

    /// Who answered when.
    static func answered(_ scope: ScopeStatement) -> LocalizedText {
      let remarks = scope.remarks.isEmpty ? "" : " " + scope.remarks
      return LocalizedText(
        ja: "\(scope.answeredBy)、\(scope.date)。" + remarks.trimmed,
        en: "\(scope.answeredBy), \(scope.date)." + remarks)
    }

    static func safetyClassValue(_ value: SafetyClass?) -> LocalizedText {
      value.map { LocalizedText(ja: $0.rawValue, en: $0.rawValue) }
        ?? LocalizedText(
          ja: "未分類（Cとして扱う。\(key: .classify) で分類）",
          en: "not set (treated as C; \(key: .classify) sets it)")
    }

    static func eligible(_ level: Int?) -> LocalizedText {
      level.map { LocalizedText(ja: "レベル\($0)", en: "level \($0)") }
        ?? LocalizedText(ja: "なし", en: "no level yet")
    }

    static func findings(blocking: Int, advisory: Int) -> LocalizedText {
      LocalizedText(
        ja: "要是正\(blocking)件、注意\(advisory)件", en: "\(blocking) blocking, \(advisory) advisory")
    }

    /// The declaration in a column: its status, with an exclamation mark when it is stale.
    static func declaration(
      _ declaration: ProductOverview.DeclarationOverview?, _ environment: Environment
    ) -> Span {
      guard let declaration else { return Span("-") }
      let name = environment(declaration.status.shortName)
      return declaration.isStale ? Span("! " + name, .warning) : Span(name)
    }

    static func declarationInWords(
      _ declaration: ProductOverview.DeclarationOverview?
    ) -> LocalizedText {
      guard let declaration else { return LocalizedText(ja: "なし", en: "none") }
      let status = declaration.status.name
      let number = declaration.number.isEmpty ? "" : declaration.number + " "
      let level = declaration.claimedLevel.map {
        LocalizedText(ja: "、レベル\($0)", en: ", level \($0)")
      }
      return LocalizedText(
        ja: number + status.ja + (level?.ja ?? ""), en: number + status.en + (level?.en ?? ""))
    }

    static let stale = LocalizedText(
      ja: "適合宣言書の発行後に自己評価が変わっています", en: "the assessment has changed since the declaration")

    static let target = LocalizedText(ja: "目標", en: "Target")
    static let nextLevel = LocalizedText(ja: "次のレベル", en: "Next level")

    static func startsWith(_ id: RequirementID) -> LocalizedText {
      LocalizedText(
        ja: "（\(key: .startGuided) で\(id)から始める）",
        en: " (\(key: .startGuided) begins with \(id))")
    }
  }
}

extension Declaration.Status {
  /// The status in a narrow column.
  var shortName: LocalizedText {
    switch self {
    case .superseded: LocalizedText(ja: "失効", en: "superseded")
    default: name
    }
  }
}
