import GHSModel
import TUI

extension Effect {
  /// The product an effect is about, if it is about one.
  var product: ProductID? {
    switch self {
    case .openProduct(let id), .readAnew(let id), .judge(let id, _, _, _),
      .judgeEach(let id, _, _), .addEvidence(let id, _),
      .reuseEvidence(let id, _, _), .copyEvidence(_, _, let id, _), .loadOtherEvidence(let id),
      .updateEvidence(let id, _, _, _), .lookAt(let id), .setTarget(let id, _),
      .withdrawEvidence(let id, _), .checkEvidence(let id), .openEvidence(let id, _),
      .undo(let id), .redo(let id), .loadJournal(let id, _, _), .verifyJournal(let id),
      .loadDeclarations(let id), .saveDraft(let id, _, _), .discardDraft(let id),
      .findIssueReasons(let id, _), .issueDeclaration(let id, _), .reviseDeclaration(let id, _),
      .withdrawDeclaration(let id, _, _), .recordRegistration(let id, _, _, _),
      .stateScope(let id, _, _, _, _),
      .classify(let id, _, _, _, _), .previewMigration(let id, _), .migrate(let id, _, _):
      id
    case .addProduct(let product, _), .updateProduct(let product, _): product.id
    case .export(let request): request.product
    case .cancelWork(let effect): effect.product
    case .loadProducts, .loadEditions, .loadReminders, .listDirectory, .browse, .inspectFile,
      .digestFile,
      .editText, .setLanguage, .openExample, .closeExample, .forgetUnsaved, .suspend, .redraw,
      .quit:
      nil
    }
  }
}
