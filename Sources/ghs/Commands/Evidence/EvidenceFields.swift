import ArgumentParser
import GHSModel

/// The fields of evidence as options, shared by adding and changing.
struct EvidenceFields: ParsableArguments {
  @Option(help: ArgumentHelp("The document number.", valueName: "text")) var number: String?
  @Option(help: ArgumentHelp("The revision of the document.", valueName: "text"))
  var revision: String?
  @Option(help: ArgumentHelp("The section or page that matters.", valueName: "text"))
  var section: String?
  @Option(help: ArgumentHelp("Who is in charge of it.", valueName: "name")) var owner: String?
  @Option(help: ArgumentHelp("From when it is effective, YYYY-MM-DD.", valueName: "date"))
  var date: String?
  @Option(help: ArgumentHelp("Its last day of validity, YYYY-MM-DD.", valueName: "date"))
  var expires: String?
  @Option(help: ArgumentHelp("Who keeps it, if not the owner.", valueName: "name"))
  var custodian: String?
  @Option(help: ArgumentHelp("Where it is kept and for how long.", valueName: "text"))
  var retention: String?
  @Option(help: ArgumentHelp("The last day on which it is kept, YYYY-MM-DD.", valueName: "date"))
  var retainedUntil: String?
  @Option(
    name: .customLong("file"),
    help: ArgumentHelp("The file; its SHA-256 is kept and checked again.", valueName: "path"),
    completion: .file())
  var files: [String] = []
  @Flag(help: "Keep a copy of the file in the workspace instead of a link to it.")
  var attach = false
  @Option(help: ArgumentHelp("The address, when the evidence is on the web.", valueName: "url"))
  var url: String?

  /// Who keeps it and how long; what is not named stays what it was.
  func keeping(over former: Keeping?) throws -> Keeping? {
    var keeping = former ?? Keeping()
    keeping.custodian = custodian ?? keeping.custodian
    keeping.retention = retention ?? keeping.retention
    if let retainedUntil {
      keeping.until = try Named.date(retainedUntil, .evidenceRetainedUntil)
    }
    return keeping
  }

  /// Where the content of each piece comes from, one for each file; none when no option says so.
  func sources() throws -> [EvidenceDraft.Source] {
    if !files.isEmpty && url != nil { throw CommandError.exclusive("--file", "--url") }
    if attach && files.isEmpty { throw CommandError.needs("--attach", with: "--file") }
    if let url { return [.url(url)] }
    return files.map { .file(path: $0, custody: attach ? .attached : .linked) }
  }
}
