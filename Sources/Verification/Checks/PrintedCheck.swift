import Foundation
import GHSModel

/// Whether the PDF files say what the record says.
///
/// They are drawn again. With the fonts and the Cairo of the maker's machine the bytes are the same; with others
/// the words are, in the order in which the structure of a file has them, and so are the heads and feet of the
/// pages. Poppler reads them out of both files. What such a file looks like is not compared, and that is said.
struct PrintedCheck {
  let bag: PackageBag
  let declaration: PackagedDeclaration
  let statement: Completeness
  let maker: DocumentMaker

  /// The most bytes of a record that are drawn, and the most rows of the supporting documentation.
  private static let limits = (record: 8 << 20, rows: 20_000)

  /// Begins to draw the files, beside whatever else is checked; nothing where the record is too large.
  func drawing() -> BackgroundWork<[String: Data]>? {
    let rows = declaration.record.assessment.evidence.reduce(0) { $0 + $1.requirements.count }
    let size = bag.sizes["data/\(PackageFormat.record)"] ?? .max
    guard size <= Self.limits.record, rows <= Self.limits.rows else { return nil }
    return BackgroundWork { [declaration, statement, maker] isEnded in
      try maker.printed(declaration, statement, isEnded)
    }
  }

  /// Compares what was drawn.
  ///
  /// - Parameters:
  ///   - drawing: The files that are being drawn.
  ///   - waiting: Called while they are; ends the drawing by throwing.
  /// - Returns: What was found.
  /// - Throws: `WorkCancelled`.
  func check(
    _ drawing: BackgroundWork<[String: Data]>?, _ waiting: () throws(WorkCancelled) -> Void
  ) throws(WorkCancelled) -> Check {
    guard let drawing else {
      return .notPossible(
        .printed, ja: "記録が大きすぎるため、PDFを作り直しません。",
        en: "The record is too large for the PDF files to be drawn again.")
    }
    let drawn = Result { try drawing.value(waiting) }
    if case .failure(let error as WorkCancelled) = drawn { throw error }
    guard let printed = try? drawn.get() else {
      return .notPossible(
        .printed, ja: "PDFを作り直せませんでした。日本語フォントを導入してください。",
        en: "The PDF files could not be drawn again. Install a Japanese font.")
    }
    let other = printed.filter { path, bytes in
      bag.digests["data/\(path)"].map { $0 != ContentDigest(of: bytes) } ?? false
    }.sorted { $0.key < $1.key }
    guard let first = other.first?.key else {
      return .passed(
        .printed, ja: "\(printed.count)件を作り直して一致",
        en: "all \(printed.count) files are the same when drawn again")
    }
    guard let reader = PDFWords() else {
      return .notPossible(
        .printed,
        ja: "\(first) など\(other.count)件は、この環境のフォントなどでは同じファイルになりません。pdfinfo（poppler-utils）"
          + "を導入すると、書かれている内容を比べられます。",
        en:
          "\(other.count) files, \(first) first, come out otherwise with the fonts here. Install pdfinfo "
          + "(poppler-utils) to have their words compared.")
    }
    return compare(other, with: reader, of: printed.count)
  }

  private func compare(
    _ other: [(key: String, value: Data)], with reader: PDFWords, of count: Int
  ) -> Check {
    let differing = other.filter { path, bytes in
      let packaged = bag.content("data/\(path)", limit: PackageFormat.recordLimit)
      guard let packaged, let words = reader.words(in: packaged),
        let around = reader.surroundings(in: packaged),
        let expected = reader.surroundings(in: bytes)
      else { return true }
      return words != reader.words(in: bytes) || !around.agrees(with: expected)
    }.map(\.key)
    if let first = differing.first, declaration.disclosure.program != maker.program {
      let program = declaration.disclosure.program.shown
      return .notPossible(
        .printed, ja: "\(first) は \(program) が作ったもので、この \(maker.program) とは記載が異なります。",
        en: "\(first) was made by \(program) and has other words than \(maker.program) sets.")
    }
    return .of(
      .printed,
      faults: differing.map { path in
        LocalizedText(
          ja: "\(path) が記録の内容と異なります。", en: "\(path) does not say what the record says.")
      },
      ja: "\(count)件の記載が一致（うち\(other.count)件はフォントなどが異なり、見た目は比べていない）",
      en:
        "the words of all \(count) files agree (\(other.count) with other fonts, whose look was not compared)"
    )
  }
}
