import GHSModel
import TerminalKit

extension EvidenceForm {
  /// What was found of a file.
  enum Preview: Hashable, Sendable {
    /// What can be said of it.
    case facts(FileFacts)
    /// Why it cannot be taken.
    case problem(LocalizedText)
  }

  func effectAtRest(in environment: Environment) -> Effect? {
    wantedFiles.first { previews[$0] == nil }.map(Effect.inspectFile)
  }

  /// The digest of a large file: of the only one, or of the one with the cursor.
  func preview(in environment: Environment) -> Effect? {
    let file: String? =
      switch form.focused?.name {
      case .fileTitle(let place) where files.indices.contains(place): files[place]
      default: files.isEmpty ? wantedFiles.first : nil
      }
    guard !isSaving, let file, case .facts(let facts)? = previews[file], facts.digest == nil else {
      return nil
    }
    return .digestFile(file)
  }

  mutating func previewProgressed(in environment: Environment) {
    showPreviews(in: environment)
  }

  /// Takes what was found of a file; nothing when the answer is about something else.
  mutating func receivePreview(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    let path: String
    switch effect {
    case .inspectFile(let inspected), .digestFile(let inspected): path = inspected
    default: return nil
    }
    switch answer {
    case .inspected(let facts):
      previews[path] = .facts(facts)
      if files.isEmpty, wantedFiles == [path] { propose(FileName(path: path).proposedTitle) }
    case .failed(let failure): previews[path] = .problem(failure.text)
    case .cancelled: break
    default: return nil
    }
    showPreviews(in: environment)
    return []
  }

  /// Says below the fields what is known of the files that are wanted now.
  mutating func showPreviews(in environment: Environment) {
    let wanted = wantedFiles
    previews = previews.filter { wanted.contains($0.key) }
    guard files.isEmpty else {
      for (place, path) in files.enumerated() {
        form.remark(remarks(on: path, isOneOfMany: true, environment), on: .fileTitle(place))
      }
      return
    }
    guard let only = wanted.first else { return form.remark([], on: .location) }
    form.remark(remarks(on: only, isOneOfMany: false, environment), on: .location)
  }

  private func remarks(
    on path: String, isOneOfMany: Bool, _ environment: Environment
  ) -> [FormRemark] {
    let name = FileName(path: path).text
    switch previews[path] {
    case nil: return isOneOfMany ? [FormRemark("", Words.verbatim(name), isCut: true)] : []
    case .problem(let text): return [FormRemark("! ", text, .warning)]
    case .facts(let facts):
      let lines =
        isOneOfMany
        ? [FormRemark("", FilePreviewWords.line(facts, name: name), isCut: true)]
        : [
          FormRemark("", FilePreviewWords.summary(facts)),
          FormRemark(
            "", FilePreviewWords.digest(facts, environment.progress(of: .digestFile(path)))),
        ]
      return lines + warnings(about: path, facts, environment)
    }
  }

  private func warnings(
    about path: String, _ facts: FileFacts, _ environment: Environment
  ) -> [FormRemark] {
    let custody: EvidenceFile.Custody = source == .attach ? .attached : .linked
    var warnings = facts.warnings(name: FileName(path: path).text, custody: custody).map(\.words)
    guard let digest = facts.digest, facts.size > 0 else {
      return warnings.map { FormRemark("! ", $0, .warning) }
    }
    let known = environment.open?.assessment.evidence.first {
      $0.file?.digest == digest && $0.id != original?.id
    }
    if let known { warnings.append(Words.known(known)) }
    let same = files.prefix { $0 != path }.firstIndex { other in
      if case .facts(let facts)? = previews[other] { facts.digest == digest } else { false }
    }
    if let same { warnings.append(Words.sameAs(same + 1)) }
    return warnings.map { FormRemark("! ", $0, .warning) }
  }
}
