public import GHSModel

/// Something the terminal UI asks the program to do, because it is not pure.
///
/// Every effect for which ``expectsAnswer`` holds is answered by exactly one
/// ``Event/completed(_:_:)`` that repeats the effect. The answer each one expects is named here;
/// ``Answer/failed(_:)`` is possible for all. Those for which ``isLong`` holds are answered while other
/// things go on.
public indirect enum Effect: Hashable, Sendable {
  /// List the products: ``Answer/products(_:)``.
  case loadProducts
  /// Load everything about one product: ``Answer/product(_:)``.
  case openProduct(ProductID)
  /// Load a product again that another program may have changed: ``Answer/changed(_:_:)``.
  case readAnew(ProductID)
  /// Start the assessment of a product against an edition, the newest of the guideline where none is
  /// named: ``Answer/product(_:)``.
  case addProduct(Product, CatalogueEdition? = nil)
  /// Change what is recorded of a product: ``Answer/product(_:)``.
  case updateProduct(Product, expecting: Product)
  /// Record whether the guideline is for a product: ``Answer/product(_:)``.
  case stateScope(
    ProductID, [ScopeQuestion: InterviewAnswer], remarks: String, answeredBy: String,
    expecting: Product)
  /// Record how the safety class of a product was decided: ``Answer/product(_:)``.
  case classify(
    ProductID, [SafetyClassQuestion: InterviewAnswer], reason: String, decidedBy: String,
    expecting: Product)

  /// List the editions a product can be judged against: ``Answer/editions(_:)``.
  case loadEditions
  /// Find out what it would mean to judge a product against another edition:
  /// ``Answer/migration(_:)``. Nothing is changed.
  case previewMigration(ProductID, CatalogueEdition)
  /// Judge a product against another edition from now on: ``Answer/product(_:)``.
  case migrate(ProductID, CatalogueEdition, expecting: Assessment)

  /// Judge requirements, all or none: ``Answer/product(_:)``.
  case judge(ProductID, [RequirementID], Judgement, expecting: [RequirementID: Judgement])
  /// Judge requirements, each in its own way, all or none: ``Answer/product(_:)``.
  case judgeEach(
    ProductID, [RequirementID: Judgement], expecting: [RequirementID: Judgement])
  /// Undo the last change of a product: ``Answer/undone(_:_:)``.
  case undo(ProductID)
  /// Do the last undone change of a product again: ``Answer/undone(_:_:)``.
  case redo(ProductID)

  /// Load the latest entries of a product's journal, or the latest before one of them:
  /// ``Answer/journal(_:)``.
  case loadJournal(ProductID, before: Int? = nil, count: Int = JournalPage.size)
  /// Verify the whole journal of the workspace a product is in: ``Answer/verified(_:isIntact:)``.
  case verifyJournal(ProductID)

  /// Add evidence in one change, reading its files: ``Answer/product(_:)``.
  case addEvidence(ProductID, [EvidenceDraft])
  /// Let evidence support more requirements, in one change: ``Answer/product(_:)``. The evidence is as it
  /// was seen.
  case reuseEvidence(ProductID, [Evidence], for: [RequirementID])
  /// Add evidence of another product, in one change: ``Answer/product(_:)``.
  case copyEvidence([EvidenceID], from: ProductID, to: ProductID, for: [RequirementID])
  /// Load the evidence of all products but one: ``Answer/otherEvidence(_:)``.
  case loadOtherEvidence(ProductID)
  /// Change evidence: ``Answer/product(_:)``.
  case updateEvidence(ProductID, EvidenceID, EvidenceDraft, expecting: Evidence)
  /// Withdraw evidence: ``Answer/product(_:)``.
  case withdrawEvidence(ProductID, EvidenceID)
  /// Read every evidence file again and record what was found: ``Answer/product(_:)``.
  case checkEvidence(ProductID)

  /// Show the file or address of evidence in the system's viewer: ``Answer/opened(_:)``.
  case openEvidence(ProductID, EvidenceID)

  /// Load the declarations of a product: ``Answer/declarations(_:_:)``.
  case loadDeclarations(ProductID)
  /// Save the draft, creating it if there is none: ``Answer/declarations(_:_:)``.
  case saveDraft(ProductID, DeclarationContent, expecting: DeclarationContent?)
  /// Throw the draft away: ``Answer/declarations(_:_:)``.
  case discardDraft(ProductID)
  /// Read every linked file again and name what speaks against issuing: ``Answer/reasons(_:_:)``.
  case findIssueReasons(ProductID, DeclarationContent)
  /// Issue the draft, if it is still the one that was confirmed: ``Answer/declarations(_:_:)``, or ``Answer/reasons(_:_:)`` when refused.
  case issueDeclaration(ProductID, expecting: DeclarationContent)
  /// Start a new draft from an issued declaration: ``Answer/declarations(_:_:)``.
  case reviseDeclaration(ProductID, declaration: Int)
  /// Take an issued declaration back: ``Answer/declarations(_:_:)``.
  case withdrawDeclaration(ProductID, declaration: Int, reason: String)
  /// Record what is known of the registration of a declaration: ``Answer/declarations(_:_:)``.
  case recordRegistration(
    ProductID, declaration: Int, Registration?, expecting: Declaration?)
  /// Find what falls due over all products: ``Answer/reminders(_:)``.
  case loadReminders(within: Int)
  /// Write documents or a package: ``Answer/exported(_:remark:)``, ``Answer/exists(_:)`` when files are in
  /// the way, or ``Answer/movedOn(_:)`` when it needs the user's word.
  case export(ExportRequest)

  /// List a directory for the completion of a path: ``Answer/directory(_:)``. The path is as
  /// typed and ends in `/`, or is empty for the working directory; `~` is the home directory.
  case listDirectory(String)
  /// List a folder to choose files from: ``Answer/folder(_:)``. The path is as for ``listDirectory(_:)``.
  case browse(String)
  /// Say what a file is that may become evidence: ``Answer/inspected(_:)``. The path is as typed.
  case inspectFile(String)
  /// Read the whole of a file that may become evidence, for its digest: ``Answer/inspected(_:)``. The
  /// path is as typed.
  case digestFile(String)
  /// Edit text in the user's editor: ``Answer/text(_:)``.
  case editText(String)

  /// End long work before it is done, or take it out of the queue; it is answered all the same, with
  /// ``Answer/cancelled`` if nothing has come of it.
  case cancelWork(Effect)

  /// Look at a product without opening it: ``Answer/outlook(_:)``.
  case lookAt(ProductID)
  /// Work with the example, made where it is missing: ``Answer/products(_:)``. It is in a workspace of
  /// its own beside the user's and written in the language.
  case openExample(Language)
  /// Work with the user's own workspace again: ``Answer/products(_:)``.
  case closeExample

  /// Remember the language for the next start.
  case setLanguage(Language)
  /// Remember which level a product is to reach; nothing forgets it.
  case setTarget(ProductID, level: Int?)
  /// What an earlier run left behind is in its form again, and no longer has to be kept for it.
  case forgetUnsaved(UnsavedEntries)
  /// Stop as the shell's job control does.
  case suspend
  /// Write the whole screen anew.
  case redraw
  /// End the program.
  case quit

  /// Whether the effect leads to the example, or back from it; nothing for all others.
  var opensExample: Bool? {
    switch self {
    case .openExample: true
    case .closeExample: false
    default: nil
    }
  }

  /// Whether the program answers with ``Event/completed(_:_:)``.
  public var expectsAnswer: Bool {
    switch self {
    case .cancelWork, .setLanguage, .setTarget, .forgetUnsaved, .suspend, .redraw, .quit: false
    default: true
    }
  }
}
