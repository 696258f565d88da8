import GHSModel
import TerminalKit

extension DeclarationForm {
  /// The fields with a content.
  static func fields(
    _ content: DeclarationContent, levels: [Int], categories: [GHSModel.Category]
  ) -> [FormField<Name>] {
    let level = content.claimedLevel.flatMap(levels.firstIndex).map { $0 + 1 } ?? 0
    let chosen = categories.indices.filter {
      content.claimedCategories.contains(categories[$0].id)
    }
    let ids = categories.map { LocalizedText(ja: $0.id.rawValue, en: $0.id.rawValue) }
    return [
      FormField(.number, Words.number, .line(content.number), note: Words.numberNote),
      FormField(
        .claimedLevel, Words.claimedLevel,
        .choice([Words.noLevel] + levels.map(Words.level), selection: level),
        note: Words.claimedLevelNote),
      FormField(
        .claimedCategories, Words.claimedCategories,
        .checks(ids, chosen: Set(chosen), cursor: 0), note: Words.claimedCategoriesNote),
      FormField(.issuerName, Words.issuerName, .line(content.issuerName)),
      FormField(
        .issuerAddress, Words.issuerAddress, .prose(content.issuerAddress, rows: 2),
        note: Words.issuerAddressNote),
      FormField(.place, Words.place, .line(content.placeOfIssue), note: Words.placeNote),
      FormField(.signatoryName, Words.signatoryName, .line(content.signatoryName)),
      FormField(
        .signatoryFunction, Words.signatoryFunction, .line(content.signatoryFunction),
        note: Words.signatoryFunctionNote),
      FormField(
        .reviewerName, Words.reviewerName, .line(content.reviewerName), note: Words.reviewerNote),
      FormField(.reviewerFunction, Words.reviewerFunction, .line(content.reviewerFunction)),
      FormField(
        .validity, Words.validity, .prose(content.validity, rows: 2), note: Words.validityNote),
      FormField(
        .supplement, Words.supplement, .prose(content.supplement, rows: 2),
        note: Words.supplementNote),
    ]
  }

  /// The fields, and beside or below them what is still missing.
  func parts(in room: Rect, environment: Environment) -> (header: Rect, form: Rect) {
    if environment.isWide {
      let columns = room.splitColumns([.remaining, .fixed(1), .fixed(44)])
      return (columns[2].inset(columns: 1), columns[0].inset(columns: 1))
    }
    let rows = room.splitRows([.remaining, .fixed(1), .fixed(2)])
    return (rows[2].inset(columns: 1), rows[0].inset(columns: 1))
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    drawForm(in: room, of: &frame, environment: environment)
    let panel = parts(in: room, environment: environment).header
    if environment.isWide {
      let line = Rect(row: room.row, column: panel.column - 2, rows: room.rows, columns: 1)
      frame.verticalLine(line, symbols: environment.symbols)
    } else {
      let line = Rect(
        row: panel.row - 1, column: room.column, rows: 1, columns: room.columns)
      frame.horizontalLine(line, symbols: environment.symbols)
    }
  }

  /// What is still missing: in full where there is room, else in as few lines as it takes.
  func header(in environment: Environment) -> RichText {
    let reasons = reasons(against: content, in: environment)
    var text = RichText()
    guard !reasons.all.isEmpty else {
      text.item([Span("[*] ", .good)], environment(Words.complete), .good)
      return text
    }
    let head = Words.open(reasons.all.count)
    guard !environment.isWide else {
      text.paragraph(environment(head), .title)
      text.gap()
      for reason in reasons.all { text.item([Span("! ", .bad)], environment(reason.message)) }
      return text
    }
    let missing = reasons.missing.map { "\($0.letter))" }.joined(separator: " ")
    var items = reasons.missing.isEmpty ? [] : [environment(Words.missing(missing))]
    for reason in reasons.others.map({ environment(Words.short($0)) })
    where !items.contains(reason) {
      items.append(reason)
    }
    text.item(
      [Span(environment(head) + "  ", .emphasis)],
      items.joined(separator: environment(Words.separator)))
    return text
  }
}
