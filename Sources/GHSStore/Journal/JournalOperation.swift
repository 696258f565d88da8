/// What a journal entry says was done.
public enum JournalOperation: String, Sendable, CaseIterable {
  /// A catalogue was pinned.
  case cataloguePin = "catalogue-pin"
  /// A product was taken over to another catalogue.
  case catalogueMigrate = "catalogue-migrate"
  /// A product was added.
  case productAdd = "product-add"
  /// The facts of a product were changed.
  case productUpdate = "product-update"
  /// Whether the guideline is for a product was answered.
  case productScope = "product-scope"
  /// The safety class of a product was decided.
  case productClassify = "product-classify"
  /// Requirements were judged.
  case judge
  /// Evidence was added.
  case evidenceAdd = "evidence-add"
  /// Evidence was changed.
  case evidenceUpdate = "evidence-update"
  /// Evidence was withdrawn.
  case evidenceWithdraw = "evidence-withdraw"
  /// A check of the files found other states than before.
  case evidenceCheck = "evidence-check"
  /// A draft of a declaration was written or changed.
  case declarationDraft = "declaration-draft"
  /// A draft of a declaration was discarded.
  case declarationDiscard = "declaration-discard"
  /// A declaration was issued.
  case declarationIssue = "declaration-issue"
  /// A draft was made from an earlier declaration.
  case declarationRevise = "declaration-revise"
  /// A declaration was withdrawn.
  case declarationWithdraw = "declaration-withdraw"
  /// What is known of the registration of a declaration was recorded.
  case declarationRegistration = "declaration-registration"
  /// A change was undone.
  case undo
  /// An undone change was done again.
  case redo

  /// How undo treats the operation.
  enum Reversal {
    /// Undo reverts it.
    case revertible
    /// Undo looks past it: it records what was found, not what somebody wanted.
    case transparent
    /// Undo stops at it and says so.
    case final
    /// The history of the product begins with it.
    case origin
  }

  /// How undo treats the operation.
  ///
  /// A declaration that was issued or withdrawn has left the house, and is superseded or withdrawn,
  /// never undone. What was done before it stays as it is too.
  var reversal: Reversal {
    switch self {
    case .catalogueMigrate, .productUpdate, .productScope, .productClassify, .judge, .evidenceAdd,
      .evidenceUpdate, .evidenceWithdraw, .declarationDraft, .declarationDiscard,
      .declarationRevise, .declarationRegistration, .undo, .redo:
      .revertible
    case .evidenceCheck: .transparent
    case .declarationIssue, .declarationWithdraw: .final
    case .cataloguePin, .productAdd: .origin
    }
  }
}
