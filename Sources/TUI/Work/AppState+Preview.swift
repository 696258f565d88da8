import GHSModel

extension AppState {
  /// The preview to begin, when nothing else is being done.
  var previewAtRest: Effect? {
    environment.works.isEmpty ? top.preview(in: environment) : nil
  }

  /// Ends the previews nobody looks at any more.
  mutating func stopUnwantedPreviews() -> [Effect] {
    guard environment.works.contains(where: \.effect.isPreview) else { return [] }
    let wanted = top.preview(in: environment)
    return environment.works.map(\.effect).filter { $0.isPreview && $0 != wanted }
      .flatMap { stop($0) }
  }

  /// Ends every preview, so that what the user has asked for need not wait for it.
  mutating func stopPreviews() -> [Effect] {
    environment.works.map(\.effect).filter(\.isPreview).flatMap { stop($0) }
  }
}

extension Environment {
  /// The work that was asked for and somebody waits for, the first being done.
  var awaitedWorks: [Work] { works.filter { !$0.effect.isPreview } }

  /// How far a preview has come; nothing while it has not begun.
  func progress(of effect: Effect) -> WorkProgress? {
    works.first { $0.effect == effect }?.progress
  }
}
