import GHSModel

/// The file that tells a receiver what each file of the package is and how to check it.
struct PackageReadMe {
  let declaration: PackagedDeclaration
  let completeness: Completeness
  let signer: SignerName?

  init(
    _ declaration: PackagedDeclaration, completeness: Completeness, signer: SignerName?
  ) {
    self.declaration = declaration
    self.completeness = completeness
    self.signer = signer
  }

  /// The text, in lines of moderate length.
  func text(in language: Language) -> String {
    (head(language) + files(language) + leftOut(language) + checking(language)
      + signature(language)).joined(separator: "\n") + "\n"
  }

  private func head(_ language: Language) -> [String] {
    let record = declaration.record
    let product = record.assessment.product
    return [
      title(language),
      "\(product.name) \(product.version)", record.content.issuerName,
      completeness.audience == .full
        ? language(ja: "全内容版：取扱いに注意してください。", en: "Full version: to be kept in confidence.")
        : language(
          ja: "公開版：判定の根拠と証拠の内容は含みません。",
          en: "Public version: without rationales and without the content of evidence."),
      "",
    ] + standing(language)
      + DeclarationNature.sentences(of: declaration.subject).map { $0[language] } + [""]
  }

  /// What must not be overlooked: that nothing is declared, that it is no longer in force, or that the
  /// assessment has moved on.
  private func standing(_ language: Language) -> [String] {
    guard declaration.subject == .declaration else { return [] }
    let lines: [String]
    switch declaration.status {
    case .draft:
      lines = [
        language(
          ja: "*** 下書き（DRAFT）：発行されていません。適合を宣言するものではありません。 ***",
          en: "*** DRAFT: not issued. It declares nothing. ***")
      ]
    case .superseded, .withdrawn:
      let next = declaration.supersededBy.map { " → \($0.number) (\($0.issuedOn))" } ?? ""
      let status = declaration.status.name
      lines = [
        language(
          ja: "*** \(status.ja)\(next)：現在は有効ではありません。 ***",
          en: "*** \(status.en.uppercased())\(next): no longer in force. ***")
      ]
    case .issued:
      lines =
        completeness.changedSince.map { changes in
          [
            language(
              ja: "*** 発行時のままの内容です。このパッケージを作った時点で、自己評価は次のとおり変わっていました。 ***",
              en: "*** As issued. When this package was made, the assessment had moved on: ***")
          ] + changes.map { "  - \($0[language])" }
        } ?? []
    }
    return lines.isEmpty ? [] : lines + [""]
  }

  private func title(_ language: Language) -> String {
    let record = declaration.record
    let status = declaration.status.name[language]
    return switch declaration.subject {
    case .assessment:
      language(
        ja: "\(record.issuedOn)時点の評価の記録（適合宣言ではありません）",
        en: "Record of an assessment as of \(record.issuedOn), not a declaration")
    case .declaration:
      language(
        ja: "適合宣言書\(record.content.number)（\(status)）",
        en: "Declaration of conformity \(record.content.number) (\(status))")
    }
  }

  private func leftOut(_ language: Language) -> [String] {
    let shortened = declaration.disclosure.shortenedPaths.count
    return [language(ja: "■ 完全性の申告", en: "COMPLETENESS")]
      + completeness.sentences.map { $0[language] }
      + Completeness.Reason.allCases.flatMap { omissions($0, language) }
      + (shortened == 0
        ? []
        : [
          language(
            ja: "証拠ファイル\(shortened)件は、フォルダー名を除きファイル名だけを記録しています。このため記録のハッシュ"
              + "（recordDigest）は発行時の記録のハッシュ（frozenDigest）と異なります。",
            en:
              "The paths of \(shortened) evidence files were cut down to their names. This is why "
              + "recordDigest differs from frozenDigest, which the issuer's own journal holds.")
        ]) + [""]
  }

  /// What was left out for one reason, twelve ids a line.
  private func omissions(_ reason: Completeness.Reason, _ language: Language) -> [String] {
    let ids = completeness.leftOut.filter { $0.reason == reason }.map(\.id)
    guard !ids.isEmpty else { return [] }
    let lines = stride(from: 0, to: ids.count, by: 12).map { start in
      "    " + ids[start..<min(start + 12, ids.count)].joined(separator: " ")
    }
    let remedy = reason.remedy.map { ["    → " + $0[language]] } ?? []
    return ["  \(reason.name[language]):"] + lines + remedy
  }
}
