import GHSModel
import GRDB

extension Database {
  /// Reads what a change touches, as it now is.
  func entities(_ touched: Touched, of product: ProductID) throws -> Entities {
    var entities = Entities()
    if touched.product { entities.product = try assessedProduct(product) }
    if !touched.judgements.isEmpty {
      entities.judgements = try judgements(of: product)
        .filter { touched.judgements.contains($0.key) }
    }
    if !touched.evidence.isEmpty {
      entities.evidence = try evidence(of: product).filter { touched.evidence.contains($0.id) }
    }
    if !touched.declarations.isEmpty {
      entities.declarations = try declarationStates(of: product)
        .filter { touched.declarations.contains($0.id) }
    }
    return entities
  }

  /// Makes what one side of a change says out of what the other side says.
  func write(_ after: Entities, over before: Entities, of product: ProductID) throws {
    if let assessed = after.product, assessed != before.product {
      try write(assessed)
    }
    try write(after.judgements ?? [:], over: before.judgements ?? [:], of: product)
    try write(after.evidence ?? [], over: before.evidence ?? [], of: product)
    try write(after.declarations ?? [], over: before.declarations ?? [], of: product)
  }

  private func write(
    _ after: [RequirementID: Judgement], over before: [RequirementID: Judgement],
    of product: ProductID
  ) throws {
    for (requirement, judgement) in after where before[requirement] != judgement {
      try write(judgement, of: requirement, product)
    }
    for requirement in before.keys where after[requirement] == nil {
      try removeJudgement(of: requirement, product)
    }
  }

  private func write(
    _ after: [Evidence], over before: [Evidence], of product: ProductID
  ) throws {
    for evidence in before where !after.contains(where: { $0.id == evidence.id }) {
      try removeEvidence(evidence.id, of: product)
    }
    let former = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for evidence in after where evidence != former[evidence.id] {
      if let former = former[evidence.id], evidence.isSame(as: former) {
        try writeFileState(of: evidence, of: product)
      } else {
        try write(evidence, of: product)
      }
    }
  }

  private func write(
    _ after: [Entities.DeclarationState], over before: [Entities.DeclarationState],
    of product: ProductID
  ) throws {
    for declaration in before where !after.contains(where: { $0.id == declaration.id }) {
      try removeDraft(declaration.id, of: product)
    }
    // An older declaration gives way before a newer one takes its place.
    for declaration in after where !before.contains(declaration) {
      try write(declaration, of: product)
    }
  }
}
