// swift-format-ignore-file: NeverForceUnwrap
// The values are written here, and a test that cannot make them has to stop.

import GHSModel
import GHSStore
import Testing

/// One change of a product that a person can make and undo.
enum RandomChange {
  /// Makes a random change; a change that the workspace refuses in its present state is none.
  static func make(
    in workspace: Workspace, _ product: ProductID, folder: TemporaryFolder,
    using generator: inout SeededGenerator
  ) throws {
    let requirements = Sample.catalogue.requirements.map(\.id)
    let chosen = Array(
      requirements.shuffled(using: &generator).prefix(.random(in: 1...5, using: &generator)))
    let evidence = try workspace.assessment(of: product).evidence
    let dates = [nil, "2026-11-20", "2026-11-22", "2026-11-25"].map {
      $0.flatMap { CalendarDate($0) }
    }
    let word = "語\(Int.random(in: 0...999, using: &generator))"
    switch Int.random(in: 0..<15, using: &generator) {
    case 0:
      var changed = try workspace.assessment(of: product).product
      changed.name = word
      if changed.classification == nil {
        changed.safetyClass = SafetyClass.allCases.randomElement(using: &generator)
      }
      try workspace.update(changed)
    case 1...4:
      let outcome = Judgement.Outcome.allCases.randomElement(using: &generator)!
      let action = Bool.random(using: &generator) ? Action(description: word) : nil
      try workspace.judge(
        product, chosen,
        as: Judgement(
          outcome: outcome, rationale: Bool.random(using: &generator) ? word : "", action: action))
    case 5...6:
      let path = try folder.write(word, to: word)
      let sources: [EvidenceDraft.Source] = [
        .none, .url("https://example.com/\(word)"), .file(path: path, custody: .linked),
        .file(path: path, custody: .attached),
      ]
      let expiry = dates.randomElement(using: &generator)!
      let effective = dates.randomElement(using: &generator)!.flatMap {
        $0 <= expiry ?? $0 ? $0 : nil
      }
      try workspace.addEvidence(
        product,
        EvidenceDraft(
          title: word, effectiveDate: effective, expiryDate: expiry,
          source: sources.randomElement(using: &generator)!,
          certificate: Bool.random(using: &generator) ? Sample.certificate : nil,
          keeping: Bool.random(using: &generator) ? Sample.keeping : nil,
          requirements: chosen))
    case 7:
      guard let item = evidence.randomElement(using: &generator) else { return }
      var draft = EvidenceDraft(item)
      draft.section = word
      draft.certificate = Bool.random(using: &generator) ? Sample.certificate : nil
      draft.keeping = Bool.random(using: &generator) ? Sample.keeping : nil
      draft.requirements = chosen
      try workspace.updateEvidence(product, item.id, draft)
    case 8:
      guard let item = evidence.randomElement(using: &generator) else { return }
      try workspace.withdrawEvidence(product, item.id)
    case 9:
      if Bool.random(using: &generator), case .file(let file)? = evidence.last?.content {
        try folder.write("別の内容", to: String(file.path.split(separator: "/").last!))
      }
      try workspace.checkEvidence(product)
    case 10:
      var content = Bool.random(using: &generator) ? Sample.fullDeclaration : DeclarationContent()
      content.number = word
      try workspace.saveDraft(product, content)
    case 11:
      try workspace.stateScope(
        of: product, answers: answers(using: &generator), remarks: word)
    case 12:
      try workspace.classify(product, answers: answers(using: &generator), reason: word)
    case 13:
      guard let declaration = try workspace.declarations(of: product).last else { return }
      try workspace.recordRegistration(
        product, declaration: declaration.id,
        Bool.random(using: &generator) ? Registration(number: word) : nil)
    default:
      guard try workspace.declarations(of: product).last?.status == .draft else { return }
      try workspace.discardDraft(product)
    }
  }

  private static func answers<Question: InterviewQuestion>(
    using generator: inout SeededGenerator
  ) -> [Question: InterviewAnswer] {
    var answers: [Question: InterviewAnswer] = [:]
    for question in Question.allCases {
      answers[question] = InterviewAnswer.allCases.randomElement(using: &generator)
    }
    return answers
  }
}
