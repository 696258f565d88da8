import GHSModel

extension PackageReadMe {
  /// What each file is.
  func files(_ language: Language) -> [String] {
    let documents = documents(language)
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
      + machineFormats(language)
    let titles = Dictionary(
      declaration.record.assessment.evidence.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    let evidence = completeness.files
      .compactMap { file in file.evidence.flatMap { titles[$0] }.map { (file.path, $0) } }
      .sorted { $0.1.id < $1.1.id }
      .map { path, piece in
        let name = piece.file?.name ?? ""
        return "data/\(path)\n    \(piece.title)\(language(ja: "（\(name)）", en: " (\(name))"))"
      }
    return lines + evidence + [
      "bagit.txt, bag-info.txt, manifest-sha256.txt, \(PackageFormat.tagManifest)\n    "
        + language(ja: "BagIt（RFC 8493）の管理ファイル", en: "the tag files of BagIt (RFC 8493)"),
      "",
    ]
  }

  /// The names of the printed documents, and what they are.
  private func documents(_ language: Language) -> [(String, String)] {
    let declared = [
      ("declaration", language(ja: "適合宣言書", en: "the declaration of conformity")),
      (
        "application",
        language(ja: "GHS適合宣言登録申請書（控え）", en: "the application for registration, as a record")
      ),
    ]
    let supporting = (
      "supporting-documentation",
      language(
        ja: "支援文書（JIS Q 17050-2）：箇条、判定、証拠、ハッシュ、保管者、保存期間",
        en:
          "supporting documentation (ISO/IEC 17050-2): clause, judgement, evidence, hash, custodian, "
          + "retention")
    )
    let reports = declaration.reportedCategories.map { category in
      (
        "report-\(category.id)",
        language(
          ja: "適合報告書とチェックリスト\(category.id)「\(category.name.ja)」",
          en: "conformity report with checklist \(category.id), \(category.name.en)")
      )
    }
    let revision = (
      "revision", language(ja: "適合宣言書改訂届：旧版からの変更点", en: "the notice of revision: what changes")
    )
    return (declaration.subject == .declaration ? declared : [])
      + (declaration.revision == nil ? [] : [revision]) + [supporting] + reports
  }

  private func machineFormats(_ language: Language) -> [String] {
    [
      "data/\(MachineFormats.attestationName)\n    "
        + language(
          ja: "CycloneDX 1.6アテステーション（プログラム用）", en: "CycloneDX 1.6 attestations, for programs"),
      "data/\(MachineFormats.resultsName)\n    "
        + language(
          ja: "OSCAL 1.1評価結果（プログラム用）", en: "OSCAL 1.1 assessment results, for programs"),
    ]
  }
}
