import ArgumentParser
import GHSModel

/// What makes evidence a certificate, as options; all of them or none.
struct CertificateFields: ParsableArguments {
  @Option(help: ArgumentHelp("The standard it certifies: ISO 13485:2016.", valueName: "standard"))
  var certificateStandard: String?
  @Option(help: ArgumentHelp("The body that issued it.", valueName: "name"))
  var certificateBody: String?
  @Option(help: ArgumentHelp("What it covers, in its own words.", valueName: "text"))
  var certificateScope: String?

  private var options: [(name: String, value: String?)] {
    [
      ("--certificate-standard", certificateStandard), ("--certificate-body", certificateBody),
      ("--certificate-scope", certificateScope),
    ]
  }

  /// The first of the options that is named, if any is.
  var firstNamed: String? { options.first { $0.value != nil }?.name }

  /// The certificate; what is not named stays what it was.
  ///
  /// - Throws: `CommandError.needs` when some of the options are named and others have no value yet.
  func value(over former: Certificate?) throws -> Certificate? {
    guard let named = firstNamed else { return former }
    if former == nil, let missing = options.first(where: { $0.value == nil })?.name {
      throw CommandError.needs(named, with: missing)
    }
    return Certificate(
      standard: certificateStandard ?? former?.standard ?? "",
      body: certificateBody ?? former?.body ?? "",
      scope: certificateScope ?? former?.scope ?? "")
  }
}
