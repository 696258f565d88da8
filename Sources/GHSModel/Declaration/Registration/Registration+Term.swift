extension Registration {
  /// How long it ran by the yearly rule; nothing while the date of the permit is not recorded.
  public var term: RegistrationTerm? {
    permitDate.map { RegistrationTerm(permit: $0, renewals: renewals.count) }
  }
}
