import Foundation
import GHSModel

extension DeclarationDossier {
  /// What the file of a document says about itself.
  func metadata(title: String, in language: Language) -> Document.Metadata {
    Document.Metadata(
      title: mark(in: language) + title,
      author: record.content.issuerName,
      subject: "\(product.name) \(product.version)",
      keywords: [record.content.number, catalogue.title[language], "ISO/IEC 17050-1"]
        .filter { !$0.isEmpty },
      language: language,
      created: startOfDay(record.issuedOn))
  }

  /// The line at the head of each page.
  func header(_ title: String, in language: Language) -> String {
    "\(mark(in: language))\(title)　\(product.name) \(product.version)"
  }

  /// What stands before every title of a declaration that is not in force, so that a single page of it
  /// is not taken for one that is.
  func mark(in language: Language) -> String {
    guard declaration.status != .issued else { return "" }
    if subject == .assessment { return language(ja: "【評価の記録】", en: "ASSESSMENT — ") }
    let status = declaration.status.name
    return language(ja: "【\(status.ja)】", en: "\(status.en.uppercased()) — ")
  }

  /// The line at the foot of each page.
  func footer(in language: Language) -> String {
    let number = record.content.number
    guard !number.isEmpty else { return record.content.issuerName }
    return
      "\(record.content.issuerName)　\(language(ja: "適合宣言書番号", en: "Declaration no.")) \(number)"
  }

  /// What has to be said before anything else: that this is a draft, was superseded or withdrawn.
  func standing(in language: Language) -> [Document.Block] {
    if subject == .assessment { return [assessmentNotice(in: language)] }
    return switch declaration.status {
    case .issued: []
    case .draft:
      [
        notice(
          language(ja: "下書き", en: "Draft"),
          language(
            ja: "この文書は発行されていません。適合を宣言するものではありません。",
            en: "This document has not been issued. It declares nothing."))
      ]
    case .superseded:
      [
        notice(
          language(ja: "改訂により失効", en: "Superseded"),
          language(
            ja: "この適合宣言書は、\(successor(in: .ja))に置き換えられました。",
            en: "\(successor(in: .en)) has replaced this one."))
      ]
    case .withdrawn:
      [
        notice(
          language(ja: "撤回", en: "Withdrawn"),
          withdrawalSentence(in: language))
      ]
    }
  }

  private func successor(in language: Language) -> String {
    guard let next = lineage.supersededBy else {
      return language(ja: "後の適合宣言書", en: "A later declaration")
    }
    return language(
      ja: "\(next.issuedOn)に発行された適合宣言書\(next.number)",
      en: "Declaration \(next.number), issued on \(next.issuedOn),")
  }

  private func assessmentNotice(in language: Language) -> Document.Block {
    notice(
      language(ja: "評価の記録（適合宣言ではありません）", en: "Record of an assessment, not a declaration"),
      language(
        ja: "\(record.issuedOn)時点の自己評価を記録したものです。どのレベルも要求カテゴリーも宣言していません。",
        en: "This is how the self-assessment stood on \(record.issuedOn). "
          + "Neither a level nor a category is declared."))
  }

  private func withdrawalSentence(in language: Language) -> String {
    guard let withdrawal = declaration.withdrawal else {
      return language(ja: "発行者が撤回しました。", en: "The issuer has withdrawn this declaration.")
    }
    return language(
      ja: "発行者が\(withdrawal.date)に撤回しました。理由：\(withdrawal.reason)",
      en: "The issuer withdrew this declaration on \(withdrawal.date). Reason: \(withdrawal.reason)"
    )
  }

  private func notice(_ title: String, _ text: String) -> Document.Block {
    .notice(Document.Notice(title: title, paragraphs: [Document.Paragraph(text)]))
  }

  private func startOfDay(_ date: CalendarDate) -> Date {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = DateComponents(year: date.year, month: date.month, day: date.day)
    return calendar.date(from: parts) ?? Date(timeIntervalSince1970: 0)
  }
}
