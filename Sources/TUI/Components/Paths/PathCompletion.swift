import GHSModel

/// Completes a path while it is typed, from the names of directories the program lists.
struct PathCompletion: Hashable, Sendable {
  /// What a path may name.
  enum Kind: Hashable, Sendable {
    /// A file or a directory on the way to it.
    case file
    /// A directory.
    case directory
  }

  /// What a step of completion asks for.
  enum Step: Hashable, Sendable {
    /// List this directory and complete then.
    case list(String)
    /// Put this path into the field; list its directory when it is one.
    case replace(String)
    /// There is nothing more to complete: the path is one that exists.
    case finished
    /// Nothing begins like this.
    case nothing
    /// Let the user choose.
    case choose
  }

  /// What a path may name.
  let kind: Kind
  /// The names that begin like the path, those that cannot be entered among them.
  private(set) var candidates: [DirectoryEntry] = []
  /// The chosen candidate.
  private(set) var selection: Int?
  /// Whether the candidates are shown.
  private(set) var isOpen = false
  /// The directory the program has been asked to list.
  private(set) var wanted: String?

  private var directory: String?
  private var entries: [DirectoryEntry] = []

  /// Creates a completion that has seen no directory yet.
  init(_ kind: Kind) {
    self.kind = kind
  }

  /// The directory a path is in, as typed and with its slash, and what of a name follows.
  static func parts(of path: String) -> (directory: String, name: String) {
    if path == "~" { return ("~/", "") }
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    let end = path.index(after: slash)
    return (String(path[..<end]), String(path[end...]))
  }

  /// Whether a name can stand in a path that is recorded: it holds no control character.
  static func canBeEntered(_ name: String) -> Bool {
    (try? FieldText.line(String(name.prefix(FieldText.lineLimit)), .evidencePath)) != nil
  }

  /// Completes a path as far as it is unambiguous.
  mutating func complete(_ path: String) -> Step {
    let parts = Self.parts(of: path)
    guard parts.directory == directory else { return list(parts.directory) }
    update(path)
    let names = candidates.filter { Self.canBeEntered($0.name) }
    guard let first = names.first else {
      guard kind == .directory, parts.name.isEmpty else { return .nothing }
      close()
      return .finished
    }
    if names.count == 1 {
      if !first.isDirectory, first.name == parts.name {
        close()
        return .finished
      }
      return .replace(accept(first, in: parts.directory))
    }
    let common = names.dropFirst().reduce(first.name) { common, entry in
      String(zip(common, entry.name).prefix { $0 == $1 }.map(\.0))
    }
    isOpen = true
    guard common.count > parts.name.count else { return .choose }
    let longer = parts.directory + common
    update(longer)
    return .replace(longer)
  }

  /// Marks another candidate, around the ends, over those that cannot be entered.
  mutating func moveSelection(by step: Int) {
    let choices = candidates.indices.filter { Self.canBeEntered(candidates[$0].name) }
    guard !choices.isEmpty else { return }
    let place = selection.flatMap(choices.firstIndex) ?? (step > 0 ? -1 : choices.count)
    selection = choices[(place + step + choices.count) % choices.count]
  }

  /// The path with the chosen candidate; nothing when none is chosen.
  mutating func acceptSelection(for path: String) -> String? {
    guard let selection, candidates.indices.contains(selection) else { return nil }
    return accept(candidates[selection], in: Self.parts(of: path).directory)
  }

  private mutating func accept(_ entry: DirectoryEntry, in directory: String) -> String {
    let path = directory + entry.name
    if entry.isDirectory { return path + "/" }
    close()
    return path
  }

  /// Asks for the listing of a directory.
  mutating func list(_ directory: String) -> Step {
    wanted = directory
    return .list(directory)
  }

  /// Takes the names in a directory; false when another directory is wanted by now.
  mutating func take(_ entries: [DirectoryEntry], of directory: String) -> Bool {
    guard directory == wanted else { return false }
    wanted = nil
    self.directory = directory
    self.entries = entries
    return true
  }

  /// Chooses the candidates for a path that has been edited.
  mutating func update(_ path: String) {
    let parts = Self.parts(of: path)
    selection = nil
    guard parts.directory == directory else {
      candidates = []
      return
    }
    let shown = entries.filter { entry in
      (kind == .file || entry.isDirectory)
        && (!entry.name.hasPrefix(".") || parts.name.hasPrefix("."))
    }
    candidates = shown.filter { $0.name.hasPrefix(parts.name) }
    if candidates.isEmpty {
      let name = parts.name.lowercased()
      candidates = shown.filter { $0.name.lowercased().hasPrefix(name) }
    }
  }

  /// Shows the candidates for a path.
  mutating func open(for path: String) {
    update(path)
    isOpen = !candidates.isEmpty
    // Somebody who asked for the list goes on with Enter; without a choice it would leave the field.
    if isOpen { moveSelection(by: 1) }
  }

  /// Hides the candidates.
  mutating func close() {
    isOpen = false
    selection = nil
    wanted = nil
  }
}
