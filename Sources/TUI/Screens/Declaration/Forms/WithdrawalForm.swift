import GHSModel

/// Asks why a declaration is taken back.
struct WithdrawalForm: FormScreen {
  /// The fields.
  enum Name: Hashable, Sendable {
    case reason
  }

  var form = Form<Name>([
    FormField(
      .reason, Words.reason, .prose(rows: 4), isRequired: true, note: Words.reasonNote)
  ])
  var saving: Effect?
  private let declaration: Declaration
  /// What is asked for once the user has agreed.
  private var wanted: Effect?

  /// Creates the form for a declaration in force.
  init(_ declaration: Declaration) {
    self.declaration = declaration
  }

  func place(in environment: Environment) -> String? {
    "withdrawal \(declaration.product) \(declaration.id)"
  }

  func title(in environment: Environment) -> String { environment(Words.title) }

  func header(in environment: Environment) -> RichText {
    var text = RichText()
    text.paragraph(environment(Words.warning(declaration.content.number)))
    return text
  }

  mutating func save(in environment: Environment) -> Effect? {
    do {
      let reason = try FieldText.prose(
        form[text: .reason], .withdrawalReason, required: true)
      return .withdrawDeclaration(
        declaration.product, declaration: declaration.id, reason: reason)
    } catch {
      form.report([.reason: error.formMessage])
      return nil
    }
  }

  /// It cannot be undone, so that it is asked once more.
  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    guard command == .save, saving == nil else { return performForm(command, in: environment) }
    guard let effect = save(in: environment) else { return [] }
    wanted = effect
    let product = environment.open?.product
    let name = product.map { "\($0.name) \($0.version)" } ?? declaration.product.rawValue
    return [
      .push(
        ChoiceDialog.confirm(
          Words.ask(declaration.content.number, of: name), yes: Words.yes, no: Words.no,
          reactions: [.effect(effect)]))
    ]
  }

  mutating func receive(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    if effect == wanted {
      saving = effect
      wanted = nil
    }
    return receiveForm(answer, to: effect, in: environment)
  }

  func name(of field: InputError.Field) -> Name? {
    field == .withdrawalReason ? .reason : nil
  }

  func saved(_ answer: Answer, in environment: Environment) -> [Reaction] {
    [.close, .report(.notice(Words.withdrawn(declaration.content.number)))]
  }

  /// The words of the form.
  enum Words {
    static let title = LocalizedText(ja: "宣言書の撤回", en: "Withdraw the declaration")
    static let reason = LocalizedText(ja: "撤回の理由", en: "Reason")
    static let reasonNote = LocalizedText(
      ja: "記録と宣言書の履歴に残ります。\(key: .save) を押すと、もう一度確認します。",
      en: "Kept in the journal and with the declaration. \(key: .save) asks once more.")

    static func warning(_ number: String) -> LocalizedText {
      LocalizedText(
        ja: "適合宣言書\(number)を撤回します。撤回は取り消せません。配付先への連絡も必要です。",
        en: "Declaration \(number) will be withdrawn. This cannot be undone. "
          + "Tell those who received it.")
    }

    static let yes = LocalizedText(ja: "撤回する", en: "Withdraw it")
    static let no = LocalizedText(ja: "撤回しない", en: "Leave it in force")

    static func ask(_ number: String, of product: String) -> LocalizedText {
      LocalizedText(
        ja: "「\(product)」の適合宣言書\(number)を撤回しますか。撤回は取り消せません。",
        en: "Withdraw declaration \(number) of “\(product)”? This cannot be undone.")
    }

    static func withdrawn(_ number: String) -> LocalizedText {
      LocalizedText(
        ja: "適合宣言書\(number)を撤回しました。", en: "Withdrew declaration \(number).")
    }
  }
}
