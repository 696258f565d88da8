import GHSModel

/// What speaks against issuing a declaration, as far as the state can tell without the program.
struct IssueReasons: Hashable, Sendable {
  /// Every reason of the gate, in its order.
  let all: [Finding]
  /// The contents of ISO/IEC 17050-1 that are missing.
  let missing: [DeclarationItem]

  /// Finds the reasons against a content.
  ///
  /// - Parameters:
  ///   - content: What the issuer filled in.
  ///   - open: The product.
  ///   - declarations: Its declarations, for the numbers that are in use.
  ///   - found: What the program found against the same content, with the files read again.
  init(
    against content: DeclarationContent, _ open: OpenProduct, declarations: [Declaration],
    found: [Finding] = []
  ) {
    let numbers = declarations.filter { $0.status != .draft }.map(\.content.number)
    let reasons = IssueGate.reasons(
      against: content, evaluation: open.evaluation, numbersInUse: Set(numbers))
    all = reasons + found.filter { !reasons.contains($0) && $0.rule == Self.numberInUse }
    missing = content.missingItems(for: open.product)
  }

  private init() {
    (all, missing) = ([], [])
  }

  /// Of a product that is not open nothing is known.
  static let none = IssueReasons()

  /// The reasons beside missing contents.
  var others: [Finding] { all.filter { $0.rule != Self.contentMissing } }

  private static let contentMissing = "declaration-content-missing"
  /// A number of another product's declaration is known to the program alone.
  private static let numberInUse = "declaration-number-in-use"
}
