import TerminalKit

extension Form {
  /// What the fields hold, by the names of the fields.
  var entries: [String: String] {
    Dictionary(
      fields.map { (String(describing: $0.name), $0.input.entry) }, uniquingKeysWith: { $1 })
  }

  /// Puts entries back that another run of the program left behind.
  ///
  /// A field they do not name stays as it is, and so does a choice that is no longer there.
  mutating func restore(_ entries: [String: String]) {
    for field in fields {
      guard let entry = entries[String(describing: field.name)] else { continue }
      replace(field.name, with: field.input.holding(entry))
    }
  }
}

extension FormInput {
  /// What has been entered, as text.
  fileprivate var entry: String {
    switch value {
    case .text(let text): text
    case .selection(let index): String(index)
    case .chosen(let chosen): chosen.sorted().map(String.init).joined(separator: " ")
    }
  }

  /// The same input with what was entered into it before.
  fileprivate func holding(_ entry: String) -> FormInput {
    switch self {
    case .line(_, let placeholder): return .line(entry, placeholder: placeholder)
    case .prose(_, let rows): return .prose(entry, rows: rows)
    case .choice(let options, _):
      guard let index = Int(entry), options.indices.contains(index) else { return self }
      return .choice(options, selection: index)
    case .checks(let options, _, let cursor):
      let chosen = Set(entry.split(separator: " ").compactMap { Int($0) })
      guard chosen.isSubset(of: options.indices) else { return self }
      return .checks(options, chosen: chosen, cursor: cursor)
    }
  }
}
