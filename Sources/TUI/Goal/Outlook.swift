import GHSModel

/// What the list of products says of one after it has looked at it: how far it is, and what is at risk.
struct Outlook: Hashable, Sendable {
  /// The goal of the product.
  let goal: Goal?
  /// What puts its level at risk.
  let risks: [Risk]

  /// Looks at a product.
  init(_ open: OpenProduct, wanted: Int?, on day: CalendarDate) {
    goal = Goal(open, wanted: wanted)
    risks = Risk.all(of: open, on: day)
  }

  /// Of a product that could not be looked at.
  static let unknown = Outlook()

  private init() {
    goal = nil
    risks = []
  }
}
