import GHSModel
import GHSStore
import Linear

/// Asks who supplies the product and whether the supplier's declaration was checked.
struct OEMTalk {
  private let talk: Conversation
  private let workspace: Workspace
  private let draft: Declaration

  /// Prepares the questions about a draft.
  init(_ talk: Conversation, _ workspace: Workspace, _ draft: Declaration) {
    self.talk = talk
    self.workspace = workspace
    self.draft = draft
  }

  /// Goes through the facts and saves them together.
  func run() throws {
    let levels = try workspace.evaluation(of: draft.product).catalogue.levelRule.levels.map(\.level)
    var oem = draft.content.oem ?? OEMSupply(supplier: "")
    var isSupplied = draft.content.oem != nil
    func step(_ ask: @escaping () throws -> Void) -> Step { Step(if: { isSupplied }, ask) }
    try talk.fill(
      [
        Step {
          isSupplied = try talk.agrees(
            to: LocalizedText(
              ja: "ほかの会社から供給を受けた製品（OEM）ですか", en: "Does another maker supply the product (OEM)?"),
            help: LocalizedText(
              ja: "供給者の宣言と同じレベルまで、その内容を確認したうえで、自らの責任で宣言できます。",
              en: "You may declare up to the supplier's level, on your own responsibility, after "
                + "checking the supplier's declaration."),
            preset: isSupplied)
        },
        step { oem.supplier = try line(.supplier, oem.supplier, isRequired: true) },
        step { oem.product = try line(.supplierProduct, oem.product) },
        step { oem.declarationNumber = try line(.supplierDeclaration, oem.declarationNumber) },
        step { oem.declaredLevel = try askLevel(oem.declaredLevel, of: levels) },
        step { oem.checkedOn = try talk.date(.supplierCheckedOn, present: oem.checkedOn) },
        step {
          oem.checkRemarks = try talk.prose(
            .supplierCheckRemarks, present: oem.checkRemarks,
            help: LocalizedText(
              ja: "だれが何を見て確認したかです。空のままでもかまいません。",
              en: "Who checked it, and against what. It may stay empty."))
        },
        talk.change {
          var content = draft.content
          content.oem = isSupplied ? oem : nil
          let saved = try workspace.saveDraft(draft.product, content, expecting: draft.content)
          try talk.say(
            ja: "OEM供給の記入を下書きに保存しました。", en: "Saved the OEM supply with the draft.")
          let evaluation = try workspace.evaluation(of: draft.product)
          for advice in IssueGate.advice(against: saved.content, evaluation: evaluation) {
            try talk.say(advice.message)
          }
        },
      ], keptAs: "oem \(draft.product)")
  }

  private func line(
    _ field: InputError.Field, _ present: String, isRequired: Bool = false
  ) throws -> String {
    try talk.line(
      field, present: present, isRequired: isRequired,
      help: LocalizedText(
        ja: "供給者の適合宣言書に書かれているとおりに書きます。", en: "As it stands on the supplier's declaration."))
  }

  private func askLevel(_ present: Int?, of known: [Int]) throws -> Int? {
    let levels = known.map(Optional.some) + [nil]
    return try talk.choose(
      Menu(
        InputError.Field.supplierLevel.label,
        levels.map { level in
          Choice(
            level, ja: level.map { "レベル\($0)" } ?? "分からない",
            en: level.map { "level \($0)" } ?? "not known")
        }, presetPlace: levels.firstIndex(of: present),
        help: LocalizedText(
          ja: "これを超えるレベルは宣言できません。", en: "The claim must not be above it."),
        reading: .inPrompt))
  }
}
