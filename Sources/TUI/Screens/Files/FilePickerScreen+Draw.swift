import GHSModel
import TerminalKit

extension FilePickerScreen {
  private static let previewRows = 3

  /// The place, what is typed, the list, a line and the preview.
  private static func parts(_ room: Rect) -> [Rect] {
    room.inset(columns: 1).splitRows([
      .fixed(1), .fixed(1), .remaining, .fixed(1), .fixed(min(previewRows, room.rows / 3)),
    ])
  }

  /// How many rows of the list are in sight.
  static func listHeight(in room: Rect) -> Int { Table.height(in: parts(room)[2]) }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    frame.fill(room)
    let parts = Self.parts(room)
    drawPlace(in: parts[0], of: &frame, environment)
    drawFilter(in: parts[1], of: &frame, environment)
    if rows.isEmpty {
      frame.putWrapped(environment(listing == nil ? Words.reading : Words.nothing), in: parts[2])
    } else {
      drawList(in: parts[2], of: &frame, environment)
    }
    frame.horizontalLine(parts[3], symbols: environment.symbols)
    drawPreview(in: parts[4], of: &frame, environment)
  }

  /// The end of the path says more than its beginning.
  private func drawPlace(in row: Rect, of frame: inout Frame, _ environment: Environment) {
    var path = listing?.path ?? ""
    let ellipsis = environment.symbols.ellipsis
    if path.columnCount > row.columns {
      while path.columnCount > row.columns - ellipsis.columnCount { path.removeFirst() }
      path = ellipsis + path
    }
    frame.putLine(path, of: row, style: .emphasis, ellipsis: ellipsis)
  }

  private func drawFilter(in row: Rect, of frame: inout Frame, _ environment: Environment) {
    let count = environment(Words.count(rows.count))
    let parts = row.splitColumns([.fixed(1), .remaining, .fixed(count.columnCount)], gap: 1)
    frame.putLine(String(environment.symbols.marker), of: parts[0], style: .accent)
    frame.putField(filter, in: parts[1], placeholder: environment(Words.placeholder))
    frame.putLine(count, of: parts[2], style: rows.isEmpty ? .warning : .muted)
  }

  private func drawList(in rect: Rect, of frame: inout Frame, _ environment: Environment) {
    let columns: [Table.Column] = [
      .init("", .fixed(3)), .init(environment(Words.name), .flexible(minimum: 12)),
      .init(environment(Words.size), .fixed(13), alignment: .trailing),
      .init(environment(Words.modified), .fixed(10)),
    ]
    var list = cursor
    list.select(cursor.selection, count: rows.count, height: Table.height(in: rect))
    Table(columns: columns).draw(
      count: rows.count, cursor: list, in: rect, of: &frame, symbols: environment.symbols
    ) { index in
      let row = rows[index]
      let isMarked = marked.contains(path(of: row.entry))
      let mark = row.entry.isDirectory || isForOne ? "" : isMarked ? "[*]" : "[ ]"
      return [
        Span(mark, isMarked ? .accent : .muted),
        Span(
          row.entry.name + (row.entry.isDirectory ? "/" : ""),
          row.canBeTaken ? (row.entry.isDirectory ? .emphasis : .text) : .warning),
        Span(row.entry.size.map(EvidenceScreen.Words.grouped) ?? ""),
        Span(row.entry.modified?.description ?? "", .muted),
      ]
    }
  }

  private func drawPreview(in rect: Rect, of frame: inout Frame, _ environment: Environment) {
    for (line, span) in preview(environment).enumerated() {
      frame.putLine([span], line: line, of: rect, ellipsis: environment.symbols.ellipsis)
    }
  }

  private func preview(_ environment: Environment) -> [Span] {
    guard let chosen else { return [] }
    guard chosen.canBeTaken else {
      return [Span("! " + environment(Words.cannotBeTaken), .warning)]
    }
    guard let file = chosenFile else { return [Span(environment(Words.folder), .muted)] }
    switch previews[file] {
    case nil: return [Span(environment(Words.reading), .muted)]
    case .problem(let text): return [Span("! " + environment(text), .warning)]
    case .facts(let facts):
      var warnings = facts.warnings(name: chosen.entry.name, custody: .linked).map(\.words)
      let known = environment.open?.assessment.evidence.first {
        facts.digest != nil && facts.size > 0 && $0.file?.digest == facts.digest
      }
      if let known { warnings.append(EvidenceForm.Words.known(known)) }
      return [
        Span(environment(FilePreviewWords.summary(facts))),
        Span(
          environment(FilePreviewWords.digest(facts, environment.progress(of: .digestFile(file)))),
          .muted),
      ] + warnings.map { Span("! " + environment($0), .warning) }
    }
  }
}
