/// What a certificate says beyond the facts of any other evidence; its number, holder and expiry stand there.
///
/// A certificate shows that a body has audited a management system. It never makes a requirement
/// satisfied by itself: each requirement is judged, and rules look at the scope.
public struct Certificate: Codable, Hashable, Sendable {
  /// The standard it certifies, `ISO 13485:2016`.
  public var standard: String
  /// The body that issued it.
  public var body: String
  /// What it covers, in its own words.
  public var scope: String

  /// Creates a certificate.
  public init(standard: String, body: String, scope: String) {
    self.standard = standard
    self.body = body
    self.scope = scope
  }

  /// The certificate with its texts in their one form.
  public func checked() throws(InputError) -> Certificate {
    Certificate(
      standard: try FieldText.line(standard, .certificateStandard, required: true),
      body: try FieldText.line(body, .certificateBody, required: true),
      scope: try FieldText.prose(scope, .certificateScope, required: true))
  }
}
