/// The stable name of a command.
enum CommandID: String, Hashable, Sendable, CaseIterable {
  // Everywhere
  case help, palette, switchLanguage, suspend, redraw, quit, back
  // Moving in a list or a text
  case up, down, pageUp, pageDown, first, last
  // Products
  case openProduct, addProduct, editProduct, answerScope, classify, showOnlyRisks, showFacts
  // One assessment
  case judgeConforming, judgeNonconforming, judgeNotApplicable, clearJudgement
  case nextUnanswered, previousUnanswered, nextRequirement, previousRequirement
  case nextCategory, previousCategory, readRequirement
  case followRelated, returnToPrevious
  case search, searchAccept, searchCancel, searchNext, searchPrevious, nextMatch, previousMatch
  case showFilter, clearFilter, filterAccept, filterCancel
  case filterToggle, filterUp, filterDown, filterLeft, filterRight
  case addEvidence, addCertificate, showEvidence, checkEvidence, showLevel, showDeclaration
  case showJournal
  case showEditions, previewEdition, migrate
  case mark, markAll, copyEvidence, repeatLast
  // Evidence and declarations
  case readChosen, newEvidence, editEvidence, withdrawEvidence, openEvidence, showWholeList
  case editDraft, issueDraft, exportDocuments, reviseDeclaration, withdrawDeclaration, discardDraft
  case editApplication, editSupply, recordRegistration
  case beginRevision
  // What falls due
  case showReminders, openReminder
  // Level
  case goToRequirement
  // Guidance
  case startGuided, chooseTarget, nextStep, previousStep, openExample
  // Journal
  case verifyJournal
  // Interviews
  case answerYes, answerNo, answerNotKnown, keepAnswer, previousQuestion, leaveInterview
  case recordAnswers
  // Forms
  case save, cancelForm, nextField, previousField, editExternally, readGuide, pickFiles
  // Using evidence again
  case reuseEvidence, useFound, cancelReuse
  // Choosing files
  case openOrTake, takeMarked, markFile, markAllFiles, openFolder, parentFolder, closePicker
  // Choices
  case choose, nextOption, previousOption
  // Looking for a command
  case runFound, stopFinding, filterHelp
  // Undo
  case undo, redo
}
