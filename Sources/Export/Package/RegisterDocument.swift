public import Foundation
public import GHSModel

/// The register of received packages for spreadsheets and as a web page.
///
/// Every cell is what somebody sent: nothing in it is executed, acts on a terminal or ends a row.
public struct RegisterDocument {
  /// The web page.
  public let html: Data
  /// The table as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8.
  public let csv: Data

  /// Sets the register.
  ///
  /// - Parameters:
  ///   - heads: The heads of the columns.
  ///   - rows: The cells of each row.
  ///   - day: The day by which validity was judged.
  ///   - language: The language.
  public init(heads: [String], rows: [[String]], day: CalendarDate, in language: Language) {
    let title = language(ja: "受領した適合宣言書の一覧", en: "Register of declarations received")
    let document = Document(
      metadata: Document.Metadata(
        title: title, author: "", subject: title, keywords: [], language: language,
        created: Date(timeIntervalSince1970: 0)),
      header: title, footer: "",
      blocks: [
        .title(
          Document.Title(
            title, subtitle: language(ja: "有効期限の判定日：\(day)", en: "Validity as of \(day)"))),
        .table(
          Document.Table(
            columns: heads.enumerated().map { place, head in
              Document.Table.Column(head, namesRows: place == 0)
            },
            rows: rows.map { .cells($0.map { Document.Table.Cell($0) }) })),
      ])
    let lines = ([heads] + rows).map { $0.map { PrintableText($0).singleLine } }
    csv = Data("\u{FEFF}\(CSVWriter.text(lines))".utf8)
    html = Data(HTMLRenderer().render(document).utf8)
  }
}
