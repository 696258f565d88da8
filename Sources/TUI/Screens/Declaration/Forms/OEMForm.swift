import GHSModel

/// States in the draft who supplies the product, and that the supplier's declaration was checked.
struct OEMForm: FormScreen {
  /// The fields.
  enum Name: Hashable, Sendable {
    case supplier, product, declarationNumber, level, checkedOn, remarks
  }

  var form: Form<Name>
  var saving: Effect?
  private var draft: DraftPart
  private let levels: [Int]

  /// Creates the form for a draft.
  init(_ open: OpenProduct, draft: Declaration) {
    self.draft = DraftPart(draft)
    levels = open.catalogue.levelRule.levels.map(\.level)
    let oem = draft.content.oem ?? OEMSupply(supplier: "")
    let level = oem.declaredLevel.flatMap(levels.firstIndex).map { $0 + 1 } ?? 0
    form = Form([
      FormField(.supplier, Words.supplier, .line(oem.supplier), note: Words.supplierNote),
      FormField(.product, Words.product, .line(oem.product)),
      FormField(
        .declarationNumber, Words.declarationNumber, .line(oem.declarationNumber),
        note: Words.declarationNumberNote),
      FormField(
        .level, Words.level,
        .choice(
          [Words.noLevel] + levels.map { LocalizedText(ja: "\($0)", en: "\($0)") },
          selection: level),
        note: Words.levelNote),
      FormField(.checkedOn, Words.checkedOn, .date(oem.checkedOn), note: Words.checkedOnNote),
      FormField(
        .remarks, Words.remarks, .prose(oem.checkRemarks, rows: 3), note: Words.remarksNote),
    ])
  }

  func title(in environment: Environment) -> String { environment(Words.title) }

  func header(in environment: Environment) -> RichText {
    var text = RichText()
    text.paragraph(environment(Words.nature))
    return text
  }

  /// What the fields say; nothing when all of them are empty.
  private var supply: OEMSupply? {
    var oem = OEMSupply(supplier: form[text: .supplier])
    oem.product = form[text: .product]
    oem.declarationNumber = form[text: .declarationNumber]
    let level = form[selection: .level] - 1
    oem.declaredLevel = levels.indices.contains(level) ? levels[level] : nil
    oem.checkedOn = CalendarDate(entered: form[text: .checkedOn])
    oem.checkRemarks = form[text: .remarks]
    let isEmpty = [oem.supplier, oem.product, oem.declarationNumber, oem.checkRemarks]
      .allSatisfy(\.isBlank)
    return isEmpty && oem.declaredLevel == nil && oem.checkedOn == nil ? nil : oem
  }

  mutating func save(in environment: Environment) -> Effect? {
    if !form[text: .checkedOn].isBlank, CalendarDate(entered: form[text: .checkedOn]) == nil {
      form.report([.checkedOn: FormMessages.date])
      return nil
    }
    do {
      let checked = try supply?.checked()
      return draft.save(\.oem, checked, in: environment)
    } catch {
      form.report([error.field.flatMap(name) ?? .supplier: error.formMessage])
      return nil
    }
  }

  mutating func rebase(in environment: Environment) { draft.replace() }

  func saved(_ answer: Answer, in environment: Environment) -> [Reaction] {
    [.close, .report(.notice(supply == nil ? Words.cleared : Words.saved))]
  }

  func name(of field: InputError.Field) -> Name? {
    switch field {
    case .supplier: .supplier
    case .supplierProduct: .product
    case .supplierDeclaration: .declarationNumber
    case .supplierLevel: .level
    case .supplierCheckedOn: .checkedOn
    case .supplierCheckRemarks: .remarks
    default: nil
    }
  }

  /// The words of the form.
  enum Words {
    static let title = LocalizedText(ja: "OEM供給", en: "OEM supply")
    static let nature = LocalizedText(
      ja: "供給を受けた製品は、供給者の宣言と同じレベルまで、その内容を確認したうえで、自らの責任で宣言できます。"
        + "該当しなければ、すべて空欄にします。",
      en:
        "A product that another maker supplies can be declared up to the supplier's level, on your "
        + "own responsibility, after checking the supplier's declaration. Otherwise leave it empty."
    )
    static let supplier = LocalizedText(ja: "供給者", en: "Supplier")
    static let supplierNote = LocalizedText(
      ja: "製品を開発し、適合を宣言している会社。", en: "Who makes the product and has declared it.")
    static let product = LocalizedText(ja: "供給者製品名", en: "Its product")
    static let declarationNumber = LocalizedText(ja: "供給者の番号", en: "Its number")
    static let declarationNumberNote = LocalizedText(
      ja: "供給者の適合宣言書の番号又は登録番号。", en: "The number of the supplier's declaration.")
    static let level = LocalizedText(ja: "供給者レベル", en: "Its level")
    static let levelNote = LocalizedText(
      ja: "←→ で選びます。これを超えるレベルは宣言できません。", en: "←→ choose. The claim must not be above it.")
    static let noLevel = LocalizedText(ja: "未記入", en: "not stated")
    static let checkedOn = LocalizedText(ja: "確認した日", en: "Checked on")
    static let checkedOnNote = LocalizedText(
      ja: "供給者の宣言の内容を確認した日。宣言書に載ります。",
      en: "When the supplier's declaration was checked; stands on yours.")
    static let remarks = LocalizedText(ja: "確認の方法", en: "How")
    static let remarksNote = LocalizedText(
      ja: "だれが何を見て確認したか。", en: "Who checked it, and against what.")
    static let saved = LocalizedText(
      ja: "OEM供給の記入を下書きに保存しました。", en: "Saved the OEM supply with the draft.")
    static let cleared = LocalizedText(
      ja: "下書きにOEM供給の記入はありません。", en: "The draft states no OEM supply.")
  }
}
