import Foundation
import GHSModel
import GHSStore
import TUI

extension EffectPerformer {
  /// Performs the effects on evidence.
  func performOnEvidence(_ effect: Effect) throws -> Answer? {
    switch effect {
    case .addEvidence(let id, let drafts):
      try workspace().addEvidence(id, drafts.withExpandedPaths)
      return .product(try snapshot(id))
    case .reuseEvidence(let id, let evidence, let requirements):
      try workspace().reuseEvidence(
        id, evidence.map(\.id), for: requirements, expecting: evidence)
      return .product(try snapshot(id))
    case .copyEvidence(let evidence, let source, let id, let requirements):
      try workspace().copyEvidence(evidence, from: source, to: id, for: requirements)
      return .product(try snapshot(id))
    case .loadOtherEvidence(let id):
      return .otherEvidence(
        try workspace().evidence(ofOthersThan: id).map {
          OtherEvidence(product: $0.product, evidence: $0.evidence)
        })
    case .updateEvidence(let id, let evidence, let draft, let expected):
      try workspace().updateEvidence(id, evidence, draft.withExpandedPath, expecting: expected)
      return .product(try snapshot(id))
    case .withdrawEvidence(let id, let evidence):
      try workspace().withdrawEvidence(id, evidence)
      return .product(try snapshot(id))
    default: return nil
    }
  }

  /// Performs the effects on declarations.
  func performOnDeclaration(_ effect: Effect) throws -> Answer? {
    switch effect {
    case .loadDeclarations(let id): return try declarations(id)
    case .saveDraft(let id, let content, let expected):
      try workspace().saveDraft(id, content, expecting: expected)
      return try declarations(id)
    case .discardDraft(let id):
      try workspace().discardDraft(id)
      return try declarations(id)
    case .reviseDeclaration(let id, _):
      try workspace().revise(id)
      return try declarations(id)
    case .withdrawDeclaration(let id, _, let reason):
      try workspace().withdraw(id, reason: reason)
      return try declarations(id)
    case .recordRegistration(let id, let declaration, let registration, let expected):
      try workspace().recordRegistration(
        id, declaration: declaration, registration, expecting: expected)
      return try declarations(id)
    default: return nil
    }
  }

  /// What can be said of a file that may become evidence.
  func inspect(_ path: String) throws -> FileFacts {
    try workspace().inspect(path)
  }

  func declarations(_ id: ProductID) throws -> Answer {
    .declarations(try workspace().declarations(of: id), try snapshot(id))
  }
}

extension [EvidenceDraft] {
  /// The drafts with `~` in their paths replaced.
  var withExpandedPaths: [EvidenceDraft] { map(\.withExpandedPath) }
}

extension EvidenceDraft {
  /// The draft with `~` in its path replaced, as a shell would have done.
  var withExpandedPath: EvidenceDraft {
    guard case .file(let path, let custody) = source else { return self }
    var draft = self
    draft.source = .file(path: path.expandingTilde, custody: custody)
    return draft
  }
}

extension String {
  /// The path with a leading `~` replaced by the home directory, as the shell that set `HOME` would.
  var expandingTilde: String {
    guard self == "~" || hasPrefix("~/") else { return self }
    return (Environment.current().value("HOME") ?? NSHomeDirectory()) + dropFirst()
  }
}
