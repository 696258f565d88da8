import GHSModel

/// The file that tells a receiver what each file of the package is and how to check it.
struct PackageReadMe {
  let declaration: PackagedDeclaration
  let completeness: Completeness
  let signer: PackageSigner?

  init(
    _ declaration: PackagedDeclaration, completeness: Completeness, signer: PackageSigner?
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
    let status = declaration.status.name[language]
    return [
      language(
        ja: "適合宣言書 \(record.content.number)（\(status)）",
        en: "Declaration of conformity \(record.content.number) (\(status))"),
      "\(product.name) \(product.version)", record.content.issuerName,
      completeness.audience == .full
        ? language(ja: "全内容版：取扱いに注意してください。", en: "Full version: to be kept in confidence.")
        : language(
          ja: "公開版：判定の根拠と証拠の内容は含みません。",
          en: "Public version: without rationales and without the content of evidence."),
      "",
    ] + standing(language) + DeclarationNature.sentences.map { $0[language] } + [""]
  }

  /// What must not be overlooked: that nothing is declared, that it is no longer in force, or that the
  /// assessment has moved on.
  private func standing(_ language: Language) -> [String] {
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

  private func files(_ language: Language) -> [String] {
    let categories = declaration.catalogue.categories
      .filter { declaration.record.content.claimedCategories.contains($0.id) }
    let documents =
      [
        ("declaration", language(ja: "適合宣言書", en: "the declaration of conformity")),
        (
          "application",
          language(ja: "GHS適合宣言登録申請書（控え）", en: "the application for registration, as a record")
        ),
        (
          "supporting-documentation",
          language(
            ja: "支援文書：箇条、判定、証拠、ハッシュ、保管者", en: "clause, judgement, evidence, hash, custodian")
        ),
      ]
      + (declaration.revision == nil
        ? []
        : [
          (
            "revision",
            language(ja: "適合宣言書改訂届：旧版からの変更点", en: "the notice of revision: what changes")
          )
        ])
      + categories.map { category in
        (
          "report-\(category.id)",
          language(
            ja: "適合報告書 \(category.id)「\(category.name.ja)」",
            en: "conformity report \(category.id), \(category.name.en)")
        )
      }
    let lines =
      [language(ja: "■ ファイル", en: "FILES")]
      + documents.map { "data/\($0.0).{ja,en}.{pdf,html}\n    \($0.1)" }
      + [
        "data/\(PackageFormat.record)\n    "
          + language(
            ja: "記録、導出、要求事項カタログ（プログラム用）", en: "record, derivation and catalogue, for programs"),
        "data/\(PackageFormat.completeness)\n    "
          + language(
            ja: "含めたものと除いたもの、その理由", en: "what is in the package, what is not, and why"),
      ]
    let titles = Dictionary(
      declaration.record.assessment.evidence.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    let evidence = completeness.files.compactMap { file -> String? in
      guard let piece = file.evidence.flatMap({ titles[$0] }) else { return nil }
      return "data/\(file.path)\n    \(piece.title)（\(piece.file?.name ?? "")）"
    }
    return lines + evidence + [
      "bagit.txt, bag-info.txt, manifest-sha256.txt, \(PackageFormat.tagManifest)\n    "
        + language(ja: "BagIt（RFC 8493）の管理ファイル", en: "the tag files of BagIt (RFC 8493)"),
      "",
    ]
  }

  private func leftOut(_ language: Language) -> [String] {
    func line(_ ja: String, _ en: String, _ count: Completeness.Count) -> String {
      language(
        ja: "\(ja)：\(count.total) 件のうち \(count.included) 件を同梱、\(count.leftOut) 件を除外",
        en: "\(en): \(count.included) of \(count.total) included, \(count.leftOut) left out")
    }
    let shortened = declaration.disclosure.shortenedPaths.count
    return [
      language(ja: "■ 完全性の申告", en: "COMPLETENESS"),
      line("証拠の内容", "content of evidence", completeness.evidence),
      line("適合報告書", "conformity reports", completeness.categories),
      line("判定の根拠などの記述", "rationales and the like", completeness.texts),
    ]
      + Completeness.Reason.allCases.flatMap { omissions($0, language) }
      + (shortened == 0
        ? []
        : [
          language(
            ja: "証拠ファイル \(shortened) 件は、フォルダー名を除きファイル名だけを記録しています。このため記録のハッシュ"
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
    return ["  \(reason.name[language]):"] + lines
  }

  private func checking(_ language: Language) -> [String] {
    [
      language(ja: "■ 確かめ方", en: "CHECKING"),
      language(ja: "すべて（作業ファイルは不要）：", en: "Everything, without a workspace:"),
      "    ghs verify PACKAGE.zip" + (signer == nil ? "" : " --allowed-signers FILE"),
      language(
        ja: "ghs を使わずに、展開したフォルダーの中で：", en: "Without ghs, in the folder after unpacking:"),
      "    unzip -t PACKAGE.zip",
      "    sha256sum -c --strict manifest-sha256.txt",
      "    sha256sum -c --strict \(PackageFormat.tagManifest)",
      "    bagit.py --validate .",
      language(
        ja: "（bagit.py は PyPI の bagit に含まれます。ほかの BagIt 検証ツールでも確かめられます。）",
        en: "(bagit.py comes with bagit from PyPI; any BagIt validator will do.)"),
      "",
    ]
  }

  private func signature(_ language: Language) -> [String] {
    guard let signer else {
      return [
        language(ja: "■ 署名", en: "SIGNATURE"), language(ja: "電子署名はありません。", en: "Not signed."),
      ]
    }
    return [
      language(ja: "■ 署名", en: "SIGNATURE"),
      language(ja: "署名者：\(signer.identity)", en: "Signed by: \(signer.identity)"),
      language(
        ja: "公開鍵の指紋：\(signer.fingerprint)", en: "Fingerprint of the key: \(signer.fingerprint)"),
      language(
        ja: "公開鍵は、このパッケージとは別の経路で発行者から入手し、許可する署名者のファイルに書いてください。",
        en:
          "Get the public key from the issuer by another way than this package, and put it into a file "
          + "of allowed signers."),
      "    ssh-keygen -Y verify -f ALLOWED_SIGNERS -I IDENTITY -n \(PackageFormat.namespace) \\",
      "      -s \(PackageFormat.signature) < \(PackageFormat.tagManifest)",
      language(
        ja: "署名ファイルはタグマニフェストに対するものなので、タグマニフェストには載りません。",
        en: "The signature is over the tag manifest, which therefore does not list it."),
    ]
  }
}
