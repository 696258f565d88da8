import GHSModel

/// A draft of which a form changes one part.
struct DraftPart: Hashable, Sendable {
  private let product: ProductID
  private let opened: DeclarationContent
  /// Whether the user knows that somebody else has changed the part, and wants to replace that.
  private var isReplacing = false

  /// Takes a draft as it is when a form opens.
  init(_ draft: Declaration) {
    product = draft.product
    opened = draft.content
  }

  /// From now on the part replaces whatever somebody else has made of it.
  mutating func replace() { isReplacing = true }

  /// Saves the draft with a part changed.
  ///
  /// What somebody else has changed beside the part in the meantime is kept. Where it is the part itself, the
  /// draft is expected to be as it was, so that the conflict is found and told.
  func save<Part: Equatable>(
    _ part: WritableKeyPath<DeclarationContent, Part?>, _ value: Part?,
    in environment: Environment
  ) -> Effect {
    let present = environment.declarations?.first {
      $0.product == product && $0.status == .draft
    }?.content
    var before = opened
    if let present, isReplacing || present[keyPath: part] == opened[keyPath: part] {
      before = present
    }
    var after = before
    after[keyPath: part] = value
    return .saveDraft(product, after, expecting: before)
  }
}
