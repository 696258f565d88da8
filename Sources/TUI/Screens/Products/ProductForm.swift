import GHSModel
import TerminalKit

/// Adds a product, or changes what is recorded of one.
struct ProductForm: FormScreen {
  /// The fields.
  enum Name: Hashable, Sendable {
    case id, name, version, vendor, intendedUse, safetyClass, edition
  }

  var form: Form<Name>
  var saving: Effect?
  /// The product as it was when the form was opened; nothing for a new one.
  private var original: Product?
  /// What a new product can be judged against, the default first; empty until it has been listed.
  var editions: [CatalogueEdition] = []
  /// The id that was filled in because of the name.
  var proposedID = ""
  /// What was chosen when the program was killed, until the editions have been listed.
  var chosenBefore: [String: String] = [:]

  /// Creates a form for a new product, or for one that exists.
  init(editing product: Product? = nil) {
    original = product
    let classes = [Words.unclassified] + SafetyClass.allCases.map(Words.name)
    let selection =
      product?.safetyClass.flatMap(SafetyClass.allCases.firstIndex).map { $0 + 1 } ?? 0
    var fields: [FormField<Name>] = []
    fields += [
      FormField(.name, Words.name, .line(product?.name ?? ""), isRequired: true),
      FormField(.version, Words.version, .line(product?.version ?? ""), isRequired: true),
      FormField(.vendor, Words.vendor, .line(product?.vendor ?? ""), isRequired: true),
      FormField(
        .intendedUse, Words.intendedUse, .prose(product?.intendedUse ?? ""),
        note: Words.intendedUseNote),
    ]
    // A class that was decided is changed by deciding anew, not by a choice without a reason.
    if product?.classification == nil {
      fields.append(
        FormField(
          .safetyClass, Words.safetyClass, .choice(classes, selection: selection),
          note: Words.safetyClassNote))
    }
    if product == nil {
      fields.append(
        FormField(
          .edition, Words.edition, .choice([], selection: 0), note: Words.editionNote))
      fields.append(FormField(.id, Words.id, .line(), isRequired: true, note: Words.idNote))
    }
    form = Form(fields)
    form.hide(.edition, true)
  }

  /// Whether the form is for a new product.
  var isNew: Bool { original == nil }

  func place(in environment: Environment) -> String? { "product \(original?.id.rawValue ?? "")" }

  func title(in environment: Environment) -> String {
    environment(original == nil ? Words.add : Words.edit)
  }

  mutating func save(in environment: Environment) -> Effect? {
    var problems: [Name: LocalizedText] = [:]
    for field in [Name.name, .version, .vendor] where form[text: field].isBlank {
      problems[field] = FormMessages.empty
    }
    let id = original?.id ?? ProductID(rawValue: form[text: .id].trimmed)
    if let id {
      let isTaken = environment.products?.contains { $0.id == id } ?? false
      if original == nil, isTaken { problems[.id] = FormMessages.productIDTaken }
    } else {
      problems[.id] = form[text: .id].isBlank ? FormMessages.empty : FormMessages.productID
    }
    form.report(problems)
    guard let id, problems.isEmpty else { return nil }
    let product = Product(
      id: id, name: form[text: .name], version: form[text: .version], vendor: form[text: .vendor],
      intendedUse: form[text: .intendedUse], safetyClass: safetyClass,
      classification: original?.classification, scope: original?.scope)
    do {
      let checked = try product.checked()
      return original.map { .updateProduct(checked, expecting: $0) }
        ?? .addProduct(checked, edition)
    } catch {
      form.report([error.field.flatMap(name) ?? .name: error.formMessage])
      return nil
    }
  }

  private var safetyClass: SafetyClass? {
    if let classification = original?.classification { return classification.safetyClass }
    let chosen = form[selection: .safetyClass]
    return chosen == 0 ? nil : SafetyClass.allCases[chosen - 1]
  }

  func name(of field: InputError.Field) -> Name? {
    switch field {
    case .productName: .name
    case .productVersion: .version
    case .vendor: .vendor
    case .intendedUse: .intendedUse
    default: nil
    }
  }

  mutating func rebase(in environment: Environment) {
    if original != nil, let product = environment.open?.product, product.id == original?.id {
      original = product
    }
  }

  func header(in environment: Environment) -> RichText {
    var text = RichText()
    if let classification = original?.classification {
      text.paragraph(environment(Words.classified(as: classification)), .muted)
    }
    return text
  }

  /// After a new product the interview on its scope is offered; whoever wants to begin presses Enter.
  func saved(_ answer: Answer, in environment: Environment) -> [Reaction] {
    guard let product = environment.open?.product else { return [.close] }
    guard original == nil else {
      return [.close, .report(.notice(Words.changed(product.name)))]
    }
    let question = ChoiceDialog(
      Words.offer(after: product.name),
      options: [
        .init(
          key: "y", text: Words.answerNow,
          reactions: [.push(InterviewScreen(ScopeInterview(), of: product, in: environment))]),
        .init(key: "n", text: Words.assessNow, reactions: [.perform(.openProduct)]),
        .init(key: "w", text: Words.guideMe, reactions: [.perform(.startGuided)]),
        .init(key: "l", text: Words.stay, reactions: []),
      ], marked: 0)
    return [.close, .push(question)]
  }
}
