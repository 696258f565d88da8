import GHSModel
import TerminalKit

/// What the last line offers: what works now, the most important first.
struct Footer {
  /// A key and what it does.
  struct Item: Hashable {
    /// The command.
    let command: CommandID
    /// The key, as it is printed on the keyboard.
    let key: String
    /// What it does.
    let name: String

    fileprivate var columns: Int { key.columnCount + 1 + name.columnCount }
  }

  /// The items, which fit on the line.
  let items: [Item]

  private static let gap = 2
  private static let all = LocalizedText(ja: "ヘルプ", en: "help")
  private static let more = LocalizedText(ja: "他のキー", en: "more")

  /// Chooses what is shown in a number of columns; help always is, and says when there is more.
  ///
  /// Where the program begins, how to leave it is shown too: whoever sees it first must find the way out.
  /// What can be done is asked only of what may have room.
  init(
    _ table: CommandTable, in context: CommandContext, isAvailable: (Command) -> Bool, isText: Bool,
    columns: Int,
    language: Language, symbols: Symbols
  ) {
    func item(_ command: Command) -> Item? {
      guard isAvailable(command),
        let index = command.keys.firstIndex(where: { $0.works(whileEditing: isText) })
      else { return nil }
      let names = command.keyNames(symbols)
      return Item(
        command: command.id, key: names[min(index, names.count - 1)], name: command.name[language])
    }
    let help = table.command(.help).flatMap(item)
    func tail(_ name: LocalizedText) -> [Item] {
      help.map { [Item(command: $0.command, key: $0.key, name: name[language])] } ?? []
    }
    let all = tail(Self.all)
    var offered: [Item] = []
    var isComplete = true
    for command in table.footerCommands(in: context) {
      guard let item = item(command) else { continue }
      offered.append(item)
      isComplete = Self.columns(of: offered + all) <= columns
      if !isComplete { break }
    }
    guard !isComplete else {
      items = offered + all
      return
    }
    let leaving =
      context == .products ? table.command(.quit).flatMap(item).map { [$0] } ?? [] : []
    let ending = leaving + tail(Self.more)
    offered.removeAll { leaving.contains($0) }
    while !offered.isEmpty, Self.columns(of: offered + ending) > columns { offered.removeLast() }
    items = offered + ending
  }

  private static func columns(of items: [Item]) -> Int {
    items.reduce(0) { $0 + $1.columns } + max(0, items.count - 1) * gap
  }

  /// The command that is named at a column of the line.
  func command(at column: Int) -> CommandID? {
    var start = 0
    for item in items {
      if (start..<(start + item.columns)).contains(column) { return item.command }
      start += item.columns + Self.gap
    }
    return nil
  }

  /// The line.
  var spans: [Span] {
    items.enumerated().flatMap { index, item in
      [
        Span(index == 0 ? "" : String(repeating: " ", count: Self.gap)),
        Span(item.key, .footerKey), Span(" " + item.name, .footerText),
      ]
    }
  }
}

extension Key {
  /// Whether the key can run a command while text is being edited; a space does where one is bound,
  /// because what is looked for there are names.
  func works(whileEditing isText: Bool) -> Bool {
    if isText, case .character(let character) = self { character == " " } else { true }
  }
}
