/// Finds identifiers that are used twice, references to nothing, and references to another kind of thing than
/// belongs there, in any format.
///
/// What kind of thing an identifier names follows from where it stands: the keys that lead to it, `a/b/uuid`.
struct ReferenceCheck {
  /// What a format says of its identifiers and references.
  struct Rules {
    /// The keys of identifiers.
    let identifiers: Set<String>
    /// Where the things lie that a reference may name, by the path of the reference.
    let references: [String: Set<String>]
    /// What stands before a name where something is referred to; other texts there refer to nothing.
    var mark: [String: String] = [:]
  }

  private var kinds: [String: [String]] = [:]
  private var references: Set<Reference> = []

  private struct Reference: Hashable {
    let name: String
    let path: String
  }

  private let rules: Rules

  /// Looks through a document.
  init(_ document: JSONValue, _ rules: Rules) {
    var kinds: [String: [String]] = [:]
    var references: Set<Reference> = []
    document.visit { path, value in
      guard case .text(let text) = value, let key = path.last else { return }
      if rules.identifiers.contains(key) {
        kinds[text, default: []].append(path.dropLast().joined(separator: "/"))
      }
      let place = path.joined(separator: "/")
      guard rules.references[place] != nil else { return }
      let mark = rules.mark[place] ?? ""
      guard text.hasPrefix(mark) else { return }
      references.insert(Reference(name: String(text.dropFirst(mark.count)), path: place))
    }
    self.kinds = kinds
    self.references = references
    self.rules = rules
  }

  /// Every fault, in alphabetical order of what it is about.
  var faults: [FormatFault] {
    let ordered = references.sorted { ($0.name, $0.path) < ($1.name, $1.path) }
    let dangling = Set(ordered.map(\.name).filter { kinds[$0] == nil })
    let wrong = ordered.filter { reference in
      guard let found = kinds[reference.name] else { return false }
      return rules.references[reference.path]?.isDisjoint(with: found) ?? false
    }
    return kinds.filter { $0.value.count > 1 }.keys.sorted().map { .duplicateIdentifier($0) }
      + dangling.sorted().map { .danglingReference($0) }
      + wrong.map { .wrongKind($0.name, place: $0.path) }
  }
}
