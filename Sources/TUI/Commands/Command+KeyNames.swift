import TerminalKit

extension Command {
  /// The names of its keys; keys that are digits in a row count as one, `1-9`.
  func keyNames(_ symbols: Symbols) -> [String] {
    let names = keys.map { $0.name(symbols) }
    guard let first = names.first, let last = names.last, names.count > 2,
      names.allSatisfy({ Int($0) != nil })
    else { return names }
    return ["\(first)-\(last)"]
  }
}
