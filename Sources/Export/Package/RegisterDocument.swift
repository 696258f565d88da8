public import Foundation
public import GHSModel

/// The register of received packages as a web page.
public struct RegisterDocument {
  /// The page.
  public let html: Data

  /// Sets the page.
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
            title, subtitle: language(ja: "有効期限の判定日 \(day)", en: "Validity as of \(day)"))),
        .table(
          Document.Table(
            columns: heads.enumerated().map { place, head in
              Document.Table.Column(head, namesRows: place == 0)
            },
            rows: rows.map { .cells($0.map { Document.Table.Cell($0) }) })),
      ])
    html = Data(HTMLRenderer().render(document).utf8)
  }
}
