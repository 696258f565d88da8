import GHSModel

extension DeclarationScreen {
  func availability(of command: CommandID, in environment: Environment) -> Availability {
    guard let declarations = declarations(in: environment) else {
      return .when(!Self.needsDeclarations.contains(command), else: Phrases.working)
    }
    let draft = draft(in: environment)
    switch command {
    case .readChosen:
      if isReading { return .unavailable(Words.alreadyReading) }
      return .when(!declarations.isEmpty, else: Words.noDeclaration)
    case .recordRegistration: return .when(!declarations.isEmpty, else: Words.noDeclaration)
    case .issueDraft, .discardDraft, .editSupply, .editApplication:
      return .when(draft != nil, else: Words.noDraft)
    case .reviseDeclaration:
      guard draft == nil else { return .unavailable(Words.draftExists) }
      return .when(!declarations.isEmpty, else: Words.nothingToRevise)
    case .withdrawDeclaration:
      guard inForce(in: environment) != nil else { return .unavailable(Words.noneInForce) }
      return .when(chosen(in: environment)?.status == .issued, else: Words.chosenNotInForce)
    case .editDraft:
      return .when(
        draft != nil || inForce(in: environment) == nil, else: Words.reviseInstead)
    default: return .available
    }
  }

  private static let needsDeclarations: Set<CommandID> = [
    .readChosen, .editDraft, .issueDraft, .exportDocuments, .reviseDeclaration,
    .withdrawDeclaration, .discardDraft, .editSupply, .editApplication, .recordRegistration,
  ]

  /// Runs a command that changes or exports declarations.
  mutating func act(_ command: CommandID, in environment: Environment) -> [Reaction] {
    guard let open = open(in: environment) else { return [] }
    switch command {
    case .editDraft:
      return [.push(DeclarationForm(open, draft: draft(in: environment)))]
    case .editSupply:
      return draft(in: environment).map { [.push(OEMForm(open, draft: $0))] } ?? []
    case .editApplication:
      return draft(in: environment).map { [.push(ApplicationDetailsForm($0))] } ?? []
    case .recordRegistration:
      return chosen(in: environment).map { [.push(RegistrationForm($0))] } ?? []
    case .issueDraft:
      guard let draft = draft(in: environment) else { return [] }
      return [.effect(.findIssueReasons(product, draft.content))]
    case .discardDraft:
      return [
        .push(
          ChoiceDialog.confirm(
            Words.askToDiscard, yes: Words.yesDiscard, no: Words.noKeep,
            reactions: [.effect(.discardDraft(product))]))
      ]
    case .reviseDeclaration:
      return [.push(RevisionScreen(product: product))]
    case .withdrawDeclaration:
      return inForce(in: environment).map { [.push(WithdrawalForm($0))] } ?? []
    case .exportDocuments:
      return [
        .push(ExportForm(product, chosen(in: environment), language: environment.language))
      ]
    default: return []
    }
  }

  mutating func receive(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    switch (effect, answer) {
    case (.findIssueReasons(product, let content), .reasons(let reasons, _)):
      return settle(reasons, against: content, in: environment)
    case (.issueDeclaration(product, _), .reasons(let reasons, _)):
      guard let draft = draft(in: environment) else { return [] }
      return refuse(reasons, against: draft.content, in: environment)
    case (.issueDeclaration(product, _), .declarations):
      refusal = nil
      choose(.issued, in: environment)
      let number = inForce(in: environment)?.content.number ?? ""
      return [.report(.notice(Words.issued(number)))]
    case (.saveDraft(product, _, _), .declarations):
      choose(.draft, in: environment)
      return nil
    case (.reviseDeclaration(product, _), .declarations):
      choose(.draft, in: environment)
      return act(.editDraft, in: environment)
    case (.discardDraft(product), .declarations):
      choose(.issued, in: environment)
      stopReading()
      return [.report(.notice(Words.discarded))]
    case (.undo(product), .undone), (.redo(product), .undone):
      return [.effect(.loadDeclarations(product))]
    case (.export(let request), .exported(let paths, _)) where request.product == product:
      written = Written(declaration: request.declaration, paths: paths)
      return nil
    default: return nil
    }
  }

  /// Shows what speaks against issuing, or asks whether to issue.
  private mutating func settle(
    _ reasons: [Finding], against content: DeclarationContent, in environment: Environment
  ) -> [Reaction] {
    guard reasons.isEmpty, let open = open(in: environment) else {
      return refuse(reasons, against: content, in: environment)
    }
    refusal = nil
    let question = ChoiceDialog.confirm(
      Words.askToIssue(
        content, of: open, superseding: inForce(in: environment), on: environment.today),
      yes: Words.yesIssue, no: Words.noNotYet,
      reactions: [.effect(.issueDeclaration(product, expecting: content))])
    return [.push(question)]
  }

  private mutating func refuse(
    _ reasons: [Finding], against content: DeclarationContent, in environment: Environment
  ) -> [Reaction] {
    refusal = Refusal(content: content, reasons: reasons)
    choose(.draft, in: environment)
    return [.report(.notice(Words.refused(reasons.count)))]
  }
}
