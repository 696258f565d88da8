extension AppState {
  /// Lets keys run what the user has configured.
  public mutating func use(_ keys: KeyConfiguration) {
    environment.commands = keys.table
  }
}
