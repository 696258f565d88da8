import Export
import Foundation
import GHSModel

/// Documents as the program prints them, with a fictional product.
enum DocumentSamples {
  static let created = Date(timeIntervalSince1970: 1_750_000_000)

  static func declaration(_ language: Language) -> Document {
    let ja = language == .ja
    let number = "DoC-2025-014"
    return Document(
      metadata: .init(
        title: ja ? "適合宣言書 \(number)" : "Declaration of conformity \(number)",
        author: "みどり医療システム株式会社", subject: "Karte Link 3.2",
        keywords: ["GHS", "ISO/IEC 17050-1"], language: language, created: created),
      header: ja
        ? "適合宣言書 \(number)　Karte Link 3.2" : "Declaration of conformity \(number) · Karte Link 3.2",
      footer: "みどり医療システム株式会社",
      blocks: ja ? japaneseDeclaration(number) : englishDeclaration(number))
  }

  private static func japaneseDeclaration(_ number: String) -> [Document.Block] {
    [
      .title(
        .init(
          "ヘルスソフトウェア開発ガイドライン適合宣言書", overline: number,
          subtitle: "JIS Q 17050-1:2005（ISO/IEC 17050-1:2004）に基づく供給者適合宣言")),
      .facts([
        .init("発行者", "みどり医療システム株式会社\n東京都千代田区神田須田町一丁目2番3号　電話 03-0000-0000"),
        .init(
          "製品",
          [.init("Karte Link 3.2", role: .strong), .init("型式 KL-300、2025年6月1日版", role: .note)]),
        .init("意図する使用", "診療所において、紹介状及び検査結果を受付端末から電子カルテへ取り込み、担当医に通知する。"),
        .init("要求事項", "ヘルスソフトウェア開発ガイドライン Ver 1.20"),
        .init("適合レベル", [.init("Level-2", role: .strong)]),
      ]),
      .heading(.init(.section, "適合の宣言")),
      .paragraph(
        .init("上記の製品は、下記の要求カテゴリーについて、ガイドラインの要求事項に適合していることを、発行者の単独の責任において宣言する。", role: .strong)),
      .list(.init(items: ["リスクマネジメント（RM）", "品質マネジメント（QM）", "ソフトウェアライフサイクルプロセス（LC）"])),
      .heading(.init(.section, "宣言を裏付けるもの")),
      .table(
        .init(
          caption: "カテゴリーごとの自己評価の結果",
          columns: [
            .init("カテゴリー", width: 4, namesRows: true),
            .init("適合", alignment: .trailing), .init("不適合", alignment: .trailing),
            .init("非適用", alignment: .trailing), .init("報告書", width: 2.4),
          ],
          rows: [
            .cells([.init("リスクマネジメント"), .init("28"), .init("0"), .init("1"), .init("RPT-RM-014")]),
            .cells([.init("品質マネジメント"), .init("12"), .init("0"), .init("0"), .init("RPT-QM-014")]),
            .cells([
              .init("ソフトウェアライフサイクルプロセス"), .init("51"), .init("0"), .init("18"), .init("RPT-LC-014"),
            ]),
          ])),
      .heading(.init(.section, "有効性の限界")),
      .paragraph(
        .init("この宣言は、上記の版の製品に限り、2026年6月30日まで有効である。設計の変更、適用規格の改正又は不適合の兆候があったときは、発行者が適合を再確認する。")),
      .notice(
        .init(
          title: "この文書について",
          paragraphs: [
            .init(
              "この文書は供給者による自己適合宣言であり、第三者による認証ではない。GHSマーク制度は運営者によって終了しており、この文書はマークの使用許諾を示すものではない。")
          ])),
      .signature(
        .init(
          statement: "2025年6月15日、東京都千代田区において発行する。",
          lines: [
            .init("署名", ""), .init("氏名", "佐藤 恵子"), .init("役職", "執行役員 品質保証本部長"),
            .init("日付", ""),
          ])),
    ]
  }

