public import GHSModel
import GRDB

extension Workspace {
  /// What falls due, of some products or of all, in order of the days.
  ///
  /// - Parameters:
  ///   - products: The products; nothing for all.
  ///   - days: How many days ahead to look.
  /// - Returns: The reminders, those of things that are over included.
  /// - Throws: ``WorkspaceError/unknownProduct(_:nearest:)``, or a fault of the storage.
  public func reminders(
    of products: [ProductID]? = nil, within days: Int = Reminder.daysAhead
  ) throws(WorkspaceError) -> [Reminder] {
    try read { db in
      for id in products ?? [] { _ = try db.existingProduct(id) }
      return try (products ?? db.productIDs()).flatMap { id in
        Reminder.all(
          of: try db.assessment(of: id),
          // What was frozen is not looked at, so that no record is decoded.
          declarations: try db.declarationStates(of: id).map { state in
            Declaration(
              id: state.id, product: id, status: state.status, content: state.content,
              registration: state.registration)
          },
          on: clock.today, within: days)
      }.inOrder
    }
  }
}
