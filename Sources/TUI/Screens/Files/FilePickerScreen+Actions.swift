import GHSModel
import TerminalKit

extension FilePickerScreen {
  func availability(of command: CommandID, in environment: Environment) -> Availability {
    switch command {
    case .markFile, .markAllFiles: .when(!isForOne, else: Words.onlyOne)
    case .takeMarked: .when(!marked.isEmpty, else: Words.nothingMarked)
    case .parentFolder: .when(parent != nil, else: Words.top)
    case .openFolder: .when(chosen?.entry.isDirectory ?? false, else: Words.noFolder)
    case .openOrTake: .when(chosen != nil || !marked.isEmpty, else: Words.nothing)
    default: .available
    }
  }

  /// The folder above the one that is listed.
  private var parent: (path: String, name: String)? {
    guard let path = listing?.path, path != "/" else { return nil }
    let names = path.split(separator: "/")
    guard let last = names.last else { return nil }
    return ("/" + names.dropLast().map { $0 + "/" }.joined(), String(last))
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    if move(command, in: environment) { return [] }
    switch command {
    case .openOrTake, .openFolder: return openOrTake(command)
    case .takeMarked: return taking(marked)
    case .markFile: return mark(in: environment)
    case .markAllFiles:
      let all = rows.filter { $0.canBeTaken && !$0.entry.isDirectory }.map { path(of: $0.entry) }
      mark(all, !all.allSatisfy(marked.contains))
      return tooMany
    case .parentFolder: return parent.map { browse($0.path, from: $0.name) } ?? []
    case .closePicker where !filter.text.isEmpty: clearFilter(in: environment)
    case .closePicker: return [.close]
    default: break
    }
    return []
  }

  private mutating func openOrTake(_ command: CommandID) -> [Reaction] {
    guard let chosen else { return taking(marked) }
    guard chosen.canBeTaken else { return [.report(.notice(Words.cannotBeTaken))] }
    if chosen.entry.isDirectory { return browse(path(of: chosen.entry) + "/") }
    guard command == .openOrTake else { return [] }
    return taking(marked.isEmpty ? [path(of: chosen.entry)] : marked)
  }

  private func taking(_ paths: [String]) -> [Reaction] {
    tooMany.isEmpty ? [.close, .take(paths)] : tooMany
  }

  private var tooMany: [Reaction] {
    marked.count > EvidenceForm.mostFiles
      ? [.report(.notice(Words.tooMany(marked.count, most: EvidenceForm.mostFiles)))] : []
  }

  private mutating func mark(in environment: Environment) -> [Reaction] {
    guard let chosen else { return [] }
    guard !chosen.entry.isDirectory else { return [.report(.notice(Words.folderIsNoFile))] }
    guard let file = chosenFile else { return [.report(.notice(Words.cannotBeTaken))] }
    mark([file], !marked.contains(file))
    // So that several in a row are marked with one key.
    _ = move(.down, in: environment)
    return tooMany
  }
}
