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
      ja: "記録と宣言書の履歴に残ります。\(key: .save) で撤回します。",
      en: "Kept in the journal and with the declaration. \(key: .save) withdraws it.")

    static func warning(_ number: String) -> LocalizedText {
      LocalizedText(
        ja: "適合宣言書\(number)を撤回します。撤回は取り消せません。配付先への連絡も必要です。",
        en: "Declaration \(number) is taken back. This cannot be undone. "
          + "Tell those who received it.")
    }

    static func withdrawn(_ number: String) -> LocalizedText {
      LocalizedText(
        ja: "適合宣言書\(number)を撤回しました。", en: "Withdrew declaration \(number).")
    }
  }
}