  private static func englishDeclaration(_ number: String) -> [Document.Block] {
    [
      .title(
        .init(
          "Declaration of conformity with the GHS development guideline", overline: number,
          subtitle: "Supplier's declaration under ISO/IEC 17050-1:2004")),
      .facts([
        .init(
          "Issuer",
          "みどり医療システム株式会社 (Midori Medical Systems, Inc.)\n1-2-3 Kanda-Sudacho, Chiyoda-ku, Tokyo"),
        .init(
          "Product",
          [
            .init("Karte Link 3.2", role: .strong),
            .init("Type KL-300, released 1 June 2025", role: .note),
          ]),
        .init(
          "Intended use",
          "Takes referral letters and test results from the reception desk into the electronic record of a clinic and notifies the physician in charge."
        ),
        .init("Requirements", "Health software development guideline, Ver 1.20"),
        .init("Level", [.init("Level-2", role: .strong)]),
      ]),
      .heading(.init(.section, "Statement of conformity")),
      .paragraph(
        .init(
          "The issuer declares under its sole responsibility that the product named above conforms to the requirements of the guideline in the categories below.",
          role: .strong)),
      .list(
        .init(
          .number,
          items: [
            "Risk management (RM)", "Quality management (QM)", "Software life cycle processes (LC)",
          ])),
      .heading(.init(.section, "Limits on validity")),
      .paragraph(
        .init(
          "This declaration holds for the version named above and ends on 30 June 2026. The issuer confirms conformity again after a change of the design or of the standards applied, and at any sign of nonconformity."
        )),
      .notice(
        .init(
          title: "About this document",
          paragraphs: [
            .init(
              "This is a supplier's own declaration, not a certification by a third party. The GHS mark scheme has been closed by those who ran it; this document grants no use of a mark."
            )
          ])),
      .signature(
        .init(
          statement: "Issued in Chiyoda-ku, Tokyo, on 15 June 2025.",
          lines: [
            .init("Signature", ""), .init("Name", "Keiko Sato"),
            .init("Function", "Executive officer, head of quality assurance"), .init("Date", ""),
          ])),
    ]
  }

  /// A checklist whose every row can be told from the others by its number.
  static func checklist(_ language: Language, rows count: Int) -> Document {
    let ja = language == .ja
    var rows: [Document.Table.Row] = []
    for number in 1...count {
      if number % 15 == 1 {
        rows.append(.group(ja ? "\(number / 15 + 4)　リスク分析" : "\(number / 15 + 4)  Risk analysis"))
      }
      rows.append(.cells(checklistCells(number, ja: ja)))
    }
    return Document(
      metadata: .init(
        title: ja ? "適合報告書 リスクマネジメント" : "Conformity report: risk management",
        author: "みどり医療システム株式会社", subject: "Karte Link 3.2", language: language,
        created: created),
      header: ja
        ? "適合報告書 RPT-RM-014　Karte Link 3.2" : "Conformity report RPT-RM-014 · Karte Link 3.2",
      footer: "みどり医療システム株式会社",
      blocks: [
        .title(
          .init(
            ja ? "適合報告書" : "Conformity report", overline: "RPT-RM-014",
            subtitle: ja ? "リスクマネジメント" : "Risk management")),
        .heading(.init(.section, ja ? "チェックリスト" : "Checklist")),
        .table(
          .init(
            columns: [
              .init(ja ? "番号" : "No.", width: 1.5, namesRows: true),
              .init(ja ? "要求事項" : "Requirement", width: 4.2),
              .init(ja ? "判定" : "Judgement", width: 1.4),
              .init(ja ? "根拠" : "Rationale", width: 4.2),
              .init(ja ? "証拠" : "Evidence", width: 3.6),
            ], rows: rows)),
      ])
  }

  private static func checklistCells(_ number: Int, ja: Bool) -> [Document.Table.Cell] {
    let rationale =
      ja
      ? "行\(number)：想定される誤使用を含めて危険状態を列挙し、各々の危害の重大さと発生確率を推定した。"
      : "Row \(number): hazardous situations including foreseeable misuse are listed, with severity and probability for each."
    let more =
      ja
      ? "推定の根拠は市販後の情報と類似製品の苦情記録である。"
      : " The estimates rest on field data and on complaints about similar products."
    return [
      .init("RM-4.\(number)", role: .strong),
      .init(
        ja
          ? "個々の危険状態に対するリスクを推定し、その結果を記録しているか。"
          : "Is the risk of each hazardous situation estimated and recorded?"),
      .init(
        ja ? (number % 7 == 0 ? "不適合" : "適合") : (number % 7 == 0 ? "Nonconforming" : "Conforming"),
        role: .strong),
      .init(rationale + String(repeating: more, count: number % 9 == 0 ? 12 : number % 4)),
      .init([
        .init(ja ? "リスクマネジメント報告書" : "Risk management report"),
        .init("RMR-\(1000 + number) Rev.3 §\(number)", role: .note),
        .init(
          "SHA-256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f0\(1000 + number)",
          role: .note),
      ]),
    ]
  }
}
