import GHSModel

/// Records what is known of the registration of a declaration.
struct RegistrationForm: FormScreen {
  /// The fields.
  enum Name: Hashable, Sendable {
    case number, permitDate, renewals, endDate, endReason
  }

  var form: Form<Name>
  var saving: Effect?
  /// The declaration as it was when the form was opened; nothing once the user has been told that
  /// somebody else has recorded another registration.
  private var expected: Declaration?
  private let declaration: Declaration

  /// Creates the form for a declaration.
  init(_ declaration: Declaration) {
    self.declaration = declaration
    expected = declaration
    let registration = declaration.registration
    let renewals = (registration?.renewals ?? []).map(\.description).joined(separator: " ")
    form = Form([
      FormField(
        .number, Words.number, .line(registration?.number ?? ""), note: Words.numberNote),
      FormField(
        .permitDate, Words.permitDate, .date(registration?.permitDate),
        note: Words.permitDateNote),
      FormField(.renewals, Words.renewals, .line(renewals), note: Words.renewalsNote),
      FormField(
        .endDate, Words.endDate, .date(registration?.end?.date), note: Words.endDateNote),
      FormField(
        .endReason, Words.endReason, .prose(registration?.end?.reason ?? "", rows: 2)),
    ])
  }

  func title(in environment: Environment) -> String { environment(Words.title) }

  func header(in environment: Environment) -> RichText {
    var text = RichText()
    text.paragraph(environment(Words.nature))
    return text
  }

  mutating func save(in environment: Environment) -> Effect? {
    let entries = RegistrationEntry(form)
    guard entries.problems.isEmpty else {
      form.report(entries.problems)
      return nil
    }
    do {
      let registration = try entries.registration?.checked()
      return .recordRegistration(
        declaration.product, declaration: declaration.id, registration, expecting: expected)
    } catch {
      form.report([error.field.flatMap(name) ?? .number: error.formMessage])
      return nil
    }
  }

  mutating func rebase(in environment: Environment) { expected = nil }

  func saved(_ answer: Answer, in environment: Environment) -> [Reaction] {
    let isRecorded = RegistrationEntry(form).registration != nil
    return [.close, .report(.notice(isRecorded ? Words.saved : Words.cleared))]
  }

  func name(of field: InputError.Field) -> Name? {
    switch field {
    case .registrationNumber: .number
    case .registrationPermitDate: .permitDate
    case .registrationRenewal: .renewals
    case .registrationEndDate: .endDate
    case .registrationEndReason: .endReason
    default: nil
    }
  }

  /// The words of the form.
  enum Words {
    static let title = LocalizedText(ja: "過去の登録の記録", en: "Past registration")
    static let nature = LocalizedText(
      ja: "GHSマーク制度は終了しており、今から登録することはできません。過去に登録していた場合に、その記録を残します。"
        + "すべて空欄にすると記録を消します。",
      en: "The mark scheme has ended; nothing can be registered today. This keeps the record of a "
        + "registration there was. Leave everything empty to take the record away.")
    static let closed = LocalizedText(
      ja: "GHSマーク制度は終了しています。これは過去の登録の記録です。",
      en: "The mark scheme has ended. This is the record of a past registration.")
    static let number = LocalizedText(ja: "登録番号", en: "Number")
    static let numberNote = LocalizedText(
      ja: "マーク使用許可証に書かれている番号。", en: "As it stands on the permit to use the mark.")
    static let permitDate = LocalizedText(ja: "許可証発行日", en: "Permit")
    static let permitDateNote = LocalizedText(
      ja: "GHSマーク使用許可証が発行された日。", en: "The day on which the permit was issued.")
    static let renewals = LocalizedText(ja: "更新日", en: "Renewed on")
    static let renewalsNote = LocalizedText(
      ja: "更新した日を、空白で区切って入力します（例：2017-02-20 2018-02-20）。",
      en: "The days of renewal, separated by spaces (2017-02-20 2018-02-20).")
    static let endDate = LocalizedText(ja: "終了日", en: "Ended on")
    static let endDateNote = LocalizedText(
      ja: "登録が終わった日。分からなければ空欄のままにします。", en: "When it ended; empty if not known.")
    static let endReason = LocalizedText(ja: "終了の理由", en: "Reason")
    static let saved = LocalizedText(
      ja: "過去の登録の記録を保存しました。", en: "Recorded the past registration.")
    static let cleared = LocalizedText(
      ja: "登録の記録はありません。", en: "No registration is recorded.")
  }
}
