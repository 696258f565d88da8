import GHSModel

/// Work that goes on while the user does other things: an ``Effect`` that takes long.
///
/// The first in ``Environment/works`` is being done, the others wait for it.
struct Work: Hashable, Sendable {
  /// What the program was asked for.
  let effect: Effect
  /// How many screens stood one on the other when it was asked for.
  let depth: Int
  /// How far it has come; nothing before it has lasted long enough to be worth a line.
  var progress: WorkProgress?
  /// Whether the user no longer wants it.
  var isStopping = false
}

extension Effect {
  /// Whether it may take long, so that it is done while the user goes on working.
  ///
  /// The program answers it as any other effect, or with ``Answer/cancelled`` after
  /// ``cancelWork(_:)``, and sends ``Event/progressed(_:_:)`` before when it does take long.
  public var isLong: Bool {
    switch self {
    case .addEvidence(_, let drafts): drafts.contains(where: \.isFile)
    case .updateEvidence(_, _, let draft, _): draft.isFile
    case .checkEvidence, .openEvidence, .findIssueReasons, .issueDeclaration, .export,
      .verifyJournal, .digestFile:
      true
    default: false
    }
  }

  /// Whether it only finds out what is shown beside what the user does.
  ///
  /// Nobody waits for it: it ends as soon as nobody looks, and keeps nobody from leaving.
  public var isPreview: Bool {
    if case .digestFile = self { true } else { false }
  }
}

extension EvidenceDraft {
  /// Whether its content is a file, which has to be read.
  fileprivate var isFile: Bool {
    if case .file = source { true } else { false }
  }
}
