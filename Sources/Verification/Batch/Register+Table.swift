public import GHSModel

extension Register {
  /// The heads of the columns.
  public static func heads(in language: Language) -> [String] {
    [
      language(ja: "ファイル", en: "File"), language(ja: "結果", en: "Result"),
      language(ja: "適合宣言書番号", en: "Declaration no."), language(ja: "発行者", en: "Issuer"),
      language(ja: "製品", en: "Product"), language(ja: "版", en: "Version"),
      language(ja: "レベル", en: "Level"), language(ja: "要求カテゴリー", en: "Categories"),
      language(ja: "発行日", en: "Issued"), language(ja: "有効期限", en: "Valid until"),
      language(ja: "指摘", en: "Remarks"), language(ja: "状態", en: "Status"),
    ]
  }

  /// The cells of each row.
  public func cells(in language: Language) -> [[String]] {
    rows.map { row in
      let declaration = row.verification?.declaration
      return [
        row.file, row.result(in: language), declaration?.number ?? "", declaration?.issuer ?? "",
        declaration?.product ?? "", declaration?.version ?? "",
        declaration?.level.map(String.init) ?? "",
        declaration?.categories.map(\.rawValue).joined(separator: " ") ?? "",
        declaration?.issuedOn.description ?? "", row.validUntil?.description ?? "",
        row.remarks(in: language).joined(separator: language(ja: "／", en: "; ")),
        declaration?.status.name[language] ?? "",
      ]
    }
  }
}

extension Register.Row {
  /// The result as a word.
  public func result(in language: Language) -> String {
    if verification == nil { return language(ja: "受付不可", en: "refused") }
    return (holds ? Check.Result.passed : .failed).name[language]
  }

  /// What a receiver has to know: why it was refused or does not hold, that it has lapsed, that its number
  /// stands twice.
  public func remarks(in language: Language) -> [String] {
    var remarks: [String] = []
    if let refusal { remarks.append(refusal[language]) }
    if lapsed { remarks.append(language(ja: "有効期限切れ", en: "validity has lapsed")) }
    if !supersededIn.isEmpty {
      let files = supersededIn.prefix(3).map(\.shown).joined(separator: ", ")
      remarks.append(language(ja: "改訂版を受領済み：\(files)", en: "replaced by \(files)"))
    }
    if !duplicates.isEmpty {
      let files = duplicates.prefix(3).map(\.shown).joined(separator: ", ")
      remarks.append(language(ja: "番号の重複：\(files)", en: "number also in \(files)"))
    }
    if let former {
      remarks.append(
        language(
          ja: "改訂前の\(former.shown)と照合済み", en: "held against \(former.shown), which it revises"))
    }
    return remarks + open.map { "\($0.id.name[language]): \($0.message[language])" }
  }
}
