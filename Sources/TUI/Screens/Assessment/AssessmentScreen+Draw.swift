import GHSModel
import TerminalKit

extension AssessmentScreen {
  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    guard let open = open(in: environment) else { return }
    let layout = layout(environment, open)
    drawList(of: open, in: layout.list, of: &frame, environment: environment)
    if layout.border.rows > 1 {
      frame.verticalLine(layout.border, symbols: environment.symbols)
    } else {
      frame.horizontalLine(layout.border, symbols: environment.symbols)
    }
    if !layout.detail.isEmpty {
      let pane = pane(in: open, columns: layout.detail.columns, environment)
      var shown = isReading ? scroll : ScrolledText()
      if !isTextFocused { pane?.revealMark(&shown, in: layout.detail) }
      pane?.draw(shown, in: layout.detail, of: &frame)
    }
    drawHead(of: open, in: layout.head, of: &frame, environment: environment)
  }

  /// Draws what stands above the list: the search, the panel of the filter, or how the product stands.
  private func drawHead(
    of open: OpenProduct, in room: Rect, of frame: inout Frame, environment: Environment
  ) {
    guard !room.isEmpty else { return }
    if let panel {
      panel.draw(
        filter, heading: filterLine(in: open, environment), in: room, of: &frame,
        catalogue: open.catalogue, environment: environment)
      return
    }
    let inner = room.inset(columns: 1)
    if isTextFocused, !environment.isWide {
      frame.putLine(
        filterLine(in: open, environment), of: inner, ellipsis: environment.symbols.ellipsis)
      return
    }
    if let search, search.isTyping {
      drawSearch(search, in: inner.line(0), of: &frame, environment: environment)
    } else {
      frame.putLine(
        Summary(of: open, environment).spans(columns: inner.columns), of: inner,
        ellipsis: environment.symbols.ellipsis)
    }
    var notices: [[Span]] = []
    if let notice = ScopeNotice(open.product) { notices.append(notice.line(environment)) }
    if !filter.isEmpty { notices.append(filterLine(in: open, environment)) }
    for (index, line) in notices.enumerated() {
      frame.putLine(line, line: index + 1, of: inner, ellipsis: environment.symbols.ellipsis)
    }
  }

  func hint(in environment: Environment) -> [Span] {
    if panel != nil { return [] }
    if let search {
      guard !search.isTyping else {
        return [Span(environment(RequirementSearch.Words.typingHint), .muted)]
      }
      let place = anchor.flatMap { anchor in
        open(in: environment).flatMap { open in
          open.catalogue.requirements.map(\.id).filter { search.places[$0] != nil }
            .firstIndex(of: anchor)
        }
      }
      let words = RequirementSearch.Words.held(
        search.field.text, place: place, of: search.matches.count)
      return [Span(environment(words), .accent)]
    }
    var spans: [Span] = []
    if !marked.isEmpty {
      spans.insert(Span(environment(Words.marked(marked.count)) + "  ", .accent), at: 0)
    }
    if marked.isEmpty, let last = trail.last {
      spans.insert(Span(environment(Words.wayBack(to: last)) + "  ", .accent), at: 0)
    }
    // What the signs mean is said whole or, where something weightier needs the room, not at all.
    let legend = Span(environment(isReading ? Words.readingHint : Words.legend), .muted)
    if spans.isEmpty, !isReading, environment.targets[product] == nil {
      spans.append(Span(environment(Words.leading) + "  ", .accent))
    }
    if spans.isEmpty || (spans + [legend]).columnCount <= environment.size.columns - 2 {
      spans.append(legend)
    }
    return spans
  }

  private func drawList(
    of open: OpenProduct, in room: Rect, of frame: inout Frame, environment: Environment
  ) {
    let list = list(in: open, environment)
    guard !list.rows.isEmpty else {
      if search?.isTyping ?? false {
        frame.putWrapped(
          environment(RequirementSearch.Words.nothing), in: room.inset(columns: 1), style: .warning)
      } else {
        drawNothingListed(in: room, of: &frame, environment: environment)
      }
      return
    }
    var cursor = cursor
    cursor.select(selection(in: list, of: open), count: list.rows.count, height: room.rows)
    let visible = cursor.visible(count: list.rows.count, height: room.rows)
    for (line, row) in visible.enumerated() {
      let rect = room.line(line)
      switch list.rows[row] {
      case .category(let category):
        drawHeading(of: category, in: open, rect: rect, of: &frame, environment: environment)
      case .requirement(let requirement):
        let isChosen = row == cursor.selection
        drawRow(
          of: requirement, in: open, isChosen: isChosen, idColumns: list.idColumns, rect: rect,
          of: &frame, environment: environment)
        if isChosen { frame.highlight(rect, isTextFocused ? .inactive : .active) }
      }
    }
  }

  private func drawRow(
    of requirement: Requirement, in open: OpenProduct, isChosen: Bool, idColumns: Int, rect: Rect,
    of frame: inout Frame, environment: Environment
  ) {
    let mark = RequirementMark(requirement, in: open)
    let isMarked = marked.contains(requirement.id)
    let isFound = search?.places[requirement.id] != nil
    let marker = isChosen ? String(environment.symbols.marker) : " "
    let word = environment(mark.word).padded(toColumns: environment.language == .ja ? 6 : 3)
    let id = Span(requirement.id.rawValue.padded(toColumns: idColumns) + " ")
    let title = Span(environment(requirement.title)).marked(by: search?.highlighter)
    let place =
      search?.place(of: requirement.id, in: environment.language)
      .map { " [" + environment($0) + "]" } ?? ""
    let parts = rect.splitColumns([.remaining, .fixed(place.columnCount)])
    frame.putLine(
      [Span(marker, .accent), Span(isMarked ? "+" : isFound ? "*" : " ", .accent)]
        + id.marked(by: search?.highlighter)
        + [Span(word, mark.style), Span(mark.isBlocked ? "! " : "  ", .bad)]
        + (requirement.obligation == .recommended
          ? [Span(environment(Words.recommended), .muted)] : []) + title,
      of: parts[0], ellipsis: environment.symbols.ellipsis)
    frame.putLine(place, of: parts[1], style: .accent)
  }

  private func drawHeading(
    of category: GHSModel.Category, in open: OpenProduct, rect: Rect, of frame: inout Frame,
    environment: Environment
  ) {
    guard let counts = open.counts.first(where: { $0.id == category.id }) else { return }
    let excluded = open.excludedCount(in: category.id)
    let count =
      "\(counts.satisfied)/\(counts.required)"
      + (excluded > 0 ? environment(Words.excluded(excluded)) : "") + " "
    let word = environment(counts.conforms ? Words.conforms : Words.notYet)
    let parts = rect.splitColumns(
      [.remaining, .fixed(count.columnCount + word.columnCount)], gap: 1)
    frame.putLine(
      "\(category.id) \(environment(category.name))", of: parts[0], style: .title,
      ellipsis: environment.symbols.ellipsis)
    frame.putLine(
      [Span(count), Span(word, counts.conforms ? .good : .warning)], of: parts[1])
  }
}
