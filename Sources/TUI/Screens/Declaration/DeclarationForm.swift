import GHSModel
import TerminalKit

/// Fills in the draft of a declaration, and keeps what is still missing in sight.
struct DeclarationForm: FormScreen {
  /// The fields.
  enum Name: Hashable, Sendable {
    case number, claimedLevel, claimedCategories, issuerName, issuerAddress, place
    case signatoryName, signatoryFunction, reviewerName, reviewerFunction, validity, supplement
  }

  /// The product.
  let product: ProductID
  var form: Form<Name>
  var saving: Effect?
  /// The levels and categories of the catalogue, as the fields offer them.
  let levels: [Int]
  let categories: [GHSModel.Category]
  /// The content the draft had when the form was opened, empty where there was none; nothing once
  /// the user has been told that somebody else changed it, so that saving again replaces that.
  private var expected: DeclarationContent?
  private let isNew: Bool
  /// What the draft says beside the fields.
  private var others: DeclarationContent

  /// Creates a form for the draft of a product, or for a new draft with what is proposed for it.
  init(_ open: OpenProduct, draft: Declaration?) {
    product = open.product.id
    isNew = draft == nil
    expected = draft?.content ?? DeclarationContent()
    levels = open.catalogue.levelRule.levels.map(\.level)
    categories = open.catalogue.categories
    let content = draft?.content ?? .proposed(for: open.evaluation)
    others = content
    form = Form(Self.fields(content, levels: levels, categories: categories))
  }

  func title(in environment: Environment) -> String {
    environment(isNew ? Words.begin : Words.edit)
  }

  /// What the fields say.
  var content: DeclarationContent {
    var content = others
    content.number = form[text: .number]
    let level = form[selection: .claimedLevel]
    content.claimedLevel = levels.indices.contains(level - 1) ? levels[level - 1] : nil
    content.claimedCategories = form[chosen: .claimedCategories].sorted()
      .filter(categories.indices.contains).map { categories[$0].id }
    content.issuerName = form[text: .issuerName]
    content.issuerAddress = form[text: .issuerAddress]
    content.placeOfIssue = form[text: .place]
    content.signatoryName = form[text: .signatoryName]
    content.signatoryFunction = form[text: .signatoryFunction]
    content.reviewerName = form[text: .reviewerName]
    content.reviewerFunction = form[text: .reviewerFunction]
    content.validity = form[text: .validity]
    content.supplement = form[text: .supplement]
    return content
  }

  mutating func save(in environment: Environment) -> Effect? {
    do {
      return .saveDraft(product, try content.checked(), expecting: expected)
    } catch {
      form.report([error.field.flatMap(name) ?? .number: error.formMessage])
      return nil
    }
  }

  mutating func rebase(in environment: Environment) {
    expected = nil
    others = environment.declarations?.first { $0.status == .draft }?.content ?? others
  }

  func saved(_ answer: Answer, in environment: Environment) -> [Reaction] {
    let content = environment.declarations?.first { $0.status == .draft }?.content
    let count = content.map { reasons(against: $0, in: environment).all.count } ?? 0
    return [.close, .report(.notice(Words.saved(open: count)))]
  }

  /// What speaks against issuing a content.
  func reasons(against content: DeclarationContent, in environment: Environment) -> IssueReasons {
    guard let open = environment.open, open.product.id == product else { return .none }
    return IssueReasons(
      against: (try? content.checked()) ?? content, open,
      declarations: environment.declarations ?? [])
  }

  func name(of field: InputError.Field) -> Name? {
    switch field {
    case .declarationNumber: .number
    case .issuerName: .issuerName
    case .issuerAddress: .issuerAddress
    case .placeOfIssue: .place
    case .signatoryName: .signatoryName
    case .signatoryFunction: .signatoryFunction
    case .reviewerName: .reviewerName
    case .reviewerFunction: .reviewerFunction
    case .validity: .validity
    case .supplement: .supplement
    default: nil
    }
  }
}
