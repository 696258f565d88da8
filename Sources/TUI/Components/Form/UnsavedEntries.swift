/// What was typed into one form and not saved, so that it can be put back after the program was killed.
public struct UnsavedEntries: Codable, Hashable, Sendable {
  /// Which form, of what; the same form opened again has the same place.
  public let place: String
  /// What the title bar said, for the user to recognise it.
  public let title: String
  /// What the fields held, by the names the program has for them.
  public let entries: [String: String]

  /// Creates the entries of a form.
  public init(place: String, title: String, entries: [String: String]) {
    self.place = place
    self.title = title
    self.entries = entries
  }
}
