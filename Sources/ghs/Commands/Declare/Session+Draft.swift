import GHSModel
import GHSStore

extension Session {
  /// Changes the draft of a product's declaration, begins one where there is none, and says so.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - change: Gets the content to change, and the catalogue of the product.
  /// - Throws: What the change throws, and faults of the workspace.
  func changeDraft(
    of product: ProductID, _ change: (inout DeclarationContent, Catalogue) throws -> Void
  ) throws {
    let before = try workspace.declarations(of: product).first { $0.status == .draft }?.content
    let evaluation = try workspace.evaluation(of: product)
    var content = before ?? DeclarationContent()
    try change(&content, evaluation.catalogue)
    let draft = try workspace.saveDraft(product, content, expecting: before)
    confirm(ja: "下書きを保存しました。", en: "Saved the draft.")
    if let inForce = try numberInForce(of: product) {
      confirm(
        ja: "発行すると、発行済みの適合宣言書\(inForce)は失効します。",
        en: "Issuing it will supersede declaration \(inForce).")
    }
    advise(on: draft.content, evaluation)
    if json { try Output.json(draft) }
  }

  /// Says what an issuer should know of a content, and what stands in no way.
  func advise(on content: DeclarationContent, _ evaluation: Evaluation) {
    for advice in IssueGate.advice(against: content, evaluation: evaluation) {
      Output.diagnostic("[\(advice.severity.name[language])] \(advice.message[language])")
    }
  }

  /// The number of the declaration in force; nothing when none is.
  func numberInForce(of product: ProductID) throws -> String? {
    try workspace.declarations(of: product).first { $0.status == .issued }?.content.number
  }
}
